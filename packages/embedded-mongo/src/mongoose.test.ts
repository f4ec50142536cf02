import mongoose, { Schema } from 'mongoose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startTestServer } from '../testing/testServer.ts';
import { startEmbeddedMongo } from './server.ts';

let mongo: Awaited<ReturnType<typeof startTestServer>>;
let connection: mongoose.Connection;

beforeAll(async () => {
  mongo = await startTestServer();
  connection = await mongoose.createConnection(mongo.uri, { dbName: mongo.db.databaseName }).asPromise();
});
afterAll(async () => {
  await connection.close();
  await mongo.close();
});

const authorSchema = new Schema({ name: { type: String, required: true, unique: true } });
const bookSchema = new Schema(
  {
    title: String,
    price: Schema.Types.Decimal128,
    pages: BigInt,
    author: { type: Schema.Types.ObjectId, ref: 'Author' },
    readers: [{ type: Schema.Types.ObjectId, ref: 'Author' }],
    chapters: [{ name: String, length: Number }],
    labels: Map,
  },
  { timestamps: true },
);

describe('mongoose', () => {
  test('keeps what it stored, by type', async () => {
    const Book = connection.model('Book', bookSchema);
    const Author = connection.model('Author', authorSchema);
    const author = await Author.create({ name: 'فاطمة' });
    const { _id } = await Book.create({
      title: 'Été',
      price: '12.50',
      pages: 9007199254740993n,
      author: author._id,
      chapters: [{ name: 'one', length: 1 }],
      labels: new Map([['k', 1]]),
    });
    const book = await Book.findById(_id).populate<{ author: { name: string } }>('author');
    expect(book?.author.name).toBe('فاطمة');
    expect(String(book?.price)).toBe('12.50');
    expect(book?.pages).toBe(9007199254740993n);
    expect(book?.get('createdAt')).toBeInstanceOf(Date);
    expect(book?.labels?.get('k')).toBe(1);
  });

  test('saves changes of arrays, and notices when two do', async () => {
    const Book = connection.model('Book', bookSchema);
    const { _id } = await Book.create({ chapters: [{ name: 'a' }, { name: 'b' }] });
    const [one, two] = await Promise.all([Book.findById(_id).orFail(), Book.findById(_id).orFail()]);
    one.chapters.push({ name: 'c' });
    one.set('chapters.0.name', 'z');
    await one.save();
    two.chapters.splice(0, 1);
    await expect(two.save()).rejects.toThrow(mongoose.Error.VersionError);
    const chapters = (await Book.findById(_id).orFail()).chapters.map(({ name }) => name);
    expect(chapters).toEqual(['z', 'b', 'c']);
  });

  test('populates in the order that was stored', async () => {
    const Author = connection.model('Author', authorSchema);
    const Book = connection.model('Book', bookSchema);
    const readers = await Author.create([{ name: 'r1' }, { name: 'r2' }, { name: 'r3' }]);
    const { _id } = await Book.create({ readers: readers.toReversed().map(({ _id: reader }) => reader) });
    const book = await Book.findById(_id).populate<{ readers: { name: string }[] }>('readers').orFail();
    expect(book.readers.map(({ name }) => name)).toEqual(['r3', 'r2', 'r1']);
  });

  test('upserts, replaces, counts, and writes in bulk', async () => {
    const Author = connection.model('Author', authorSchema);
    await Author.deleteMany({});
    const made = await Author.findOneAndUpdate({ name: 'a' }, {}, { upsert: true, returnDocument: 'after' });
    await Author.replaceOne({ _id: made?._id }, { name: 'b' });
    const result = await Author.bulkWrite([
      { insertOne: { document: { name: 'c' } } },
      { updateOne: { filter: { name: 'd' }, update: { $set: { name: 'd' } }, upsert: true } },
      { deleteOne: { filter: { name: 'b' } } },
    ]);
    expect(result).toMatchObject({ insertedCount: 1, upsertedCount: 1, deletedCount: 1 });
    expect((await Author.find().sort('name')).map(({ name }) => name)).toEqual(['c', 'd']);
    expect([await Author.countDocuments(), await Author.estimatedDocumentCount()]).toEqual([2, 2]);
    await expect(Author.create({ name: 'c' })).rejects.toMatchObject({
      code: 11000,
      keyValue: { name: 'c' },
    });
  });

  test('reads more than a batch through a cursor', async () => {
    const Number_ = connection.model('Number', new Schema({ n: Number }));
    await Number_.insertMany(Array.from({ length: 250 }, (_, n) => ({ n })));
    let sum = 0;
    for await (const { n } of Number_.find().sort('n').batchSize(20)) sum += n ?? 0;
    expect(sum).toBe((249 * 250) / 2);
    expect(await Number_.find().sort('-n').skip(10).limit(3).lean()).toMatchObject([
      { n: 239 },
      { n: 238 },
      { n: 237 },
    ]);
  });
});

test('many servers start at once in one process, each with data of its own', async () => {
  const servers = await Promise.all(
    Array.from({ length: 10 }, () => startEmbeddedMongo({ path: ':memory:' })),
  );
  await Promise.all(
    servers.map(async ({ uri }, i) => {
      const own = await mongoose.createConnection(uri).asPromise();
      const Fact = own.model('Fact', new Schema({ i: Number }));
      await Fact.create({ i });
      expect(await Fact.find().lean()).toMatchObject([{ i }]);
      await own.close();
    }),
  );
  await Promise.all(servers.map((each) => each.close()));
});
