import mongoose from 'mongoose';
import { expect, test } from 'vitest';

import { addressOfDatabase, startTestDatabase } from './testDatabase.ts';

test.each([
  ['mongodb://a/', 'mongodb://a/own'],
  ['mongodb://a:1,b:2/data?replicaSet=rs', 'mongodb://a:1,b:2/own?replicaSet=rs'],
  ['mongodb://u:p@a/data', 'mongodb://u:p@a/own?authSource=data'],
  ['mongodb://u:p@a/?authSource=x', 'mongodb://u:p@a/own?authSource=x'],
  ['mongodb+srv://u:p@a/', 'mongodb+srv://u:p@a/own?authSource=admin'],
])('%s names a database of its own, for the same user', (given, wanted) => {
  expect(addressOfDatabase(given, 'own')).toBe(wanted);
});

test('each test has a database of its own', async () => {
  const [one, other] = await Promise.all([startTestDatabase('own'), startTestDatabase('own')]);
  const clients = await Promise.all([one, other].map(({ uri }) => mongoose.mongo.MongoClient.connect(uri)));
  await clients[0]?.db().collection('facts').insertOne({});
  expect(await clients[0]?.db().collection('facts').countDocuments()).toBe(1);
  expect(await clients[1]?.db().collection('facts').countDocuments()).toBe(0);
  await Promise.all([...clients, one, other].map((each) => each?.close()));
});
