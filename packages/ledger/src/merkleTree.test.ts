import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { recursiveConsistency, recursivePath, recursiveRoot } from '../testing/recursiveTree.ts';
import { proveConsistency, verifyConsistency } from './consistencyProof.ts';
import { appendLeaf, emptyFrontier, frontierRoot, loadFrontier, rootAt } from './Frontier.ts';
import type { NewNode } from './Frontier.ts';
import { proveInclusion, verifyInclusion } from './inclusionProof.ts';
import { MemoryTree } from './MemoryTree.ts';
import { leafHash } from './merkleHash.ts';
import type { NodeReader } from './NodeAddress.ts';

const sizes = fc.integer({ min: 1, max: 300 });

function leavesOf(size: number): Uint8Array[] {
  return Array.from({ length: size }, (_, index) => Buffer.from(`leaf ${index}`));
}

function treeOf(size: number): MemoryTree {
  const tree = new MemoryTree();
  for (const leaf of leavesOf(size)) tree.append(leafHash(leaf));
  return tree;
}

function flip(bytes: Uint8Array, bit: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const at = Math.floor(bit / 8) % copy.length;
  copy[at] = (copy[at] ?? 0) ^ (1 << (bit % 8));
  return copy;
}

/** A store that keeps nodes only, as a database table would, and counts its reads. */
function nodeTable(nodes: readonly NewNode[]) {
  const table = new Map(nodes.map(({ level, index, hash }) => [`${level}/${index}`, hash]));
  const reads: string[] = [];
  const getNode: NodeReader = async (level, index) => {
    reads.push(`${level}/${index}`);
    return table.get(`${level}/${index}`);
  };
  return { table, reads, getNode };
}

function grow(size: number) {
  const nodes: NewNode[] = [];
  let frontier = emptyFrontier;
  for (const leaf of leavesOf(size)) {
    const step = appendLeaf(frontier, leafHash(leaf));
    nodes.push(...step.newNodes);
    frontier = step.frontier;
  }
  return { nodes, frontier };
}

describe('a tree grown leaf by leaf', () => {
  test('has the root that the RFC defines, at its size and at every earlier one', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), (size, choice) => {
        const earlier = choice % (size + 1);
        expect(treeOf(size).root).toEqual(recursiveRoot(leavesOf(size)));
        expect(treeOf(size).rootAt(earlier)).toEqual(recursiveRoot(leavesOf(earlier)));
      }),
      { numRuns: 60 },
    );
  });

  test('gives the proofs that the RFC defines, of every leaf and every earlier size up to 40', () => {
    for (let size = 1; size <= 40; size++) {
      const [tree, leaves] = [treeOf(size), leavesOf(size)];
      for (let at = 0; at < size; at++) {
        expect(tree.inclusionProof(at)).toEqual(recursivePath(at, leaves));
        expect(tree.consistencyProof(at + 1)).toEqual(recursiveConsistency(at + 1, leaves, true));
      }
    }
  });

  test('stores each node once, and fewer than two for each leaf', () => {
    for (const size of [1, 2, 3, 64, 65, 300]) {
      const { nodes } = grow(size);
      expect(new Set(nodes.map(({ level, index }) => `${level}/${index}`)).size).toBe(nodes.length);
      expect(nodes.length).toBeLessThan(2 * size);
    }
  });
});

describe('a tree of which only the nodes are stored', () => {
  test('is taken up again from its frontier alone, and goes on as if never stopped', async () => {
    for (const size of [0, 1, 2, 3, 7, 8, 100, 255, 256, 257]) {
      const { nodes, frontier } = grow(size);
      const { getNode, reads } = nodeTable(nodes);
      const loaded = await loadFrontier(getNode, size);
      expect(loaded).toEqual(frontier);
      expect(reads.length).toBe(frontier.hashes.length);
      expect(frontierRoot(appendLeaf(loaded, leafHash(Buffer.from(`leaf ${size}`))).frontier)).toEqual(
        treeOf(size + 1).root,
      );
    }
  });

  test('gives proofs that hold, from at most two reads a level', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(), fc.nat(), async (stored, choice, other) => {
        const size = 1 + (choice % stored);
        const [index, from] = [other % size, 1 + (other % size)];
        const { getNode, reads } = nodeTable(grow(stored).nodes);
        const root = await rootAt(getNode, size);
        const most = 2 * Math.ceil(Math.log2(size + 1));
        reads.length = 0;
        const proof = await proveInclusion(getNode, index, size);
        expect(reads.length).toBeLessThanOrEqual(most);
        expect(proof.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)));
        verifyInclusion({ leafHash: leafHash(Buffer.from(`leaf ${index}`)), index, size, root, proof });
        reads.length = 0;
        const steps = await proveConsistency(getNode, from, size);
        expect(reads.length).toBeLessThanOrEqual(most);
        const fromRoot = await rootAt(getNode, from);
        verifyConsistency({ from, fromRoot, to: size, toRoot: root, proof: steps });
      }),
      { numRuns: 100 },
    );
  });
});

describe('a false inclusion proof is refused', () => {
  test('whatever one thing in it is changed', () => {
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), fc.nat(255), (size, choice, other, bit) => {
        const tree = treeOf(size);
        const index = choice % size;
        const good = {
          leafHash: leafHash(Buffer.from(`leaf ${index}`)),
          index,
          size,
          root: tree.root,
          proof: tree.inclusionProof(index),
        };
        verifyInclusion(good);
        const at = good.proof.length === 0 ? 0 : other % good.proof.length;
        const falseClaims = [
          { ...good, leafHash: flip(good.leafHash, bit) },
          { ...good, root: flip(good.root, bit) },
          { ...good, index: index + 1 },
          { ...good, index: index - 1 },
          { ...good, proof: [...good.proof, tree.root] },
          { ...good, proof: [tree.root, ...good.proof] },
          { ...good, size: size * 2 + 1 },
          ...(good.proof.length === 0
            ? []
            : [
                { ...good, proof: good.proof.with(at, flip(good.proof[at] ?? tree.root, bit)) },
                { ...good, proof: good.proof.slice(1) },
                { ...good, proof: good.proof.slice(0, -1) },
              ]),
        ];
        for (const claim of falseClaims) {
          expect(() => verifyInclusion(claim)).toThrow(expect.objectContaining({ code: 'PROOF_INVALID' }));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('and so is a false consistency proof', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 300 }),
        fc.nat(),
        fc.nat(),
        fc.nat(255),
        (to, choice, other, bit) => {
          const tree = treeOf(to);
          const from = 1 + (choice % (to - 1));
          const good = {
            from,
            fromRoot: tree.rootAt(from),
            to,
            toRoot: tree.root,
            proof: tree.consistencyProof(from),
          };
          verifyConsistency(good);
          const at = other % good.proof.length;
          const falseClaims = [
            { ...good, fromRoot: flip(good.fromRoot, bit) },
            { ...good, toRoot: flip(good.toRoot, bit) },
            { ...good, fromRoot: good.toRoot, toRoot: good.fromRoot },
            { ...good, from: to, to: from },
            { ...good, from: 0 },
            { ...good, from: to },
            { ...good, proof: [] },
            { ...good, proof: [...good.proof, tree.root] },
            { ...good, proof: [tree.root, ...good.proof] },
            { ...good, proof: good.proof.slice(0, -1) },
            { ...good, proof: good.proof.with(at, flip(good.proof[at] ?? tree.root, bit)) },
          ];
          for (const claim of falseClaims) {
            expect(() => verifyConsistency(claim)).toThrow(
              expect.objectContaining({ code: 'PROOF_INVALID' }),
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
