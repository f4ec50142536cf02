import type { Socket } from 'node:net';

import { Long, UUID } from 'bson';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { messageOf, openSocket, replyTo } from '../testing/rawClient.ts';
import { startLocalServer } from '../testing/testServer.ts';

/** About this server's own defence, whatever `MONGODB_URI` says. */
let mongo: Awaited<ReturnType<typeof startLocalServer>>;
const faults: unknown[] = [];

beforeAll(async () => {
  mongo = await startLocalServer({ onFault: (fault) => faults.push(fault) });
});
afterAll(() => mongo.close());

/** `closed`, or the code of the reply, 0 for none. */
async function answerTo(bytes: Buffer): Promise<unknown> {
  const reply = await replyTo(mongo.uri, bytes);
  return reply === 'closed' ? reply : ((reply['code'] as unknown) ?? 0);
}

const ping = { ping: 1, $db: 'test' };
const alteredPing = (change: (bytes: Buffer) => unknown) => {
  const bytes = messageOf(ping);
  change(bytes);
  return bytes;
};

describe('a message', () => {
  test('that is right is answered', async () => {
    expect(await answerTo(messageOf(ping))).toBe(0);
  });

  test.each<[string, Buffer]>([
    ['shorter than its header', alteredPing((bytes) => bytes.writeInt32LE(15, 0))],
    ['longer than allowed', alteredPing((bytes) => bytes.writeInt32LE(0x7fffffff, 0))],
    ['of negative length', alteredPing((bytes) => bytes.writeInt32LE(-1, 0))],
    ['of an unknown kind', messageOf(ping, 2012)],
    ['with flags that must not be ignored', alteredPing((bytes) => bytes.writeUInt32LE(4, 16))],
    ['with a section of size 0', alteredPing((bytes) => bytes.writeInt32LE(0, 21))],
    ['with a section beyond its end', alteredPing((bytes) => bytes.writeInt32LE(1000, 21))],
    ['with a section of an unknown kind', alteredPing((bytes) => bytes.writeUInt8(7, 20))],
    ['of the old protocol that is no hello', messageOf(ping, 2004)],
  ])('%s closes its connection', async (_, bytes) => {
    expect(await answerTo(bytes)).toBe('closed');
  });

  test('with a document that is none is refused', async () => {
    expect(await answerTo(alteredPing((bytes) => bytes.writeUInt8(0x66, 25)))).toBe(22);
  });

  test('in many pieces, and many in one, are answered', async () => {
    const socket = await openSocket(mongo.uri);
    const bytes = Buffer.concat([messageOf(ping), messageOf(ping)]);
    let answered = 0;
    socket.on('data', (chunk: Buffer) => (answered += chunk.toString('latin1').split('ok\0').length - 1));
    for (const byte of bytes) socket.write(Buffer.from([byte]));
    await expect.poll(() => answered).toBe(2);
    socket.destroy();
  });
});

describe('a command', () => {
  test('that cannot be retried is refused a number', async () => {
    const numbered = { create: 'x', lsid: { id: new UUID() }, txnNumber: Long.fromNumber(1), $db: 'test' };
    expect(await answerTo(messageOf(numbered))).toBe(50768);
  });

  test.each([[{ ping: 1, lsid: { id: 5 } }], [{ ping: 1, lsid: 5 }], [{ find: 'x', autocommit: false }]])(
    '%j is refused for its session',
    async (command) => {
      expect(await answerTo(messageOf({ ...command, $db: 'test' }))).toBe(2);
    },
  );

  test.each<[object, number, RegExp]>([
    [{ dropIndexes: 'x', index: '*' }, 59, /'dropIndexes' is not supported by embedded-mongo/],
    [{ mapReduce: 'x' }, 59, /'mapReduce' is not supported by embedded-mongo/],
    [{ constructor: 1 }, 59, /'constructor'/],
    [{ find: 5 }, 73, /collection name/],
    [{ find: 'x', filter: 5 }, 14, /'filter' is the wrong type 'int', expected type 'object'/],
    [{ find: 'x', limit: 'y' }, 14, /'limit'/],
    [{ find: 'x', skip: -1 }, 51024, /skip/],
    [{ find: 'x', sort: { a: 'up' } }, 2, /\$sort/],
    [{ find: 'x', tailable: true }, 40415, /'find.tailable' is unknown to embedded-mongo/],
    [{ find: 'x', frobnicate: 1 }, 40415, /'find.frobnicate' is unknown to embedded-mongo/],
    [{ find: 'x', collation: { locale: 'fr' } }, 40415, /collation/],
    [{ find: 'x', hint: '_id_' }, 40415, /'find.hint'/],
    [{ find: 'x', projection: { 'a.$': 1 } }, 115, /positional projection/],
    [{ find: 'x', projection: { a: { $slice: 1 } } }, 168, /\$slice/],
    [{ find: 'x', projection: { a: { $elemMatch: { $gt: 1 } } } }, 168, /\$elemMatch/],
    [{ find: 'x', readConcern: { level: 'nonsense' } }, 2, /readConcern.level/],
    [{ insert: 'x', documents: [] }, 16, /batch/],
    [{ insert: 'x', documents: [5] }, 14, /documents/],
    [{ insert: 'x$y', documents: [{}] }, 73, /collection name/],
    [{ insert: 'x', documents: [{ _id: [1] }] }, 53, /_id/],
    [{ update: 'x', updates: [{ q: {}, u: { $set: { a: 1 } }, bypass: 1 }] }, 40415, /bypass/],
    [{ delete: 'x', deletes: [{ q: {}, limit: 5 }] }, 9, /limit/],
    [{ findAndModify: 'x', remove: true, update: {} }, 9, /not both/],
    [{ create: 'x', capped: true, size: 1 }, 40415, /'create.capped'/],
    [{ getMore: 5, collection: 'x' }, 43, /cursor/],
    [{ aggregate: 'x', pipeline: [] }, 9, /cursor/],
    [{ aggregate: 'x', pipeline: 5, cursor: {} }, 14, /pipeline/],
  ])('%j is refused with code %i', async (command, code, text) => {
    expect(await mongo.refusal({ ...command })).toEqual({
      code,
      message: expect.stringMatching(text) as string,
    });
  });
});

test('a write that more members should hold than there are is refused, and not done', async () => {
  const refusal = await mongo.refusal({ insert: 'w', documents: [{ _id: 1 }], writeConcern: { w: 3 } });
  expect(refusal).toEqual({ code: 100, message: expect.stringMatching(/one node/) as string });
  expect(await mongo.db.collection('w').countDocuments()).toBe(0);
});

/** A generator of its own, so that a failure comes again (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const seeds = [
  { insert: 'a', documents: [{ _id: 1, x: [1, { y: 'z' }] }], $db: 't' },
  { find: 'a', filter: { x: { $in: [1, 2] } }, sort: { x: 1 }, projection: { x: 1 }, $db: 't' },
  {
    update: 'a',
    updates: [{ q: { _id: 1 }, u: { $set: { 'x.0': 2 }, $push: { z: { $each: [1] } } }, upsert: true }],
    $db: 't',
  },
  { aggregate: 'a', pipeline: [{ $group: { _id: '$x', n: { $sum: 1 } } }], cursor: {}, $db: 't' },
  { createIndexes: 'a', indexes: [{ key: { x: 1 }, name: 'x_1' }], $db: 't' },
  { findAndModify: 'a', query: { x: { $gt: 1 } }, update: { $inc: { n: 1 } }, $db: 't' },
].map((command) => messageOf(command));

const isClosedBy = (socket: Socket) =>
  new Promise<boolean>((resolve) => socket.once('close', () => resolve(true)));

test('10,000 mutated messages neither end the server nor hang it, and no fault of its own shows', async () => {
  const random = randomFrom(1);
  let [answered, closed] = [0, 0];
  let socket = await openSocket(mongo.uri);
  for (let i = 0; i < 10_000; i++) {
    const bytes = Buffer.from(seeds[i % seeds.length] ?? []);
    const start = i % 3 === 0 ? 0 : 25; // mostly inside the document, where more of the server is reached
    for (let n = 1 + random(4); n > 0; n--) bytes[start + random(bytes.length - start)] = random(256);
    if (i % 10 !== 0) bytes.writeInt32LE(bytes.length, 0);
    socket.write(bytes);
    // Behind it a message that is right: whatever comes, the server answers or closes.
    socket.write(messageOf(ping));
    if (i % 25 !== 24) continue;
    const isClosed = await Promise.race([
      isClosedBy(socket),
      new Promise<boolean>((resolve) => setTimeout(resolve, 20, false)),
    ]);
    if (isClosed) closed++;
    else answered++;
    socket.destroy();
    socket = await openSocket(mongo.uri);
  }
  socket.destroy();
  expect(await answerTo(messageOf(ping))).toBe(0);
  expect(closed).toBeGreaterThan(10);
  expect(answered).toBeGreaterThan(0);
  expect(faults).toEqual([]);
}, 60_000);
