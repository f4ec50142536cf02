import type { PublishedOrganisation } from '@prim/iati/PublishedActivity';

import type { OrganisationClaimRecord } from '../models/OrganisationClaim.ts';
import { claimOf, type KnownName } from '../seed/claimOf.ts';
import { codeOf } from './codeOf.ts';

/** An organisation as the ledgers write it: its identifier in brackets behind its name, as published. */
export function organisationAsWritten({ name, ref }: PublishedOrganisation): string {
  if (ref === null || name.endsWith(`[${ref}]`)) return name;
  return `${name} [${ref}]`.trim();
}

/** The claim that a published organisation makes. */
export const claimOfOrganisation = (
  organisation: PublishedOrganisation,
  knownNames: readonly KnownName[],
): OrganisationClaimRecord =>
  claimOf(organisationAsWritten(organisation), knownNames, codeOf('OrganisationType', organisation.type));

/** The organisation that a claim was made of: name and identifier apart, as a file has them. */
export function organisationOfClaim(
  { asWritten, ref, type }: OrganisationClaimRecord,
  activityId: string | null = null,
): PublishedOrganisation {
  const inBrackets = ref !== null && asWritten.endsWith(`[${ref}]`);
  const name = inBrackets ? asWritten.slice(0, -ref.length - 2).trimEnd() : asWritten;
  return { name, ref, type: type?.code ?? null, activityId };
}
