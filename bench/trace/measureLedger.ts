import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { connectDatabase, disconnectDatabase } from '@prim/chassis/database';
import { kill, startProcess } from '@prim/embedded-mongo/testing/serverProcess';
import { Decimal128 } from 'mongodb';

import { createLoaders } from '../../subgraphs/agencies/src/loaders.ts';
import { FundingEntry } from '../../subgraphs/agencies/src/models/FundingEntry.ts';
import { generatedLedger, traceOfLedger } from './generatedLedger.ts';

/**
 * A process over one ledger: makes it, says `ready`, then answers each message, a number of traces, with how long each
 * took in milliseconds. So ledgers of several sizes can be measured in turns.
 */

const batchSize = 1_000;
const [size = '10000'] = process.argv.slice(2);

const folder = mkdtempSync(join(tmpdir(), 'bench-trace-'));
const given = process.env['MONGODB_URI'];
const server = given ? null : await startProcess(['--path', join(folder, 'data')]);
await connectDatabase(given ?? server?.uri ?? '', `bench-trace-${size}`);

let batch: object[] = [];
const insert = async () => {
  // The log of the reporters is left out: a trace does not read it.
  if (batch.length > 0) await FundingEntry.collection.insertMany(batch, { ordered: false });
  batch = [];
};
for (const entry of generatedLedger(Number(size), (text) => Decimal128.fromString(text))) {
  batch.push(entry);
  if (batch.length === batchSize) await insert();
}
await insert();

/** One trace as a request asks for it: with loaders of its own. */
async function traceOnce(): Promise<{ readonly ms: number; readonly edges: number }> {
  const start = performance.now();
  const traced = await createLoaders().trace.load(traceOfLedger);
  return { ms: performance.now() - start, edges: traced.edges.length };
}

async function answer(count: number): Promise<void> {
  const all = [];
  for (let at = 0; at < count; at++) all.push(await traceOnce());
  process.send?.(all);
}

async function end(): Promise<void> {
  if (given) await FundingEntry.db.dropDatabase();
  await disconnectDatabase();
  if (server) await kill(server.child);
  rmSync(folder, { recursive: true, force: true });
  process.exit();
}

process.on('message', (count: number) => void answer(count));
process.on('disconnect', () => void end());
process.send?.('ready');
