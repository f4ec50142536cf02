import { table } from 'table';

type Row = Readonly<Record<string, string>>;

/**
 * An answer as a table: the longest list of objects in it becomes the rows, what nests in a row becomes columns
 * like `holder.name.value`, and lists within a row are joined by a comma.
 */
export function answerTable(data: unknown): string {
  const rows = longestList(data).map((item) => Object.fromEntries(cells(item, '')) as Row);
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (columns.length === 0) return 'nothing';
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return table(lines, { columnDefault: { width: columnWidth(columns.length), wrapWord: false } });
}

const columnWidth = (columns: number) => Math.max(10, Math.floor(160 / columns) - 3);

function longestList(value: unknown): readonly unknown[] {
  if (value === null || typeof value !== 'object') return [];
  const inner = Object.values(value).map(longestList);
  const own = Array.isArray(value) ? value.filter((item) => item !== null && typeof item === 'object') : [];
  const longest = [own, ...inner].reduce((a, b) => (b.length > a.length ? b : a));
  return longest.length > 0 || Array.isArray(value) ? longest : [value];
}

function cells(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (value === null || value === undefined) return [[path, '']];
  if (Array.isArray(value)) return [[path, value.map(inOneCell).join(', ')]];
  if (typeof value !== 'object') return [[path, `${value as string | number | boolean}`]];
  return Object.entries(value).flatMap(([key, inner]) => cells(inner, path ? `${path}.${key}` : key));
}

const inOneCell = (value: unknown): string =>
  cells(value, '')
    .map(([, text]) => text)
    .filter(Boolean)
    .join(' ');
