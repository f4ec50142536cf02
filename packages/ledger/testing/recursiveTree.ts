import { emptyRoot, leafHash, nodeHash } from '../src/merkleHash.ts';

/**
 * The definitions of RFC 9162 §2.1 word for word, slow and without any storage: what the fast tree is held
 * to.
 */

export function recursiveRoot(leaves: readonly Uint8Array[]): Uint8Array {
  const [only] = leaves;
  if (only === undefined) return emptyRoot;
  if (leaves.length === 1) return leafHash(only);
  const split = splitOf(leaves.length);
  return nodeHash(recursiveRoot(leaves.slice(0, split)), recursiveRoot(leaves.slice(split)));
}

/** PATH(m, D_n), §2.1.3.1. */
export function recursivePath(index: number, leaves: readonly Uint8Array[]): Uint8Array[] {
  if (leaves.length === 1) return [];
  const split = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return index < split
    ? [...recursivePath(index, left), recursiveRoot(right)]
    : [...recursivePath(index - split, right), recursiveRoot(left)];
}

/** SUBPROOF(m, D_n, whole), §2.1.4.1; PROOF(m, D_n) when `whole` is true. */
export function recursiveConsistency(
  size: number,
  leaves: readonly Uint8Array[],
  whole: boolean,
): Uint8Array[] {
  if (size === leaves.length) return whole ? [] : [recursiveRoot(leaves)];
  const split = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return size <= split
    ? [...recursiveConsistency(size, left, whole), recursiveRoot(right)]
    : [...recursiveConsistency(size - split, right, false), recursiveRoot(left)];
}

function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}
