import { model, Schema } from 'mongoose';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { connectDatabase, disconnectDatabase } from './database.ts';
import { anyOf } from './loaders.ts';
import { startTestDatabase, type TestDatabase } from './testDatabase.ts';

const Thing = model('DefaultsTestThing', new Schema({ _id: String, name: String }));

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase('defaults');
  await connectDatabase(database.uri, 'defaults');
  await Thing.insertMany([
    { _id: '1', name: 'a' },
    { _id: '2', name: 'b' },
  ]);
});
afterAll(async () => {
  await disconnectDatabase();
  await database.close();
});

test.each<object>([{ $ne: null }, { $gt: '' }, { $regex: '.' }, { $in: ['a'] }, { $exists: true }])(
  'a filter by the operator %j finds nothing, for it is taken for a value',
  async (operator) => {
    const found = Promise.resolve(Thing.find({ name: operator }).lean());
    await expect(found).rejects.toThrow('Cast to string failed');
    await expect(Promise.resolve(Thing.deleteMany({ name: operator }))).rejects.toThrow(
      'Cast to string failed',
    );
    expect(await Thing.countDocuments()).toBe(2);
  },
);

test('a filter by an operator of our own code is one', async () => {
  expect(await Thing.find({ name: anyOf(['a', 'c']) }).lean()).toMatchObject([{ _id: '1' }]);
});

test.each<object>([{ nmae: 'a' }, { 'nmae.first': 'a' }, { nmae: { $ne: null } }])(
  'a filter by what no record has is an error, and not all records: %j',
  async (filter) => {
    await expect(Promise.resolve(Thing.find(filter).lean())).rejects.toThrow(/strictQuery/);
  },
);
