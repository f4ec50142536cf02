import { Decimal128, Double, Long } from 'bson';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { isOnMongoDb, startTestServer } from '../testing/testServer.ts';
import type { Document } from './values.ts';

const decimal = (text: string) => Decimal128.fromString(text);
const long = (text: string) => Long.fromString(text);
let mongo: Awaited<ReturnType<typeof startTestServer>>;

beforeAll(async () => {
  mongo = await startTestServer({ promoteValues: false });
});
afterAll(() => mongo.close());

/** What a pipeline makes of these documents, each with its `_id`. */
async function aggregate(documents: Document[], pipeline: Document[]): Promise<unknown> {
  const collection = mongo.db.collection<{ _id: number }>('facts');
  await collection.deleteMany({});
  if (documents.length > 0) await collection.insertMany(documents.map((fields, _id) => ({ _id, ...fields })));
  const found = await collection.aggregate(pipeline, { promoteValues: true, promoteLongs: false }).toArray();
  return JSON.parse(JSON.stringify(found));
}
const sumOf = async (...values: unknown[]) => {
  const facts = mongo.db.collection('facts');
  await facts.deleteMany({});
  await facts.insertMany(values.map((a) => ({ a })));
  const [found] = await facts.aggregate([{ $group: { _id: null, sum: { $sum: '$a' } } }]).toArray();
  return found?.['sum'] as unknown;
};

describe('a sum', () => {
  test('of decimals is exact', async () => {
    expect(String(await sumOf(decimal('0.10'), decimal('0.20'), 1))).toBe('1.30');
  });
  test('of longs is exact, and a long', async () => {
    expect(await sumOf(long('9007199254740993'), long('1'))).toEqual(long('9007199254740994'));
  });
  test('of ints that overflows is a long', async () => {
    expect(await sumOf(2147483647, 2147483647)).toEqual(long('4294967294'));
  });
  test('of doubles loses nothing on the way', async () => {
    expect(await sumOf(1e16, 1, -1e16)).toEqual(new Double(1));
  });
  test('leaves out what is no number', async () => {
    expect(Number(await sumOf('x', null, 2))).toBe(2);
  });
});

/** What it shows, the documents, the pipeline, the answer. */
const cases: [string, Document[], Document[], unknown][] = [
  [
    'groups what is missing as null',
    [{ a: 'x', n: 1 }, { n: 2 }, { a: 'x', n: 3 }],
    [
      { $group: { _id: '$a', n: { $sum: '$n' }, all: { $push: '$n' }, count: { $count: {} } } },
      { $sort: { n: -1 } },
    ],
    [
      { _id: 'x', n: 4, all: [1, 3], count: 2 },
      { _id: null, n: 2, all: [2], count: 1 },
    ],
  ],
  [
    'finds first, last, least and greatest of a group, and what differs',
    [
      { a: 2, b: 7 },
      { a: 1, b: long('7') },
      { a: 2, b: 7 },
    ],
    [
      { $sort: { _id: 1 } },
      {
        $group: {
          _id: null,
          first: { $first: '$a' },
          last: { $last: '$_id' },
          least: { $min: '$a' },
          greatest: { $max: '$a' },
          distinct: { $addToSet: '$b' },
        },
      },
    ],
    [{ _id: null, first: 2, last: 2, least: 1, greatest: 2, distinct: [7] }],
  ],
  ['counts', [{}, {}], [{ $count: 'n' }], [{ n: 2 }]],
  ['counts nothing as nothing', [], [{ $count: 'n' }], []],
  [
    'unwinds',
    [{ a: [1] }, { a: 2 }, {}],
    [{ $unwind: '$a' }],
    [
      { _id: 0, a: 1 },
      { _id: 1, a: 2 },
    ],
  ],
  [
    'runs several pipelines on the same documents',
    [{ a: 1 }, { a: 2 }],
    [{ $facet: { big: [{ $match: { a: { $gt: 1 } } }], n: [{ $count: 'n' }] } }],
    [{ big: [{ _id: 1, a: 2 }], n: [{ n: 2 }] }],
  ],
  [
    'looks up by equality, through arrays and null',
    [{ of: [1, 9] }, { n: 5 }],
    [{ $lookup: { from: 'facts', localField: 'of', foreignField: '_id', as: 'found.all' } }],
    [
      { _id: 0, of: [1, 9], found: { all: [{ _id: 1, n: 5 }] } },
      { _id: 1, n: 5, found: { all: [] } },
    ],
  ],
  [
    'adds another collection',
    [{ a: 1 }],
    [{ $unionWith: { coll: 'facts', pipeline: [{ $project: { _id: 0 } }] } }],
    [{ _id: 0, a: 1 }, { a: 1 }],
  ],
  ['replaces the root', [{ a: { b: 1 } }], [{ $replaceRoot: { newRoot: '$a' } }], [{ b: 1 }]],
  [
    'adds fields to what is nested',
    [{ a: { b: 1 } }],
    [{ $addFields: { 'a.c': { $gt: ['$a.b', 0] }, 'd.e': '$missing' } }],
    [{ _id: 0, a: { b: 1, c: true }, d: {} }],
  ],
  [
    'takes a field away that is computed as missing',
    [{ a: 1, b: 2 }],
    [{ $addFields: { a: '$missing' } }],
    [{ _id: 0, b: 2 }],
  ],
  [
    'projects and computes',
    [{ a: 6, b: 4, list: [1, 2] }],
    [
      {
        $project: {
          _id: 0,
          a: 1,
          which: { $cond: [{ $gt: ['$a', '$b'] }, 'a', 'b'] },
          none: { $ifNull: ['$x', 'none'] },
          size: { $size: '$list' },
          literal: { $literal: '$a' },
        },
      },
    ],
    [{ a: 6, which: 'a', none: 'none', size: 2, literal: '$a' }],
  ],
  ['skips and limits', [{}, {}, {}], [{ $sort: { _id: -1 } }, { $skip: 1 }, { $limit: 1 }], [{ _id: 1 }]],
  [
    'sorts by the least element, or the greatest when descending',
    [{ a: [1, 10] }, { a: [5] }],
    [{ $sort: { a: -1 } }, { $project: { a: 0 } }],
    [{ _id: 0 }, { _id: 1 }],
  ],
];

describe('a pipeline', () => {
  test.each(cases)('%s', async (_, documents, pipeline, answer) => {
    expect(await aggregate(documents, pipeline)).toEqual(answer);
  });

  test.each<[Document[], number]>([
    [[{ $group: { n: { $sum: 1 } } }], 15955],
    [[{ $match: {}, $limit: 1 }], 40323],
    [[{ $limit: 0 }], 15958],
    [[{ $project: { a: 1, b: 0 } }], 31254],
    [[{ $project: { a: '$$missing' } }], 17276],
    [[{ $unwind: 'a' }], 28818],
    [[{ $replaceRoot: { newRoot: 5 } }], 40228],
  ])('refuses %j with code %i', async (pipeline, code) => {
    await mongo.db.collection('facts').insertOne({});
    expect(await mongo.refusal({ aggregate: 'facts', pipeline, cursor: {} })).toMatchObject({ code });
  });

  test.skipIf(isOnMongoDb).each<[Document[], number, RegExp]>([
    [[{ $graphLookup: {} }], 40324, /'\$graphLookup' is not supported by embedded-mongo/],
    [[{ $unwind: { path: '$a' } }], 28818, /options are not supported by embedded-mongo/],
    [[{ $out: 'x' }], 40324, /'\$out' is not supported by embedded-mongo/],
    [[{ $project: { a: { $year: '$a' } } }], 168, /'\$year'.* not supported by embedded-mongo/],
    [
      [{ $group: { _id: null, a: { $stdDevPop: '$a' } } }],
      15952,
      /'\$stdDevPop'.* not supported by embedded-mongo/,
    ],
    [[{ $lookup: { from: 'x', as: 'y', pipeline: [] } }], 40415, /\$lookup.pipeline.* embedded-mongo/],
  ])('refuses %j by name, which MongoDB takes', async (pipeline, code, message) => {
    const refusal = await mongo.refusal({ aggregate: 'facts', pipeline, cursor: {} });
    expect(refusal).toEqual({ code, message: expect.stringMatching(message) as string });
  });
});
