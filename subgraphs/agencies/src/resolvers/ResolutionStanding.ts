import type { ResolutionStandingResolvers } from '../__generated__/resolvers.ts';

export const ResolutionStanding: ResolutionStandingResolvers = {
  organisation: ({ organisationId }) => (organisationId ? { id: organisationId } : null),
};
