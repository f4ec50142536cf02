import type { AuditResolvers } from '../__generated__/resolvers.ts';

export const Audit: AuditResolvers = {
  __resolveReference: (audit) => audit,
  wilayaFacts: (audit, _, { loaders }) => loaders.auditFacts.load(audit),
};
