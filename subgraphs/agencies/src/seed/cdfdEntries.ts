import type { TransactionType } from '../__generated__/resolvers.ts';
import type { BackCalculationRecord } from '../models/BackCalculation.ts';
import type { FundingEntryRecord } from '../models/FundingEntry.ts';
import { searchableText } from '../searchableText.ts';
import { type CdfdContext, cdfdSource, sectorOf } from './cdfdActivities.ts';
import { claimOf } from './claimOf.ts';
import type { CdfdRow } from './readCdfdRows.ts';

/** What was computed back for one row, which it names by activity, type, quarter and published amount. */
export interface RowBackCalculation {
  readonly iatiId: string;
  readonly type: TransactionType;
  /** The first day of the quarter. */
  readonly periodFrom: string;
  /** US dollars, as published. */
  readonly value: string;
  readonly backCalculated: BackCalculationRecord;
  /** Ids of the Source records of the rate. */
  readonly sources: readonly string[];
}

/** The day the file was published: the latest that any of its rows can have been recorded. */
export const cdfdRecordedAt = new Date('2021-07-22T00:00:00Z');

/**
 * The ledger entries of transaction rows.
 *
 * @throws Error for a back-calculation that fits no row
 */
export function cdfdEntries(
  rows: readonly CdfdRow[],
  backCalculations: readonly RowBackCalculation[],
  context: CdfdContext,
): readonly FundingEntryRecord[] {
  const isFor = (row: CdfdRow) => (it: RowBackCalculation) =>
    it.iatiId === row.iatiId &&
    it.type === row.type &&
    it.periodFrom === row.period.from &&
    it.value === row.value;
  const lost = backCalculations.find((it) => !rows.some((row) => isFor(row)(it)));
  if (lost) {
    throw new Error(
      `No row is a ${lost.type} of ${lost.value} USD from ${lost.periodFrom} on ${lost.iatiId}`,
    );
  }
  return rows.map((row) => entryOf(row, backCalculations.find(isFor(row)), context));
}

function entryOf(
  row: CdfdRow,
  known: RowBackCalculation | undefined,
  { hierarchy, knownNames, agreementLinks }: CdfdContext,
): FundingEntryRecord {
  if (row.type === 'BUDGET') throw new Error(`${row.file}, line ${row.line}: a budget is no ledger entry`);
  const reporterClaim = claimOf(row.reporter, knownNames, row.reporterType);
  return {
    _id: row.id,
    reporterId: reporterClaim.organisationId,
    reporterClaim,
    type: row.type,
    value: { amount: row.value, currency: 'USD' },
    valueDate: null,
    period: row.period,
    granularity: 'QUARTER_SUM',
    provider: claimOf(row.provider, knownNames, row.providerType),
    receiver: row.receiver === null ? null : claimOf(row.receiver, knownNames, row.receiverType),
    activityIatiId: row.iatiId,
    parentIatiId: hierarchy.parentOf(row.iatiId),
    providerActivityIatiId: null,
    receiverActivityIatiId: null,
    projectId: null,
    agreementId: agreementLinks.find(({ iatiIds }) => iatiIds.includes(row.iatiId))?.agreementId ?? null,
    callId: null,
    backCalculated: known?.backCalculated ?? null,
    sector: sectorOf(row),
    aidType: row.aidType,
    financeType: row.financeType,
    row: { file: row.file, line: row.line, content: 'TRANSACTIONS', isCountryShare: row.isMultiCountry },
    statedAmountId: null,
    contractId: null,
    reversesId: null,
    documents: [],
    recordedAt: cdfdRecordedAt,
    searchText: searchableText(row.title, row.iatiId, row.provider, row.receiver),
    sources: [cdfdSource, ...(known?.sources ?? [])],
    dataStatus: 'PUBLISHED',
    claims: [],
    note: row.note,
  };
}
