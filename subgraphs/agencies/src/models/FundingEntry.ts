import { day, money, recordOptions, text } from '@prim/chassis/fields';
import { claimModel } from '@prim/chassis/ledger/claimModel';
import { type ReversibleClaim, reversibleFields } from '@prim/chassis/ledger/ReversibleClaim';
import type { MoneyRecord } from '@prim/chassis/money';
import type { TextRecord } from '@prim/chassis/text';
import { Schema } from 'mongoose';

import type { EntryGranularity, TransactionType } from '../__generated__/resolvers.ts';
import { transactionTypes } from '../transactionTypes.ts';
import { backCalculation, type BackCalculationRecord } from './BackCalculation.ts';
import { fundingPeriod, type FundingPeriodRecord } from './FundingPeriod.ts';
import { fundingSector, type FundingSectorRecord } from './FundingSector.ts';
import { iatiCode, type IatiCodeRecord } from './IatiCode.ts';
import { organisationClaim, type OrganisationClaimRecord } from './OrganisationClaim.ts';
import { sourceRow, type SourceRowRecord } from './SourceRow.ts';

/** One claim of one reporter about money, in its own ledger. */
export interface FundingEntryRecord extends ReversibleClaim {
  /** Id of an Organisation (wilaya); null where the registry does not know the reporter. */
  readonly reporterId: string | null;
  readonly reporterClaim: OrganisationClaimRecord;
  readonly type: TransactionType;
  /** Negative for a reversal. */
  readonly value: MoneyRecord;
  /** Null where only the quarter is known. */
  readonly valueDate: string | null;
  readonly period: FundingPeriodRecord | null;
  readonly granularity: EntryGranularity;
  readonly provider: OrganisationClaimRecord | null;
  readonly receiver: OrganisationClaimRecord | null;
  readonly activityIatiId: string | null;
  /** The parent of the activity, so that the totals of a parent take one round trip. */
  readonly parentIatiId: string | null;
  /** As the entry names it (IATI provider-activity-id), whether or not the graph holds that activity. */
  readonly providerActivityIatiId: string | null;
  /** As the entry names it (IATI receiver-activity-id), whether or not the graph holds that activity. */
  readonly receiverActivityIatiId: string | null;
  /** Id of a Project (region). */
  readonly projectId: string | null;
  /** Id of an Agreement (wilaya). */
  readonly agreementId: string | null;
  /** Id of a Call (region). */
  readonly callId: string | null;
  readonly backCalculated: BackCalculationRecord | null;
  readonly sector: FundingSectorRecord | null;
  readonly aidType: IatiCodeRecord | null;
  readonly financeType: IatiCodeRecord | null;
  /** The reporter's own number of the transaction; not unique. */
  readonly reference?: string | null;
  readonly description?: TextRecord | null;
  readonly row: SourceRowRecord | null;
  readonly statedAmountId: string | null;
  /** Id of a SubsidyContract. */
  readonly contractId: string | null;
  /** Title, identifier and names as `searchableText` has them. */
  readonly searchText: string;
}

const id = { type: String, default: null };

const fundingEntry = new Schema<FundingEntryRecord>(
  {
    ...reversibleFields,
    reporterId: id,
    reporterClaim: { type: organisationClaim, required: true },
    type: { type: String, required: true, enum: transactionTypes },
    value: { type: money, required: true },
    valueDate: { ...day.exact, default: null },
    period: { type: fundingPeriod, default: null },
    granularity: { type: String, required: true, enum: ['TRANSACTION', 'QUARTER_SUM', 'STATEMENT'] },
    provider: { type: organisationClaim, default: null },
    receiver: { type: organisationClaim, default: null },
    activityIatiId: id,
    parentIatiId: id,
    providerActivityIatiId: id,
    receiverActivityIatiId: id,
    projectId: id,
    agreementId: id,
    callId: id,
    backCalculated: { type: backCalculation, default: null },
    sector: { type: fundingSector, default: null },
    aidType: { type: iatiCode, default: null },
    financeType: { type: iatiCode, default: null },
    reference: id,
    description: { type: text, default: null },
    row: { type: sourceRow, default: null },
    statedAmountId: id,
    contractId: id,
    searchText: { type: String, required: true },
  },
  recordOptions,
)
  .index({ 'period.to': 1, _id: 1 })
  .index({ 'value.amount': 1, _id: 1 })
  .index({ activityIatiId: 1, 'period.to': 1, _id: 1 })
  .index({ parentIatiId: 1, 'period.to': 1, _id: 1 })
  .index({ providerActivityIatiId: 1, 'period.to': 1, _id: 1 })
  .index({ receiverActivityIatiId: 1, 'period.to': 1, _id: 1 })
  .index({ projectId: 1, 'period.to': 1, _id: 1 })
  .index({ agreementId: 1, 'period.to': 1, _id: 1 })
  .index({ callId: 1, 'period.to': 1, _id: 1 })
  .index({ reporterId: 1, 'period.to': 1, _id: 1 })
  .index({ 'receiver.organisationId': 1, 'period.to': 1, _id: 1 })
  .index({ 'provider.organisationId': 1, 'period.to': 1, _id: 1 })
  .index({ 'receiver.asWritten': 1, 'period.to': 1, _id: 1 })
  .index({ 'provider.asWritten': 1, 'period.to': 1, _id: 1 })
  .index({ statedAmountId: 1 })
  .index({ contractId: 1, 'period.to': 1, _id: 1 })
  .index({ reversesId: 1 });

export const FundingEntry = claimModel('FundingEntry', fundingEntry, 'fundingEntries', {
  reporterOf: ({ reporterId, reporterClaim }) => reporterId ?? reporterClaim.ref ?? reporterClaim.asWritten,
  derived: ['searchText'],
});
