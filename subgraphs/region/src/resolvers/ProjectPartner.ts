import type { ProjectPartnerResolvers } from '../__generated__/resolvers.ts';

export const ProjectPartner: ProjectPartnerResolvers = {
  organisation: ({ organisationId }) => ({ id: organisationId }),
};
