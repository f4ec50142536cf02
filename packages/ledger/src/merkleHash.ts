import { hash } from 'node:crypto';

/** Bytes in a SHA-256 hash. */
export const hashBytes = 32;

/** The root of a tree without leaves: SHA-256 of nothing. @see RFC 9162 §2.1.1 */
export const emptyRoot: Uint8Array = hash('sha256', new Uint8Array(0), 'buffer');

// The prefixes keep a leaf from being passed off as an inner node, and the reverse (second preimages).
const leafPrefix = 0x00;
const nodePrefix = 0x01;

/** SHA-256(0x00 || leaf). @see RFC 9162 §2.1.1 */
export function leafHash(leaf: Uint8Array): Uint8Array {
  const input = new Uint8Array(1 + leaf.length);
  input[0] = leafPrefix;
  input.set(leaf, 1);
  return hash('sha256', input, 'buffer');
}

// Hashing is synchronous and keeps no reference to its input: one scratch buffer serves every call.
const nodeInput = new Uint8Array(1 + 2 * hashBytes);
nodeInput[0] = nodePrefix;

/** SHA-256(0x01 || left || right), of two hashes of 32 bytes each. @see RFC 9162 §2.1.1 */
export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  nodeInput.set(left, 1);
  nodeInput.set(right, 1 + hashBytes);
  return hash('sha256', nodeInput, 'buffer');
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
