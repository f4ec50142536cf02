import { Readable, pipeline } from 'node:stream';

import { DomainError } from '@prim/chassis/errors';
import type { PublishedActivity } from '@prim/iati/PublishedActivity';
import { CsvError, parse } from 'csv-parse';

import { type CdfdCells, cdfdColumns, type CdfdRow, cdfdRowOf } from '../seed/readCdfdRows.ts';
import { cdfdActivity } from './cdfdActivity.ts';
import { type EntryCells, entryColumns, transactionOfCells } from './entryCells.ts';
import { unescapeFormula } from './formulaEscape.ts';
import type { ImportFile, ReadActivity, ReadProblem } from './ReadActivity.ts';

type Cells = Readonly<Record<string, string>>;

interface Row {
  readonly cells: Cells;
  readonly line: number;
}

/** Characters of one row: no name is longer than all its cells may be. */
const rowChars = 100_000;
/** Rows of one activity, which are held together. */
const rowsMax = 50_000;

/** A shape of CSV file that is known, by its header. */
interface Shape {
  readonly columns: readonly string[];
  readonly activityColumn: string;
  readonly read: (rows: readonly Row[], file: string) => ReadActivity;
}

const shapes: readonly Shape[] = [
  { columns: cdfdColumns, activityColumn: 'IATI Identifier', read: readCdfd },
  { columns: entryColumns, activityColumn: 'activity', read: readEntries },
];

/**
 * Reads a CSV file as it comes, one activity at a time: its rows must stand together. Two shapes are known: that of
 * IATI Country Development Finance Data, and that which this graph exports.
 *
 * @throws DomainError CSV_MALFORMED
 */
export async function* readRows({ name, bytes }: ImportFile): AsyncGenerator<ReadActivity> {
  let shape: Shape | undefined;
  let held: Row[] = [];
  for await (const row of rowsOf(bytes(), (header) => (shape = shapeOf(header)))) {
    const { activityColumn, read } = shape ?? malformed('The file has no header.');
    const [first] = held;
    if (first && first.cells[activityColumn] !== row.cells[activityColumn]) {
      yield read(held, name);
      held = [];
    }
    held.push(row);
    if (held.length > rowsMax) malformed(`Line ${row.line}: more than ${rowsMax} rows of one activity.`);
  }
  if (shape && held.length > 0) yield shape.read(held, name);
}

function shapeOf(header: readonly string[]): Shape {
  return shapes.find(({ columns }) => columns.join() === header.join()) ?? malformed(headerProblem(header));
}

/** Says what is wrong with a header that is nearly known, and of any other which ones are. */
function headerProblem(header: readonly string[]): string {
  const lackedBy = ({ columns }: Shape) => columns.filter((column) => !header.includes(column));
  const nearly = shapes.find((shape) => lackedBy(shape).length * 2 < shape.columns.length);
  if (!nearly) {
    const wanted = shapes.map(({ columns }) => columns.join(',')).join(', or ');
    return `The file does not begin with <, as XML does; as CSV its header must be ${wanted}.`;
  }
  const [missing, unknown] = [lackedBy(nearly), header.filter((column) => !nearly.columns.includes(column))];
  const problems = [
    ...(missing.length > 0 ? [`lacks ${missing.join(', ')}`] : []),
    ...(unknown.length > 0 ? [`has ${unknown.join(', ').slice(0, 200)}, which is not known`] : []),
  ];
  const problem = problems.join(' and ') || 'has its columns in another order, or one twice';
  return `The header of the CSV file ${problem}. It must be ${nearly.columns.join(',')}.`;
}

async function* rowsOf(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  onHeader: (header: readonly string[]) => void,
): AsyncGenerator<Row> {
  const parser = parse({
    bom: true,
    max_record_size: rowChars,
    columns: (header: string[]) => {
      onHeader(header);
      return header;
    },
    onRecord: (cells: Cells, { lines }): Row => ({ cells, line: lines }),
  });
  // What goes wrong with the source ends the parser, which says so to the loop below.
  pipeline(Readable.from(bytes), parser, () => {});
  try {
    for await (const row of parser as AsyncIterable<Row>) {
      if (Object.values(row.cells).some((cell) => cell.includes('\uFFFD'))) {
        malformed(`Line ${row.line}: the file is not UTF-8.`);
      }
      yield row;
    }
  } catch (problem) {
    if (problem instanceof CsvError)
      malformed(`The file is not well-formed CSV: ${problem.message.slice(0, 200)}.`);
    throw problem;
  }
}

function malformed(message: string): never {
  throw new DomainError('CSV_MALFORMED', message);
}

/** Reads rows one by one; what is wrong with one is a problem of its activity. */
function readEach<T>(rows: readonly Row[], read: (row: Row) => T) {
  const found: T[] = [];
  const problems: ReadProblem[] = [];
  for (const row of rows) {
    try {
      found.push(read(row));
    } catch (problem) {
      problems.push({ line: row.line, isRefusal: true, message: (problem as Error).message });
    }
  }
  return { found, problems };
}

const unknown = (line: number, iatiId: string): PublishedActivity => ({
  line,
  iatiId,
  reporter: { name: '', ref: null, type: null, activityId: null },
  title: [],
  description: [],
  status: null,
  dates: new Map(),
  participants: [],
  countries: [],
  regions: [],
  sectors: null,
  aidType: null,
  financeType: null,
  hierarchy: null,
  related: [],
  parentId: null,
  childIds: [],
  isMultiCountry: null,
  period: null,
  budgets: [],
  transactions: [],
});

function readCdfd(rows: readonly Row[], file: string): ReadActivity {
  const { found, problems } = readEach(rows, ({ cells, line }) => cdfdRowOf(cells as CdfdCells, line, file));
  const [first, ...rest] = found;
  const line = rows[0]?.line ?? 0;
  const tells = new Set<'TRANSACTIONS' | 'BUDGETS'>(
    found.map(({ type }: CdfdRow) => (type === 'BUDGET' ? 'BUDGETS' : 'TRANSACTIONS')),
  );
  const published = first
    ? cdfdActivity([first, ...rest])
    : unknown(line, rows[0]?.cells['IATI Identifier'] ?? '');
  return { published, problems, skipped: [], tells };
}

function readEntries(rows: readonly Row[]): ReadActivity {
  const texts = rows.map(({ cells, line }) => ({
    line,
    cells: Object.fromEntries(
      Object.entries(cells).map(([column, cell]) => [
        column,
        column === 'amount' ? cell : unescapeFormula(cell),
      ]),
    ) as EntryCells,
  }));
  const [first] = texts;
  const skipped = texts.flatMap(({ cells, line }) => {
    const message = reasonToSkip(cells);
    return message === null ? [] : [{ line, message }];
  });
  const kept = texts.filter(({ cells }) => reasonToSkip(cells) === null);
  const { found, problems } = readEach(kept, ({ cells, line }) => transactionOfCells(cells, line));
  const base = unknown(first?.line ?? 0, first?.cells.activity ?? '');
  const reporter = { ...base.reporter, ref: first?.cells.reporter || null };
  return {
    published: { ...base, reporter, transactions: found },
    problems,
    skipped,
    tells: new Set(['TRANSACTIONS']),
  };
}

function reasonToSkip(cells: EntryCells): string | null {
  if (cells.reverses) return `It takes ${cells.reverses} back: neither is to be imported.`;
  if (cells.reversedBy) return `It was taken back by ${cells.reversedBy}: neither is to be imported.`;
  if (cells.dataStatus === 'ILLUSTRATIVE') return 'It is made up, and no claim.';
  if (cells.granularity === 'STATEMENT') return 'A statement is no transaction: it is entered by a command.';
  return cells.activity === '' ? 'It stands on no activity: it is entered by a command.' : null;
}
