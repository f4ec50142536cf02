import { Schema } from 'mongoose';

import type { ResolutionConfidence, ResolutionMethod } from '../__generated__/resolvers.ts';
import { iatiCode, type IatiCodeRecord } from './IatiCode.ts';

/** What a reporter wrote about a body, beside the organisation that it was resolved to. */
export interface OrganisationClaimRecord {
  /** With the identifier in brackets, where the data has one: `Agence Française de Développement [FR-3]`. */
  readonly asWritten: string;
  /** The identifier as written, right or wrong. */
  readonly ref: string | null;
  /** A code of OrganisationType. */
  readonly type?: IatiCodeRecord | null;
  /** Id of an Organisation (wilaya); null where unresolved. */
  readonly organisationId: string | null;
  readonly resolvedBy: ResolutionMethod | null;
  readonly confidence: ResolutionConfidence | null;
}

/** JUDGED is not among them: a judgement stands beside an entry, and never in it. */
const methods = [
  'IDENTIFIER',
  'OTHER_IDENTIFIER',
  'FORMER_IDENTIFIER',
  'KNOWN_ALIAS',
  'NORMALISED_NAME',
  'CURATED',
] as const satisfies readonly ResolutionMethod[];

export const organisationClaim = new Schema<OrganisationClaimRecord>(
  {
    asWritten: { type: String, required: true },
    ref: { type: String, default: null },
    type: { type: iatiCode, default: null },
    organisationId: { type: String, default: null },
    resolvedBy: { type: String, default: null, enum: [...methods, null] },
    confidence: { type: String, default: null, enum: ['CERTAIN', 'HIGH', 'MEDIUM', 'LOW', null] },
  },
  { _id: false, strict: 'throw' },
);
organisationClaim.pre('validate', function explainResolution() {
  const { organisationId, resolvedBy, confidence } = this;
  if ((organisationId === null) === (resolvedBy === null) && (resolvedBy === null) === (confidence === null))
    return;
  this.invalidate('resolvedBy', 'a claim is resolved with method and confidence, or with neither');
});
