import type { ProjectResolvers } from '../__generated__/resolvers.ts';

export const Project: ProjectResolvers = {
  __resolveReference: ({ id, ...told }) => ({ id, ...told }),
  diasporaPartners: ({ partnerIds }, _, { loaders }) =>
    partnerIds ? loaders.diasporaOfOrganisations(partnerIds) : null,
};
