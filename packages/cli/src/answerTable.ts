import stringWidth from 'string-width';

import { answerRows } from './answerRows.ts';

/** The widest that a column becomes, and the narrowest to fit a terminal; the JSON has all of what is cut. */
const columnMax = 48;
const columnMin = 8;
const factMax = 160;
const gap = '  ';

/**
 * An answer as lines for a terminal: what it says once, then a table.
 *
 * @param lineMax the width of the terminal; where there is none, lines are as long as they are
 * @see answerRows
 */
export function answerTable(data: unknown, lineMax = Infinity): string {
  const { facts, rows } = answerRows(data);
  const named = [...new Set(rows.flatMap((row) => row.map(([name]) => name)))];
  // An object that is null in some rows has no column of its own beside those of its fields.
  const names = named.filter((name) => !named.some((other) => other.startsWith(`${name}.`)));
  const prefix = commonPrefix(names);
  const whole = [
    names.map((name) => name.slice(prefix.length)),
    ...rows.map((row) => names.map((name) => new Map(row).get(name) ?? '')),
  ];
  const widths = fit(
    names.map((_, at) => Math.max(...whole.map((cells) => stringWidth(cells[at] ?? '')))),
    lineMax,
  );
  const grid = whole.map((cells) => cells.map((cell, at) => cut(cell, widths[at] ?? 0)));
  const [head = '', ...lines] = grid.map((cells) =>
    cells.map((cell, at) => pad(cell, widths[at] ?? 0)).join('  '),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join(gap);
  return [
    ...facts.filter(([, value]) => value).map(([name, value]) => `${name}: ${isolate(cut(value, factMax))}`),
    ...(rows.length > 0 ? [`${prefix}*`, head, rule, ...lines] : []),
  ]
    .map((line) => line.trimEnd())
    .join('\n');
}

/** The widths of columns, the widest of them narrowed until a line fits, or none can be narrowed further. */
function fit(wanted: readonly number[], lineMax: number): readonly number[] {
  for (let max = columnMax; max > columnMin; max--) {
    const widths = wanted.map((width) => Math.min(width, max));
    const line = widths.reduce((sum, width) => sum + width + gap.length, -gap.length);
    if (line <= lineMax) return widths;
  }
  return wanted.map((width) => Math.min(width, columnMin));
}

/** What all names begin with, up to a dot: it is said once, above the columns. */
function commonPrefix(names: readonly string[]): string {
  const [first = [], ...others] = names.map((name) => name.split('.').slice(0, -1));
  const end = first.findIndex((part, at) => others.some((parts) => parts[at] !== part));
  const shared = first.slice(0, end < 0 ? undefined : end);
  return shared.length > 0 ? `${shared.join('.')}.` : '';
}

const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });

function cut(text: string, widthMax: number): string {
  if (stringWidth(text) <= widthMax) return text;
  let kept = '';
  for (const { segment } of letters.segment(text)) {
    if (stringWidth(kept + segment) >= widthMax) break;
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
