import { LedgerError } from './LedgerError.ts';
import { hashBytes, nodeHash, sameBytes } from './merkleHash.ts';
import { checkRange, coveringNodes, readPlan } from './NodeAddress.ts';
import type { NodeAddress, NodeReader, ReadPlan } from './NodeAddress.ts';

/**
 * What must be read to prove that leaf `index` is in the tree of `size` leaves.
 * @throws LedgerError TREE_RANGE_INVALID unless 0 ≤ index < size
 * @see RFC 9162 §2.1.3.1
 */
export function inclusionPlan(index: number, size: number): ReadPlan {
  checkRange('tree size', size, 1, Number.MAX_SAFE_INTEGER);
  checkRange('leaf index', index, 0, size - 1);
  const siblings: NodeAddress[][] = [];
  let begin = 0;
  let end = size;
  while (end - begin > 1) {
    const middle = begin + splitPoint(end - begin);
    if (index < middle) {
      siblings.push(coveringNodes(middle, end));
      end = middle;
    } else {
      siblings.push(coveringNodes(begin, middle));
      begin = middle;
    }
  }
  return siblings.toReversed();
}

/**
 * Proves that leaf `index` is in the tree of `size` leaves, with O(log n) node reads.
 * @throws LedgerError TREE_RANGE_INVALID, TREE_NODE_INVALID
 */
export async function proveInclusion(
  getNode: NodeReader,
  index: number,
  size: number,
): Promise<Uint8Array[]> {
  return readPlan(inclusionPlan(index, size), getNode);
}

export interface InclusionClaim {
  readonly leafHash: Uint8Array;
  readonly index: number;
  readonly size: number;
  readonly root: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/**
 * Returns only if the proof shows that the leaf stands at `index` of the tree with this size and root.
 * @throws LedgerError PROOF_INVALID saying what is wrong
 * @see RFC 9162 §2.1.3.2
 */
export function verifyInclusion({ leafHash, index, size, root, proof }: InclusionClaim): void {
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(index) || index < 0 || index >= size) {
    throw refusal(`index ${index} is not in a tree of ${size} leaves`);
  }
  if ([leafHash, root, ...proof].some((hash) => hash.length !== hashBytes)) {
    throw refusal(`every hash must have ${hashBytes} bytes`);
  }
  let hash = leafHash;
  let node = index;
  let last = size - 1;
  for (const sibling of proof) {
    if (last === 0) throw refusal(`it has ${proof.length} hashes, more than lead to the root`);
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(sibling, hash);
      // A last node without a right sibling moves up unhashed, until it is a right child.
      while (node % 2 === 0 && node !== 0) {
        node /= 2;
        last = Math.floor(last / 2);
      }
    } else {
      hash = nodeHash(hash, sibling);
    }
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  if (last !== 0) throw refusal(`it has ${proof.length} hashes, too few to reach the root`);
  if (!sameBytes(hash, root)) throw refusal('it leads to another root');
}

/** The largest power of two smaller than `size`, for a size of 2 or more. @see RFC 9162 §2.1.1 */
export function splitPoint(size: number): number {
  let width = 1;
  while (width * 2 < size) width *= 2;
  return width;
}

function refusal(why: string): LedgerError {
  return new LedgerError('PROOF_INVALID', `The inclusion proof is false: ${why}.`);
}
