import { day, money, recordOptions } from '@prim/chassis/fields';
import { claimModel } from '@prim/chassis/ledger/claimModel';
import { type ReversibleClaim, reversibleFields } from '@prim/chassis/ledger/ReversibleClaim';
import type { MoneyRecord } from '@prim/chassis/money';
import { Schema } from 'mongoose';

import { reporterOfRegion } from '../reporterOfRegion.ts';
import { counterpartyClaim, type CounterpartyClaimRecord } from './CounterpartyClaim.ts';

/** Money that a region says it received. IATI transaction type 1, incoming funds. */
export interface ReceiptRecord extends ReversibleClaim {
  /** Code of a Territory (wilaya): the region that says so. */
  readonly regionCode: string;
  readonly provider: CounterpartyClaimRecord;
  readonly value: MoneyRecord;
  readonly receivedOn: string;
  /** Id of an Agreement (wilaya). */
  readonly agreementId: string | null;
  readonly projectId: string | null;
  /** IATI identifier of a FundingActivity (agencies). */
  readonly activityIatiId: string | null;
}

const receipt = new Schema<ReceiptRecord>(
  {
    ...reversibleFields,
    regionCode: { type: String, required: true },
    provider: { type: counterpartyClaim, required: true },
    value: { type: money, required: true },
    receivedOn: { ...day.exact, required: true },
    agreementId: { type: String, default: null },
    projectId: { type: String, default: null },
    activityIatiId: { type: String, default: null },
  },
  recordOptions,
);
receipt.index({ receivedOn: 1, _id: 1 });
receipt.index({ agreementId: 1, receivedOn: 1, _id: 1 });
receipt.index({ projectId: 1, receivedOn: 1, _id: 1 });
receipt.index({ activityIatiId: 1, receivedOn: 1, _id: 1 });
receipt.index({ reversesId: 1 });

export const Receipt = claimModel('Receipt', receipt, 'receipts', { reporterOf: reporterOfRegion });
