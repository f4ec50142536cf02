import { isDeepStrictEqual } from 'node:util';

import { DomainError } from '@prim/chassis/errors';
import { inTransaction } from '@prim/chassis/ledger/inTransaction';
import type { CommandAnswer } from '@prim/chassis/ledger/runCommand';
import { protectCounts } from '@prim/chassis/safeCounts';

import type { PersonTrait, RecordPersonCountsInput } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { beneficiaryClasses } from '../models/BeneficiaryClass.ts';
import { PersonCountTable, type PersonCountTableRecord } from '../models/PersonCountTable.ts';
import { ownRegion } from '../ownRegion.ts';

const most = { columns: 12, rows: 60, persons: 1_000_000 };

const isCountry = (column: string) => /^[A-Z]{2}$/.test(column);
const isOneOf = (columns: readonly string[]) => (column: string) => columns.includes(column);

const sexes = ['FEMALE', 'MALE'];
const ages = ['0-17', '18-34', '35-59', '60+'];
const countries = 'countries by two letters, such as SN';

const isColumnOf: Readonly<Record<PersonTrait, (column: string) => boolean>> = {
  BENEFICIARY_CLASS: isOneOf(beneficiaryClasses),
  SEX: isOneOf(sexes),
  AGE: isOneOf(ages),
  NATIONALITY: isCountry,
  HOST_COUNTRY: isCountry,
};

/** In words, for whoever sent others. */
const columnsOf: Readonly<Record<PersonTrait, string>> = {
  BENEFICIARY_CLASS: `of ${beneficiaryClasses.join(', ')}`,
  SEX: `of ${sexes.join(', ')}`,
  AGE: `of ${ages.join(', ')}`,
  NATIONALITY: countries,
  HOST_COUNTRY: countries,
};

/** The length of an HCP code of a region, a province and a commune. */
const levelLengths = [2, 6, 12];

/**
 * Records how many persons the region's service points received: made safe first, and stored in no other form.
 *
 * @throws DomainError FORBIDDEN, PERSON_COUNTS_INVALID, PERSON_COUNTS_TOO_FINE, PERSON_COUNTS_RECORDED, WRITE_CONFLICT
 */
export function recordPersonCounts(
  input: RecordPersonCountsInput,
  { caller, now }: Context,
): Promise<CommandAnswer> {
  const { regionCode } = ownRegion(caller);
  assertWhole(input, regionCode, now);
  const table = safeTable(input, regionCode, now);
  return inTransaction(async (session) => {
    const ofQuarter = await PersonCountTable.find({ regionCode, quarter: input.quarter })
      .session(session)
      .lean<PersonCountTableRecord[]>();
    const same = ofQuarter.find(({ _id }) => _id === table._id);
    if (ofQuarter.some((other) => !countsTheSame(other, table)) || (same && !isSameTable(same, table))) {
      throw new DomainError(
        'PERSON_COUNTS_RECORDED',
        `Persons of ${input.quarter} are recorded already, by other numbers or territories. What was told stays: two ` +
          'tables of the same persons could be subtracted. Send the same numbers, or count right in the next quarter.',
        { id: same?._id ?? ofQuarter[0]?._id },
      );
    }
    if (!same) await PersonCountTable.insertMany([table], { session });
    return { recordId: table._id };
  });
}

/** Tables of one quarter that told different totals of it could be subtracted from each other. */
const countsTheSame = (a: PersonCountTableRecord, b: PersonCountTableRecord): boolean =>
  isDeepStrictEqual(totalsOf(a), totalsOf(b));

const totalsOf = ({ rows }: PersonCountTableRecord) =>
  rows.map(({ territoryCode, total }) => [territoryCode, total]);

const isSameTable = (a: PersonCountTableRecord, b: PersonCountTableRecord): boolean =>
  isDeepStrictEqual([a.columns, a.rows, a.columnTotals], [b.columns, b.rows, b.columnTotals]);

function safeTable(
  { quarter, trait, columns, rows }: RecordPersonCountsInput,
  regionCode: string,
  recordedAt: Date,
): PersonCountTableRecord {
  const ordered = rows.toSorted((a, b) => (a.territoryCode < b.territoryCode ? -1 : 1));
  const safe = protectCounts(ordered.map(({ counts }) => counts));
  return {
    _id: `${regionCode} ${quarter} ${trait}`,
    regionCode,
    quarter,
    trait,
    columns,
    rows: ordered.map(({ territoryCode }, row) => ({
      territoryCode,
      counts: safe.cells[row] ?? [],
      total: safe.rowTotals[row] ?? null,
    })),
    columnTotals: safe.columnTotals,
    total: safe.total,
    recordedAt,
    sources: [],
    dataStatus: 'RECORDED',
    claims: [],
    note: null,
  };
}

function assertWhole(
  { quarter, trait, columns, rows }: RecordPersonCountsInput,
  regionCode: string,
  now: Date,
): void {
  const [first] = rows;
  const codes = rows.map(({ territoryCode }) => territoryCode);
  const level = first?.territoryCode.length ?? 0;
  const problems = [
    isOver(quarter, now) || `quarter "${quarter.slice(0, 20)}" is none that is over, such as 2026-Q1`,
    isBetween(columns.length, most.columns) || `columns are ${columns.length}, not from 1 to ${most.columns}`,
    new Set(columns).size === columns.length || 'columns come twice',
    columns.every(isColumnOf[trait]) || `columns are not all ${columnsOf[trait]}, as ${trait} wants them`,
    isBetween(rows.length, most.rows) || `rows are ${rows.length}, not from 1 to ${most.rows}`,
    new Set(codes).size === codes.length || 'territories come twice',
    (levelLengths.includes(level) && codes.every((code) => code.length === level)) ||
      'territories are not all regions, all provinces or all communes, by HCP code',
    codes.every((code) => code === regionCode || code.startsWith(`${regionCode}.`)) ||
      `territories are not all in the region ${regionCode}`,
    rows.every(({ counts }) => counts.length === columns.length) ||
      'a row has more or fewer numbers than columns',
    rows.every(({ counts }) => counts.every((count) => count >= 0 && count <= most.persons)) ||
      `a number is not from 0 to ${most.persons}`,
  ].filter((problem) => problem !== true);
  if (problems.length > 0) {
    throw new DomainError(
      'PERSON_COUNTS_INVALID',
      `The table of persons is not whole: ${problems.join('; ')}.`,
    );
  }
  if (level === levelLengths.at(-1) && (trait === 'NATIONALITY' || trait === 'HOST_COUNTRY')) {
    throw new DomainError(
      'PERSON_COUNTS_TOO_FINE',
      `Persons are not told by ${trait} and commune, which would close in on a few: record them by province.`,
    );
  }
}

const isBetween = (count: number, max: number): boolean => count >= 1 && count <= max;

/** Whether a quarter such as `2026-Q1` is one, and its last day has passed. */
function isOver(quarter: string, now: Date): boolean {
  const [, year, number] = /^(\d{4})-Q([1-4])$/.exec(quarter) ?? [];
  return year !== undefined && Date.UTC(Number(year), Number(number) * 3) <= now.getTime();
}
