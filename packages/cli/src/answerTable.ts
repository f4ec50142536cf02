import stringWidth from 'string-width';

import { answerRows } from './answerRows.ts';

/** The widest that a column becomes; the JSON has the whole of what is cut. */
const columnMax = 48;

/**
 * An answer as lines for a terminal: what it says once, then a table.
 *
 * @see answerRows
 */
export function answerTable(data: unknown): string {
  const { facts, rows } = answerRows(data);
  const names = [...new Set(rows.flatMap((row) => row.map(([name]) => name)))];
  const prefix = commonPrefix(names);
  const grid = [
    names.map((name) => name.slice(prefix.length)),
    ...rows.map((row) => names.map((name) => new Map(row).get(name) ?? '')),
  ].map((cells) => cells.map(cut));
  const widths = names.map((_, at) => Math.max(...grid.map((cells) => stringWidth(cells[at] ?? ''))));
  const [head = '', ...lines] = grid.map((cells) =>
    cells.map((cell, at) => pad(cell, widths[at] ?? 0)).join('  '),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [
    ...facts.filter(([, value]) => value).map(([name, value]) => `${name}: ${isolate(value)}`),
    ...(rows.length > 0 ? [`${prefix}*`, head, rule, ...lines] : []),
  ]
    .map((line) => line.trimEnd())
    .join('\n');
}

/** What all names begin with, up to a dot: it is said once, above the columns. */
function commonPrefix(names: readonly string[]): string {
  const [first = [], ...others] = names.map((name) => name.split('.').slice(0, -1));
  const end = first.findIndex((part, at) => others.some((parts) => parts[at] !== part));
  const shared = first.slice(0, end < 0 ? undefined : end);
  return shared.length > 0 ? `${shared.join('.')}.` : '';
}

const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });

function cut(text: string): string {
  if (stringWidth(text) <= columnMax) return text;
  let kept = '';
  for (const { segment } of letters.segment(text)) {
    if (stringWidth(kept + segment) >= columnMax) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** Filled up with blanks to a width in cells of the terminal, which an Arabic vowel sign does not take. */
const pad = (text: string, width: number) => isolate(text) + ' '.repeat(width - stringWidth(text));

/**
 * Arabic between two marks that take no room, so that a terminal which writes it from right to left does so
 * within its cell and leaves the order of the columns.
 *
 * @see https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
const isolate = (text: string) => (/\p{Script=Arabic}/u.test(text) ? `\u2068${text}\u2069` : text);
