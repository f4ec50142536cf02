import type { OrganisationClaimResolvers } from '../__generated__/resolvers.ts';

export const OrganisationClaim: OrganisationClaimResolvers = {
  organisation: ({ organisationId }) => (organisationId ? { id: organisationId } : null),
};
