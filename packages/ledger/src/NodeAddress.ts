import { LedgerError } from './LedgerError.ts';
import { hashBytes, nodeHash } from './merkleHash.ts';

/**
 * Names one stored node. Level 0 holds the leaf hashes; the node `(level, index)` covers the leaves from
 * `index * 2^level` up to, but not including, `(index + 1) * 2^level`. Only nodes whose leaves all exist are
 * ever stored, so that a stored node never changes.
 */
export interface NodeAddress {
  readonly level: number;
  readonly index: number;
}

type StoredHash = Uint8Array | null | undefined;

/** Reads one stored node, at once or later; of a node that is not stored it answers nothing. */
export type NodeReader = (level: number, index: number) => StoredHash | Promise<StoredHash>;

/**
 * What must be read to compute some hashes: for each hash wanted, the stored nodes that it is folded from,
 * left to right. `plan.flat()` is the full list, for a caller that reads all nodes in one round trip.
 */
export type ReadPlan = readonly (readonly NodeAddress[])[];

/**
 * The stored nodes that cover the leaves [begin, end), where `begin` is where a subtree of the tree starts.
 */
export function coveringNodes(begin: number, end: number): NodeAddress[] {
  const nodes: NodeAddress[] = [];
  for (let start = begin; start < end;) {
    let level = 0;
    let width = 1;
    while (start % (width * 2) === 0 && start + width * 2 <= end) {
      level += 1;
      width *= 2;
    }
    nodes.push({ level, index: start / width });
    start += width;
  }
  return nodes;
}

/**
 * Computes the hashes of a plan.
 * @param hashes one hash for each address of `plan.flat()`, in that order
 * @throws LedgerError TREE_NODE_INVALID when a node is missing or is not a hash
 */
export function foldPlan(plan: ReadPlan, hashes: readonly StoredHash[]): Uint8Array[] {
  let next = 0;
  return plan.map((addresses) => {
    const nodes = addresses.map((address) => checkNode(address, hashes[next++]));
    return nodes.reduceRight((right, left) => nodeHash(left, right));
  });
}

/** Reads all nodes of a plan together, and computes its hashes. @throws LedgerError TREE_NODE_INVALID */
export async function readPlan(plan: ReadPlan, getNode: NodeReader): Promise<Uint8Array[]> {
  return foldPlan(
    plan,
    await Promise.all(plan.flat().map(async ({ level, index }) => getNode(level, index))),
  );
}

function checkNode({ level, index }: NodeAddress, hash: StoredHash): Uint8Array {
  if (!(hash instanceof Uint8Array) || hash.length !== hashBytes) {
    const found = hash instanceof Uint8Array ? `${hash.length} bytes` : 'nothing';
    throw new LedgerError(
      'TREE_NODE_INVALID',
      `The node at level ${level}, index ${index} must have ${hashBytes} bytes, but ${found} was read.`,
    );
  }
  return hash;
}

/** @throws LedgerError TREE_RANGE_INVALID unless `value` is a whole number from `min` to `max` */
export function checkRange(what: string, value: number, min: number, max: number): void {
  if (!Number.isSafeInteger(value) || value < min || value > max) {
    throw new LedgerError(
      'TREE_RANGE_INVALID',
      `The ${what} must be a whole number from ${min} to ${max}, but it is ${value}.`,
    );
  }
}
