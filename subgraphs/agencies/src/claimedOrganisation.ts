import type { OrganisationClaimInput } from './__generated__/resolvers.ts';
import type { OrganisationClaimRecord } from './models/OrganisationClaim.ts';

/** A body as the reporter names it. That the registry knows it under this id, only the reporter's word says. */
export function claimedOrganisation({
  name,
  ref,
  organisationId,
}: OrganisationClaimInput): OrganisationClaimRecord {
  const claim = { asWritten: name, ref: ref ?? null };
  if (!organisationId) return { ...claim, organisationId: null, resolvedBy: null, confidence: null };
  return ref === organisationId
    ? { ...claim, organisationId, resolvedBy: 'IDENTIFIER', confidence: 'CERTAIN' }
    : { ...claim, organisationId, resolvedBy: 'CURATED', confidence: 'MEDIUM' };
}
