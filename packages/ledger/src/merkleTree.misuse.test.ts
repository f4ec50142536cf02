import { describe, expect, test } from 'vitest';

import { codeOf } from '../testing/InMemoryLog.ts';
import { verifyConsistency } from './consistencyProof.ts';
import { appendLeaf, emptyFrontier, frontierPlan, loadFrontier } from './Frontier.ts';
import { proveInclusion, verifyInclusion } from './inclusionProof.ts';
import { MemoryTree } from './MemoryTree.ts';
import { emptyRoot, leafHash } from './merkleHash.ts';
import { coveringNodes } from './NodeAddress.ts';

const hash = leafHash(Buffer.from('a leaf'));
const tree = new MemoryTree();
for (let index = 0; index < 8; index++) tree.append(hash);

describe('asking for what the tree does not have', () => {
  test.each([-1, 8, 0.5, Number.NaN, 2 ** 53])('index %d of 8 is refused', (index) => {
    expect(codeOf(() => tree.inclusionProof(index))).toBe('TREE_RANGE_INVALID');
  });

  test.each([0, 9])('size %d of 8 is refused', (size) => {
    expect(codeOf(() => tree.inclusionProof(0, size))).toBe('TREE_RANGE_INVALID');
    expect(codeOf(() => tree.consistencyProof(1, size))).toBe('TREE_RANGE_INVALID');
    expect(codeOf(() => tree.consistencyProof(size))).toBe('TREE_RANGE_INVALID');
  });

  test('the root of size 0 is that of the empty tree, and there is none of size -1 or 9', () => {
    expect(tree.rootAt(0)).toEqual(emptyRoot);
    expect(codeOf(() => tree.rootAt(-1))).toBe('TREE_RANGE_INVALID');
    expect(codeOf(() => tree.rootAt(9))).toBe('TREE_RANGE_INVALID');
  });
});

describe('a store that lost or spoilt a node', () => {
  test('is found out when a proof needs it, not answered with a false proof', async () => {
    const lost = proveInclusion(async () => undefined, 0, 2);
    await expect(lost).rejects.toMatchObject({ code: 'TREE_NODE_INVALID' });
    const short = proveInclusion(() => new Uint8Array(31), 0, 2);
    await expect(short).rejects.toMatchObject({ code: 'TREE_NODE_INVALID' });
    await expect(loadFrontier(() => null, 1)).rejects.toMatchObject({
      message: 'The node at level 0, index 0 must have 32 bytes, but nothing was read.',
    });
  });

  test('a leaf hash or a frontier that is none is refused', () => {
    expect(codeOf(() => appendLeaf(emptyFrontier, new Uint8Array(31)))).toBe('TREE_NODE_INVALID');
    expect(codeOf(() => appendLeaf({ size: 1, hashes: [] }, hash))).toBe('TREE_NODE_INVALID');
  });
});

describe('numbers beyond the reach of exact arithmetic', () => {
  test('sizes up to 2^53 - 1 are planned exactly', () => {
    expect(frontierPlan(Number.MAX_SAFE_INTEGER)).toHaveLength(53);
    expect(coveringNodes(2 ** 52, 2 ** 52 + 3)).toEqual([
      { level: 1, index: 2 ** 51 },
      { level: 0, index: 2 ** 52 + 2 },
    ]);
  });

  test('larger ones are refused', () => {
    expect(codeOf(() => frontierPlan(2 ** 53))).toBe('TREE_RANGE_INVALID');
    const large = { leafHash: hash, index: 0, size: 2 ** 53, root: hash, proof: [] };
    expect(codeOf(() => verifyInclusion(large))).toBe('PROOF_INVALID');
    const far = { from: 1, fromRoot: hash, to: 2 ** 53, toRoot: hash, proof: [hash] };
    expect(codeOf(() => verifyConsistency(far))).toBe('PROOF_INVALID');
  });
});
