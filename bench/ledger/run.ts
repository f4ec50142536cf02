import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';

import { verifyConsistency } from '@prim/ledger/consistencyProof';
import { appendLeaf, emptyFrontier, frontierRoot } from '@prim/ledger/Frontier';
import { verifyInclusion } from '@prim/ledger/inclusionProof';
import { leafBytes, parseLeaf } from '@prim/ledger/LeafRecord';
import type { LeafRecord } from '@prim/ledger/LeafRecord';
import { MemoryTree } from '@prim/ledger/MemoryTree';
import { leafHash } from '@prim/ledger/merkleHash';
import { openCheckpoint, signCheckpoint } from '@prim/ledger/openCheckpoint';
import { generateSigningKey } from '@prim/ledger/SigningKey';

/*
 * Measures the ledger in memory. The figures that must hold: at least 20,000 appends a second of CPU, proofs of at most
 * 17 hashes in a log of 100,000 leaves. Exits with 1 when one of them does not; `--keep` writes result.json.
 */
const { keep } = parseArgs({ options: { keep: { type: 'boolean', default: false } } }).values;
const leafCount = 100_000;
const samples = 2_000;
const goals = { appendsPerSecond: 20_000, proofHashes: 17 };

function record(number: number): LeafRecord {
  return {
    version: 1,
    kind: 'FundingEntry',
    reporter: 'FR-3',
    id: `FR-3-CMA1291/entry/${number}`,
    recordedAt: '2026-01-01T00:00:00.000Z',
    body: {
      activity: 'FR-3-CMA129101',
      type: 'DISBURSEMENT',
      value: { amount: `${number}.50`, currency: 'EUR', valueDate: '2026-01-01' },
      provider: { asWritten: 'Agence française de développement', ref: 'FR-3' },
      receiver: { asWritten: 'Expertise France AFETI', ref: null },
      documents: [{ url: 'https://example.org/decision.pdf', sha256: 'b'.repeat(64) }],
    },
  };
}

/** What was measured, in the order of measuring. */
const rates: { what: string; perSecond: number }[] = [];

/**
 * Runs `work` and prints how often in a second of CPU it did one: a clock on the wall would measure who else computes,
 * and nothing here waits for anything. @returns the rate
 */
function measure(what: string, count: number, work: () => void): number {
  const begin = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(begin);
  const perSecond = Math.round((count * 1_000_000) / (user + system));
  const microseconds = (1_000_000 / perSecond).toFixed(1);
  process.stdout.write(
    `${what.padEnd(58)} ${String(perSecond).padStart(9)} /s ${microseconds.padStart(9)} µs\n`,
  );
  rates.push({ what, perSecond });
  return perSecond;
}

const records = Array.from({ length: leafCount }, (_, number) => record(number));
const tree = new MemoryTree();
const appends = measure('append: check, canonical bytes, hash, tree', leafCount, () => {
  for (const item of records) tree.append(leafHash(leafBytes(item)));
});
const leaves = records.map(leafBytes);
measure('append to a frontier alone (as a database keeps it)', leafCount, () => {
  let frontier = emptyFrontier;
  for (const leaf of leaves) ({ frontier } = appendLeaf(frontier, leafHash(leaf)));
  if (Buffer.compare(frontierRoot(frontier), tree.root) !== 0) throw new Error('the two trees must agree');
});
measure('read a leaf back and check that it is canonical', samples, () => {
  for (const leaf of leaves.slice(0, samples)) parseLeaf(leaf);
});

const step = leafCount / samples;
const indexes = Array.from({ length: samples }, (_, number) => number * step);
let proofs: Uint8Array[][] = [];
measure('inclusion proof', samples, () => {
  proofs = indexes.map((index) => tree.inclusionProof(index));
});
const root = tree.root;
measure('verify an inclusion proof, leaf hash included', samples, () => {
  for (const [number, index] of indexes.entries()) {
    const hash = leafHash(leaves[index] ?? new Uint8Array(0));
    verifyInclusion({ leafHash: hash, index, size: leafCount, root, proof: proofs[number] ?? [] });
  }
});
let steps: Uint8Array[][] = [];
measure('consistency proof', samples, () => {
  steps = indexes.map((index) => tree.consistencyProof(index + 1));
});
const fromRoots = indexes.map((index) => tree.rootAt(index + 1));
measure('verify a consistency proof', samples, () => {
  for (const [number, index] of indexes.entries()) {
    const fromRoot = fromRoots[number] ?? root;
    verifyConsistency({ from: index + 1, fromRoot, to: leafCount, toRoot: root, proof: steps[number] ?? [] });
  }
});

const key = generateSigningKey('agencies.example/FR-3');
const ring = [{ key: key.logKey, validFrom: '2026-01-01T00:00:00.000Z', validTo: null }];
const checkpoint = { origin: key.name, size: leafCount, root, extensions: [] };
const note = signCheckpoint(checkpoint, [key]);
measure('sign a checkpoint', samples, () => {
  for (let count = 0; count < samples; count++) signCheckpoint(checkpoint, [key]);
});
measure('verify a checkpoint', samples, () => {
  for (let count = 0; count < samples; count++) openCheckpoint(note, ring);
});

const longest = records.reduce((most, _, index) => Math.max(most, tree.inclusionProof(index).length), 0);
const longestStep = Math.max(...steps.map((proof) => proof.length));
process.stdout.write(
  `\nlongest inclusion proof of ${leafCount} leaves: ${longest} hashes (at most ${goals.proofHashes}); ` +
    `longest consistency proof: ${longestStep}\n`,
);
const passed = appends >= goals.appendsPerSecond && longest <= goals.proofHashes;
process.stdout.write(
  `${passed ? 'ok' : 'FAILED'}: ${appends} appends/s of ${goals.appendsPerSecond} wanted\n`,
);
if (keep) {
  const result = {
    measuredOn: new Date().toISOString().slice(0, 10),
    node: process.version,
    openssl: process.versions.openssl,
    cpu: cpus()[0]?.model ?? 'not known',
    cpus: cpus().length,
    leaves: leafCount,
    rates,
    longestInclusionProof: longest,
    longestConsistencyProof: longestStep,
    goals,
    holds: passed,
  };
  writeFileSync(new URL('result.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
}
process.exitCode = passed ? 0 : 1;
