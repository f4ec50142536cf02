import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { verifyConsistency } from '../src/consistencyProof.ts';
import { verifyInclusion } from '../src/inclusionProof.ts';
import { LedgerError } from '../src/LedgerError.ts';

/** What came of one published vector. */
export interface VectorResult {
  readonly file: string;
  readonly passed: boolean;
  /** What was wanted and what happened. */
  readonly text: string;
}

/**
 * Runs the vectors of github.com/transparency-dev/merkle/testdata, one JSON file each, as they are published:
 * `{ leafIdx, treeSize, root, leafHash, proof, desc, wantErr }` for inclusion,
 * `{ size1, size2, root1, root2, proof, desc, wantErr }` for consistency; hashes in base64, sizes of 64 bits.
 * Files of other shapes (subtree proofs, which no checkpoint here uses) are reported as skipped.
 * @param folder is searched through with all folders in it
 */
export function runVectors(folder: string): { results: VectorResult[]; skipped: string[] } {
  const results: VectorResult[] = [];
  const skipped: string[] = [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.json')).toSorted()) {
    const vector = new Map(Object.entries(JSON.parse(readFileSync(join(folder, file), 'utf8')) as object));
    const verify = verifierFor(vector);
    if (verify === undefined) skipped.push(file);
    else results.push(judge(file, vector.get('wantErr') === true, verify));
  }
  return { results, skipped };
}

type Vector = ReadonlyMap<string, unknown>;

function verifierFor(vector: Vector): (() => void) | undefined {
  const proof = readHashes(vector.get('proof'));
  if (vector.has('leafIdx') && vector.has('treeSize')) {
    return () =>
      verifyInclusion({
        leafHash: readHash(vector.get('leafHash')),
        index: Number(vector.get('leafIdx')),
        size: Number(vector.get('treeSize')),
        root: readHash(vector.get('root')),
        proof,
      });
  }
  if (vector.has('size1') && vector.has('size2')) {
    return () =>
      verifyConsistency({
        from: Number(vector.get('size1')),
        fromRoot: readHash(vector.get('root1')),
        to: Number(vector.get('size2')),
        toRoot: readHash(vector.get('root2')),
        proof,
      });
  }
  return undefined;
}

function judge(file: string, wantError: boolean, verify: () => void): VectorResult {
  const wanted = wantError ? 'a refusal' : 'a proof that holds';
  try {
    verify();
    return { file, passed: !wantError, text: `wanted ${wanted}: it holds` };
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    return { file, passed: wantError, text: `wanted ${wanted}: ${error.message}` };
  }
}

// Go writes an empty list of hashes as null.
function readHashes(value: unknown): Uint8Array[] {
  return Array.isArray(value) ? value.map(readHash) : [];
}

/** Not strict: the vectors hold hashes of the wrong length on purpose. */
function readHash(value: unknown): Uint8Array {
  return Buffer.from(typeof value === 'string' ? value : '', 'base64');
}
