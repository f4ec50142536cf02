/**
 * Makes a table of numbers of persons safe to publish: small cells are withheld, further cells are withheld where
 * subtraction from the totals would give one away, and the rest is rounded.
 *
 * @see https://doi.org/10.1002/9781118348239 Hundepool et al., Statistical Disclosure Control, chapter 4
 */

/** Fewer persons than this are never told: someone who knows them could tell who they are. */
export const personsMin = 10;

/** What is told is a multiple of this. */
const roundingBase = 5;

/** So much at most is taken from a number, or added to it, when it is rounded. */
const roundedOff = Math.floor(roundingBase / 2);

/** A table with its totals, in whole persons. Null where a number is withheld. */
export interface SafeTable {
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
}

/**
 * The counts with their totals as the last column and the last row. `hidden` says what is withheld, and only grows.
 */
interface Table {
  readonly counts: readonly (readonly number[])[];
  readonly hidden: boolean[][];
}

/** A number of a safe table as the graph answers it: the type `SafeCount`. */
export const safeCount = (value: number | null): { value: number | null; isWithheld: boolean } => ({
  value,
  isWithheld: value === null,
});

/** @param counts whole numbers from 0, in rows of one length, at least one cell */
export function protectCounts(counts: readonly (readonly number[])[]): SafeTable {
  const table = withTotals(counts);
  // The totals are settled by themselves, so that tables of the same persons by other traits withhold the same ones.
  hideBesides(table, linesOf(table).slice(-2));
  for (;;) {
    hideBesides(table, linesOf(table).slice(0, -2));
    const told = cellsOf(table).filter(([row, column]) => table.hidden[row]?.[column]);
    const wanted = told
      .filter((cell) => isComputable(table, cell))
      .flatMap((cell) => nextToHide(table, cell));
    if (wanted.length === 0) break;
    hide(table, wanted);
  }
  return shown(table);
}

/** A row and a column of the table, its totals included. */
type Cell = readonly [row: number, column: number];

function withTotals(counts: readonly (readonly number[])[]): Table {
  const rows = counts.map((row) => [...row, sum(row)]);
  const [first = []] = rows;
  const all = [...rows, first.map((_, column) => sum(rows.map((row) => row[column] ?? 0)))];
  return { counts: all, hidden: all.map((row) => row.map((count) => count < personsMin)) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const countAt = ({ counts }: Table, [row, column]: Cell): number => counts[row]?.[column] ?? 0;
const isHidden = ({ hidden }: Table, [row, column]: Cell): boolean => hidden[row]?.[column] ?? false;
const lastRow = ({ counts }: Table): number => counts.length - 1;
const lastColumn = ({ counts }: Table): number => (counts[0]?.length ?? 1) - 1;
const isInside = (table: Table, [row, column]: Cell) => row < lastRow(table) && column < lastColumn(table);

function hide({ hidden }: Table, cells: readonly Cell[]): void {
  for (const [row, column] of cells) {
    const line = hidden[row];
    if (line) line[column] = true;
  }
}

const cellsOf = ({ counts }: Table): readonly Cell[] =>
  counts.flatMap((line, row) => line.map((_, column): Cell => [row, column]));

/** Each row and each column without its total, then the totals of the rows, then those of the columns. */
function linesOf(table: Table): readonly (readonly Cell[])[] {
  const rows = Array.from({ length: lastRow(table) }, (_, row) => row);
  const columns = Array.from({ length: lastColumn(table) }, (_, column) => column);
  return [
    ...rows.map((row) => columns.map((column): Cell => [row, column])),
    ...columns.map((column) => rows.map((row): Cell => [row, column])),
    rows.map((row): Cell => [row, lastColumn(table)]),
    columns.map((column): Cell => [lastRow(table), column]),
  ];
}

/** The total of each of these lines, in their order. */
function totalsOf(table: Table): readonly Cell[] {
  const [rows, columns] = [lastRow(table), lastColumn(table)];
  return [
    ...Array.from({ length: rows }, (_, row): Cell => [row, columns]),
    ...Array.from({ length: columns }, (_, column): Cell => [rows, column]),
    [rows, columns],
    [rows, columns],
  ];
}

/** What a line withholds must be two numbers or more, of `personsMin` persons together: its total gives their sum. */
function hideBesides(table: Table, lines: readonly (readonly Cell[])[]): void {
  for (let changed = true; changed;) {
    changed = false;
    for (const line of lines) {
      const withheld = line.filter((cell) => isHidden(table, cell));
      const isThin = withheld.length === 1 || sum(withheld.map((cell) => countAt(table, cell))) < personsMin;
      const next = withheld.length > 0 && isThin ? smallestShown(table, line) : [];
      hide(table, next);
      changed ||= next.length > 0;
    }
  }
}

const smallestShown = (table: Table, cells: readonly Cell[]): readonly Cell[] =>
  cells
    .filter((cell) => !isHidden(table, cell))
    .toSorted((a, b) => countAt(table, a) - countAt(table, b))
    .slice(0, 1);

/** What a table that is to be safe tells of too few persons, and where: `rows.0.counts.1`, `rows.0.total`. */
export interface ExposedCount {
  readonly place: string;
  readonly reason: 'BELOW_MINIMUM' | 'NOT_ROUNDED' | 'COMPUTABLE';
}

/**
 * The numbers of a published table by which a few persons could be told: those below the minimum, those that are not
 * rounded, and those withheld that follow from what is told, alone or together with the others of their line. What was
 * counted is not known here: that a withheld number was small, or a told one true, nobody can see in the table.
 */
export function exposedCounts({ cells, rowTotals, columnTotals, total }: SafeTable): readonly ExposedCount[] {
  const told = [...cells.map((row, index) => [...row, rowTotals[index] ?? null]), [...columnTotals, total]];
  // Nothing is known of a withheld number but that it may be any: one stands for it, so that it may grow and shrink.
  const table: Table = {
    counts: told.map((line) => line.map((count) => count ?? 1)),
    hidden: told.map((line) => line.map((count) => count === null)),
  };
  const isTold = (cell: Cell) => !isHidden(table, cell);
  const withheld = cellsOf(table).filter((cell) => isHidden(table, cell));
  const totals = totalsOf(table);
  const thin = linesOf(table).filter((line, index) => isThinRest(table, line, totals[index]));
  const isThin = ([row, column]: Cell) =>
    thin.some((line) => line.some((it) => it[0] === row && it[1] === column));
  const exposed = {
    BELOW_MINIMUM: cellsOf(table).filter((cell) => isTold(cell) && countAt(table, cell) < personsMin),
    NOT_ROUNDED: cellsOf(table).filter((cell) => countAt(table, cell) % roundingBase !== 0 && isTold(cell)),
    COMPUTABLE: withheld.filter((cell) => isComputable(table, cell) || isThin(cell)),
  };
  return (Object.keys(exposed) as (keyof typeof exposed)[]).flatMap((reason) =>
    exposed[reason].map((cell) => ({ place: placeOf(table, cell), reason })),
  );
}

/** Whether what a line withholds is surely fewer than `personsMin` persons together, however all was rounded. */
function isThinRest(table: Table, line: readonly Cell[], total: Cell | undefined): boolean {
  const told = line.filter((cell) => !isHidden(table, cell));
  if (!total || isHidden(table, total) || told.length === line.length) return false;
  const atMost = countAt(table, total) + roundedOff * (told.length + 1);
  return atMost - sum(told.map((cell) => countAt(table, cell))) < personsMin;
}

const placeOf = (table: Table, [row, column]: Cell): string => {
  const isTotal = column === lastColumn(table);
  if (row === lastRow(table)) return isTotal ? 'total' : `columnTotals.${column}`;
  return isTotal ? `rows.${row}.total` : `rows.${row}.counts.${column}`;
};

/** The smallest number inside the table that is still told, beside `cell` if there is one. */
function nextToHide(table: Table, [row, column]: Cell): readonly Cell[] {
  const inside = cellsOf(table).filter((cell) => isInside(table, cell));
  const beside = smallestShown(
    table,
    inside.filter((cell) => cell[0] === row || cell[1] === column),
  );
  return beside.length > 0 ? beside : smallestShown(table, inside);
}

/**
 * Whether a withheld number follows from what is told: no other table of whole numbers from 0 has the same numbers
 * told and another one here. Another one exists if a unit can be passed on along withheld cells, by turns within a row
 * and within a column, until it comes back: a cycle of the graph of rows and columns. A total stands on the other side
 * of its line's equation, so a unit that passes through it changes it the other way.
 */
const isComputable = (table: Table, cell: Cell): boolean =>
  ![true, false].some((up) => canChange(table, cell, up) && isClosing(table, cell, up));

function canChange(table: Table, cell: Cell, up: boolean): boolean {
  const [row, column] = cell;
  const isLineTotal = (row === lastRow(table)) !== (column === lastColumn(table));
  return isHidden(table, cell) && (up !== isLineTotal || countAt(table, cell) > 0);
}

/** Whether a unit that enters `cell` in its row can come back from its column, or the other way round. */
function isClosing(table: Table, [row, column]: Cell, up: boolean): boolean {
  const goal = up ? `row ${row}` : `column ${column}`;
  const open = [up ? `column ${column}` : `row ${row}`];
  const seen = new Set(open);
  const hidden = cellsOf(table).filter((cell) => isHidden(table, cell));
  for (const line of open) {
    for (const cell of hidden) {
      const isSame = cell[0] === row && cell[1] === column;
      const [inRow, inColumn] = [`row ${cell[0]}`, `column ${cell[1]}`];
      if (isSame || (line !== inRow && line !== inColumn)) continue;
      // From a row a unit is added to the cell and leaves by its column; from a column it is taken away.
      if (!canChange(table, cell, line === inRow)) continue;
      const next = line === inRow ? inColumn : inRow;
      if (next === goal) return true;
      if (!seen.has(next)) open.push(next);
      seen.add(next);
    }
  }
  return false;
}

function shown(table: Table): SafeTable {
  const safe = table.counts.map((line, row) =>
    line.map((count, column) => (isHidden(table, [row, column]) ? null : rounded(count))),
  );
  const inside = safe.slice(0, -1);
  return {
    cells: inside.map((line) => line.slice(0, -1)),
    rowTotals: inside.map((line) => line.at(-1) ?? null),
    columnTotals: safe.at(-1)?.slice(0, -1) ?? [],
    total: safe.at(-1)?.at(-1) ?? null,
  };
}

const rounded = (count: number): number => Math.round(count / roundingBase) * roundingBase;
