import { setTimeout as wait } from 'node:timers/promises';

import type { ClientSession } from 'mongodb';
import mongoose from 'mongoose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { messageOf, replyTo } from '../testing/rawClient.ts';
import { isOnMongoDb, startTestServer } from '../testing/testServer.ts';

let mongo: Awaited<ReturnType<typeof startTestServer>>;
let session: ClientSession;
const facts = () => mongo.db.collection<{ _id: number; n?: number; u?: string }>('facts');
const all = (options: { session?: ClientSession } = {}) =>
  facts().find({}, options).sort({ _id: 1 }).toArray();

beforeAll(async () => {
  mongo = await startTestServer();
});
afterAll(() => mongo.close());
beforeEach(async () => {
  await session?.endSession();
  await facts().drop();
  await facts().createIndex({ u: 1 }, { unique: true, sparse: true });
  await facts().insertMany([
    { _id: 1, n: 1 },
    { _id: 2, n: 2 },
  ]);
  session = mongo.client.startSession();
  session.startTransaction();
});

const conflict = expect.objectContaining({ code: 112, errorLabels: ['TransientTransactionError'] }) as Error;

describe('a transaction', () => {
  test('shows its writes to nobody else until it commits', async () => {
    await facts().updateOne({ _id: 1 }, { $set: { n: 10 } }, { session });
    await facts().deleteOne({ _id: 2 }, { session });
    await facts().insertOne({ _id: 3, n: 3 }, { session });
    expect(await all()).toEqual([
      { _id: 1, n: 1 },
      { _id: 2, n: 2 },
    ]);
    expect(await all({ session })).toEqual([
      { _id: 1, n: 10 },
      { _id: 3, n: 3 },
    ]);
    await session.commitTransaction();
    expect(await all()).toEqual([
      { _id: 1, n: 10 },
      { _id: 3, n: 3 },
    ]);
  });

  test('leaves nothing when it is aborted', async () => {
    await facts().updateOne({ _id: 1 }, { $inc: { n: 5 } }, { session });
    await facts().insertOne({ _id: 3 }, { session });
    await session.abortTransaction();
    expect(await all()).toEqual([
      { _id: 1, n: 1 },
      { _id: 2, n: 2 },
    ]);
  });

  test('goes on seeing what was there when it began', async () => {
    expect(await all({ session })).toHaveLength(2);
    await facts().updateOne({ _id: 1 }, { $set: { n: 100 } });
    await facts().deleteOne({ _id: 2 });
    await facts().insertOne({ _id: 3 });
    expect(await all({ session })).toEqual([
      { _id: 1, n: 1 },
      { _id: 2, n: 2 },
    ]);
    expect(await facts().countDocuments({ n: 100 }, { session })).toBe(0);
    await session.commitTransaction();
  });

  test('conflicts with what was committed since it began', async () => {
    await facts().findOne({}, { session });
    await facts().updateOne({ _id: 1 }, { $set: { n: 5 } });
    await expect(facts().updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session })).rejects.toThrow(conflict);
    await expect(facts().findOne({}, { session })).rejects.toMatchObject({ code: 251 });
    expect((await facts().findOne({ _id: 1 }))?.n).toBe(5);
  });

  test('conflicts at once with another that is open, by document and by unique key', async () => {
    const other = mongo.client.startSession();
    other.startTransaction();
    await facts().updateOne({ _id: 1 }, { $set: { n: 5 } }, { session });
    await facts().insertOne({ _id: 7, u: 'key' }, { session });
    await expect(facts().deleteOne({ _id: 1 }, { session: other })).rejects.toThrow(conflict);
    await other.abortTransaction();
    other.startTransaction();
    await expect(facts().insertOne({ _id: 8, u: 'key' }, { session: other })).rejects.toThrow(conflict);
    await other.endSession();
    await session.commitTransaction();
  });

  test('is refused a duplicate key, and over with it', async () => {
    await expect(facts().insertOne({ _id: 1 }, { session })).rejects.toMatchObject({ code: 11000 });
    await expect(session.commitTransaction()).rejects.toMatchObject({ code: 251 });
  });

  test('may free a unique key and take it again', async () => {
    await facts().updateOne({ _id: 1 }, { $set: { u: 'a' } });
    await facts().updateOne({ _id: 1 }, { $unset: { u: '' } }, { session });
    await facts().updateOne({ _id: 2 }, { $set: { u: 'a' } }, { session });
    await session.commitTransaction();
    expect(await facts().find({ u: 'a' }).toArray()).toEqual([{ _id: 2, n: 2, u: 'a' }]);
  });

  test('passes a unique key on among its documents, to one at a time, and keeps it from others', async () => {
    await facts().insertOne({ _id: 3, u: 'key' }, { session });
    await facts().updateOne({ _id: 3 }, { $set: { u: 'next' } }, { session });
    await facts().insertOne({ _id: 4, u: 'key' }, { session });
    await facts().deleteOne({ _id: 3 }, { session });
    await facts().insertOne({ _id: 5, u: 'other' });
    const other = mongo.client.startSession();
    other.startTransaction();
    await expect(facts().insertOne({ _id: 7, u: 'key' }, { session: other })).rejects.toThrow(conflict);
    await other.endSession();
    await expect(facts().insertOne({ _id: 7, u: 'key' }, { session })).rejects.toMatchObject({ code: 11000 });
    await facts().insertOne({ _id: 7, u: 'key' });
    expect((await facts().find({ u: 'key' }).toArray()).map(({ _id }) => _id)).toEqual([7]);
  });

  test('is waited for by a write outside, which then sees what it did', async () => {
    await facts().updateOne({ _id: 1 }, { $inc: { n: 10 } }, { session });
    const outside = facts().updateOne({ _id: 1 }, { $inc: { n: 100 } });
    await facts().updateOne({ _id: 2 }, { $inc: { n: 1 } }); // another document is free
    await session.commitTransaction();
    await outside;
    expect((await facts().findOne({ _id: 1 }))?.n).toBe(111);
  });

  test('is waited for by a command that has done a part: that part is not done twice', async () => {
    await facts().updateOne({ _id: 2 }, { $inc: { n: 10 } }, { session });
    const outside = facts().bulkWrite([
      { insertOne: { document: { _id: 9, n: 0 } } },
      { updateOne: { filter: { _id: 1 }, update: { $inc: { n: 1 } } } },
      { updateMany: { filter: { n: { $exists: true } }, update: { $inc: { n: 100 } } } },
    ]);
    await session.commitTransaction();
    await outside;
    expect(await all()).toEqual([
      { _id: 1, n: 102 },
      { _id: 2, n: 112 },
      { _id: 9, n: 100 },
    ]);
    expect(await facts().countDocuments()).toBe(3);
  });

  // MongoDB lets it wait until the transaction is over, a minute at most.
  test.skipIf(isOnMongoDb)('does not hang code that forgot to pass the session', async () => {
    await facts().updateOne({ _id: 1 }, { $inc: { n: 10 } }, { session });
    await expect(facts().updateOne({ _id: 1 }, { $inc: { n: 1 } })).rejects.toThrow(
      /lacks the transaction's session/,
    );
    await session.commitTransaction();
  });

  test('does not take what would change collections', async () => {
    await expect(facts().createIndex({ n: 1 }, { session })).rejects.toMatchObject({ code: 263 });
  });

  test('commits once more without harm, and does not abort after that', async () => {
    await facts().insertOne({ _id: 3 }, { session });
    await session.commitTransaction();
    await session.commitTransaction();
    expect(await facts().countDocuments()).toBe(3);
  });

  // MongoDB lets it live for its minute.
  test.skipIf(isOnMongoDb)(
    'ends with the connection of a client that was killed, and does not block others for a minute',
    async () => {
      const lsid = { id: new mongoose.mongo.UUID() };
      const begun = {
        lsid,
        txnNumber: mongoose.mongo.Long.fromNumber(1),
        startTransaction: true,
        autocommit: false,
      };
      const command = { update: 'facts', updates: [{ q: { _id: 1 }, u: { $inc: { n: 50 } } }] };
      // This client says one thing, and is gone.
      await replyTo(mongo.uri, messageOf({ ...command, ...begun, $db: mongo.db.databaseName }));
      await facts().updateOne({ _id: 1 }, { $inc: { n: 1 } });
      expect((await facts().findOne({ _id: 1 }))?.n).toBe(2);
    },
  );

  // MongoDB lets it go on too, but may want credentials that a raw connection does not give.
  test.skipIf(isOnMongoDb)('goes on when its connection is cut and the client connects again', async () => {
    const lsid = { id: new mongoose.mongo.UUID() };
    const numbered = { lsid, txnNumber: mongoose.mongo.Long.fromNumber(1), autocommit: false };
    const command = { update: 'facts', updates: [{ q: { _id: 1 }, u: { $inc: { n: 50 } } }] };
    const $db = mongo.db.databaseName;
    await replyTo(mongo.uri, messageOf({ ...command, ...numbered, startTransaction: true, $db }));
    await wait(100);
    await replyTo(mongo.uri, messageOf({ commitTransaction: 1, ...numbered, $db: 'admin' }));
    expect((await facts().findOne({ _id: 1 }))?.n).toBe(51);
  });

  test('ends with its session', async () => {
    await facts().updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session });
    await session.endSession();
    await facts().updateOne({ _id: 1 }, { $inc: { n: 1 } });
    expect((await facts().findOne({ _id: 1 }))?.n).toBe(2);
  });
});

describe('withTransaction', () => {
  test('of mongoose adds up whatever the conflicts', async () => {
    const connection = await mongoose
      .createConnection(mongo.uri, { dbName: mongo.db.databaseName })
      .asPromise();
    const Counter = connection.model('Counter', new mongoose.Schema({ _id: String, n: Number }));
    await Counter.create({ _id: 'a', n: 0 });
    const add = () =>
      connection.transaction(async (own) => {
        const counter = await Counter.findById('a').session(own);
        await Counter.updateOne({ _id: 'a' }, { n: (counter?.n ?? 0) + 1 }, { session: own });
      });
    await Promise.all(Array.from({ length: 8 }, add));
    expect((await Counter.findById('a'))?.n).toBe(8);
    await connection.close();
  });
});

describe('a retryable write', () => {
  /** As if the reply to the last one had been lost: the driver counts up by one before it sends. */
  const countBack = (by: number) => {
    writer.serverSession.txnNumber -= by;
  };
  let writer: ClientSession;
  beforeEach(() => {
    writer = mongo.client.startSession();
  });
  afterEach(() => writer.endSession());
  const add = () => facts().updateOne({ _id: 1 }, { $inc: { n: 1 } }, { session: writer });

  test('is done once, and answered again as it was', async () => {
    const first = await add();
    countBack(1);
    expect(await add()).toEqual(first);
    expect((await facts().findOne({ _id: 1 }))?.n).toBe(2);
    await add();
    expect((await facts().findOne({ _id: 1 }))?.n).toBe(3);
  });

  test('that comes too late is refused', async () => {
    await add();
    await add();
    countBack(2);
    await expect(add()).rejects.toMatchObject({ code: 225 });
    expect((await facts().findOne({ _id: 1 }))?.n).toBe(3);
  });
});
