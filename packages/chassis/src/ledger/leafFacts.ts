import { proveInclusion, verifyInclusion } from '@prim/ledger/inclusionProof';
import { LedgerError } from '@prim/ledger/LedgerError';
import { leafHash } from '@prim/ledger/merkleHash';

import { claimKey } from './ledgerLoaders.ts';
import { leafId, type LogLeafRecord } from './LogLeaf.ts';
import { nodeReader, type ProofContext, storedLeaf } from './logProofs.ts';

/**
 * How a claim stands to the log: as it was recorded; otherwise than it was; gone from the database; in it without ever
 * having been recorded.
 */
export type LeafState = 'SAME' | 'CHANGED' | 'REMOVED' | 'UNRECORDED';

/** A claim held against its leaf. */
export interface LeafFact {
  readonly kind: string;
  readonly recordId: string;
  /** Null for one that is in no log. */
  readonly index: number | null;
  readonly state: LeafState;
}

/** A log with its roots by size: at those sizes of which others hold the root, and at its own. */
interface RootedLog {
  readonly reporter: string;
  readonly size: number;
  readonly roots: ReadonlyMap<number, Uint8Array>;
}

/** All leaves of a log, held against the claims that they were made of. */
export const leavesOfLog = (log: RootedLog, context: ProofContext): Promise<readonly LeafFact[]> =>
  Promise.all(
    Array.from({ length: log.size }, async (_, index): Promise<LeafFact> => {
      const id = leafId(log.reporter, index);
      const leaf = await context.loaders.ledger.leafAt.load(id);
      return leaf ? leafFact(log, leaf, context) : { kind: 'LogLeaf', recordId: id, index, state: 'REMOVED' };
    }),
  );

/** Claims, held against the leaves that the log of their reporter has of them. */
export const leavesOfClaims = (
  log: RootedLog,
  claims: readonly { readonly kind: string; readonly claim: { readonly _id: string } }[],
  context: ProofContext,
): Promise<readonly LeafFact[]> =>
  Promise.all(
    claims.map(async ({ kind, claim }): Promise<LeafFact> => {
      const leaf = await context.loaders.ledger.leafOf.load(claimKey(kind, claim._id));
      const isIn = leaf !== null && leaf.log === log.reporter && leaf.index < log.size;
      return isIn
        ? leafFact(log, leaf, context)
        : { kind, recordId: claim._id, index: null, state: 'UNRECORDED' };
    }),
  );

async function leafFact(log: RootedLog, leaf: LogLeafRecord, context: ProofContext): Promise<LeafFact> {
  const { kind, recordId, index } = leaf;
  return { kind, recordId, index, state: await leafState(log, leaf, context) };
}

/** A claim is as it was recorded if the nodes of the tree lead from it to the root, which others compare. */
async function leafState(
  { reporter, roots }: RootedLog,
  leaf: LogLeafRecord,
  context: ProofContext,
): Promise<LeafState> {
  const { index, kind, recordId } = leaf;
  const bytes = await storedLeaf(leaf, context);
  if (bytes === null) {
    const claim = await context.loaders.ledger.claimOf.load(claimKey(kind, recordId));
    return claim === null ? 'REMOVED' : 'CHANGED';
  }
  const size = Math.min(...[...roots.keys()].filter((it) => it > index));
  const root = roots.get(size);
  if (!root) return 'CHANGED';
  try {
    const proof = await proveInclusion(nodeReader(reporter, context), index, size);
    verifyInclusion({ leafHash: leafHash(bytes), index, size, root, proof });
    return 'SAME';
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    return 'CHANGED';
  }
}
