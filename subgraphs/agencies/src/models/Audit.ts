import type { CheckpointFact, LogFact } from '@prim/chassis/ledger/logFacts';

import type { MinistryAuditFacts, RegionAuditFacts, WilayaAuditFacts } from '../__generated__/resolvers.ts';
import type { AuditRequest } from '../rules/auditRequest.ts';

/** What other institutions hold on the scope of an audit, as the gateway brings it along. */
export interface PartnerFacts {
  /** Null or absent while the institution is down, and where we are asked without the gateway. */
  readonly regionFacts?: RegionAuditFacts | null;
  readonly wilayaFacts?: WilayaAuditFacts | null;
  readonly ministryFacts?: MinistryAuditFacts | null;
  /** Their own logs, and the checkpoints that they hold of those of others. */
  readonly regionLogs?: readonly LogFact[] | null;
  readonly wilayaLogs?: readonly LogFact[] | null;
  readonly ministryLogs?: readonly LogFact[] | null;
  readonly regionHeldCheckpoints?: readonly CheckpointFact[] | null;
  readonly wilayaHeldCheckpoints?: readonly CheckpointFact[] | null;
  readonly ministryHeldCheckpoints?: readonly CheckpointFact[] | null;
}

/** An audit: what is asked of it, and what the other institutions say. */
export interface AuditRecord extends PartnerFacts {
  readonly request: AuditRequest;
}
