import { splitPoint } from './inclusionProof.ts';
import { LedgerError } from './LedgerError.ts';
import { hashBytes, nodeHash, sameBytes } from './merkleHash.ts';
import { checkRange, coveringNodes, readPlan } from './NodeAddress.ts';
import type { NodeAddress, NodeReader, ReadPlan } from './NodeAddress.ts';

/**
 * What must be read to prove that the tree of `to` leaves begins with the tree of `from` leaves.
 * Nothing is read, and the proof is empty, when both are the same.
 * @throws LedgerError TREE_RANGE_INVALID unless 1 ≤ from ≤ to: of an empty tree there is nothing to prove
 * @see RFC 9162 §2.1.4.1
 */
export function consistencyPlan(from: number, to: number): ReadPlan {
  checkRange('later tree size', to, 1, Number.MAX_SAFE_INTEGER);
  checkRange('earlier tree size', from, 1, to);
  const parts: NodeAddress[][] = [];
  let begin = 0;
  let end = to;
  while (end !== from) {
    const middle = begin + splitPoint(end - begin);
    if (from <= middle) {
      parts.push(coveringNodes(middle, end));
      end = middle;
    } else {
      parts.push(coveringNodes(begin, middle));
      begin = middle;
    }
  }
  // The old tree itself is left out where it is a whole subtree: the verifier already holds its root.
  if (begin !== 0) parts.push(coveringNodes(begin, end));
  return parts.toReversed();
}

/**
 * Proves that the tree of `to` leaves begins with the tree of `from` leaves, with O(log n) node reads.
 * @throws LedgerError TREE_RANGE_INVALID, TREE_NODE_INVALID
 */
export async function proveConsistency(getNode: NodeReader, from: number, to: number): Promise<Uint8Array[]> {
  return readPlan(consistencyPlan(from, to), getNode);
}

export interface ConsistencyClaim {
  readonly from: number;
  readonly fromRoot: Uint8Array;
  readonly to: number;
  readonly toRoot: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/**
 * Returns only if the proof shows that nothing in the earlier tree was changed, moved or removed in the
 * later.
 * @throws LedgerError PROOF_INVALID saying what is wrong
 * @see RFC 9162 §2.1.4.2
 */
export function verifyConsistency({ from, fromRoot, to, toRoot, proof }: ConsistencyClaim): void {
  const sizes = [from, to];
  if (!sizes.every((size) => Number.isSafeInteger(size) && size >= 0) || from > to) {
    throw refusal(`a tree of ${to} leaves cannot continue one of ${from}`);
  }
  if (from === to) {
    if (proof.length > 0) throw refusal('trees of one size need no proof, but it has hashes');
    if (!sameBytes(fromRoot, toRoot)) throw refusal('two trees of one size have different roots');
    return;
  }
  if (from === 0) throw refusal('of an empty tree nothing can be proven');
  if ([fromRoot, toRoot, ...proof].some((hash) => hash.length !== hashBytes)) {
    throw refusal(`every hash must have ${hashBytes} bytes`);
  }
  const roots = rootsFromProof(from, to, isPowerOfTwo(from) ? [fromRoot, ...proof] : proof);
  if (!sameBytes(roots.from, fromRoot)) throw refusal('it does not lead to the root of the earlier tree');
  if (!sameBytes(roots.to, toRoot)) throw refusal('it does not lead to the root of the later tree');
}

/** Rebuilds both roots from a proof that begins with the common subtree. */
function rootsFromProof(from: number, to: number, path: readonly Uint8Array[]) {
  const [common, ...rest] = path;
  if (common === undefined) throw refusal('it has no hashes');
  let node = from - 1;
  let last = to - 1;
  while (node % 2 === 1) {
    node = (node - 1) / 2;
    last = Math.floor(last / 2);
  }
  let fromHash = common;
  let toHash = common;
  for (const sibling of rest) {
    if (last === 0) throw refusal('it has more hashes than lead to the root');
    if (node % 2 === 1 || node === last) {
      fromHash = nodeHash(sibling, fromHash);
      toHash = nodeHash(sibling, toHash);
      while (node % 2 === 0 && node !== 0) {
        node /= 2;
        last = Math.floor(last / 2);
      }
    } else {
      toHash = nodeHash(toHash, sibling);
    }
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  if (last !== 0) throw refusal('it has too few hashes to reach the root');
  return { from: fromHash, to: toHash };
}

function refusal(why: string): LedgerError {
  return new LedgerError('PROOF_INVALID', `The consistency proof is false: ${why}.`);
}

function isPowerOfTwo(size: number): boolean {
  let odd = size;
  while (odd % 2 === 0) odd /= 2;
  return odd === 1;
}
