import { describe, expect, test } from 'vitest';

import { codeOf } from '../testing/InMemoryLog.ts';
import { verifyConsistency } from './consistencyProof.ts';
import { verifyInclusion } from './inclusionProof.ts';
import { MemoryTree } from './MemoryTree.ts';
import { leafHash } from './merkleHash.ts';

/*
 * Every hash in these proofs is true: only the sizes or indexes claimed for them are not. A verifier that merely
 * folds hashes until a root comes out would take them.
 */
const leafAt = (index: number) => leafHash(Buffer.from(`leaf ${index}`));
const tree = new MemoryTree();
for (let index = 0; index < 8; index++) tree.append(leafAt(index));

describe('a proof with true hashes and a false size is refused', () => {
  test('the last of two leaves passed off as the only one', () => {
    const claim = { leafHash: leafAt(1), root: tree.rootAt(2), proof: tree.inclusionProof(1, 2) };
    verifyInclusion({ ...claim, index: 1, size: 2 });
    expect(codeOf(() => verifyInclusion({ ...claim, index: 0, size: 1 }))).toBe('PROOF_INVALID');
  });

  test('one of two leaves passed off as one of four', () => {
    const claim = { leafHash: leafAt(0), root: tree.rootAt(2), proof: tree.inclusionProof(0, 2) };
    expect(codeOf(() => verifyInclusion({ ...claim, index: 0, size: 4 }))).toBe('PROOF_INVALID');
  });

  test('the step from 7 to 8 passed off as that from 3 to 4', () => {
    const claim = { fromRoot: tree.rootAt(7), toRoot: tree.rootAt(8), proof: tree.consistencyProof(7, 8) };
    verifyConsistency({ ...claim, from: 7, to: 8 });
    expect(codeOf(() => verifyConsistency({ ...claim, from: 3, to: 4 }))).toBe('PROOF_INVALID');
  });

  test('the step from 1 to 2 passed off as that from 1 to 4', () => {
    const claim = { fromRoot: tree.rootAt(1), toRoot: tree.rootAt(2), proof: tree.consistencyProof(1, 2) };
    verifyConsistency({ ...claim, from: 1, to: 2 });
    expect(codeOf(() => verifyConsistency({ ...claim, from: 1, to: 4 }))).toBe('PROOF_INVALID');
  });

  test('two trees passed off as one of the same size', () => {
    const claim = { from: 4, fromRoot: tree.rootAt(4), to: 4, toRoot: tree.rootAt(5), proof: [] };
    expect(codeOf(() => verifyConsistency(claim))).toBe('PROOF_INVALID');
    verifyConsistency({ ...claim, toRoot: tree.rootAt(4) });
  });
});
