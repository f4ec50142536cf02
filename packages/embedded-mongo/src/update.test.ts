import { Decimal128, Double, Long } from 'bson';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { isOnMongoDb, startTestServer } from '../testing/testServer.ts';
import { type Document, encode } from './values.ts';

const long = (value: number | bigint) => Long.fromBigInt(BigInt(value));
const decimal = (text: string) => Decimal128.fromString(text);

let mongo: Awaited<ReturnType<typeof startTestServer>>;
beforeAll(async () => {
  mongo = await startTestServer({ promoteValues: false });
});
afterAll(() => mongo.close());
const facts = () => mongo.db.collection<{ _id: number; [field: string]: unknown }>('facts');

const commandOf = (u: unknown, options: object = {}, q: Document = {}) => ({
  update: 'facts',
  updates: [{ q, u, ...options }],
});

async function insertOnly(document: Document): Promise<void> {
  await facts().deleteMany({});
  await facts().insertOne({ _id: 1, ...document });
}

/** The document after an update. */
async function update(document: Document, change: Document, options: object = {}): Promise<Document> {
  await insertOnly(document);
  expect(await mongo.run(commandOf(change, options))).not.toHaveProperty('writeErrors');
  return (await facts().findOne()) ?? {};
}

/** How an update of a document is refused. */
async function refusalOf(document: Document, change: unknown, options: object = {}) {
  await insertOnly(document);
  return mongo.refusal(commandOf(change, options));
}

/** What it shows, a document, an update, the document after it. */
const cases: [string, Document, Document, Document][] = [
  ['sets what is nested, making the way', {}, { $set: { 'a.b.c': 1 } }, { a: { b: { c: 1 } } }],
  ['fills up an array', { a: [1] }, { $set: { 'a.3': 9 } }, { a: [1, null, null, 9] }],
  ['takes a field away', { a: { b: 1, c: 2 } }, { $unset: { 'a.b': '' } }, { a: { c: 2 } }],
  ['leaves a hole in an array', { a: [1, 2] }, { $unset: { 'a.0': '' } }, { a: [null, 2] }],
  ['adds to a missing field', {}, { $inc: { a: 2 } }, { a: 2 }],
  ['keeps a Long a Long', { a: long(1) }, { $inc: { a: 1 } }, { a: long(2) }],
  ['makes a Long of an int that overflows', { a: 2147483647 }, { $inc: { a: 1 } }, { a: long(2147483648n) }],
  ['keeps a whole Double a Double', { a: new Double(1) }, { $inc: { a: 1 } }, { a: new Double(2) }],
  ['adds decimals exactly', { a: decimal('0.10') }, { $inc: { a: decimal('0.20') } }, { a: decimal('0.30') }],
  ['appends', { a: [1] }, { $push: { a: 2, b: [3] } }, { a: [1, 2], b: [[3]] }],
  [
    'appends several at a place, sorts and cuts',
    { a: [5, 1] },
    { $push: { a: { $each: [4, 2], $position: 0, $sort: 1, $slice: -3 } } },
    { a: [2, 4, 5] },
  ],
  [
    'sorts documents by two fields',
    { a: [{ x: 1, y: 2 }] },
    { $push: { a: { $each: [{ x: 1, y: 1 }], $sort: { x: 1, y: 1 } } } },
    {
      a: [
        { x: 1, y: 1 },
        { x: 1, y: 2 },
      ],
    },
  ],
  ['adds once', { a: [1] }, { $addToSet: { a: { $each: [long(1), 2, 2] } } }, { a: [1, 2] }],
  ['takes from either end', { a: [1, 2, 3], b: [1, 2] }, { $pop: { a: 1, b: -1 } }, { a: [1, 2], b: [2] }],
  ['pulls by fields', { a: [{ s: 1 }, { s: 9 }] }, { $pull: { a: { s: { $gt: 5 } } } }, { a: [{ s: 1 }] }],
  ['pulls by operators', { a: [1, 5, 9] }, { $pull: { a: { $gte: 5 } } }, { a: [1] }],
  ['pulls an array as a value', { a: [[1], 1] }, { $pull: { a: [1] } }, { a: [1] }],
  ['pulls all of a list', { a: [1, 2, 1] }, { $pullAll: { a: [1] } }, { a: [2] }],
  ['does all elements', { a: [1, 2] }, { $inc: { 'a.$[]': 1 } }, { a: [2, 3] }],
  ['replaces all but the id', { a: 1 }, { b: 2 }, { b: 2 }],
  ['sets the same id', {}, { $set: { _id: 1, a: 1 } }, { a: 1 }],
  ['does not set on insert what is there', { a: 1 }, { $setOnInsert: { b: 1 }, $set: { a: 2 } }, { a: 2 }],
];

describe('an update', () => {
  test.each(cases)('%s', async (_, document, change, after) => {
    expect(encode(await update(document, change))).toEqual(encode({ _id: 1, ...after }));
  });

  test('does the elements that its filters name', async () => {
    const document = {
      a: [
        { n: 1, b: [1, 9] },
        { n: 2, b: [9] },
      ],
    };
    const arrayFilters = [{ 'x.n': 1 }, { y: { $gt: 5 } }];
    const after = await update(document, { $set: { 'a.$[x].b.$[y]': 0 } }, { arrayFilters });
    expect(JSON.parse(JSON.stringify(after['a']))).toEqual([
      { n: 1, b: [1, 0] },
      { n: 2, b: [9] },
    ]);
  });

  test('cannot reach the prototype of anything', async () => {
    const change = JSON.parse('{"__proto__.polluted": 1, "constructor.x": 2}') as Document;
    const after = await update({}, { $set: change });
    expect(Object.keys(after)).toEqual(['_id', '__proto__', 'constructor']);
    expect(Object.getPrototypeOf({})).not.toHaveProperty('polluted');
    expect(Object).not.toHaveProperty('x');
  });

  test.each<[string, Document, Document, number]>([
    ['adding to a text', { a: 'x' }, { $inc: { a: 1 } }, 14],
    ['adding a text', { a: 1 }, { $inc: { a: 'x' } }, 14],
    ['overflowing a long', { a: long(2n ** 63n - 1n) }, { $inc: { a: 1 } }, 2],
    ['pushing on a number', { a: 5 }, { $push: { a: 1 } }, 2],
    ['a way through a number', { a: 5 }, { $set: { 'a.b': 1 } }, 28],
    ['a name in an array', { a: [1] }, { $set: { 'a.b': 1 } }, 28],
    ['two changes of one path', { a: 1 }, { $set: { a: 1 }, $inc: { 'a.b': 1 } }, 40],
    ['another id', {}, { $set: { _id: 2 } }, 66],
    ['a replacement with another id', {}, { _id: 2 }, 66],
    ['an unknown operator', {}, { $foo: { a: 1 } }, 9],
    ['an empty name', {}, { $set: { 'a..b': 1 } }, 56],
    ['popping two', { a: [1] }, { $pop: { a: 2 } }, 9],
    ['a hole too large', { a: [] }, { $set: { 'a.99999999': 1 } }, 2],
    ['an unknown part of $push', { a: [] }, { $push: { a: { $each: [], $what: 1 } } }, 2],
  ])('refuses %s', async (_, document, change, code) => {
    expect(await refusalOf(document, change)).toMatchObject({ code });
  });

  test('refuses an array filter that nothing uses, or that is missing', async () => {
    const unused = await refusalOf({ a: [1] }, { $set: { b: 1 } }, { arrayFilters: [{ x: 1 }] });
    expect(unused.message).toMatch(/not used/);
    const missing = await refusalOf({ a: [1] }, { $set: { 'a.$[x]': 1 } });
    expect(missing.message).toMatch(/No array filter/);
  });

  test.skipIf(isOnMongoDb).each<[string, unknown, number, RegExp]>([
    ['a product', { $mul: { a: 1 } }, 9, /\$mul.* not supported by embedded-mongo/],
    ['the greater', { $max: { a: 1 } }, 9, /\$max.* not supported by embedded-mongo/],
    [
      'the element that the filter found',
      { $set: { 'a.$': 1 } },
      115,
      /'a\.\$'.* is not supported by embedded-mongo/,
    ],
    ['a pipeline', [{ $set: { a: 1 } }], 115, /pipeline is not supported by embedded-mongo/],
  ])('refuses %s by name, which MongoDB takes', async (_, change, code, message) => {
    const refusal = await refusalOf({ a: [1] }, change);
    expect(refusal).toEqual({ code, message: expect.stringMatching(message) as string });
  });
});

describe('an upsert', () => {
  const change = { $set: { z: 0 } };

  test('takes over what the filter says must be equal', async () => {
    const filter = {
      _id: 1,
      a: 1,
      'b.c': { $eq: 2 },
      d: { $gt: 5 },
      $and: [{ e: { $in: [3] } }],
      $or: [{ f: 1 }, { f: 2 }],
    };
    await facts().deleteMany({});
    await mongo.run(commandOf(change, { upsert: true }, filter));
    const made = JSON.parse(JSON.stringify(await facts().findOne())) as Document;
    expect(made).toEqual({ _id: 1, a: 1, b: { c: 2 }, e: 3, z: 0 });
  });

  test('refuses one field with two values', async () => {
    await facts().deleteMany({});
    const refusal = await mongo.refusal(commandOf(change, { upsert: true }, { $and: [{ a: 1 }, { a: 2 }] }));
    expect(refusal).toEqual({ code: 54, message: expect.stringMatching(/matched twice/) as string });
  });
});
