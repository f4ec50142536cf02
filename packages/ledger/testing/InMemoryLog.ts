import { collectEvidence } from '../src/collectEvidence.ts';
import type { LogEvidence } from '../src/EvidenceBundle.ts';
import type { KeyRing } from '../src/KeyRing.ts';
import { leafBytes } from '../src/LeafRecord.ts';
import type { LeafRecord } from '../src/LeafRecord.ts';
import { MemoryTree } from '../src/MemoryTree.ts';
import { leafHash } from '../src/merkleHash.ts';
import { signCheckpoint } from '../src/openCheckpoint.ts';
import { generateSigningKey } from '../src/SigningKey.ts';
import type { SigningKey } from '../src/SigningKey.ts';

export const start = '2026-01-01T00:00:00.000Z';

/** A disbursement of 1,000.00 times its number, told apart by that number. */
export function entry(number: number, changed: Partial<LeafRecord> = {}): LeafRecord {
  return {
    version: 1,
    kind: 'FundingEntry',
    reporter: 'FR-3',
    id: `FR-3-CMA1291/entry/${number}`,
    recordedAt: start,
    body: { type: 'DISBURSEMENT', amount: `${number + 1}000.00`, currency: 'EUR', valueDate: '2026-01-01' },
    ...changed,
  };
}

export function entries(count: number): LeafRecord[] {
  return Array.from({ length: count }, (_, number) => entry(number));
}

/** A whole log of one reporter in memory, as an institution would keep it in its database. */
export class InMemoryLog {
  readonly origin: string;
  readonly keys: SigningKey[];
  readonly records: LeafRecord[] = [];
  readonly tree = new MemoryTree();

  constructor(origin = 'agencies.example/FR-3', keys = [generateSigningKey(origin)]) {
    this.origin = origin;
    this.keys = keys;
  }

  append(...records: readonly LeafRecord[]): this {
    for (const record of records) {
      this.tree.append(leafHash(leafBytes(record)));
      this.records.push(record);
    }
    return this;
  }

  /** The signed checkpoint of the tree as it is, or as it was at an earlier size. */
  checkpoint(size: number = this.tree.size): Uint8Array {
    const { origin } = this;
    return signCheckpoint({ origin, size, root: this.tree.rootAt(size), extensions: [] }, this.keys);
  }

  /** Evidence for all entries under the newest checkpoint. */
  async evidence(
    checkpoints: readonly Uint8Array[] = [this.checkpoint()],
    heldSizes: readonly number[] = [],
  ): Promise<LogEvidence> {
    const source = {
      origin: this.origin,
      getNode: this.tree.getNode,
      getLeaf: (index: number) => leafBytes(this.records[index] ?? entry(index)),
    };
    return collectEvidence(source, { checkpoints, heldSizes, indexes: [...this.records.keys()] });
  }
}

/** The public keys of all given private keys, for logs and for witnesses, valid from the start of 2026 on. */
export function ringOf(...keys: readonly SigningKey[]): KeyRing {
  return keys.flatMap(({ logKey, witnessKey }) =>
    [logKey, witnessKey].map((key) => ({ key, validFrom: start, validTo: null })),
  );
}

/** The code of the LedgerError that `run` throws, or "nothing was thrown". */
export function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
  return 'nothing was thrown';
}
