import './mongooseDefaults.ts';
import { model, Schema } from 'mongoose';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type AsOf, asOfCondition, holdsAsOf, type TimePaths, timesOf } from './asOf.ts';
import { connectDatabase, disconnectDatabase } from './database.ts';
import { startTestDatabase, type TestDatabase } from './testDatabase.ts';

interface Row {
  readonly _id: string;
  readonly on?: string;
  readonly until?: string;
  readonly at?: Date;
}
const Row = model<Row>('AsOfTestRow', new Schema<Row>({ _id: String, on: String, until: String, at: Date }));

const recorded = new Date('2024-05-01T10:00:00.000Z');
const rows: readonly Row[] = [
  { _id: 'day', on: '2024-04-30', until: '2024-12-31', at: recorded },
  { _id: 'month', until: '2024-04', at: new Date('2024-06-01T00:00:00.000Z') },
  { _id: 'quarter', until: '2024-06-30' },
  { _id: 'year', until: '2024', at: recorded },
  { _id: 'dateless', at: recorded },
];

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase('as-of');
  await connectDatabase(database.uri, 'as-of');
  await Row.insertMany(rows);
});
afterAll(async () => {
  await disconnectDatabase();
  await database.close();
});

const paths: TimePaths = { valueDate: ['on', 'until'], recordedAt: 'at' };

async function shown(asOf: AsOf): Promise<string[]> {
  const found = await Row.aggregate<Row>([{ $match: asOfCondition(asOf, paths) }, { $sort: { _id: 1 } }]);
  return found.map(({ _id }) => _id);
}

/** The same rows, read and then sifted in memory. */
async function sifted(asOf: AsOf): Promise<string[]> {
  const found = await Row.find().sort({ _id: 1 }).lean<Row[]>();
  return found.filter((row) => holdsAsOf(asOf, timesOf(row, paths))).map(({ _id }) => _id);
}

test.each<[string, AsOf, string[]]>([
  ['no moment is given, all is shown', {}, ['dateless', 'day', 'month', 'quarter', 'year']],
  [
    'an axis is null, it does not limit',
    { valueDate: null, recordedAt: null },
    rows.map(({ _id }) => _id).toSorted(),
  ],
  ['neither the day nor the month had come to its end, neither is shown', { valueDate: '2024-04-29' }, []],
  ['a month had ended, its claims are shown', { valueDate: '2024-04-30' }, ['day', 'month']],
  ['a year goes on, its sum is not shown', { valueDate: '2024-12-30' }, ['day', 'month', 'quarter']],
  ['a year had ended, its sum is shown', { valueDate: '2024-12-31' }, ['day', 'month', 'quarter', 'year']],
  ['it had just been recorded, it is shown', { recordedAt: recorded }, ['dateless', 'day', 'year']],
  ['it was recorded later, it is not shown', { recordedAt: new Date(recorded.getTime() - 1) }, []],
  ['both axes are given, both hold', { valueDate: '2024-12-31', recordedAt: recorded }, ['day', 'year']],
])('where %s', async (_, asOf, ids) => {
  expect(await shown(asOf)).toEqual(ids);
  expect(await sifted(asOf)).toEqual(ids);
});
