import { createHash } from 'node:crypto';

import { negated } from '@prim/chassis/ledger/assertClaim';
import { decimalText } from '@prim/chassis/money';
import type { PublishedBudget, PublishedTransaction } from '@prim/iati/PublishedActivity';

import type { BudgetRecord } from '../models/Budget.ts';
import type { FundingActivityRecord } from '../models/FundingActivity.ts';
import type { FundingEntryRecord } from '../models/FundingEntry.ts';
import type { SourceRowRecord } from '../models/SourceRow.ts';
import type { NewEntry } from '../recordEntry.ts';
import type { Reporter } from '../reporters.ts';
import { searchableText } from '../searchableText.ts';
import type { KnownName } from '../seed/claimOf.ts';
import { transactionTypes } from '../transactionTypes.ts';
import { codeOf, sectorOfCode } from './codeOf.ts';
import { budgetKey, transactionKey } from './contentKey.ts';
import { textOfNarratives } from './narratives.ts';
import { claimOfOrganisation } from './organisationAsWritten.ts';
import type { NewClaim } from './planClaims.ts';
import { budgetStatuses, budgetTypes } from './publishedOf.ts';

/** What the records of an import are made with, beside the file. */
export interface RecordContext {
  readonly reporter: Reporter;
  readonly activity: Pick<
    FundingActivityRecord,
    '_id' | 'parentIatiId' | 'title' | 'agreementId' | 'reporterClaim'
  >;
  readonly knownNames: readonly KnownName[];
  /** The file's name. */
  readonly file: string;
  /** True for rows of quarters, false for a file of IATI. */
  readonly isOfRows: boolean;
  /** Id of the Source that stands for the file. */
  readonly sourceId: string;
  readonly now: Date;
}

/** Made of what is claimed, so that the same claim never gets two ids, whoever imports it how often. */
const idOf = (prefix: string, ...parts: readonly (string | number)[]): string =>
  `${prefix}-${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 24)}`;

const rowOf = (file: string, line: number, content: SourceRowRecord['content']): SourceRowRecord => ({
  file,
  line,
  content,
  isCountryShare: null,
});

/** The entry that a transaction of a file becomes. */
export function entryOf(
  { published, ordinal }: NewClaim<PublishedTransaction>,
  context: RecordContext,
): NewEntry {
  const { reporter, activity, knownNames, file, sourceId } = context;
  const { provider, receiver, sector, links, period, description } = published;
  return {
    _id: idOf('iati-tx', reporter.id, activity._id, transactionKey(published), ordinal),
    reporterId: reporter.id,
    reporterClaim: activity.reporterClaim,
    type: transactionTypes[Number(published.type) - 1] ?? 'DISBURSEMENT',
    value: published.value,
    valueDate: published.valueDate,
    period,
    granularity: published.granularity,
    provider: provider && claimOfOrganisation(provider, knownNames),
    receiver: receiver && claimOfOrganisation(receiver, knownNames),
    activityIatiId: activity._id,
    parentIatiId: activity.parentIatiId,
    providerActivityIatiId: provider?.activityId ?? null,
    receiverActivityIatiId: receiver?.activityId ?? null,
    projectId: links.projectId,
    agreementId: links.agreementId ?? activity.agreementId,
    callId: links.callId,
    contractId: null,
    backCalculated: null,
    sector: sector === null ? null : sectorOfCode(sector),
    aidType: codeOf('AidType', published.aidType),
    financeType: codeOf('FinanceType', published.financeType),
    reference: published.reference,
    description: textOfNarratives(description),
    row: rowOf(
      file,
      published.line,
      published.granularity === 'QUARTER_SUM' ? 'TRANSACTIONS' : 'AS_PUBLISHED',
    ),
    statedAmountId: null,
    reversesId: null,
    documents: [],
    searchText: searchableText(
      activity.title.fr,
      activity.title.ar,
      activity.title.en,
      activity._id,
      provider?.name,
      receiver?.name,
    ),
    sources: [sourceId],
    dataStatus: 'PUBLISHED',
    claims: [],
    note: null,
  };
}

const reversalNote = {
  fr: 'Reprise : un fichier plus récent du même organisme dit autre chose à la place.',
  ar: 'إلغاء: ملف أحدث للهيئة نفسها يقول غير ذلك.',
  en: 'Taken back: a later file of the same reporter says something else in its place.',
};

/** The entry that takes another back, because a later file has another in its place, or none. */
export function reversalOf(
  { recordedAt: _recordedAt, ...entry }: FundingEntryRecord,
  sourceId: string,
): NewEntry {
  const { amount, currency } = entry.value;
  return {
    ...entry,
    _id: idOf('iati-rev', entry._id),
    value: { amount: negated(decimalText(amount)), currency },
    reversesId: entry._id,
    row: null,
    backCalculated: null,
    statedAmountId: null,
    documents: [],
    sources: [sourceId],
    dataStatus: 'PUBLISHED',
    claims: [],
    note: reversalNote,
  };
}

/** The budget row that one of a file becomes. */
export function budgetRecordOf(
  { published, ordinal }: NewClaim<PublishedBudget>,
  context: RecordContext,
): BudgetRecord {
  const { reporter, activity, knownNames, file, isOfRows, sourceId, now } = context;
  const { type, status, receiver } = published;
  return {
    _id: idOf('iati-bu', reporter.id, activity._id, budgetKey(published), ordinal),
    activityIatiId: activity._id,
    parentIatiId: activity.parentIatiId,
    reporterId: reporter.id,
    period: published.period,
    value: published.value,
    valueDate: published.valueDate,
    reversesId: null,
    type: budgetTypes[Number(type) - 1] ?? null,
    status: budgetStatuses[Number(status) - 1] ?? null,
    receiver: receiver && claimOfOrganisation(receiver, knownNames),
    restated: false,
    row: rowOf(file, published.line, isOfRows ? 'BUDGETS' : 'AS_PUBLISHED'),
    recordedAt: now,
    sources: [sourceId],
    dataStatus: 'PUBLISHED',
    claims: [],
    note: null,
  };
}

/** The budget row that takes another back. */
export function budgetReversalOf(row: BudgetRecord, sourceId: string, now: Date): BudgetRecord {
  const { amount, currency } = row.value;
  return {
    ...row,
    _id: idOf('iati-rev', row._id),
    value: { amount: negated(decimalText(amount)), currency },
    reversesId: row._id,
    row: null,
    recordedAt: now,
    sources: [sourceId],
    claims: [],
    note: reversalNote,
  };
}
