import type { AuditResolvers } from '../__generated__/resolvers.ts';

export const Audit: AuditResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  ministryFacts: (_, __, { loaders }) => loaders.auditFacts(),
};
