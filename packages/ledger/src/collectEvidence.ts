import { parseCheckpoint } from './Checkpoint.ts';
import { proveConsistency } from './consistencyProof.ts';
import type { ConsistencyEvidence, LogEvidence } from './EvidenceBundle.ts';
import { proveInclusion } from './inclusionProof.ts';
import { LedgerError } from './LedgerError.ts';
import type { NodeReader } from './NodeAddress.ts';
import { parseNote } from './SignedNote.ts';

/** Where a log keeps what it proves. */
export interface LogSource {
  readonly origin: string;
  readonly getNode: NodeReader;
  /** The canonical bytes of the entry at an index. */
  readonly getLeaf: (index: number) => Uint8Array | Promise<Uint8Array>;
}

export interface EvidenceRequest {
  /** Signed checkpoints of this log, in any order: at least one. The largest proves the entries. */
  readonly checkpoints: readonly Uint8Array[];
  /** The entries to prove. */
  readonly indexes: readonly number[];
  /** Sizes of older checkpoints that the reader may hold, to be shown consistent with the largest. */
  readonly heldSizes?: readonly number[];
}

/**
 * Puts together what a third party needs to verify entries of one log.
 * @throws LedgerError EVIDENCE_MISSING without a checkpoint, TREE_RANGE_INVALID, TREE_NODE_INVALID,
 *   NOTE_MALFORMED, CHECKPOINT_MALFORMED
 */
export async function collectEvidence(source: LogSource, request: EvidenceRequest): Promise<LogEvidence> {
  const { origin, getNode, getLeaf } = source;
  const sizes = request.checkpoints.map((note) => parseCheckpoint(parseNote(note).text).size);
  if (sizes.length === 0)
    throw new LedgerError('EVIDENCE_MISSING', 'Evidence needs at least one checkpoint.');
  const latest = Math.max(...sizes);
  const entries = request.indexes.map(async (index) => ({
    index,
    leaf: await getLeaf(index),
    checkpointSize: latest,
    proof: await proveInclusion(getNode, index, latest),
  }));
  return {
    origin,
    checkpoints: request.checkpoints,
    consistencyProofs: await Promise.all(
      steps(sizes, request.heldSizes ?? []).map(async ({ from, to }): Promise<ConsistencyEvidence> => {
        return { from, to, proof: await proveConsistency(getNode, from, to) };
      }),
    ),
    entries: await Promise.all(entries),
  };
}

/** From each checkpoint to the next larger one, and from each held size to the largest. */
function steps(sizes: readonly number[], held: readonly number[]) {
  const ordered = [...new Set(sizes)].filter((size) => size > 0).toSorted((one, other) => one - other);
  const latest = ordered.at(-1) ?? 0;
  const chain = ordered.slice(1).map((to, index) => ({ from: ordered[index] ?? 0, to }));
  const others = [...new Set(held)].filter((size) => size > 0 && size < latest && !ordered.includes(size));
  return [...chain, ...others.map((from) => ({ from, to: latest }))];
}
