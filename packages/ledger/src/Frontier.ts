import { LedgerError } from './LedgerError.ts';
import { emptyRoot, hashBytes, nodeHash } from './merkleHash.ts';
import { checkRange, coveringNodes, readPlan } from './NodeAddress.ts';
import type { NodeAddress, NodeReader, ReadPlan } from './NodeAddress.ts';

/**
 * All that is needed to append to a tree and to know its root: the number of its leaves, and the hashes of
 * its full subtrees from the largest (left) to the smallest (right), one for each bit set in `size`.
 */
export interface Frontier {
  readonly size: number;
  readonly hashes: readonly Uint8Array[];
}

/** A node that an append completed: to be stored with the entry, in one transaction, and never changed. */
export interface NewNode extends NodeAddress {
  readonly hash: Uint8Array;
}

export const emptyFrontier: Frontier = { size: 0, hashes: [] };

/**
 * Appends one leaf, in O(log n) at most and two nodes on average.
 * @returns the nodes to store (the leaf hash first), and the frontier of the larger tree
 * @throws LedgerError TREE_NODE_INVALID when `leafHash` is not a hash
 */
export function appendLeaf(
  frontier: Frontier,
  leafHash: Uint8Array,
): { newNodes: NewNode[]; frontier: Frontier } {
  if (leafHash.length !== hashBytes) {
    throw new LedgerError(
      'TREE_NODE_INVALID',
      `A leaf hash has ${hashBytes} bytes, but ${leafHash.length} came.`,
    );
  }
  const hashes = [...frontier.hashes];
  let index = frontier.size;
  let hash = leafHash;
  const newNodes: NewNode[] = [{ level: 0, index, hash }];
  // Every 1 at the end of the old size is a full subtree on the left, of the same height as what is carried.
  for (let level = 1; index % 2 === 1; level++) {
    const left = hashes.pop();
    if (left === undefined) throw brokenFrontier(frontier);
    hash = nodeHash(left, hash);
    index = (index - 1) / 2;
    newNodes.push({ level, index, hash });
  }
  hashes.push(hash);
  return { newNodes, frontier: { size: frontier.size + 1, hashes } };
}

/** The root hash of the tree that ends at this frontier. */
export function frontierRoot({ hashes }: Frontier): Uint8Array {
  return hashes.length === 0 ? emptyRoot : hashes.reduceRight((right, left) => nodeHash(left, right));
}

/** What must be read to append to a tree of `size` leaves: one stored node for each hash of its frontier. */
export function frontierPlan(size: number): ReadPlan {
  checkRange('tree size', size, 0, Number.MAX_SAFE_INTEGER);
  return coveringNodes(0, size).map((address) => [address]);
}

/**
 * Takes up a stored tree again after a restart, reading at most log2(size) + 1 nodes.
 * @throws LedgerError TREE_RANGE_INVALID, TREE_NODE_INVALID
 */
export async function loadFrontier(getNode: NodeReader, size: number): Promise<Frontier> {
  return { size, hashes: await readPlan(frontierPlan(size), getNode) };
}

/** The root that the tree had at `size`, now or at any earlier time. @throws as `loadFrontier` */
export async function rootAt(getNode: NodeReader, size: number): Promise<Uint8Array> {
  return frontierRoot(await loadFrontier(getNode, size));
}

function brokenFrontier({ size, hashes }: Frontier): LedgerError {
  return new LedgerError(
    'TREE_NODE_INVALID',
    `A frontier of size ${size} needs one hash for each bit set in its size, but it has ${hashes.length}.`,
  );
}
