import { Schema } from 'mongoose';

import type { ActivityOrganisationRole } from '../__generated__/resolvers.ts';
import { organisationClaim, type OrganisationClaimRecord } from './OrganisationClaim.ts';

/** An organisation that takes part in an activity, with its role there. */
export interface ParticipatingOrganisationRecord {
  readonly role: ActivityOrganisationRole;
  readonly claim: OrganisationClaimRecord;
  /** Of its own activity that this one is joined to, as the data names it. */
  readonly activityIatiId: string | null;
}

export const participatingOrganisation = new Schema<ParticipatingOrganisationRecord>(
  {
    role: { type: String, required: true, enum: ['FUNDING', 'ACCOUNTABLE', 'EXTENDING', 'IMPLEMENTING'] },
    claim: { type: organisationClaim, required: true },
    activityIatiId: { type: String, default: null },
  },
  { _id: false, strict: 'throw' },
);
