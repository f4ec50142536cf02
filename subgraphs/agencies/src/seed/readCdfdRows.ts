import { readFileSync } from 'node:fs';

import { isDecimal } from '@prim/chassis/scalars';
import type { TextRecord } from '@prim/chassis/text';
import { parse } from 'csv-parse/sync';

import type { TransactionType } from '../__generated__/resolvers.ts';
import type { FundingPeriodRecord } from '../models/FundingPeriod.ts';
import type { IatiCodeRecord } from '../models/IatiCode.ts';
import { transactionTypes } from '../transactionTypes.ts';

/**
 * A row of IATI Country Development Finance Data: the sum of the like transactions of one quarter (or the part of a
 * budget that falls into it) of one activity, sector and receiver, converted to US dollars.
 *
 * @see https://countrydata.iatistandard.org/methodology
 */
export interface CdfdRow {
  /** `cdfd-tx-000185`, `cdfd-bu-001874`: made of the line of the file, so that reading again gives the same. */
  readonly id: string;
  readonly file: string;
  /** The header is line 1. */
  readonly line: number;
  readonly iatiId: string;
  readonly title: string;
  /** Names with their identifier in brackets, as written. */
  readonly reporter: string;
  readonly provider: string;
  readonly receiver: string | null;
  /** What sort of body each of the three is, by OrganisationType; null where the file does not say. */
  readonly reporterType?: IatiCodeRecord | null;
  readonly providerType?: IatiCodeRecord | null;
  readonly receiverType?: IatiCodeRecord | null;
  readonly aidType: IatiCodeRecord | null;
  readonly financeType: IatiCodeRecord | null;
  readonly type: TransactionType | 'BUDGET';
  readonly recipientCountry: IatiCodeRecord;
  /** True where the amount is this country's computed part of an activity in several; null where not said. */
  readonly isMultiCountry: boolean | null;
  readonly sectorCategory: IatiCodeRecord | null;
  readonly sector: IatiCodeRecord;
  readonly period: FundingPeriodRecord;
  /** US dollars, with all published digits. */
  readonly value: string;
  /** What was done to the row before it came here; null where nothing. */
  readonly note: TextRecord | null;
}

/** The columns of the file, in their order. Those that this graph does not keep are read all the same. */
export const cdfdColumns = [
  'IATI Identifier',
  'Title',
  'Reporting Organisation',
  'Reporting Organisation Type',
  'Aid Type',
  'Finance Type',
  'Provider Organisation',
  'Provider Organisation Type',
  'Receiver Organisation',
  'Receiver Organisation Type',
  'Transaction Type',
  'Recipient Country',
  'Multi Country',
  'Sector Category',
  'Sector',
  'COVID 19',
  'Calendar Year',
  'Calendar Quarter',
  'Value (USD)',
] as const;

type Column = (typeof cdfdColumns)[number];
export type CdfdCells = Readonly<Record<Column, string>>;

/** Reads the rows of the CSV file `file` beside the module at `base` (an `import.meta.url`). */
export const readCdfdFile = (base: string, file: string): readonly CdfdRow[] =>
  readCdfdRows(readFileSync(new URL(file, base), 'utf8'), file);

/**
 * Reads the rows of a file of IATI Country Development Finance Data.
 *
 * @param text the file's content
 * @param file its name, for provenance and refusals
 * @throws Error naming file, line and column of what is malformed, and what is wanted there
 */
export const readCdfdRows = (text: string, file: string): readonly CdfdRow[] =>
  parseCsv(text, file).map(({ cells, line }) => cdfdRowOf(cells, line, file));

/**
 * One row of such a file.
 *
 * @throws Error as above
 */
export function cdfdRowOf(cells: CdfdCells, line: number, file: string): CdfdRow {
  const refuse = (column: Column, wanted: string): never => {
    throw new Error(`${file}, line ${line}: ${column} must be ${wanted}, got "${cells[column]}"`);
  };
  const read = <T>(column: Column, wanted: string, parseCell: (cell: string) => T | null): T =>
    parseCell(cells[column]) ?? refuse(column, wanted);
  const code = (column: Column) => read(column, 'a code and its name like "110 - Standard grant"', codeOf);
  const codeOrNull = (column: Column) => (cells[column] === '' ? null : code(column));
  const words = (column: Column) => read(column, 'a text', (cell) => cell.trim() || null);
  const type = read(
    'Transaction Type',
    'a type of IATI like "3 - Disbursement", or "budget - Budget"',
    typeOf,
  );
  const year = read('Calendar Year', 'a year like "2021"', yearOf);
  const quarter = read('Calendar Quarter', 'Q1, Q2, Q3 or Q4', quarterOf);
  return {
    id: `cdfd-${type === 'BUDGET' ? 'bu' : 'tx'}-${String(line).padStart(6, '0')}`,
    file,
    line,
    iatiId: words('IATI Identifier'),
    title: words('Title'),
    reporter: words('Reporting Organisation'),
    provider: words('Provider Organisation'),
    receiver: cells['Receiver Organisation'].trim() || null,
    reporterType: codeOrNull('Reporting Organisation Type'),
    providerType: codeOrNull('Provider Organisation Type'),
    receiverType: codeOrNull('Receiver Organisation Type'),
    aidType: codeOrNull('Aid Type'),
    financeType: codeOrNull('Finance Type'),
    type,
    recipientCountry: code('Recipient Country'),
    isMultiCountry: read('Multi Country', '0 or 1', flagOf),
    sectorCategory: code('Sector Category'),
    sector: code('Sector'),
    period: { from: `${year}-${quarter.from}`, to: `${year}-${quarter.to}` },
    value: read('Value (USD)', 'a decimal number', (cell) => (isDecimal(cell) ? cell : null)),
    note: null,
  };
}

function parseCsv(text: string, file: string): readonly { cells: CdfdCells; line: number }[] {
  const rows: { cells: CdfdCells; line: number }[] = [];
  try {
    parse<CdfdCells>(text, {
      bom: true,
      columns: (header: string[]) => {
        if (header.join() === cdfdColumns.join()) return header;
        throw new Error(`the header must be ${cdfdColumns.join(', ')}, got ${header.join(', ')}`);
      },
      onRecord: (cells, { lines }) => void rows.push({ cells, line: lines }),
    });
  } catch (problem) {
    throw new Error(`${file}: ${(problem as Error).message}`, { cause: problem });
  }
  return rows;
}

/** `110 - Standard grant` is the code 110 and its name. */
function codeOf(cell: string): IatiCodeRecord | null {
  const [, code, name] = /^(\w+) - (.+)$/.exec(cell) ?? [];
  return code && name ? { code, name } : null;
}

function typeOf(cell: string): CdfdRow['type'] | null {
  const code = codeOf(cell)?.code;
  if (code === 'budget') return 'BUDGET';
  return transactionTypes[Number(code) - 1] ?? null;
}

const flagOf = (cell: string): boolean | null => (cell === '1' ? true : cell === '0' ? false : null);

const yearOf = (cell: string): string | null => (/^(19|20)\d{2}$/.test(cell) ? cell : null);

/** The first and the last day of each quarter, as month and day. */
const quarters = new Map([
  ['Q1', { from: '01-01', to: '03-31' }],
  ['Q2', { from: '04-01', to: '06-30' }],
  ['Q3', { from: '07-01', to: '09-30' }],
  ['Q4', { from: '10-01', to: '12-31' }],
]);

const quarterOf = (cell: string) => quarters.get(cell) ?? null;
