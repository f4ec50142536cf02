import { Agent, request as send } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

import { startEmbeddedMongo } from '@prim/embedded-mongo/server';
import { createLocalJWKSet } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { anonymous, type Caller } from './Caller.ts';
import { connectDatabase, disconnectDatabase } from './database.ts';
import type { Host } from './host.ts';
import { memoryLogKeys } from './ledger/LogKeys.ts';
import { makeKeyPair, parsePrivateKey } from './PrivateKey.ts';
import { serveSubgraph } from './server.ts';
import { serviceSigner, serviceVerifier } from './serviceToken.ts';
import { Source } from './Source.ts';
import { callerOf } from './testing.ts';

const pair = makeKeyPair();
const sign = serviceSigner(parsePrivateKey(pair.privateKey));
const limitMs = 300;

/** How long the database takes for a read. */
let delayMs = 0;
const reads: { readonly maxTimeMS?: number }[] = [];
let database: Awaited<ReturnType<typeof startEmbeddedMongo>>;
let host: Host;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

beforeAll(async () => {
  database = await startEmbeddedMongo({
    path: ':memory:',
    intercept: async (command, run) => {
      if (!('find' in command || 'aggregate' in command)) return run();
      reads.push(command);
      await wait(delayMs);
      return run();
    },
  });
  await connectDatabase(database.uri, 'ministry');
  host = await serveSubgraph(
    {
      name: 'ministry',
      resolvers: {
        Query: {
          measure: async () => {
            await Source.find().lean();
            await Source.aggregate([{ $match: {} }]);
            return null;
          },
        },
        Mutation: {
          publishMeasure: async () => {
            await Source.find().lean();
            return null;
          },
        },
      },
      createContext: (request) => request,
    },
    {
      host: '127.0.0.1',
      port: 0,
      requestTimeoutMs: limitMs,
      verifyService: serviceVerifier('ministry', createLocalJWKSet({ keys: [pair.publicKey] })),
      logKeys: memoryLogKeys('localhost/ministry'),
    },
  );
});
afterEach(() => {
  delayMs = 0;
  reads.length = 0;
});
afterAll(async () => {
  agent.destroy();
  await host.close();
  await disconnectDatabase();
  await database.close();
});

interface Reply {
  readonly answer: unknown;
  readonly tookMs: number;
  /** The client's end of the connection. */
  readonly port: number | undefined;
}

/** Asks over the one connection of the agent, as the gateway would. */
function ask(
  query = '{ measure(id: "m") { id } }',
  variables: object = {},
  caller: Caller = anonymous,
): Promise<Reply> {
  const body = JSON.stringify({ query, variables });
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${sign('ministry', caller, body)}`,
    };
    const sent = send(host.url, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      const port = sent.socket?.localPort;
      response.on('end', () =>
        resolve({ answer: JSON.parse(text) as unknown, tookMs: performance.now() - began, port }),
      );
    });
    sent.on('error', reject).end(body);
  });
}

describe('a request to a subgraph', () => {
  test('that is done in time is answered, and its reads tell the database what is left of the time', async () => {
    expect((await ask()).answer).toEqual({ data: { measure: null } });
    expect(reads).toHaveLength(2);
    for (const { maxTimeMS = 0 } of reads) {
      expect(maxTimeMS).toBeGreaterThan(0);
      expect(maxTimeMS).toBeLessThanOrEqual(limitMs);
    }
  });

  test('that takes longer is ended with the limit and how to stay under it, and its connection goes on', async () => {
    delayMs = 2 * limitMs;
    const late = await ask();
    expect(late.answer).toEqual({
      errors: [
        {
          message:
            'The institution worked on this for the 300 ms that a request may take, and gave it up: ' +
            'take smaller pages or fewer fields, or ask in several requests.',
          extensions: { code: 'TIME_EXCEEDED', limit: limitMs },
        },
      ],
    });
    // It was answered while the database still held it up.
    expect(late.tookMs).toBeLessThan(delayMs);
    await wait(2 * delayMs);
    // The second read was never sent.
    expect(reads).toHaveLength(1);
    delayMs = 0;
    const next = await ask();
    expect(next.answer).toEqual({ data: { measure: null } });
    expect(next.port).toBe(late.port);
  });
});

test('a mutation that takes longer is told that it may have been done, and how it is done once', async () => {
  delayMs = 2 * limitMs;
  const input = {
    idempotencyKey: 'late-measure',
    group: 'CONTEXT',
    name: { fr: 'Tard' },
    status: 'PLANNED',
    statusOn: '2026-01-01',
  };
  const query = 'mutation ($input: PublishMeasureInput!) { publishMeasure(input: $input) { __typename } }';
  expect((await ask(query, { input }, callerOf('ministry', 'editor'))).answer).toMatchObject({
    errors: [
      {
        message: expect.stringMatching(
          / 300 ms .*may have been done\. Send it again with the same idempotencyKey/,
        ),
        extensions: { code: 'TIME_EXCEEDED', limit: limitMs },
      },
    ],
  });
  await wait(delayMs);
});

test('work that is for no request takes the time that it takes', async () => {
  await Source.find().lean();
  expect(reads.map(({ maxTimeMS }) => maxTimeMS)).toEqual([undefined]);
});
