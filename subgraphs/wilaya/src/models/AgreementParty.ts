import { recordOptions } from '@prim/chassis/fields';
import { Schema } from 'mongoose';

import type { AgreementPartyRole } from '../__generated__/resolvers.ts';
import { boundedList } from '../boundedList.ts';
import { partyClaim, type PartyClaimRecord } from './PartyClaim.ts';

/** An organisation in an agreement, with what each source says of it. */
export interface AgreementPartyRecord {
  /** Id of an Organisation. */
  readonly organisationId: string;
  readonly role: AgreementPartyRole;
  readonly claims: readonly PartyClaimRecord[];
}

const roles: readonly AgreementPartyRole[] = [
  'SIGNATORY',
  'FUNDER',
  'IMPLEMENTER',
  'GRANTOR',
  'GRANTEE',
  'WITNESS',
  'HOST',
  'INITIATOR',
  'PARTNER',
];

export const agreementParty = new Schema<AgreementPartyRecord>(
  {
    organisationId: { type: String, required: true },
    role: { type: String, required: true, enum: roles },
    claims: boundedList(partyClaim),
  },
  { ...recordOptions, _id: false },
);
