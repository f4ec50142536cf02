import type { CheckpointFact } from '@prim/chassis/ledger/logFacts';

/** An audit by the rules of the agencies: what its scope names, which the gateway brings along. */
export interface AuditRecord {
  readonly id: string;
  readonly agreementIds: readonly string[];
  readonly organisationIds: readonly string[];
  readonly isWholeProgramme: boolean;
  readonly includesIllustrative: boolean;
  /** The projects and calls that decisions are about; null while the region is down. */
  readonly regionFacts: {
    readonly projects: readonly {
      readonly id: string;
      readonly programme: string | null;
      readonly agreementIds: readonly string[];
      readonly territoryCodes: readonly string[];
    }[];
    readonly calls: readonly { readonly id: string }[];
  } | null;
  /** What the others hold of logs; null or absent while one of them is down. */
  readonly agenciesHeldCheckpoints?: readonly CheckpointFact[] | null;
  readonly regionHeldCheckpoints?: readonly CheckpointFact[] | null;
  readonly ministryHeldCheckpoints?: readonly CheckpointFact[] | null;
}
