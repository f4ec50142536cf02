import { day, money, recordOptions, sourced, type SourcedRecord, text } from '@prim/chassis/fields';
import type { MoneyRecord } from '@prim/chassis/money';
import type { TextRecord } from '@prim/chassis/text';
import { model, Schema } from 'mongoose';

import type { StatedAmountKind } from '../__generated__/resolvers.ts';
import { fundingPeriod, type FundingPeriodRecord } from './FundingPeriod.ts';

/** An amount that a text, a page or the press states; in no ledger and in no total. */
export interface StatedAmountRecord extends SourcedRecord {
  readonly kind: StatedAmountKind;
  readonly label: TextRecord;
  readonly value: MoneyRecord;
  /** Id of an Organisation (wilaya). */
  readonly providerId: string | null;
  /** Id of an Organisation (wilaya). */
  readonly receiverId: string | null;
  readonly programme: string | null;
  /** HCP code of a Territory (wilaya). */
  readonly territoryCode: string | null;
  readonly statedOn: string | null;
  readonly period: FundingPeriodRecord | null;
  /** Id of an Agreement (wilaya). */
  readonly agreementId: string | null;
  /** Id of a Call (region). */
  readonly callId: string | null;
  /** Id of a Project (region). */
  readonly projectId: string | null;
}

const id = { type: String, default: null };

const statedAmount = new Schema<StatedAmountRecord>(
  {
    ...sourced,
    kind: {
      type: String,
      required: true,
      enum: [
        'PROGRAMME_BUDGET',
        'PROGRAMME_SUBSIDIES_TOTAL',
        'CALL_TOTAL',
        'GRANT_CEILING',
        'PROJECT_GRANT',
        'PROJECT_BUDGET',
        'PLAN_TOTAL',
      ],
    },
    label: { type: text, required: true },
    value: { type: money, required: true },
    providerId: id,
    receiverId: id,
    programme: id,
    territoryCode: id,
    statedOn: { ...day.partial, default: null },
    period: { type: fundingPeriod, default: null },
    agreementId: id,
    callId: id,
    projectId: id,
  },
  recordOptions,
)
  .index({ statedOn: 1, _id: 1 })
  .index({ agreementId: 1, _id: 1 })
  .index({ callId: 1, _id: 1 })
  .index({ projectId: 1, _id: 1 });

export const StatedAmount = model<StatedAmountRecord>('StatedAmount', statedAmount, 'statedAmounts');
