import { logFacts } from '@prim/chassis/ledger/logFacts';

import type { AuditResolvers } from '../__generated__/resolvers.ts';

export const Audit: AuditResolvers = {
  __resolveReference: (audit) => audit,
  ministryFacts: async (audit, _, context) => ({
    ...(await context.loaders.auditFacts.load(audit)),
    ...(await logFacts(context)),
  }),
};
