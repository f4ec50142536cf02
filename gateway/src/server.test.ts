import { anonymous } from '@prim/chassis/Caller';
import { serviceVerifier } from '@prim/chassis/serviceToken';
import { createLocalJWKSet } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { serveGateway } from './server.ts';
import { startTestGraph, type TestGraph } from './testing.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.close());

const items = (length: number) => ({ id: '7', more: Array.from({ length }, () => 1) });

const nested = (levels: number) =>
  `{ project(id: "7") { ${'part { '.repeat(levels - 2)} title ${'} '.repeat(levels - 2)} } }`;

const get = async (path: string) => {
  const response = await fetch(graph.url + path);
  return { status: response.status, answer: await response.json() };
};

describe('the headers of a client', () => {
  const sent = {
    'accept-language': 'ar-MA,fr;q=0.5',
    'x-request-id': 'r-1',
    cookie: 'a=b',
    'x-caller': 'forged',
    'x-forwarded-for': '10.0.0.1',
  };

  test('reach an institution only where they are on the list', async () => {
    await graph.ask('{ place { __typename } }', {}, sent);
    const headers = graph.region.received.at(-1)?.headers ?? {};
    expect(headers).toMatchObject({ 'accept-language': 'ar-MA,fr;q=0.5', 'x-request-id': 'r-1' });
    expect(Object.keys(headers).toSorted()).toEqual([
      'accept',
      'accept-language',
      'authorization',
      'connection',
      'content-length',
      'content-type',
      'host',
      'x-request-id',
    ]);
  });

  test('say nothing of who asks: the gateway does, with a token over the body', async () => {
    await graph.ask('{ place { __typename } }', {}, { ...sent, 'x-roles': 'operator' });
    const { headers, body } = graph.region.received.at(-1) ?? { headers: {}, body: '' };
    const verify = serviceVerifier('region', createLocalJWKSet(graph.gatewayKeys));
    await expect(verify(headers.authorization, body)).resolves.toMatchObject({
      caller: anonymous,
      purpose: null,
    });
    const token = await graph.token('editor');
    await graph.ask('{ place { __typename } }', {}, { ...sent, authorization: `Bearer ${token}` });
    const asked = graph.region.received.at(-1) ?? { headers: {}, body: '' };
    await expect(verify(asked.headers.authorization, asked.body)).resolves.toMatchObject({
      caller: { institution: 'region', roles: ['editor'], residency: 'MA', subject: 'r-17' },
    });
    expect(asked.headers.authorization).not.toContain(token);
  });

  test('bring the purpose of a reading to an institution in the token alone', async () => {
    const purpose = encodeURIComponent('تدقيق');
    await graph.ask('{ place { __typename } }', {}, { 'x-purpose': purpose });
    const { headers, body } = graph.region.received.at(-1) ?? { headers: {}, body: '' };
    expect(headers).not.toHaveProperty('x-purpose');
    const verify = serviceVerifier('region', createLocalJWKSet(graph.gatewayKeys));
    await expect(verify(headers.authorization, body)).resolves.toMatchObject({ purpose: 'تدقيق' });
  });

  test('with a bad token are refused before anything is read or asked', async () => {
    const before = graph.region.received.length;
    const response = await fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer a.b.c' },
      body: '{',
    });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(graph.region.received).toHaveLength(before);
  });

  test('are left out where they are too long or not an id', async () => {
    const odd = { 'accept-language': 'fr,'.repeat(100), 'x-request-id': 'a b' };
    await graph.ask('{ place { __typename } }', {}, odd);
    const headers = graph.region.received.at(-1)?.headers ?? {};
    expect(headers).not.toHaveProperty('accept-language', odd['accept-language']);
    expect(headers).not.toHaveProperty('x-request-id');
  });
});

describe('a request that the graph does not take', () => {
  test('is told which field does not exist', async () => {
    const { status, errors } = await graph.ask('{ nothing }');
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  });

  test('is told which variable is wrong, not that the gateway failed', async () => {
    const query = 'query ($first: Int!) { projects(first: $first) { title } }';
    for (const variables of [{}, { first: 'many' }, { first: null }]) {
      const { status, errors } = await graph.ask(query, variables);
      expect(status).toBe(400);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
      expect(errors?.[0]?.message).toContain('$first');
    }
  });

  test('is refused with a list of 5,001 items in the variables, and heard with 5,000', async () => {
    const query = 'query ($id: ID!) { project(id: $id) { id } }';
    const { status, errors } = await graph.ask(query, items(5_001));
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ extensions: { code: 'LIST_TOO_LONG', limit: 5_000, asked: 5_001 } }]);
    expect((await graph.ask(query, items(5_000))).errors).toBeUndefined();
  });

  test('is refused with more tokens than the graph reads', async () => {
    const { status, errors } = await graph.ask(`{ ${'place { __typename } '.repeat(2_000)} }`);
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ extensions: { code: 'TOKENS_EXCEEDED' } }]);
  });
});

describe('the depth of a query', () => {
  test('may be 15 levels, and not 16', async () => {
    expect((await graph.ask(nested(15))).errors).toBeUndefined();
    expect((await graph.ask(nested(16))).errors).toMatchObject([
      { extensions: { code: 'DEPTH_EXCEEDED', limit: 15, asked: 16 } },
    ]);
  });
});

describe('health', () => {
  test('is alive', async () => {
    expect(await get('/health')).toEqual({ status: 200, answer: { status: 'alive' } });
  });

  test('is ready while an institution is not, and says which', async () => {
    graph.agencies.misbehave(() => {});
    expect(await get('/ready')).toEqual({
      status: 200,
      answer: { status: 'ready', subgraphs: { region: 'ready', agencies: 'not ready' } },
    });
    graph.agencies.misbehave(null);
  });
});

test('a gateway that stops lets a request in flight end', async () => {
  const draining = await startTestGraph({ subgraphTimeoutMs: 2_000 });
  draining.region.misbehave((response) =>
    setTimeout(() => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"data":{"place":{"__typename":"Town"}}}');
    }, 200),
  );
  const answer = draining.ask('{ place { __typename } }');
  await new Promise((resolve) => setTimeout(resolve, 80));
  await draining.close();
  expect((await answer).data).toEqual({ place: { __typename: 'Town' } });
});

test('a taken port is one clear sentence', async () => {
  const port = Number(new URL(graph.url).port);
  await expect(serveGateway({ ...graph.config, port })).rejects.toThrow(
    new RegExp(`^Port ${port} of 127.0.0.1 is taken: stop what listens there, or choose another`),
  );
});
