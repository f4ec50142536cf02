import { decodeBase64 } from '@prim/ledger/base64';
import { parseCheckpoint } from '@prim/ledger/Checkpoint';
import { LedgerError } from '@prim/ledger/LedgerError';
import { parseNote } from '@prim/ledger/SignedNote';
import { cosign, type CosignAnswer } from '@prim/ledger/witness';
import { institutionSubgraphs, type SubgraphName } from '@prim/schema';

import { type Caller, memberWith } from '../Caller.ts';
import { DomainError } from '../errors.ts';
import { HeldCheckpoint, type HeldCheckpointRecord } from './HeldCheckpoint.ts';
import { inTransaction } from './inTransaction.ts';
import type { LogKeys } from './LogKeys.ts';

export interface WitnessRequest {
  /** The signed note. */
  readonly checkpoint: string;
  /** Hashes in base64, from the size that is held. */
  readonly proof?: readonly string[];
}

/**
 * Cosigns a checkpoint of another institution, and holds it from then on, in one step: of two histories that are
 * offered at once, one is refused.
 *
 * @throws DomainError FORBIDDEN for all but this institution's operators; CHECKPOINT_REFUSED with the ledger's own code
 *   as `reason`; WRITE_CONFLICT, SIGNING_KEY_MISSING
 */
export async function witnessCheckpoint(
  subgraph: SubgraphName,
  { checkpoint, proof = [] }: WitnessRequest,
  { caller, logKeys, now }: { readonly caller: Caller; readonly logKeys: LogKeys; readonly now: Date },
): Promise<{ readonly cosignature: string; readonly held: HeldCheckpointRecord }> {
  const { institution } = memberWith(caller, 'operator');
  if (institutionSubgraphs[institution] !== subgraph) {
    throw new DomainError('FORBIDDEN', `Only an operator of this institution makes it a witness.`);
  }
  const offered = Buffer.from(checkpoint, 'utf8');
  const key = logKeys.witness(now);
  return inTransaction(async (session) => {
    const origin = refusing(() => parseCheckpoint(parseNote(offered).text).origin);
    const before = await HeldCheckpoint.findById(origin).session(session).lean<HeldCheckpointRecord>();
    const answer = refusing(() =>
      cosign({
        held: before && Buffer.from(before.note, 'utf8'),
        offered,
        proof: proof.map((hash) => decodeBase64(hash) ?? new Uint8Array()),
        logKeys: logKeys.trustedOthers(),
        key,
        now,
      }),
    );
    const held = heldOf(answer, now);
    await HeldCheckpoint.replaceOne({ _id: origin }, held, { session, upsert: true });
    return { cosignature: answer.line, held };
  });
}

const heldOf = ({ checkpoint, held }: CosignAnswer, now: Date): HeldCheckpointRecord => ({
  _id: checkpoint.origin,
  size: checkpoint.size,
  note: Buffer.from(held).toString('utf8'),
  heldSince: now,
});

/** What the ledger refuses is told with its own code. */
function refusing<T>(judge: () => T): T {
  try {
    return judge();
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    throw new DomainError('CHECKPOINT_REFUSED', error.message, { reason: error.code });
  }
}
