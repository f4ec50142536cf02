import { heldCheckpointFacts, logFacts } from '@prim/chassis/ledger/logFacts';

import type { AuditResolvers } from '../__generated__/resolvers.ts';

export const Audit: AuditResolvers = {
  __resolveReference: (audit) => audit,
  wilayaFacts: (audit, _, { loaders }) => loaders.auditFacts.load(audit),
  wilayaHeldCheckpoints: (_, _args, context) => heldCheckpointFacts(context),
  wilayaLogs: (audit, _, context) => {
    const held = [audit.agenciesHeldCheckpoints, audit.regionHeldCheckpoints, audit.ministryHeldCheckpoints];
    return logFacts(
      context,
      held.flatMap((it) => it ?? []),
      { isWhole: () => audit.isWholeProgramme },
    );
  },
};
