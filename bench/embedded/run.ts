import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { kill, startProcess } from '@prim/embedded-mongo/testing/serverProcess';
import { type Collection, MongoClient, ObjectId } from 'mongodb';

/** What a document is here: about as large as a funding entry. */
interface Entry {
  _id: ObjectId;
  key: string;
  group: string;
  amount: number;
  text: string;
}

/** How often a second something was done, one after another from one client. */
interface Rate {
  readonly what: string;
  readonly perSecond: number;
  /** What is wanted at least, where something is. */
  readonly wanted?: number;
}

const documentCount = 100_000;
const batchSize = 1_000;
const inListSize = 100;

const entryOf = (i: number): Entry => ({
  _id: new ObjectId(),
  key: `key-${i}`,
  group: `group-${i % 50}`,
  amount: i % 1_000,
  text: 'The quick brown fox jumps over the lazy dog',
});

/** Runs `work` again and again for a while; answers how often a second. */
async function perSecond(seconds: number, work: () => Promise<unknown>): Promise<number> {
  await work();
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < seconds * 1000) {
    await work();
    count++;
  }
  return count / ((performance.now() - start) / 1000);
}

async function insertAll(entries: Collection<Entry>, documents: readonly Entry[]): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < documents.length; i += batchSize)
    await entries.insertMany(documents.slice(i, i + batchSize));
  return documents.length / ((performance.now() - start) / 1000);
}

async function writeThree(client: MongoClient, entries: Collection<Entry>): Promise<void> {
  await client.withSession((session) =>
    session.withTransaction(async () => {
      for (let i = 0; i < 3; i++) await entries.insertOne(entryOf(documentCount + i), { session });
    }),
  );
}

async function* measure(client: MongoClient): AsyncGenerator<Rate> {
  const entries = client.db('bench').collection<Entry>('entries');
  const documents = Array.from({ length: documentCount }, (_, i) => entryOf(i));
  const any = () => documents[Math.floor(Math.random() * documentCount)] ?? entryOf(0);
  const list = () => Array.from({ length: inListSize }, () => any()._id);
  const group = [{ $group: { _id: '$group', total: { $sum: '$amount' }, count: { $sum: 1 } } }];
  await entries.drop();
  await entries.createIndex({ key: 1 });
  const what = `insert, documents in batches of ${batchSize}, one more index`;
  yield { what, perSecond: await insertAll(entries, documents), wanted: 25_000 };
  const works: [what: string, work: () => Promise<unknown>, wanted?: number][] = [
    ['insert one', () => entries.insertOne(entryOf(-1))],
    ['find one by index', () => entries.findOne({ key: any().key }), 1_500],
    [`find $in of ${inListSize}`, () => entries.find({ _id: { $in: list() } }).toArray(), 400],
    ['update by id', () => entries.updateOne({ _id: any()._id }, { $inc: { amount: 1 } })],
    [`$group over ${documentCount}`, () => entries.aggregate(group).toArray(), 2],
    ['transaction of three inserts', () => writeThree(client, entries)],
  ];
  for (const [name, work, wanted] of works) {
    const rate: Rate = { what: name, perSecond: await perSecond(3, work) };
    yield wanted ? { ...rate, wanted } : rate;
  }
}

/** Of a process, in MiB. */
function residentMemory(pid: number | undefined): number {
  const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }));
  return Math.round(kilobytes / 1024);
}

/** Measures and prints; `memory` is the server's, in MiB, where it can be told. */
async function report(uri: string, memory?: () => number) {
  const client = await MongoClient.connect(uri);
  const rates = [];
  for await (const rate of measure(client)) {
    const shown = rate.perSecond.toFixed(rate.perSecond >= 100 ? 0 : 2);
    const residentMb = memory?.();
    const wanted = rate.wanted ? `wanted ${rate.wanted}` : '';
    const size = residentMb === undefined ? '' : `${residentMb} MiB`;
    console.log(`${rate.what.padEnd(55)}${shown.padStart(8)} /s  ${wanted.padEnd(14)}${size.padStart(8)}`);
    rates.push({ ...rate, perSecond: Number(shown), residentMb });
  }
  await client.db('bench').dropDatabase();
  await client.close();
  return { rates, holds: rates.every(({ perSecond: seen, wanted = 0 }) => seen >= wanted) };
}

async function reportEmbedded() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-embedded-'));
  const { uri, child } = await startProcess(['--path', join(folder, 'data')]);
  const { rates, holds } = await report(uri, () => residentMemory(child.pid));
  await kill(child);
  rmSync(folder, { recursive: true });
  return {
    measuredOn: new Date().toISOString().slice(0, 10),
    node: process.version,
    sqlite: process.versions['sqlite'],
    processor: cpus()[0]?.model,
    cpus: cpus().length,
    memoryMb: Math.round(totalmem() / 1024 / 1024),
    synchronous: 'FULL',
    rates,
    holds,
  };
}

const { values } = parseArgs({
  options: { uri: { type: 'string' }, keep: { type: 'boolean', default: false } },
});
if (values.uri) {
  await report(values.uri);
} else {
  const result = await reportEmbedded();
  if (values.keep)
    writeFileSync(new URL('result.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
  process.exitCode = result.holds ? 0 : 1;
}
