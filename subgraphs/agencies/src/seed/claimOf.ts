import type { IatiCodeRecord } from '../models/IatiCode.ts';
import type { OrganisationClaimRecord } from '../models/OrganisationClaim.ts';

/** A name as data writes it, and the organisation that it was resolved to when the data was prepared. */
export type KnownName = Pick<
  OrganisationClaimRecord,
  'asWritten' | 'organisationId' | 'resolvedBy' | 'confidence'
>;

/**
 * The claim that a written name makes. It is resolved only where the very same writing is among the known names: a
 * name that merely resembles one stays unresolved.
 */
export function claimOf(
  asWritten: string,
  knownNames: readonly KnownName[],
  type: IatiCodeRecord | null = null,
): OrganisationClaimRecord {
  const known = knownNames.find((name) => name.asWritten === asWritten);
  return {
    asWritten,
    type,
    ref: /\[([^[\]]+)\]$/.exec(asWritten)?.[1] ?? null,
    organisationId: known?.organisationId ?? null,
    resolvedBy: known?.resolvedBy ?? null,
    confidence: known?.confidence ?? null,
  };
}
