import { BSONRegExp, Binary, Decimal128, Double, Long, MinKey, ObjectId, UUID } from 'bson';
import type { Filter } from 'mongodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { isOnMongoDb, startTestServer } from '../testing/testServer.ts';
import type { Document } from './values.ts';

let mongo: Awaited<ReturnType<typeof startTestServer>>;
beforeAll(async () => {
  mongo = await startTestServer();
});
afterAll(() => mongo.close());

async function matches(document: object, filter: Filter<Document>): Promise<boolean> {
  const facts = mongo.db.collection<Document>('facts');
  await facts.deleteMany({});
  await facts.insertOne({ ...document });
  return (await facts.findOne(filter)) !== null;
}
const decimal = (text: string) => Decimal128.fromString(text);
const id = (last: number) => new ObjectId(`64b00000000000000000000${last}`);
const uuid = new UUID('a0000000-0000-4000-8000-000000000000');

/** What it shows, a document, a filter that finds it. */
const found: [string, object, Filter<Document>][] = [
  ['Decimal128 by value, not by text', { a: decimal('10') }, { a: { $gt: decimal('9') } }],
  ['Decimal128 whatever its zeros', { a: decimal('1.0') }, { a: decimal('1.00') }],
  ['numbers of all types by value', { a: decimal('5') }, { a: 5 }],
  ['a Long beside an int', { a: Long.fromNumber(5) }, { a: { $gte: 4 } }],
  ['an ObjectId in a range', { a: id(2) }, { a: { $gt: id(1), $lt: id(3) } }],
  ['an ObjectId in a list', { a: id(2) }, { a: { $in: [id(1), id(2)] } }],
  ['a date', { a: new Date(5) }, { a: new Date(5) }],
  ['a UUID and its bytes', { a: new Binary(uuid.buffer, 4) }, { a: uuid }],
  ['an array as a whole', { a: [3, 1] }, { a: { $gt: [1, 5] } }],
  ['an element of an array', { a: [1, 2] }, { a: 2 }],
  ['an array that holds the array', { a: [[1, 2]] }, { a: [1, 2] }],
  ['missing as null', {}, { a: null }],
  ['missing as at most null', {}, { a: { $lte: null } }],
  ['missing in one of the documents', { a: [{ b: 1 }, {}] }, { 'a.b': { $in: [null] } }],
  ['existing in one of the documents', { a: [{ b: 1 }, {}] }, { 'a.b': { $exists: true } }],
  ['an element by number', { a: [{ b: 1 }, { b: 2 }] }, { 'a.1.b': 2 }],
  ['a numeric field in an element', { a: [{ 0: 'k' }] }, { 'a.0.0': 'k' }],
  ['NaN as itself', { a: NaN }, { a: NaN }],
  ['everything above MinKey', { a: 5 }, { a: { $gt: new MinKey() } }],
  ['a pattern whose dot takes a line end', { a: 'x\ny' }, { a: new BSONRegExp('x.y', 's') }],
  ['a pattern inside a list', { a: 'Maroc' }, { a: { $in: [new BSONRegExp('^mar', 'i')] } }],
  ['a pattern in Arabic', { a: 'التعاون' }, { a: { $regex: 'تعا' } }],
  ['one element by several tests', { a: [1, 7] }, { a: { $elemMatch: { $gt: 5, $lt: 9 } } }],
  ['one document by several fields', { a: [{ x: 1, y: 2 }] }, { a: { $elemMatch: { x: 1, y: { $gt: 1 } } } }],
  ['two elements by two tests', { a: [1, 9] }, { a: { $gt: 5, $lt: 3 } }],
  ['not any', { a: 1 }, { $nor: [{ a: 2 }, { b: 1 }] }],
  ['negated tests', { a: 1 }, { a: { $not: { $gt: 5 }, $ne: 2, $nin: [3] } }],
  ['an expression', { a: 2, b: 1 }, { $expr: { $gt: ['$a', '$b'] } }],
  ['something that looks like a reference', { a: { $ref: 'x', $id: 1 } }, { a: { $ref: 'x', $id: 1 } }],
];

/** What it shows, a document, a filter that does not find it. */
const notFound: [string, object, Filter<Document>][] = [
  ['Binary by its bytes', { a: new Binary(Buffer.from([0xff])) }, { a: new Binary(Buffer.from([0xfe])) }],
  ['a document with its fields in another order', { a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } }],
  ['values of another type', { a: 'x' }, { a: { $gt: 5 } }],
  [
    'a Long rounded to a double',
    { a: Long.fromString('9007199254740993') },
    { a: new Double(9007199254740992) },
  ],
  ['values of an array where documents are wanted', { a: [1, 2] }, { 'a.b': null }],
  ['a field that no document has', { a: [{ c: 1 }] }, { 'a.b': { $exists: true } }],
  ['an array with that element', { a: [1, 2] }, { a: { $ne: 1 } }],
  ['elements one by one where one must pass all', { a: [1, 9] }, { a: { $elemMatch: { $gt: 5, $lt: 3 } } }],
  ['fields of the prototype', {}, { constructor: { $exists: true } }],
  ['the prototype as a path', { a: 1 }, JSON.parse('{"__proto__.x": 1}') as Filter<Document>],
];

describe('a filter', () => {
  test.each(found)('finds %s', async (_, document, filter) => {
    expect(await matches(document, filter)).toBe(true);
  });

  test.each(notFound)('does not find %s', async (_, document, filter) => {
    expect(await matches(document, filter)).toBe(false);
  });

  test.each<[Document, number]>([
    [{ $and: [] }, 2],
    [{ a: { $foo: 1 } }, 2],
    [{ a: { $in: 5 } }, 2],
    [{ a: { $in: [{ $gt: 1 }] } }, 2],
    [{ a: { $not: 5 } }, 2],
    [{ a: { $elemMatch: 5 } }, 2],
    [{ a: { $options: 'i' } }, 2],
    [{ a: new BSONRegExp('(') }, 51091],
  ])('refuses %j with code %i', async (filter, code) => {
    expect(await mongo.refusal({ find: 'facts', filter })).toMatchObject({ code });
  });

  test.skipIf(isOnMongoDb).each<[Document, number, RegExp]>([
    [{ $comment: 'why' }, 2, /\$comment is not supported by embedded-mongo/],
    [{ a: { $all: [1] } }, 2, /\$all is not supported by embedded-mongo/],
    [{ a: { $size: 1 } }, 2, /\$size is not supported by embedded-mongo/],
    [{ a: { $type: 'int' } }, 2, /\$type is not supported by embedded-mongo/],
    [{ $where: 'true' }, 2, /\$where is not supported by embedded-mongo/],
    [{ $text: { $search: 'x' } }, 2, /\$text is not supported by embedded-mongo/],
    [{ a: new BSONRegExp('a b', 'x') }, 115, /option x is not supported by embedded-mongo/],
  ])('refuses %j by name, which MongoDB takes', async (filter, code, message) => {
    const refusal = await mongo.refusal({ find: 'facts', filter });
    expect(refusal).toEqual({ code, message: expect.stringMatching(message) as string });
  });
});
