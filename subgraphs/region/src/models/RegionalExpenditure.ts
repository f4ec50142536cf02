import { day, money, recordOptions } from '@prim/chassis/fields';
import { claimModel } from '@prim/chassis/ledger/claimModel';
import { type ReversibleClaim, reversibleFields } from '@prim/chassis/ledger/ReversibleClaim';
import type { MoneyRecord } from '@prim/chassis/money';
import { Schema } from 'mongoose';

import { reporterOfRegion } from '../reporterOfRegion.ts';
import { counterpartyClaim, type CounterpartyClaimRecord } from './CounterpartyClaim.ts';

/** Money that a region says it spent. IATI transaction types 3, disbursement, and 4, expenditure. */
export interface RegionalExpenditureRecord extends ReversibleClaim {
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
    ...reversibleFields,
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
regionalExpenditure.index({ reversesId: 1 });

export const RegionalExpenditure = claimModel(
  'RegionalExpenditure',
  regionalExpenditure,
  'regionalExpenditures',
  { reporterOf: reporterOfRegion },
);
