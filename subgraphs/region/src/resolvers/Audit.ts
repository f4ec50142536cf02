import { heldCheckpointFacts, logFacts } from '@prim/chassis/ledger/logFacts';

import type { AuditResolvers } from '../__generated__/resolvers.ts';

export const Audit: AuditResolvers = {
  __resolveReference: (audit) => audit,
  regionFacts: (audit, _, { loaders }) => loaders.auditFacts.load(audit),
  regionHeldCheckpoints: (_, _args, context) => heldCheckpointFacts(context),
  regionLogs: (audit, _, context) => {
    const held = [audit.agenciesHeldCheckpoints, audit.wilayaHeldCheckpoints, audit.ministryHeldCheckpoints];
    return logFacts(
      context,
      held.flatMap((it) => it ?? []),
      { isWhole: () => audit.isWholeProgramme },
    );
  },
};
