import { day, money, recordOptions, sourced, type SourcedRecord } from '@prim/chassis/fields';
import type { MoneyRecord } from '@prim/chassis/money';
import { model, Schema } from 'mongoose';

import { counterpartyClaim, type CounterpartyClaimRecord } from './CounterpartyClaim.ts';

/** Money that a region says it spent. IATI transaction types 3, disbursement, and 4, expenditure. */
export interface RegionalExpenditureRecord extends SourcedRecord {
  /** Code of a Territory (wilaya): the region that says so. */
  readonly regionCode: string;
  readonly receiver: CounterpartyClaimRecord;
  readonly value: MoneyRecord;
  readonly spentOn: string;
  /** Id of an Agreement (wilaya). */
  readonly agreementId: string | null;
  readonly projectId: string | null;
  readonly pdrAxisId: string | null;
}

const regionalExpenditure = new Schema<RegionalExpenditureRecord>(
  {
    ...sourced,
    regionCode: { type: String, required: true },
    receiver: { type: counterpartyClaim, required: true },
    value: { type: money, required: true },
    spentOn: { ...day.exact, required: true },
    agreementId: { type: String, default: null },
    projectId: { type: String, default: null },
    pdrAxisId: { type: String, default: null },
  },
  recordOptions,
);
regionalExpenditure.index({ spentOn: 1, _id: 1 });
regionalExpenditure.index({ projectId: 1, spentOn: 1, _id: 1 });
regionalExpenditure.index({ pdrAxisId: 1, spentOn: 1, _id: 1 });

export const RegionalExpenditure = model<RegionalExpenditureRecord>(
  'RegionalExpenditure',
  regionalExpenditure,
  'regionalExpenditures',
);
