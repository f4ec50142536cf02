import { logFacts } from '@prim/chassis/ledger/logFacts';

import type { AuditResolvers } from '../__generated__/resolvers.ts';

export const Audit: AuditResolvers = {
  __resolveReference: ({ id }) => ({ id }),
  ministryFacts: async (_, __, context) => ({
    ...(await context.loaders.auditFacts()),
    ...(await logFacts(context)),
  }),
};
