import './mongooseDefaults.ts';
import fc from 'fast-check';
import mongoose, { model, Schema, Types } from 'mongoose';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import { listPage, type Order, pageLoader, type PageRequest } from './connection.ts';
import { connectDatabase, disconnectDatabase } from './database.ts';
import { startTestDatabase, type TestDatabase } from './testDatabase.ts';

interface Row {
  readonly _id: string;
  readonly group: string;
  readonly on: string | null;
  readonly amount: Types.Decimal128 | null;
}
const Row = model<Row>(
  'ConnectionTestRow',
  new Schema<Row>({ _id: String, group: String, on: String, amount: Schema.Types.Decimal128 }),
);

let database: TestDatabase;
let commands = 0;
beforeAll(async () => {
  database = await startTestDatabase('connection');
  await connectDatabase(database.uri, 'connection', { monitorCommands: true });
  mongoose.connection.getClient().on('commandStarted', () => void commands++);
});
afterAll(async () => {
  await disconnectDatabase();
  await database.close();
});
beforeEach(async () => {
  await Row.deleteMany({});
});

const byId: Order = { field: '_id', direction: 'ASC' };
const page = (request: Partial<PageRequest>) =>
  pageLoader(Row).load({ filter: {}, orderBy: byId, first: 20, ...request });

/** All ids of a list, page by page. */
async function walk(first: number, orderBy: Order): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { nodes, pageInfo } = await page({ first, after, orderBy });
    ids.push(...nodes.map(({ _id }) => _id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return ids;
}

test('walking by cursor meets every record once, in order, also with equal and missing values', async () => {
  const rows = fc.uniqueArray(
    fc.record({
      _id: fc.string({ minLength: 1, maxLength: 3, unit: 'grapheme-ascii' }),
      on: fc.constantFrom(null, '2021', '2021-02', '2022-01-31'),
      amount: fc
        .constantFrom(null, '-1.5', '0', '9', '10', '10.25')
        .map((text) => text && Types.Decimal128.fromString(text)),
    }),
    { selector: (row) => row._id, maxLength: 12 },
  );
  const order = fc.record({
    field: fc.constantFrom('_id', 'on', 'amount'),
    direction: fc.constantFrom('ASC' as const, 'DESC' as const),
  });
  await fc.assert(
    fc.asyncProperty(rows, order, fc.integer({ min: 1, max: 5 }), async (records, orderBy, first) => {
      await Row.deleteMany({});
      if (records.length > 0) await Row.collection.insertMany(records as never[]);
      const all = await walk(100, orderBy);
      expect(all.toSorted()).toEqual(records.map(({ _id }) => _id).toSorted());
      expect(await walk(first, orderBy)).toEqual(all);
    }),
    { numRuns: 60 },
  );
});

test('the pages of a hundred parents come in one round trip, and so do their counts', async () => {
  const parents = Array.from({ length: 100 }, (_, i) => `g${i}`);
  await Row.insertMany(
    parents.flatMap((group) => [1, 2, 3].map((n) => ({ _id: `${group}-${n}`, group, on: null }))),
  );
  const loader = pageLoader(Row);
  const load = (group: string) => loader.load({ filter: { group }, orderBy: byId, first: 2 });

  commands = 0;
  const pages = await Promise.all(parents.map(load));
  expect(commands).toBe(1);
  const counts = await Promise.all(pages.map(({ totalCount }) => totalCount()));
  expect(commands).toBe(2);

  expect(pages[42]).toMatchObject({
    nodes: [{ _id: 'g42-1' }, { _id: 'g42-2' }],
    pageInfo: { hasNextPage: true },
  });
  expect(new Set(counts)).toEqual(new Set([3]));
});

test('a page of nothing has no cursors', async () => {
  const empty = await page({ filter: { group: 'nobody' } });
  expect(empty).toMatchObject({
    nodes: [],
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
  await expect(empty.totalCount()).resolves.toBe(0);
});

test.each([0, -1, 101, 1_000_000_000])('a page of %i is refused', (first) => {
  expect(() => page({ first })).toThrow(
    expect.objectContaining({ extensions: { code: 'PAGE_SIZE_OUT_OF_RANGE', limit: 100, asked: first } }),
  );
});

test.each([1, 100])('a page of %i is allowed', async (first) => {
  await expect(page({ first })).resolves.toMatchObject({ nodes: [] });
});

const forged = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url');
test.each([
  ['no base64', '§§§'],
  ['no JSON', Buffer.from('{').toString('base64url')],
  ['another order', forged(['on ASC', null, 'a'])],
  ['an operator for a value', forged(['_id ASC', { $gt: '' }, 'a'])],
  ['an operator for an id', forged(['_id ASC', 'a', { $ne: null }])],
  ['too few parts', forged(['_id ASC'])],
  ['nothing', ''],
])('a cursor that is %s is refused', (_, after) => {
  expect(() => page({ after })).toThrow(expect.objectContaining({ extensions: { code: 'CURSOR_INVALID' } }));
});

test('a list in memory comes in pages too, with the same refusals', async () => {
  const list = ['a', 'b', 'c'];
  const pageOf = (first: number, after: string | null = null) =>
    listPage(list, (item) => item, { first, after });
  const one = pageOf(2);
  expect(one).toMatchObject({ nodes: ['a', 'b'], pageInfo: { hasNextPage: true, hasPreviousPage: false } });
  expect(await one.totalCount()).toBe(3);
  const two = pageOf(2, one.pageInfo.endCursor);
  expect(two).toMatchObject({ nodes: ['c'], pageInfo: { hasNextPage: false, hasPreviousPage: true } });
  expect(() => pageOf(0)).toThrow(
    expect.objectContaining({ extensions: expect.objectContaining({ code: 'PAGE_SIZE_OUT_OF_RANGE' }) }),
  );
  expect(() => pageOf(1, 'x')).toThrow(expect.objectContaining({ extensions: { code: 'CURSOR_INVALID' } }));
});
