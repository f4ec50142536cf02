import { heldCheckpointFacts, logFacts } from '@prim/chassis/ledger/logFacts';

import type { AuditResolvers } from '../__generated__/resolvers.ts';

export const Audit: AuditResolvers = {
  __resolveReference: (audit) => audit,
  ministryFacts: (audit, _, { loaders }) => loaders.auditFacts.load(audit),
  ministryHeldCheckpoints: (_, _args, context) => heldCheckpointFacts(context),
  ministryLogs: (audit, _, context) => {
    const held = [audit.agenciesHeldCheckpoints, audit.regionHeldCheckpoints, audit.wilayaHeldCheckpoints];
    return logFacts(
      context,
      held.flatMap((it) => it ?? []),
      { isWhole: () => audit.isWholeProgramme },
    );
  },
};
