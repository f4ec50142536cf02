import type { OrganisationClaimResolvers } from '../__generated__/resolvers.ts';
import { standingOf } from '../resolution/standing.ts';

export const OrganisationClaim: OrganisationClaimResolvers = {
  organisation: ({ organisationId }) => (organisationId ? { id: organisationId } : null),
  written: ({ asWritten, ref }) => ({ asWritten, ref }),
  judgements: (claim, _, { loaders }) => loaders.judgementsOf(claim),
  standing: async (claim, _, { loaders }) => standingOf(claim, await loaders.judgementsOf(claim)),
};
