import type { CheckpointFact } from '@prim/chassis/ledger/logFacts';

/** An audit by the rules of the agencies: what its scope names, which the gateway brings along. */
export interface AuditRecord {
  readonly id: string;
  readonly agreementIds: readonly string[];
  readonly projectIds: readonly string[];
  readonly activityIatiIds: readonly string[];
  readonly isWholeProgramme: boolean;
  readonly includesIllustrative: boolean;
  /** What the others hold of logs; null or absent while one of them is down. */
  readonly agenciesHeldCheckpoints?: readonly CheckpointFact[] | null;
  readonly wilayaHeldCheckpoints?: readonly CheckpointFact[] | null;
  readonly ministryHeldCheckpoints?: readonly CheckpointFact[] | null;
}
