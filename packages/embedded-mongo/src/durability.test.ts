import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { Binary, Long, MongoClient, UUID } from 'mongodb';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { messageOf, replyTo } from '../testing/rawClient.ts';
import { kill, startProcess } from '../testing/serverProcess.ts';
import { type EmbeddedMongo, startEmbeddedMongo } from './server.ts';
import type { Document } from './values.ts';

/** About this server's own file, whatever `MONGODB_URI` says. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'embedded-mongo-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What clients were told is done, and what may or may not be, as they never heard. */
interface Ledger {
  values: Map<string, number>;
  uncertain: Set<string>;
  transactions: Set<string>;
}

interface Fact {
  _id: string;
  key: string;
  value: number;
}

/** Writes until the server is gone: inserts, updates, deletes, and transactions of three documents. */
async function writeUntilKilled(client: MongoClient, name: string, ledger: Ledger): Promise<void> {
  const facts = client.db('test').collection<Fact>('facts');
  const triples = client.db('test').collection<{ of: string; part: number }>('triples');
  for (let i = 0; ; i++) {
    const id = `${name}-${i}`;
    try {
      await facts.insertOne({ _id: id, key: `key ${id}`, value: 0 });
      ledger.values.set(id, 0);
      await facts.updateOne({ _id: id }, { $inc: { value: 1 } });
      ledger.values.set(id, 1);
      if (i % 3 === 0) {
        ledger.uncertain.add(id);
        await facts.deleteOne({ _id: id });
        ledger.values.delete(id);
      }
      await client.withSession(async (session) => {
        session.startTransaction();
        for (const part of [1, 2, 3]) await triples.insertOne({ of: id, part }, { session });
        await session.commitTransaction();
      });
      ledger.transactions.add(id);
    } catch {
      return;
    }
  }
}

/** What is wrong with the data, given what was acknowledged. */
async function findViolations(client: MongoClient, ledger: Ledger): Promise<string[]> {
  const facts = client.db('test').collection<Fact>('facts');
  const stored = new Map((await facts.find().toArray()).map((fact) => [fact._id, fact]));
  const lost = [...ledger.values].filter(([id, value]) => {
    const fact = stored.get(id);
    return fact ? fact.value < value : !ledger.uncertain.has(id);
  });
  const back = [...ledger.uncertain].filter((id) => !ledger.values.has(id) && stored.has(id));
  const byIndex = await facts.find().sort({ key: 1 }).toArray();
  const triples = await client
    .db('test')
    .collection('triples')
    .aggregate<{ _id: string; n: number }>([{ $group: { _id: '$of', n: { $sum: 1 } } }])
    .toArray();
  const whole = new Set(triples.filter(({ n }) => n === 3).map(({ _id }) => _id));
  return [
    ...lost.map(([id]) => `lost ${id}`),
    ...back.map((id) => `deleted ${id} is back`),
    ...triples.filter(({ n }) => n !== 3).map(({ _id }) => `torn transaction ${_id}`),
    ...[...ledger.transactions].filter((id) => !whole.has(id)).map((id) => `lost transaction ${id}`),
    ...(byIndex.length === stored.size ? [] : ['the index disagrees with the documents']),
  ];
}

test('kill -9 under load loses nothing that was acknowledged and tears no transaction', async () => {
  const ledger: Ledger = { values: new Map(), uncertain: new Set(), transactions: new Set() };
  const path = join(folder, 'killed');
  const rounds = 30;
  for (let round = 0; round <= rounds; round++) {
    const { uri, child } = await startProcess(['--path', path]);
    const client = await MongoClient.connect(uri, { retryWrites: false, serverSelectionTimeoutMS: 300 });
    await client.db('test').collection('facts').createIndex({ key: 1 }, { unique: true });
    expect(await findViolations(client, ledger)).toEqual([]);
    const workers = [1, 2, 3, 4].map((n) => writeUntilKilled(client, `${round}-${n}`, ledger));
    await wait(round === rounds ? 0 : 40 + (round % 10) * 25);
    await kill(child);
    await Promise.all(workers);
    await client.close();
  }
  expect(ledger.values.size).toBeGreaterThan(50);
  expect(ledger.transactions.size).toBeGreaterThan(50);
}, 60_000);

const numbered = (id: Binary | UUID, number: number) => ({
  lsid: { id },
  txnNumber: Long.fromNumber(number),
});
const inTransaction = (id: Binary | UUID, number: number) => ({ ...numbered(id, number), autocommit: false });

describe('after a restart', () => {
  let server: EmbeddedMongo | undefined;
  const restart = async () => {
    await server?.close();
    server = await startEmbeddedMongo({ path: join(folder, 'restarted') });
  };
  const send = async (command: Document) => {
    const reply = await replyTo(server?.uri ?? '', messageOf({ ...command, $db: 'test' }));
    if (reply === 'closed') throw new Error('the server closed the connection');
    return reply;
  };
  afterEach(async () => {
    await server?.close();
    server = undefined;
  });

  test('a write that was done is answered, not done again', async () => {
    const retried = {
      update: 'counters',
      updates: [{ q: { _id: 'a' }, u: { $inc: { n: 1 } }, upsert: true }],
      ...numbered(new UUID(), 1),
    };
    await restart();
    const first = await send(retried);
    await restart();
    const second = await send(retried);
    expect(second['upserted']).toEqual(first['upserted']);
    expect(await send({ find: 'counters', filter: { n: 1 } })).toMatchObject({
      cursor: { firstBatch: [{ n: 1 }] },
    });
  });

  test('a transaction that was committed is known to be, one that was not is gone', async () => {
    await restart();
    // The connection that began a transaction stays: one that closes rolls back what it left open.
    const client = await new MongoClient(server?.uri ?? '').connect();
    const [sessionDone, sessionOpen] = [client.startSession(), client.startSession()];
    for (const session of [sessionDone, sessionOpen]) {
      session.startTransaction();
      await client.db('test').collection('t').insertOne({}, { session });
    }
    await sessionDone.commitTransaction();
    const [done, open] = [sessionDone, sessionOpen].map((session) => session.id?.id);
    if (!done || !open) throw new Error('a session has no id');
    await restart();
    expect(await send({ commitTransaction: 1, ...inTransaction(done, 1) })).toMatchObject({ ok: 1 });
    expect(await send({ commitTransaction: 1, ...inTransaction(open, 1) })).toMatchObject({
      ok: 0,
      code: 251,
    });
    expect(await send({ count: 't', query: {} })).toMatchObject({ n: 1 });
    await client.close(true);
  });

  test('indexes and collections are there as before', async () => {
    await restart();
    await send({ createIndexes: 'made', indexes: [{ key: { a: 1 }, name: 'a', unique: true }] });
    await send({ insert: 'made', documents: [{ a: [1, 2] }] });
    await restart();
    expect(await send({ insert: 'made', documents: [{ a: 2 }] })).toMatchObject({
      writeErrors: [{ code: 11000 }],
    });
  });
});
