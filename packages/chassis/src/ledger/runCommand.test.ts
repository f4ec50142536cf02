import mongoose from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { connectDatabase, disconnectDatabase } from '../database.ts';
import { DomainError } from '../errors.ts';
import { startTestDatabase, type TestDatabase } from '../testDatabase.ts';
import { CommandRun } from './CommandRun.ts';
import { LogHead } from './LogHead.ts';
import { LogLeaf } from './LogLeaf.ts';
import { type CommandAnswer, runCommand } from './runCommand.ts';
import { testClaim, TestClaim, testNow } from './testClaims.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase('commands');
  await connectDatabase(database.uri, 'commands');
});
afterAll(async () => {
  await disconnectDatabase();
  await database.close();
});

let reporter = '';
let reporters = 0;
beforeEach(() => {
  reporter = `R-${reporters++}`;
});

let made = 0;
interface Sent {
  readonly key: string;
  readonly amount: string;
  readonly command: string;
}

/** Sends a command that records one claim with a new id each time that it is really done. */
const send = ({ key, amount = '1.00', command = 'recordThing' }: Partial<Sent> & { key: string }) =>
  runCommand(
    { command, reporter, input: { idempotencyKey: key, amount } as { idempotencyKey: string }, now: testNow },
    async () => [testClaim(made++, { reporter, value: { amount, currency: 'MAD' } })],
  );

/** As a client does: what met other writers too often is sent again. */
const sendUntilDone = async (key: string): Promise<CommandAnswer> => {
  try {
    return await send({ key });
  } catch (error) {
    if (!(error instanceof DomainError) || error.extensions['code'] !== 'WRITE_CONFLICT') throw error;
    return sendUntilDone(key);
  }
};

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof DomainError ? error.extensions['code'] : error),
  );

describe('a command', () => {
  test('whose identifiers are texts is not done', async () => {
    const input = { idempotencyKey: 'key-of-texts', counterparty: { ref: 'two words' } };
    const done = runCommand({ command: 'recordThing', reporter, input, now: testNow }, async () => [
      testClaim(made++, { reporter }),
    ]);
    expect(await codeOf(done)).toBe('RECORD_INVALID');
  });

  test.each([
    ['half of a surrogate pair', '\ud800'],
    ['more than a leaf may', 'a'.repeat(65_536)],
  ])('whose texts hold %s is not done', async (_, fr) => {
    const input = { idempotencyKey: 'key-of-no-leaf', note: { fr } };
    const done = runCommand({ command: 'recordThing', reporter, input, now: testNow }, async () => [
      testClaim(made++, { reporter, note: { fr } }),
    ]);
    expect(await codeOf(done)).toBe('RECORD_INVALID');
    expect(await LogHead.findById(reporter)).toBeNull();
  });

  test('that is sent again is answered as at first, and not done again', async () => {
    const first = await send({ key: 'key-of-one' });
    expect(await send({ key: 'key-of-one' })).toEqual(first);
    expect((await LogHead.findById(reporter).lean())?.size).toBe(1);
    expect(await TestClaim.findById(first.recordId).lean()).toMatchObject({ recordedAt: testNow });
  });

  test('with a key that came with another input or another command is refused, and nothing is done', async () => {
    await send({ key: 'key-of-two' });
    expect(await codeOf(send({ key: 'key-of-two', amount: '1.01' }))).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await codeOf(send({ key: 'key-of-two', command: 'reverseThing' }))).toBe('IDEMPOTENCY_KEY_REUSED');
    expect((await LogHead.findById(reporter).lean())?.size).toBe(1);
  });

  test('of another reporter may have the same key', async () => {
    const mine = await send({ key: 'key-of-three' });
    reporter = `${reporter}-other`;
    expect(await send({ key: 'key-of-three' })).not.toEqual(mine);
  });

  test.each(['', 'short', 'a'.repeat(101), 'with a space', 'with\ttab', 'with\u0000zero'])(
    'with the key "%s" is refused',
    async (key) => {
      expect(await codeOf(send({ key }))).toBe('IDEMPOTENCY_KEY_INVALID');
      expect(await LogHead.findById(reporter)).toBeNull();
    },
  );

  test('that is refused leaves nothing behind, and its key free', async () => {
    const refuse = () => Promise.reject(new DomainError('FORBIDDEN', 'no'));
    const sent = { command: 'recordThing', reporter, input: { idempotencyKey: 'key-of-four' }, now: testNow };
    expect(await codeOf(runCommand(sent, refuse))).toBe('FORBIDDEN');
    expect(await CommandRun.countDocuments({ _id: `${reporter} key-of-four` })).toBe(0);
    expect(await codeOf(send({ key: 'key-of-four' }))).toBe('done');
  });
});

describe('a command that met a writer who came first', () => {
  test('is told why it is refused when it is tried again, and not tried any further', async () => {
    let attempts = 0;
    const work = () => {
      attempts += 1;
      const duplicate = new mongoose.mongo.MongoServerError({ message: 'duplicate key', code: 11_000 });
      return Promise.reject(attempts === 1 ? duplicate : new DomainError('FORBIDDEN', 'no'));
    };
    const sent = { command: 'recordThing', reporter, input: { idempotencyKey: 'key-of-five' }, now: testNow };
    expect(await codeOf(runCommand(sent, work))).toBe('FORBIDDEN');
    expect(attempts).toBe(2);
  });
});

describe('sent many times at once', () => {
  test('the same command is done once, and all are answered alike', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => sendUntilDone('key-of-many')));
    expect(new Set(answers.map(({ recordId }) => recordId)).size).toBe(1);
    expect(await LogLeaf.countDocuments({ log: reporter })).toBe(1);
  });

  test('1,000 commands of 1 to 5 times each are 1,000 claims', { timeout: 120_000 }, async () => {
    const sendings = Array.from({ length: 1_000 }, (_, number) =>
      Array.from({ length: 1 + ((number * 7) % 5) }, () => `key-number-${number}`),
    ).flat();
    // Those of one key are spread out, so that some are sent again at once and some much later.
    const shuffled = sendings.map((_, at) => sendings[(at * 7_919) % sendings.length] ?? '');
    const answers = new Map<string, Set<string>>();
    const worker = async () => {
      for (let key = shuffled.pop(); key !== undefined; key = shuffled.pop()) {
        const { recordId } = await sendUntilDone(key);
        answers.set(key, (answers.get(key) ?? new Set()).add(recordId));
      }
    };
    await Promise.all(Array.from({ length: 8 }, worker));
    expect(answers.size).toBe(1_000);
    expect([...answers.values()].filter(({ size }) => size !== 1)).toEqual([]);
    expect((await LogHead.findById(reporter).lean())?.size).toBe(1_000);
    expect(await TestClaim.countDocuments({ reporter })).toBe(1_000);
  });
});
