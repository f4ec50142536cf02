import type { OrganisationProjectRole, OrganisationResolvers } from '../__generated__/resolvers.ts';

/** Projects in which the organisation has the role; either role when none is asked for. */
const takesPart = (id: string, role: OrganisationProjectRole | null | undefined) => {
  const holds = { holderId: id };
  const partners = { 'partners.organisationId': id };
  if (role === 'HOLDER') return holds;
  return role === 'PARTNER' ? partners : { $or: [holds, partners] };
};

export const Organisation: OrganisationResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  projects: ({ id }, { role, ...args }, { loaders }) => loaders.projects(args, takesPart(id, role)),
};
