import { consistencyPlan } from './consistencyProof.ts';
import { appendLeaf, emptyFrontier, frontierPlan, frontierRoot } from './Frontier.ts';
import type { Frontier } from './Frontier.ts';
import { inclusionPlan } from './inclusionProof.ts';
import { checkRange, foldPlan } from './NodeAddress.ts';
import type { NodeReader, ReadPlan } from './NodeAddress.ts';

/** A whole tree in memory, on the functions that a database-backed log uses: for verifiers and tests. */
export class MemoryTree {
  readonly #levels: Uint8Array[][] = [];
  #frontier: Frontier = emptyFrontier;

  get size(): number {
    return this.#frontier.size;
  }

  get root(): Uint8Array {
    return frontierRoot(this.#frontier);
  }

  /** @returns the index of the new leaf */
  append(leafHash: Uint8Array): number {
    const index = this.size;
    const { newNodes, frontier } = appendLeaf(this.#frontier, leafHash);
    for (const node of newNodes) (this.#levels[node.level] ??= []).push(node.hash);
    this.#frontier = frontier;
    return index;
  }

  readonly getNode: NodeReader = (level, index) => this.#levels[level]?.[index];

  /** @throws LedgerError TREE_RANGE_INVALID when the tree never had this size */
  rootAt(size: number): Uint8Array {
    checkRange('tree size', size, 0, this.size);
    return frontierRoot({ size, hashes: this.#fold(frontierPlan(size)) });
  }

  /** @throws LedgerError TREE_RANGE_INVALID */
  inclusionProof(index: number, size: number = this.size): Uint8Array[] {
    checkRange('tree size', size, 1, this.size);
    return this.#fold(inclusionPlan(index, size));
  }

  /** @throws LedgerError TREE_RANGE_INVALID */
  consistencyProof(from: number, to: number = this.size): Uint8Array[] {
    checkRange('later tree size', to, 1, this.size);
    return this.#fold(consistencyPlan(from, to));
  }

  #fold(plan: ReadPlan): Uint8Array[] {
    return foldPlan(
      plan,
      plan.flat().map(({ level, index }) => this.#levels[level]?.[index]),
    );
  }
}
