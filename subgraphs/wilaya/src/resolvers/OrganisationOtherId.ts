import type { OrganisationOtherIdResolvers } from '../__generated__/resolvers.ts';

export const OrganisationOtherId: OrganisationOtherIdResolvers = {
  source: ({ source }, _, { loaders }) => (source === null ? null : loaders.sourceById.load(source)),
};
