import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

/** Operations a second by name, each one after another from one client. */
async function* measure(client: MongoClient): AsyncGenerator<[name: string, rate: number, unit: string]> {
  const entries = client.db('bench').collection<Entry>('entries');
  const documents = Array.from({ length: documentCount }, (_, i) => entryOf(i));
  const any = () => documents[Math.floor(Math.random() * documentCount)] ?? entryOf(0);
  await entries.drop();
  await entries.createIndex({ key: 1 });
  yield [
    `insert, batches of ${batchSize}, one more index`,
    await insertAll(entries, documents),
    'documents/s',
  ];
  yield ['insert one', await perSecond(2, () => entries.insertOne(entryOf(-1))), 'operations/s'];
  yield ['find one by index', await perSecond(3, () => entries.findOne({ key: any().key })), 'operations/s'];
  const list = () => Array.from({ length: inListSize }, () => any()._id);
  const findList = () => entries.find({ _id: { $in: list() } }).toArray();
  yield [`find $in of ${inListSize}`, await perSecond(3, findList), 'operations/s'];
  const update = () => entries.updateOne({ _id: any()._id }, { $inc: { amount: 1 } });
  yield ['update by id', await perSecond(3, update), 'operations/s'];
  const group = [{ $group: { _id: '$group', total: { $sum: '$amount' }, count: { $sum: 1 } } }];
  yield [
    `$group over ${documentCount}`,
    await perSecond(3, () => entries.aggregate(group).toArray()),
    'operations/s',
  ];
  yield [
    'transaction of three inserts',
    await perSecond(3, () => writeThree(client, entries)),
    'operations/s',
  ];
}

/** Of a process, in MiB. */
function residentMemory(pid: number | undefined): string {
  const kilobytes = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }));
  return `${(kilobytes / 1024).toFixed(0)} MiB`;
}

async function report(uri: string, memory: () => string): Promise<void> {
  const client = await MongoClient.connect(uri);
  for await (const [name, rate, unit] of measure(client)) {
    const shown = rate >= 100 ? rate.toFixed(0) : rate.toFixed(2);
    console.log(`${name.padEnd(42)}${shown.padStart(8)} ${unit.padEnd(13)}${memory().padStart(9)}`);
  }
  await client.db('bench').dropDatabase();
  await client.close();
}

const { values } = parseArgs({ options: { uri: { type: 'string' } } });
if (values.uri) {
  await report(values.uri, () => '');
} else {
  const folder = mkdtempSync(join(tmpdir(), 'bench-embedded-'));
  const { uri, child } = await startProcess(['--path', join(folder, 'data')]);
  await report(uri, () => residentMemory(child.pid));
  await kill(child);
  rmSync(folder, { recursive: true });
}
