import type { CheckpointFact } from '@prim/chassis/ledger/logFacts';

/** An audit by the rules of the agencies, with what the gateway brings along of its scope. */
export interface AuditRecord {
  readonly id: string;
  readonly isWholeProgramme: boolean;
  readonly includesIllustrative: boolean;
  /** What the others hold of logs; null or absent while one of them is down. */
  readonly agenciesHeldCheckpoints?: readonly CheckpointFact[] | null;
  readonly regionHeldCheckpoints?: readonly CheckpointFact[] | null;
  readonly wilayaHeldCheckpoints?: readonly CheckpointFact[] | null;
}
