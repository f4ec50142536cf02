import type { OrganisationAliasResolvers } from '../__generated__/resolvers.ts';

export const OrganisationAlias: OrganisationAliasResolvers = {
  source: ({ source }, _, { loaders }) => (source === null ? null : loaders.sourceById.load(source)),
};
