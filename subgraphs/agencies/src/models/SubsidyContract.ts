import { day, money, recordOptions } from '@prim/chassis/fields';
import { claimModel } from '@prim/chassis/ledger/claimModel';
import { type ReversibleClaim, reversibleFields } from '@prim/chassis/ledger/ReversibleClaim';
import type { MoneyRecord } from '@prim/chassis/money';
import { Schema } from 'mongoose';

import { organisationClaim, type OrganisationClaimRecord } from './OrganisationClaim.ts';

/** A contract by which an institution grants a subsidy to the holder of a project. */
export interface SubsidyContractRecord extends ReversibleClaim {
  /** Id of an Organisation (wilaya). */
  readonly reporterId: string;
  readonly holder: OrganisationClaimRecord;
  /** Negative for one that takes another back. */
  readonly value: MoneyRecord;
  readonly signedOn: string;
  readonly validTo: string | null;
  /** Id of a Project (region). */
  readonly projectId: string;
  /** Id of a Call (region). */
  readonly callId: string | null;
  /** Id of an Agreement (wilaya). */
  readonly agreementId: string | null;
  /** Id of a Decision (wilaya). */
  readonly decisionId: string | null;
}

const id = { type: String, default: null };

const subsidyContract = new Schema<SubsidyContractRecord>(
  {
    ...reversibleFields,
    reporterId: { type: String, required: true },
    holder: { type: organisationClaim, required: true },
    value: { type: money, required: true },
    signedOn: { ...day.exact, required: true },
    validTo: { ...day.exact, default: null },
    projectId: { type: String, required: true },
    callId: id,
    agreementId: id,
    decisionId: id,
  },
  recordOptions,
)
  .index({ signedOn: 1, _id: 1 })
  .index({ projectId: 1, signedOn: 1, _id: 1 })
  .index({ callId: 1, signedOn: 1, _id: 1 })
  .index({ agreementId: 1, signedOn: 1, _id: 1 })
  .index({ reversesId: 1 });

export const SubsidyContract = claimModel('SubsidyContract', subsidyContract, 'subsidyContracts', {
  reporterOf: ({ reporterId }) => reporterId,
});
