import { createLocalJWKSet } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { anonymous, type Caller } from './Caller.ts';
import type { Host } from './host.ts';
import { memoryLogKeys } from './ledger/LogKeys.ts';
import { makeKeyPair, parsePrivateKey } from './PrivateKey.ts';
import { type RequestContext, serveSubgraph } from './server.ts';
import { serviceSigner, serviceVerifier } from './serviceToken.ts';
import { callerOf } from './testing.ts';

const pair = makeKeyPair();
const sign = serviceSigner(parsePrivateKey(pair.privateKey));
const contexts: RequestContext[] = [];

let host: Host;
beforeAll(async () => {
  host = await serveSubgraph(
    { name: 'ministry', resolvers: {}, createContext: (request) => (contexts.push(request), request) },
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

async function post(body: string, authorization?: string, headers = {}) {
  const response = await fetch(host.url, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}), ...headers },
  });
  return { status: response.status, answer: (await response.json()) as object };
}

const bodyOf = (query: string, variables = {}) => JSON.stringify({ query, variables });
const service = bodyOf('{ _service { sdl } }');
const withToken = (body: string, caller: Caller = anonymous) =>
  post(body, `Bearer ${sign('ministry', caller, body)}`);
const unauthenticated = { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] };

describe('a subgraph that is asked by anyone but the gateway answers 401', () => {
  test.each([
    ['its schema', service],
    [
      'an entity',
      bodyOf('{ _entities(representations: [{ __typename: "Measure", id: "msr-1" }]) { __typename } }'),
    ],
    ['introspection', bodyOf('{ __schema { types { name } } }')],
    ['a field', bodyOf('{ measures { totalCount } }')],
    ['a batch', `[${service}]`],
    ['what is no JSON', '{'],
    ['nothing', ''],
  ])('%s', async (_, body) => {
    expect(await post(body)).toMatchObject({ status: 401, answer: unauthenticated });
    expect(await post(body, `Bearer ${sign('region', anonymous, body)}`)).toMatchObject({ status: 401 });
  });

  test('whatever headers say who asks', async () => {
    const forged = {
      'x-caller': 'region',
      'x-institution': 'region',
      'x-roles': 'operator',
      cookie: 'caller=region',
    };
    expect(await post(service, undefined, forged)).toMatchObject({ status: 401 });
  });

  test('a query in the address', async () => {
    const response = await fetch(`${host.url}?query=${encodeURIComponent('{ _service { sdl } }')}`);
    expect(response.status).toBe(401);
    await response.body?.cancel();
  });

  test('with a token that came with another body', async () => {
    const authorization = `Bearer ${sign('ministry', anonymous, service)}`;
    expect(await post(bodyOf('{ __typename }'), authorization)).toMatchObject({ status: 401 });
    expect(await post(service, authorization)).toMatchObject({ status: 200 });
  });
});

describe('what the gateway sends', () => {
  test('is answered, and resolvers know who asks', async () => {
    const caller = callerOf('region', 'editor');
    expect(await withToken(bodyOf('{ __typename }'), caller)).toMatchObject({
      status: 200,
      answer: { data: { __typename: 'Query' } },
    });
    expect(contexts.at(-1)).toMatchObject({ lang: 'FR', caller, purpose: null, now: expect.any(Date) });
  });

  test('is read for the purpose of the token, and not for that of a header', async () => {
    const body = bodyOf('{ __typename }');
    const token = sign('ministry', callerOf('region', 'auditor'), body, 'file 2026-4');
    await post(body, `Bearer ${token}`, { 'x-purpose': 'other' });
    expect(contexts.at(-1)).toMatchObject({ purpose: 'file 2026-4' });
  });

  test.each(['{', '', 'null'])('is a bad request where it is %j', async (body) => {
    expect(await withToken(body)).toMatchObject({ status: 400 });
  });

  test('has a size', async () => {
    const body = bodyOf('{ __typename }', { padding: 'x'.repeat(2_100_000) });
    expect(await withToken(body)).toMatchObject({
      status: 413,
      answer: {
        errors: [{ extensions: { code: 'REQUEST_TOO_LARGE', limit: 2_097_152, asked: body.length } }],
      },
    });
  });
});

test('/health and /ready say nothing of the data, and are for all', async () => {
  const response = await fetch(host.url.replace('graphql', 'health'));
  expect(await response.json()).toEqual({ status: 'alive' });
});
