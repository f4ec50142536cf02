import type { ProjectResolvers } from '../__generated__/resolvers.ts';
import { auditOf } from '../rules/auditRequest.ts';

export const Project: ProjectResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  audit: ({ id }) => auditOf('Project', id),
  funding: ({ id }) => ({ field: 'projectId', id }),
};
