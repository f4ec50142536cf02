/** An answer laid out in rows. */
export interface AnswerRows {
  /** What the answer says once, outside of the rows: `agreement.title` and its value. */
  readonly facts: readonly Cell[];
  /** One for each item of the longest list, in all the places where this list stands. */
  readonly rows: readonly (readonly Cell[])[];
}

type Cell = readonly [name: string, value: string];
type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOfFields = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.some(isFields);

/**
 * Lays an answer out in rows. What nests in a row becomes columns like `holder.name.value`, what surrounds it is
 * repeated, and shorter lists within it are joined in one cell.
 */
export function answerRows(data: unknown): AnswerRows {
  const lengths = listLengths(data, []);
  const most = Math.max(0, ...lengths.values());
  const path = [...lengths].find(([, length]) => length === most)?.[0].split('.') ?? [];
  if (!isFields(data) || most === 0) return { facts: cellsOf(data, []), rows: [] };
  return layOut(data, path, []);
}

/** The length of the longest list at each path of keys without indices, such as `agreements.nodes.parties`. */
function listLengths(value: unknown, path: readonly string[]): Map<string, number> {
  const lengths = new Map<string, number>();
  const add = (key: string, length: number) => lengths.set(key, Math.max(lengths.get(key) ?? 0, length));
  if (isListOfFields(value)) add(path.join('.'), value.length);
  const inner: readonly (readonly [readonly string[], unknown])[] = Array.isArray(value)
    ? value.map((item: unknown) => [path, item] as const)
    : Object.entries(isFields(value) ? value : {}).map(([key, item]) => [[...path, key], item] as const);
  for (const [at, item] of inner) listLengths(item, at).forEach((length, key) => add(key, length));
  return lengths;
}

/** Goes down to the rows along `path`; what stands beside the way above the first list is said once. */
function layOut(fields: Fields, path: readonly string[], name: readonly string[]): AnswerRows {
  const [key = '', ...rest] = path;
  const { [key]: inner, ...beside } = fields;
  const facts = cellsOf(beside, name);
  const at = [...name, key];
  if (isFields(inner)) {
    const below = layOut(inner, rest, at);
    return { facts: [...facts, ...below.facts], rows: below.rows };
  }
  return { facts, rows: explode(inner, rest, at) };
}

/** The rows of a list: each item by itself, or for each item those of the longer list within it. */
function explode(value: unknown, path: readonly string[], name: readonly string[]): AnswerRows['rows'] {
  if (Array.isArray(value)) return value.flatMap((item) => explode(item, path, name));
  const [key, ...rest] = path;
  if (key === undefined || !isFields(value)) return [cellsOf(value, name)];
  const { [key]: inner, ...beside } = value;
  const cells = cellsOf(beside, name);
  const within = explode(inner, rest, [...name, key]);
  return within.length > 0 ? within.map((row) => [...cells, ...row]) : [cells];
}

function cellsOf(value: unknown, name: readonly string[]): readonly Cell[] {
  if (isFields(value)) return Object.entries(value).flatMap(([key, inner]) => cellsOf(inner, [...name, key]));
  return [[name.join('.'), textOf(value)]];
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(textOf).join('; ');
  if (isFields(value)) return Object.values(value).map(textOf).filter(Boolean).join(' ');
  return (typeof value === 'string' ? value : JSON.stringify(value)).replaceAll(/\s+/g, ' ');
}
