import type { OrganisationClaimResolvers } from '../__generated__/resolvers.ts';
import { recordedBy, standingOf } from '../resolution/standing.ts';

export const OrganisationClaim: OrganisationClaimResolvers = {
  organisation: ({ organisationId }) => (organisationId ? { id: organisationId } : null),
  written: ({ asWritten, ref }) => ({ asWritten, ref }),
  judgements: async (claim, { asOf }, { loaders }) =>
    recordedBy(asOf?.recordedAt, await loaders.judgementsOf(claim)),
  standing: async (claim, { asOf }, { loaders }) =>
    standingOf(claim, recordedBy(asOf?.recordedAt, await loaders.judgementsOf(claim))),
};
