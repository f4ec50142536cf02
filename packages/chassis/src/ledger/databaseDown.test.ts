import { startEmbeddedMongo } from '@prim/embedded-mongo/server';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { connectDatabase, disconnectDatabase, isDatabaseDown } from '../database.ts';
import { LogHead } from './LogHead.ts';
import { runCommand } from './runCommand.ts';
import { testClaim, TestClaim, testNow } from './testClaims.ts';

/** A server of its own, which can be taken away from it. */
type Server = Awaited<ReturnType<typeof startEmbeddedMongo>>;
let server: Server;
let isGoing = false;
beforeAll(async () => {
  server = await startEmbeddedMongo({
    path: ':memory:',
    intercept: async (command, run) => {
      // The last command of a write arrives, is done, and its answer is lost with the server.
      const reply = await run();
      if (isGoing && 'commitTransaction' in command) await server.close();
      return reply;
    },
  });
  await connectDatabase(server.uri, 'down');
});
afterAll(disconnectDatabase);

const record = (number: number) =>
  runCommand(
    {
      command: 'recordThing',
      reporter: 'X-TEST',
      input: { idempotencyKey: `down-key-${number}` },
      now: testNow,
    },
    async () => [testClaim(number)],
  );

test('a database that goes amid a write, or is gone, is told as such, so that the same can be sent again', async () => {
  await record(0);
  expect(await LogHead.findById('X-TEST').lean()).toMatchObject({ size: 1 });
  isGoing = true;
  for (const number of [1, 2]) {
    expect(isDatabaseDown(await record(number).catch((error: unknown) => error))).toBe(true);
  }
  expect(isDatabaseDown(await TestClaim.countDocuments().catch((error: unknown) => error))).toBe(true);
});
