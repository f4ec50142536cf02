import { createLocalJWKSet } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { anonymous } from './Caller.ts';
import type { Host } from './host.ts';
import { memoryLogKeys } from './ledger/LogKeys.ts';
import { makeKeyPair, parsePrivateKey } from './PrivateKey.ts';
import { serveSubgraph } from './server.ts';
import { serviceSigner, serviceVerifier } from './serviceToken.ts';

/** A subgraph keeps its limits by itself: whoever gets hold of the gateway meets them again. */

const pair = makeKeyPair();
const sign = serviceSigner(parsePrivateKey(pair.privateKey));
let resolved = 0;

let host: Host;
beforeAll(async () => {
  const page = () => {
    resolved += 1;
    return { nodes: [], totalCount: 0 };
  };
  host = await serveSubgraph(
    {
      name: 'ministry',
      resolvers: { Query: { measures: page, hostCountries: page } },
      createContext: (request) => request,
    },
    {
      host: '127.0.0.1',
      port: 0,
      requestTimeoutMs: 10_000,
      verifyService: serviceVerifier('ministry', createLocalJWKSet({ keys: [pair.publicKey] })),
      logKeys: memoryLogKeys('localhost/ministry'),
    },
  );
});
afterAll(() => host.close());

/** Asks as the gateway does. */
async function send(body: string) {
  const response = await fetch(host.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${sign('ministry', anonymous, body)}`,
    },
    body,
  });
  const { data, errors } = (await response.json()) as {
    data?: unknown;
    errors?: { message: string; extensions: Readonly<Record<string, unknown>> }[];
  };
  return { status: response.status, data, error: errors?.[0] };
}
const bodyOf = (query: string, variables = {}) => JSON.stringify({ query, variables });
const many = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const count = 'measures { totalCount }';
const pages = (first: string) =>
  `{ hostCountries(first: ${first}) { nodes { initiatives(first: ${first}) { nodes {
    hostCountry { initiatives(first: ${first}) { nodes { id } } } } } } } }`;

test('what stays within the limits is answered', async () => {
  expect(await send(bodyOf(`{ ${count} }`))).toMatchObject({ status: 200, error: undefined });
});

describe('of what goes beyond a limit nothing is answered, and the error says which, how far, and what to do:', () => {
  const variables = 'query ($n: Int) ';
  test.each<[string, string, number, object]>([
    [
      'levels',
      bodyOf(
        `{ measures { nodes { ${'strategies { measures { nodes { '.repeat(5)} id ${'} } } '.repeat(5)} } } }`,
      ),
      400,
      { code: 'DEPTH_EXCEEDED', limit: 15, asked: 18 },
    ],
    [
      'aliases',
      bodyOf(`{ measures { ${many(51, (at) => `a${at}: totalCount`)} } }`),
      400,
      { code: 'ALIASES_EXCEEDED', limit: 50, asked: 51 },
    ],
    [
      'directives',
      bodyOf(`{ measures { ${many(51, () => 'totalCount @skip(if: false)')} } }`),
      400,
      { code: 'DIRECTIVES_EXCEEDED', limit: 50, asked: 51 },
    ],
    [
      'root fields',
      bodyOf(`{ ${many(21, (at) => `a${at}: ${count}`)} }`),
      400,
      { code: 'ROOT_FIELDS_EXCEEDED', limit: 20, asked: 21 },
    ],
    ['tokens', bodyOf(`{ ${many(5_000, () => count)} }`), 400, { code: 'TOKENS_EXCEEDED', limit: 5_000 }],
    ['cost of pages', bodyOf(pages('100')), 400, { code: 'COST_EXCEEDED', limit: 200_000 }],
    [
      'cost by variables',
      bodyOf(variables + pages('$n'), { n: 100 }),
      400,
      { code: 'COST_EXCEEDED', limit: 200_000 },
    ],
    [
      'items of a list',
      bodyOf(`{ ${count} }`, { ids: Array.from({ length: 5_001 }, () => '') }),
      400,
      { code: 'LIST_TOO_LONG', limit: 5_000, asked: 5_001 },
    ],
    [
      'bytes',
      bodyOf(`{ ${count} }`, { padding: 'x'.repeat(2_100_000) }),
      413,
      { code: 'REQUEST_TOO_LARGE', limit: 2_097_152 },
    ],
  ])('%s', async (_, body, status, extensions) => {
    const before = resolved;
    const refused = await send(body);
    expect(refused).toMatchObject({ status, data: undefined, error: { extensions } });
    expect(refused.error?.message).toMatch(/\d.* allowed: (ask|send|take) .*\.$/);
    expect(resolved).toBe(before);
  });

  test('while the same with small pages is answered', async () => {
    const { error } = await send(bodyOf(variables + pages('$n'), { n: 2 }));
    expect(error).toBeUndefined();
  });
});

test('a batch is no request', async () => {
  const one = bodyOf(`{ ${count} }`);
  const before = resolved;
  expect(await send(`[${one},${one}]`)).toMatchObject({ status: 400, data: undefined });
  expect(resolved).toBe(before);
});

test('the schema is told by _service alone', async () => {
  const { data, error } = await send(bodyOf('{ __schema { types { name } } }'));
  expect({ data, code: error?.extensions['code'] }).toEqual({
    data: undefined,
    code: 'GRAPHQL_VALIDATION_FAILED',
  });
});
