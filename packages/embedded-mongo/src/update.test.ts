import { Decimal128, Double, Long } from 'bson';
import { describe, expect, test } from 'vitest';

import { compileUpdate, documentFromFilter } from './update.ts';
import { type Document, decode, encode } from './values.ts';

const long = (value: number | bigint) => Long.fromBigInt(BigInt(value));
const decimal = (text: string) => Decimal128.fromString(text);

function update(
  document: Document,
  change: Document,
  { arrayFilters = [] }: { arrayFilters?: Document[] } = {},
) {
  const { apply } = compileUpdate(decode(encode(change)), arrayFilters);
  return apply(decode(encode(document)), false);
}

/** What it shows, a document, an update, the document after it. */
const cases: [string, Document, Document, Document][] = [
  [
    'sets what is nested, making the way',
    { _id: 1 },
    { $set: { 'a.b.c': 1 } },
    { _id: 1, a: { b: { c: 1 } } },
  ],
  ['fills up an array', { a: [1] }, { $set: { 'a.3': 9 } }, { a: [1, null, null, 9] }],
  ['takes a field away', { a: { b: 1, c: 2 } }, { $unset: { 'a.b': '' } }, { a: { c: 2 } }],
  ['leaves a hole in an array', { a: [1, 2] }, { $unset: { 'a.0': '' } }, { a: [null, 2] }],
  ['adds to a missing field', {}, { $inc: { a: 2 } }, { a: 2 }],
  ['multiplies', { a: 3 }, { $mul: { a: 2, b: 5 } }, { a: 6, b: 0 }],
  ['keeps a Long a Long', { a: long(1) }, { $inc: { a: 1 } }, { a: long(2) }],
  ['makes a Long of an int that overflows', { a: 2147483647 }, { $inc: { a: 1 } }, { a: long(2147483648n) }],
  ['keeps a whole Double a Double', { a: new Double(1) }, { $inc: { a: 1 } }, { a: new Double(2) }],
  ['adds decimals exactly', { a: decimal('0.10') }, { $inc: { a: decimal('0.20') } }, { a: decimal('0.30') }],
  ['keeps the greater by value', { a: decimal('10') }, { $max: { a: decimal('9') } }, { a: decimal('10') }],
  ['keeps the lesser', { a: new Date(5) }, { $min: { a: new Date(1) } }, { a: new Date(1) }],
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
  ['replaces all but the id', { _id: 1, a: 1 }, { b: 2 }, { _id: 1, b: 2 }],
  ['sets the same id', { _id: 1 }, { $set: { _id: 1, a: 1 } }, { _id: 1, a: 1 }],
  ['does not set on insert what is there', { a: 1 }, { $setOnInsert: { b: 1 }, $set: { a: 2 } }, { a: 2 }],
];

describe('an update', () => {
  test.each(cases)('%s', (_, document, change, after) => {
    expect(encode(update(document, change)).equals(encode(decode(encode(after))))).toBe(true);
  });

  test('does the elements that its filters name', () => {
    const after = update(
      {
        a: [
          { n: 1, b: [1, 9] },
          { n: 2, b: [9] },
        ],
      },
      { $set: { 'a.$[x].b.$[y]': 0 } },
      { arrayFilters: [{ 'x.n': 1 }, { y: { $gt: 5 } }] },
    );
    expect(after).toEqual({
      a: [
        { n: 1, b: [1, 0] },
        { n: 2, b: [9] },
      ],
    });
  });

  test('cannot reach the prototype of anything', () => {
    const after = update(
      { _id: 1 },
      { $set: JSON.parse('{"__proto__.polluted": 1, "constructor.x": 2}') as Document },
    );
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
    ['another id', { _id: 1 }, { $set: { _id: 2 } }, 66],
    ['a replacement with another id', { _id: 1 }, { _id: 2 }, 66],
    ['an unknown operator', {}, { $foo: { a: 1 } }, 9],
    ['an empty name', {}, { $set: { 'a..b': 1 } }, 56],
    ['the element that the filter found', { a: [1] }, { $set: { 'a.$': 1 } }, 115],
    ['popping two', { a: [1] }, { $pop: { a: 2 } }, 9],
    ['a hole too large', { a: [] }, { $set: { 'a.99999999': 1 } }, 2],
    ['an unknown part of $push', { a: [] }, { $push: { a: { $each: [], $what: 1 } } }, 2],
  ])('refuses %s', (_, document, change, code) => {
    expect(() => update(document, change)).toThrow(expect.objectContaining({ code }) as Error);
  });

  test('refuses a pipeline by name', () => {
    expect(() => compileUpdate([{ $set: { a: 1 } }], [])).toThrow(
      /pipeline is not supported by embedded-mongo/,
    );
  });

  test('refuses an array filter that nothing uses, or that is missing', () => {
    expect(() => update({ a: [1] }, { $set: { b: 1 } }, { arrayFilters: [{ x: 1 }] })).toThrow(/not used/);
    expect(() => update({ a: [1] }, { $set: { 'a.$[x]': 1 } })).toThrow(/No array filter/);
  });
});

describe('an upsert', () => {
  test('takes over what the filter says must be equal', () => {
    const filter = {
      a: 1,
      'b.c': { $eq: 2 },
      d: { $gt: 5 },
      $and: [{ e: { $in: [3] } }],
      $or: [{ f: 1 }, { f: 2 }],
    };
    expect(documentFromFilter(filter)).toEqual({ a: 1, b: { c: 2 }, e: 3 });
  });

  test('refuses one field with two values', () => {
    expect(() => documentFromFilter({ $and: [{ a: 1 }, { a: 2 }] })).toThrow(/matched twice/);
  });
});
