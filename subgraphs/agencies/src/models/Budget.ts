import { day, money, recordOptions, sourced, type SourcedRecord } from '@prim/chassis/fields';
import type { MoneyRecord } from '@prim/chassis/money';
import { model, Schema } from 'mongoose';

import type { BudgetStatus, BudgetType } from '../__generated__/resolvers.ts';
import { fundingPeriod, type FundingPeriodRecord } from './FundingPeriod.ts';
import { organisationClaim, type OrganisationClaimRecord } from './OrganisationClaim.ts';
import { sourceRow, type SourceRowRecord } from './SourceRow.ts';

/** A budget row of an activity, for one quarter. */
export interface BudgetRecord extends SourcedRecord {
  readonly activityIatiId: string;
  /** The parent of the activity, so that the totals of a parent take one round trip. */
  readonly parentIatiId: string | null;
  /** Id of an Organisation (wilaya); null where the registry does not know the reporter. */
  readonly reporterId: string | null;
  readonly period: FundingPeriodRecord;
  /** Negative for a row that takes another back. */
  readonly value: MoneyRecord;
  /** Null where it was computed. */
  readonly valueDate?: string | null;
  /** Id of the Budget that it takes back. */
  readonly reversesId?: string | null;
  readonly type: BudgetType | null;
  readonly status: BudgetStatus | null;
  readonly receiver: OrganisationClaimRecord | null;
  /** True for a parent's row whose amount stands again on its parts: left out of every total. */
  readonly restated: boolean;
  readonly row: SourceRowRecord | null;
  readonly recordedAt: Date | null;
}

const budget = new Schema<BudgetRecord>(
  {
    ...sourced,
    activityIatiId: { type: String, required: true },
    parentIatiId: { type: String, default: null },
    reporterId: { type: String, default: null },
    period: { type: fundingPeriod, required: true },
    value: { type: money, required: true },
    valueDate: { ...day.exact, default: null },
    reversesId: { type: String, default: null },
    type: { type: String, default: null, enum: ['ORIGINAL', 'REVISED', null] },
    status: { type: String, default: null, enum: ['INDICATIVE', 'COMMITTED', null] },
    receiver: { type: organisationClaim, default: null },
    restated: { type: Boolean, required: true },
    row: { type: sourceRow, default: null },
    recordedAt: { type: Date, default: null },
  },
  recordOptions,
)
  .index({ 'period.to': 1, _id: 1 })
  .index({ 'value.amount': 1, _id: 1 })
  .index({ activityIatiId: 1, 'period.to': 1, _id: 1 })
  .index({ parentIatiId: 1 })
  .index({ reversesId: 1 })
  .index({ reporterId: 1, 'period.to': 1, _id: 1 });

export const Budget = model<BudgetRecord>('Budget', budget, 'budgets');
