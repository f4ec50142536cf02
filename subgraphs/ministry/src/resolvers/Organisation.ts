import type { OrganisationResolvers } from '../__generated__/resolvers.ts';

export const Organisation: OrganisationResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  diaspora: ({ id }, _, { loaders }) => loaders.diasporaOfOrganisation.load(id),
};
