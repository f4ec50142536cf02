import { Decimal128, Long, ObjectId } from 'bson';
import type { Document } from 'mongodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { isOnMongoDb, startTestServer } from '../testing/testServer.ts';
import { Storage } from './storage.ts';
import { Store } from './store.ts';
import { encode } from './values.ts';
import { expireDocuments } from './writes.ts';

/** Fields of all types, as MongoDB takes them. */
interface Fact {
  [field: string]: unknown;
  _id: number | string;
}
let mongo: Awaited<ReturnType<typeof startTestServer>>;
const facts = () => mongo.db.collection<Fact>('facts');

beforeAll(async () => {
  mongo = await startTestServer();
});
afterAll(() => mongo.close());
beforeEach(() => facts().drop());

/** Which index serves a query, or none, and how many documents were looked at. */
async function planOf(filter: Document, sort: Document = {}, limit = 0) {
  const { queryPlanner, executionStats } = await facts().find(filter, { sort, limit }).explain();
  const stages = stagesOf(queryPlanner.winningPlan.queryPlan ?? queryPlanner.winningPlan);
  return {
    index: (stages.find((each) => each['indexName'])?.['indexName'] ?? null) as string | null,
    isSortedAfter: stages.some((each) => each['stage'] === 'SORT'),
    examined: executionStats.totalDocsExamined as number,
  };
}

/** A plan's stages, the last to run first. */
const stagesOf = (plan: Document): Document[] => [
  plan,
  ...(plan['inputStage'] ? stagesOf(plan['inputStage']) : []),
];

describe('an index', () => {
  beforeEach(async () => {
    await facts().createIndex({ place: 1, day: -1 }, { name: 'placeDay' });
    await facts().insertMany(
      Array.from({ length: 60 }, (_, i) => ({ _id: i, place: `p${i % 3}`, day: i, other: i % 7 })),
    );
  });

  test.each<[string, Document, Document, object]>([
    ['equality on its first field', { place: 'p1' }, {}, { index: 'placeDay', examined: 20 }],
    ['equality and a range', { place: 'p1', day: { $gte: 50 } }, {}, { index: 'placeDay', examined: 3 }],
    ['a list of values', { place: { $in: ['p1', 'p2'] } }, {}, { index: 'placeDay', examined: 40 }],
    ['what is said in $and', { $and: [{ place: 'p1' }, { day: 4 }] }, {}, { index: 'placeDay', examined: 1 }],
    ['the order after equality', { place: 'p1' }, { day: 1 }, { index: 'placeDay', isSortedAfter: false }],
    ['the order of all', {}, { place: -1, day: 1 }, { index: 'placeDay', isSortedAfter: false }],
    ['a primary key', { _id: { $in: [1, 2] }, other: 1 }, {}, { index: '_id_', examined: 2 }],
  ])('serves %s', async (_, filter, sort, plan) => {
    expect(await planOf(filter, sort)).toMatchObject(plan);
  });

  test.each<[string, Document, Document, object]>([
    ['its second field alone', { day: 4 }, {}, { index: null, examined: 60 }],
    ['another order', { place: 'p1' }, { other: 1 }, { index: 'placeDay', isSortedAfter: true }],
    ['a mixed order', {}, { place: 1, day: 1 }, { index: null, isSortedAfter: true }],
  ])('does not serve %s', async (_, filter, sort, plan) => {
    expect(await planOf(filter, sort)).toMatchObject(plan);
  });

  test.skipIf(isOnMongoDb).each<[string, Document]>([
    ['null, which is also what is missing', { place: null }],
    ['$or', { $or: [{ place: 'p1' }, { place: 'p2' }] }],
  ])('does not serve %s, where that of MongoDB does', async (_, filter) => {
    expect(await planOf(filter)).toMatchObject({ index: null });
  });

  test('is read no further than the limit', async () => {
    expect(await planOf({ place: 'p1' }, { day: -1 }, 5)).toMatchObject({
      examined: 5,
      isSortedAfter: false,
    });
  });

  test('answers $in in its own order, on which populate relies', async () => {
    const ids = (
      await facts()
        .find({ _id: { $in: [9, 2, 5] } })
        .toArray()
    ).map(({ _id }) => _id);
    expect(ids).toEqual([2, 5, 9]);
  });

  test('gives the same answers as no index, whatever the types', async () => {
    const mixed = [
      1,
      Long.fromNumber(1),
      Decimal128.fromString('1.5'),
      'x',
      null,
      new Date(1),
      new ObjectId(),
      [1, 7],
      [],
      true,
    ];
    await facts().insertMany(mixed.map((place, i) => ({ _id: `mixed${i}`, place, plain: place })));
    for (const wanted of [
      1,
      { $gt: 1 },
      { $lte: 7 },
      { $in: ['x', 7] },
      { $gte: 'a' },
      { $gt: 0, $lt: 6 },
      { $gte: true },
    ]) {
      const ids = async (field: string) => {
        const found = await facts()
          .find({ [field]: wanted })
          .toArray();
        return found.map(({ _id }) => String(_id)).filter((id) => id.startsWith('mixed'));
      };
      expect((await ids('place')).toSorted()).toEqual((await ids('plain')).toSorted());
    }
  });

  test('follows updates and deletes', async () => {
    await facts().updateMany({ place: 'p1' }, { $set: { place: 'p9' } });
    await facts().deleteMany({ place: 'p9', day: { $gt: 10 } });
    expect(await planOf({ place: 'p1' })).toMatchObject({ examined: 0 });
    expect(await planOf({ place: 'p9' })).toMatchObject({ examined: 4 });
  });
});

describe('a unique index', () => {
  test('refuses a second document with its key, telling which', async () => {
    await facts().createIndex({ a: 1, b: 1 }, { unique: true });
    await facts().insertOne({ _id: 1, a: 'x', b: 1 });
    await facts().insertOne({ _id: 2, a: 'x', b: 2 });
    await expect(facts().insertOne({ _id: 3, a: 'x', b: Long.fromNumber(1) })).rejects.toMatchObject({
      code: 11000,
      keyPattern: { a: 1, b: 1 },
      keyValue: { a: 'x', b: 1 },
    });
    await expect(facts().updateOne({ _id: 2 }, { $set: { b: 1 } })).rejects.toMatchObject({ code: 11000 });
    expect(await facts().countDocuments()).toBe(2);
  });

  test('tells longs apart that are one double', async () => {
    await facts().createIndex({ a: 1 }, { unique: true });
    await facts().insertOne({ _id: 1, a: Long.fromString('9007199254740992') });
    await facts().insertOne({ _id: 2, a: Long.fromString('9007199254740993') });
    expect(await facts().countDocuments({ a: Long.fromString('9007199254740993') })).toBe(1);
  });

  test('counts what is missing as null, unless it is sparse', async () => {
    await facts().createIndex({ a: 1 }, { unique: true });
    await facts().createIndex({ b: 1 }, { unique: true, sparse: true });
    await facts().insertOne({ _id: 1, a: 1 });
    await facts().insertOne({ _id: 2, a: 2 });
    await facts().insertOne({ _id: 3 });
    await expect(facts().insertOne({ _id: 4 })).rejects.toMatchObject({ keyPattern: { a: 1 } });
  });

  test('is not made over documents that contradict it', async () => {
    await facts().insertMany([
      { _id: 1, a: 1 },
      { _id: 2, a: 1 },
    ]);
    await expect(facts().createIndex({ a: 1 }, { unique: true })).rejects.toMatchObject({ code: 11000 });
    expect((await facts().indexes()).map(({ name }) => name)).toEqual(['_id_']);
    await facts().createIndex({ a: 1 });
  });

  test('goes over an ordered batch to the first refusal, over an unordered one to the end', async () => {
    const batch = [{ _id: 1 }, { _id: 1 }, { _id: 2 }];
    await expect(facts().insertMany(batch)).rejects.toMatchObject({ insertedCount: 1 });
    await facts().deleteMany({});
    await expect(facts().insertMany(batch, { ordered: false })).rejects.toMatchObject({ insertedCount: 2 });
  });
});

describe('a partial index', () => {
  test('holds and serves only what its filter includes', async () => {
    await facts().createIndex(
      { a: 1 },
      { unique: true, name: 'open', partialFilterExpression: { state: 'OPEN' } },
    );
    await facts().insertMany([
      { _id: 1, a: 1, state: 'OPEN' },
      { _id: 2, a: 1, state: 'SHUT' },
      { _id: 3, a: 1 },
    ]);
    await expect(facts().updateOne({ _id: 2 }, { $set: { state: 'OPEN' } })).rejects.toMatchObject({
      code: 11000,
    });
    expect(await planOf({ a: 1, state: 'OPEN' })).toMatchObject({ index: 'open', examined: 1 });
    expect(await planOf({ a: 1 })).toMatchObject({ index: null });
    expect(await facts().countDocuments({ a: 1 })).toBe(3);
  });
});

describe('a multikey index', () => {
  test('finds documents by any element, once, and narrows by one bound only', async () => {
    await facts().createIndex({ 'list.n': 1 }, { name: 'n' });
    await facts().insertMany([
      { _id: 1, list: [{ n: 1 }, { n: 9 }] },
      { _id: 2, list: [{ n: 4 }, { n: 5 }] },
      { _id: 3, list: [] },
    ]);
    const ids = async (filter: Document) => (await facts().find(filter).toArray()).map(({ _id }) => _id);
    expect(await ids({ 'list.n': { $gte: 1 } })).toEqual([1, 2]);
    expect(await ids({ 'list.n': { $gt: 5, $lt: 4 } })).toEqual([1]); // 9 and 1
    expect((await planOf({}, { 'list.n': 1 })).isSortedAfter).toBe(true);
  });

  test('refuses two arrays in one document', async () => {
    await facts().createIndex({ a: 1, b: 1 });
    await expect(facts().insertOne({ _id: 1, a: [1], b: [1] })).rejects.toMatchObject({ code: 171 });
    expect(await facts().countDocuments()).toBe(0);
  });
});

/** MongoDB looks once a minute: here the time is given. */
describe('a TTL index of this server', () => {
  test('lets documents go when their time is over, and only those', () => {
    const store = new Store(new Storage(':memory:', 'OFF'));
    const collection = store.catalog.findOrCreate('test', 'facts');
    store.createIndex(collection, { v: 2, key: { at: 1 }, name: 'ttl', expireAfterSeconds: 60 });
    const now = new Date('2026-01-01T00:01:00Z');
    const times = [new Date('2025-12-31T23:59:59Z'), new Date('2026-01-01T00:00:00Z'), 'no date'];
    for (const [_id, at] of times.entries())
      store.write(collection, undefined, { bytes: encode({ _id, at }) });
    const left = () => [...store.candidates(collection, undefined, undefined)].length;
    expireDocuments(store, now);
    expect(left()).toBe(2);
    expireDocuments(store, new Date(now.getTime() + 1));
    expect(left()).toBe(1);
  });
});

describe('making indexes', () => {
  test('twice is no error, unless they differ', async () => {
    await facts().createIndex({ a: 1 }, { name: 'x' });
    await facts().createIndex({ a: 1 }, { name: 'x' });
    await expect(facts().createIndex({ b: 1 }, { name: 'x' })).rejects.toMatchObject({ code: 86 });
    await expect(facts().createIndex({ a: 1 }, { name: 'y' })).rejects.toMatchObject({ code: 85 });
  });

  test.each<[string, Document, number]>([
    ['of nothing', { key: {}, name: 'x' }, 67],
    ['in no direction', { key: { a: 0 }, name: 'x' }, 67],
    ['of two fields with a time', { key: { a: 1, b: 1 }, name: 'x', expireAfterSeconds: 1 }, 67],
    ['both sparse and partial', { key: { a: 1 }, name: 'x', sparse: true, partialFilterExpression: {} }, 67],
  ])('%s is refused', async (_, spec, code) => {
    expect((await mongo.refusal({ createIndexes: 'facts', indexes: [spec] })).code).toBe(code);
  });

  test.skipIf(isOnMongoDb).each<[string, Document, number]>([
    ['of text', { key: { a: 'text' }, name: 'x' }, 115],
    ['of all fields', { key: { '$**': 1 }, name: 'x' }, 115],
    ['with a collation', { key: { a: 1 }, name: 'x', collation: { locale: 'fr' } }, 40415],
    ['with an option that is not known', { key: { a: 1 }, name: 'x', wildcardProjection: {} }, 40415],
  ])('%s is refused by name, which MongoDB takes', async (_, spec, code) => {
    const refusal = await mongo.refusal({ createIndexes: 'facts', indexes: [spec] });
    expect(refusal).toEqual({ code, message: expect.stringMatching(/embedded-mongo/) as string });
  });
});
