import { model, Schema } from 'mongoose';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { connectDatabase, disconnectDatabase } from './database.ts';
import { recordOptions, sourced, type SourcedRecord } from './fields.ts';
import { loadSeed, seedFile, sourceFile } from './seed.ts';
import { Source } from './Source.ts';
import { startTestDatabase, type TestDatabase } from './testDatabase.ts';

interface ThingRecord extends SourcedRecord {
  readonly parts: readonly { readonly thingId: string }[];
}
const Thing = model<ThingRecord>(
  'SeedTestThing',
  new Schema<ThingRecord>(
    { ...sourced, parts: { type: [{ _id: false, thingId: String }], default: [] } },
    recordOptions,
  ),
);

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase('seed');
  await connectDatabase(database.uri, 'seed');
});
afterAll(async () => {
  await disconnectDatabase();
  await database.close();
});

const sources = sourceFile([{ _id: 's-1', publisher: 'P', title: 'T' } as { _id: string }]);
const things = (...records: object[]) =>
  seedFile(Thing, records as { _id: string }[], { 'parts.thingId': 'SeedTestThing' });
const quiet = () => {};

test.each([
  [
    'a reference to nothing',
    { _id: 'b', sources: ['s-1'], parts: [{ thingId: 'zzz' }] },
    /SeedTestThing b: parts.thingId names "zzz"/,
  ],
  [
    'a source that is not there',
    { _id: 'b', sources: ['s-2'] },
    /SeedTestThing b: sources names "s-2", which is no Source/,
  ],
  [
    'a field that the model does not know',
    { _id: 'b', sources: ['s-1'], colour: 'red' },
    /SeedTestThing b: .*colour/,
  ],
  [
    'an unknown status',
    { _id: 'b', sources: ['s-1'], dataStatus: 'RUMOUR' },
    /SeedTestThing b: .*dataStatus/,
  ],
])('refuses %s, names the record, and writes nothing', async (_, record, problem) => {
  await expect(loadSeed([sources, things({ _id: 'a', sources: ['s-1'] }, record)], quiet)).rejects.toThrow(
    problem,
  );
  expect(await Source.countDocuments()).toBe(0);
  expect(await Thing.countDocuments()).toBe(0);
});

test('loads what is missing, says so, and changes nothing when it is loaded again', async () => {
  const lines: string[] = [];
  const a = { _id: 'a', sources: ['s-1'], parts: [{ thingId: 'b' }] };
  const b = { _id: 'b', sources: ['s-1'] };
  await loadSeed([sources, things(a, b)], (line) => void lines.push(line));
  await loadSeed([sources, things(a, b, { _id: 'c', sources: [] })], (line) => void lines.push(line));
  expect(lines).toEqual([
    '1 sources (1 new)',
    '2 seedtestthings (2 new)',
    '1 sources (0 new)',
    '3 seedtestthings (1 new)',
  ]);
  expect(await Thing.findById('b').lean()).toMatchObject({ dataStatus: 'PUBLISHED', claims: [], note: null });
});
