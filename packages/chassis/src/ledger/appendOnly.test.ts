import mongoose from 'mongoose';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { connectDatabase, disconnectDatabase } from '../database.ts';
import { startTestDatabase, type TestDatabase } from '../testDatabase.ts';
import { insertAppendOnly } from './appendOnly.ts';
import { CommandRun } from './CommandRun.ts';
import { LogLeaf } from './LogLeaf.ts';
import { LogNode } from './LogNode.ts';
import { append, testClaim, TestClaim } from './testClaims.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase('append-only');
  await connectDatabase(database.uri, 'append-only');
  await append([testClaim(0), testClaim(1)]);
});
afterAll(async () => {
  await disconnectDatabase();
  await database.close();
});

const id = { _id: 'claim-0' };
const change = { $set: { searchText: 'changed' } };
const replacement = { ...testClaim(0).record, searchText: 'changed' };

const stored = () => TestClaim.findById('claim-0').orFail();

/** Every function by which mongoose could write to a claim that is there, or put one in without a leaf. */
const writes: readonly [name: string, write: (model: typeof TestClaim) => Promise<unknown>][] = [
  ['updateOne', (claims) => claims.updateOne(id, change)],
  ['updateOne with upsert', (claims) => claims.updateOne({ _id: 'new' }, change, { upsert: true })],
  ['updateMany', (claims) => claims.updateMany({}, change)],
  ['replaceOne', (claims) => claims.replaceOne(id, replacement)],
  ['findOneAndUpdate', (claims) => claims.findOneAndUpdate(id, change)],
  ['findByIdAndUpdate', (claims) => claims.findByIdAndUpdate('claim-0', change)],
  ['findOneAndReplace', (claims) => claims.findOneAndReplace(id, replacement)],
  ['findOneAndDelete', (claims) => claims.findOneAndDelete(id)],
  ['findByIdAndDelete', (claims) => claims.findByIdAndDelete('claim-0')],
  ['deleteOne', (claims) => claims.deleteOne(id)],
  ['deleteMany', (claims) => claims.deleteMany({})],
  ['bulkWrite of an update', (claims) => claims.bulkWrite([{ updateOne: { filter: id, update: change } }])],
  ['bulkWrite of a removal', (claims) => claims.bulkWrite([{ deleteMany: { filter: {} } }])],
  ['a query that is made first and run later', (claims) => claims.find(id).updateOne({}, change).exec()],
  ['save of one that is there', async () => (await stored()).set('searchText', 'changed').save()],
  ['updateOne of a document', async () => (await stored()).updateOne(change)],
  ['deleteOne of a document', async () => (await stored()).deleteOne()],
  [
    'bulkSave',
    async (claims) => {
      const document = await claims.findById('claim-0').orFail();
      document.set('searchText', 'changed');
      return claims.bulkSave([document]);
    },
  ],
  ['create', (claims) => claims.create(testClaim(9).record as never)],
  ['insertOne', (claims) => claims.insertOne(testClaim(9).record as never, {})],
  ['insertMany', (claims) => claims.insertMany([testClaim(9).record as never])],
  [
    'insertMany of lean records',
    (claims) => claims.insertMany([testClaim(9).record as never], { lean: true }),
  ],
  ['save of a new one', (claims) => new claims(testClaim(9).record).save()],
];

test.each(writes)('a claim refuses %s', async (_, write) => {
  const before = await TestClaim.find().lean();
  await expect(write(TestClaim)).rejects.toThrow(
    /A Receipt may not be (changed|removed|written|saved|inserted)/,
  );
  expect(await TestClaim.find().lean()).toEqual(before);
});

const into = TestClaim.collection.name;

test.each<[string, mongoose.PipelineStage]>([
  ['$out', { $out: into }],
  ['$out to another database', { $out: { db: 'append-only', coll: into } }],
  ['$merge', { $merge: { into, whenMatched: 'replace' } }],
])('no aggregation of any model writes by %s', async (_, stage) => {
  const before = await TestClaim.find().lean();
  const changed: mongoose.PipelineStage = { $set: { searchText: 'changed' } };
  for (const reader of [TestClaim, CommandRun] as mongoose.Model<object>[]) {
    await expect(reader.aggregate([changed, stage]).exec()).rejects.toThrow('may not be written');
    await expect(reader.aggregate([changed, stage]).cursor().next()).rejects.toThrow('may not be written');
  }
  expect(await TestClaim.find().lean()).toEqual(before);
});

test('a claim refuses a write in a transaction as well', async () => {
  const session = await mongoose.connection.startSession();
  session.startTransaction();
  await expect(TestClaim.updateOne(id, change, { session })).rejects.toThrow('may not be changed');
  await expect(TestClaim.create([testClaim(9).record as never], { session })).rejects.toThrow(
    'may not be saved',
  );
  await session.endSession();
});

test('a claim enters in a transaction only', async () => {
  const session = await mongoose.connection.startSession();
  await expect(insertAppendOnly(TestClaim, [testClaim(9).record], session)).rejects.toThrow(
    'in a transaction only',
  );
  await session.endSession();
});

test.each([
  ['a leaf', () => LogLeaf.deleteMany({})],
  ['a leaf', () => LogLeaf.updateMany({}, { index: 0 })],
  ['a node', () => LogNode.deleteMany({})],
  ['a node', () => LogNode.updateMany({}, { hash: '' })],
  ['the note that a command was done', () => CommandRun.deleteMany({})],
  ['the note that a command was done', () => CommandRun.updateMany({}, { recordId: '' })],
])('%s of the ledger refuses to be changed or removed', async (_, write) => {
  await expect(write()).rejects.toThrow(/may not be (changed|removed)/);
});
