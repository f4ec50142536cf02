import { Schema } from 'mongoose';

import type { ActivityOrganisationRole } from '../__generated__/resolvers.ts';
import { organisationClaim, type OrganisationClaimRecord } from './OrganisationClaim.ts';

/** An organisation that takes part in an activity, with its role there. */
export interface ParticipatingOrganisationRecord {
  readonly role: ActivityOrganisationRole;
  readonly claim: OrganisationClaimRecord;
}

export const participatingOrganisation = new Schema<ParticipatingOrganisationRecord>(
  {
    role: { type: String, required: true, enum: ['FUNDING', 'ACCOUNTABLE', 'EXTENDING', 'IMPLEMENTING'] },
    claim: { type: organisationClaim, required: true },
  },
  { _id: false, strict: 'throw' },
);
