import type { ProjectResolvers } from '../__generated__/resolvers.ts';

export const Project: ProjectResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  funding: ({ id }) => ({ field: 'projectId', id }),
};
