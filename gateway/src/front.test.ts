import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { Readable } from 'node:stream';
import { json as readJson, text as readText } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { persistedOperations } from '@prim/schema';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { startTestGraph, type TestGraph } from './testing.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterEach(() => graph.region.misbehave(null));
afterAll(() => graph.close());

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly answer: { data?: unknown; errors?: { message: string; extensions: { code: string } }[] };
}

/** Sends just what is given: `fetch` would add headers of its own. */
function send({ method = 'POST', path = '/graphql', headers = {}, body = '' }: Sent): Promise<Received> {
  const decode = { br: brotliDecompressSync, gzip: gunzipSync, identity: (bytes: Buffer) => bytes };
  return new Promise((resolve, reject) => {
    const sent = request(`${graph.url}${path}`, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const encoding = (response.headers['content-encoding'] ?? 'identity') as keyof typeof decode;
        const answer = JSON.parse(decode[encoding](bytes).toString() || '{}') as Received['answer'];
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, answer });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const json = { 'content-type': 'application/json' };
const place = '{ place { __typename } }';
const post = (body: unknown, headers: Record<string, string> = {}) =>
  send({ headers: { ...json, ...headers }, body: JSON.stringify(body) });
const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  send({ method: 'GET', path: `/graphql?${new URLSearchParams(parameters).toString()}`, headers });
const codeOf = ({ status, answer }: Received) => [status, answer.errors?.[0]?.extensions.code];

describe('GraphQL over HTTP', () => {
  test('tells errors by status where the client knows the newer media type, and in JSON by the body alone', async () => {
    const newer = await post({ query: '{ nothing }' }, { accept: 'application/graphql-response+json' });
    expect([newer.status, newer.headers['content-type']]).toEqual([
      400,
      'application/graphql-response+json; charset=utf-8',
    ]);
    expect(codeOf(await post({ query: '{ nothing }' }))).toEqual([200, 'GRAPHQL_VALIDATION_FAILED']);
  });

  test('answers in the media type that the client likes best, and refuses to answer in none of ours', async () => {
    const typeFor = async (accept: string) =>
      (await post({ query: place }, { accept })).headers['content-type']?.split(';')[0];
    expect(await typeFor('application/json;q=0.5, application/graphql-response+json')).toBe(
      'application/graphql-response+json',
    );
    expect(await typeFor('text/html, application/*;q=0.1')).toBe('application/json');
    expect(codeOf(await post({ query: place }, { accept: 'text/html' }))).toEqual([
      406,
      'MEDIA_TYPE_NOT_ACCEPTABLE',
    ]);
  });
});

describe('a request that cannot be read', () => {
  const cases: readonly [string, Sent, number, string][] = [
    ['of broken JSON', { headers: json, body: '{"query":' }, 400, 'BAD_REQUEST'],
    ['of several operations in a list', { headers: json, body: '[{"query":"{a}"}]' }, 400, 'BAD_REQUEST'],
    ['without an operation', { headers: json, body: '{}' }, 400, 'BAD_REQUEST'],
    [
      'larger than may be',
      { headers: json, body: `{"query":"${'x'.repeat(1_100_000)}"}` },
      413,
      'REQUEST_TOO_LARGE',
    ],
    [
      'as a form',
      { headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      415,
      'MEDIA_TYPE_UNSUPPORTED',
    ],
    [
      'in another charset',
      { headers: { 'content-type': 'application/json; charset=latin1' } },
      415,
      'MEDIA_TYPE_UNSUPPORTED',
    ],
    ['compressed', { headers: { ...json, 'content-encoding': 'gzip' } }, 415, 'MEDIA_TYPE_UNSUPPORTED'],
    ['by another method', { method: 'PUT', headers: json }, 405, 'METHOD_NOT_ALLOWED'],
    ['to another address', { path: '/nothing', method: 'GET' }, 404, 'BAD_REQUEST'],
  ];
  test.each(cases)('%s is refused in one sentence and with a code', async (_what, sent, status, code) => {
    const refused = await send(sent);
    expect(codeOf(refused)).toEqual([status, code]);
    expect(refused.answer.errors?.[0]?.message).toMatch(/\.$/);
  });

  test('whose variables nest without end is refused for that, and is no fault', async () => {
    const body = (levels: number) =>
      `{"query":"${place}","variables":{"a":${'['.repeat(levels)}${']'.repeat(levels)}}}`;
    expect(codeOf(await send({ headers: json, body: body(10) }))).toEqual([200, undefined]);
    for (const levels of [20, 100_000]) {
      expect(codeOf(await send({ headers: json, body: body(levels) }))).toEqual([200, 'DEPTH_EXCEEDED']);
    }
  });

  test('that comes byte by byte is read as it is', async () => {
    const text = JSON.stringify({ query: `${place} # ${'é'.repeat(10_000)}` });
    const pieces = Readable.from(
      Buffer.from(text)
        .values()
        .map((byte) => Buffer.of(byte)),
    );
    const answer = await new Promise((resolve, reject) => {
      const sent = request(`${graph.url}/graphql`, { method: 'POST', headers: json }, (response) => {
        readJson(response).then(resolve, reject);
      });
      pieces.pipe(sent);
    });
    expect(answer).toEqual({ data: { place: { __typename: 'Town' } } });
  });

  test('that is compressed without need is told so, and the connection goes on', async () => {
    expect(
      (await send({ headers: { ...json, 'content-encoding': 'gzip' } })).headers['accept-encoding'],
    ).toBe('identity');
    expect((await post({ query: place })).status).toBe(200);
  });
});

/** Whoever stands before the gateway might read such a request as two, and let the second one pass unseen. */
describe('a request that can be read in two ways is read in none:', () => {
  const body = JSON.stringify({ query: place });
  const head = `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n`;
  const length = `content-length: ${body.length}\r\n`;
  test.each([
    ['two lengths', `${head}${length}content-length: 1\r\n\r\n${body}`],
    ['a length, and pieces', `${head}${length}transfer-encoding: chunked\r\n\r\n0\r\n\r\n${body}`],
    ['pieces of another name', `${head}${length}transfer-encoding: xchunked\r\n\r\n${body}`],
    ['a space behind the name of a header', `${head}${length}transfer-encoding : chunked\r\n\r\n${body}`],
    ['lines that end in another way', `${head}${length}\r\n${body}`.replaceAll('\r\n', '\n')],
    ['a header that goes on in the next line', `${head}${length}x-a: b\r\n c\r\n\r\n${body}`],
  ])('%s', async (_, text) => {
    const asked = graph.region.received.length;
    const socket = connect(Number(new URL(graph.url).port), '127.0.0.1', () => socket.write(text));
    expect(await readText(socket)).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nConnection: close\r\n\r\n$/);
    expect(graph.region.received).toHaveLength(asked);
  });
});

describe('a GET', () => {
  const asked = { query: 'query ($id: ID!) { project(id: $id) { title } }', variables: '{"id":"7"}' };
  const ofScript = { 'sec-fetch-mode': 'cors', 'sec-fetch-site': 'same-origin' };

  test('of a script of the same site asks as a POST does', async () => {
    expect((await get(asked, ofScript)).answer).toEqual({ data: { project: { title: 'Project 7' } } });
  });

  test.each([
    ['says nothing of where it comes from', {}],
    ['comes from another site', { ...ofScript, 'sec-fetch-site': 'cross-site' }],
    ['comes from a sister site', { ...ofScript, 'sec-fetch-site': 'same-site' }],
    ['is a picture or a form', { 'sec-fetch-mode': 'no-cors', 'sec-fetch-site': 'same-origin' }],
    ['is a visit', { 'sec-fetch-mode': 'navigate', 'sec-fetch-site': 'none' }],
  ])('that %s is refused (CSRF)', async (_what, headers) => {
    expect(codeOf(await get(asked, headers))).toEqual([403, 'CROSS_SITE_REQUEST']);
  });

  test.each(['graphql-require-preflight', 'x-request-id'])(
    'with the header %s had a preflight',
    async (name) => {
      expect((await get(asked, { [name]: '1' })).status).toBe(200);
    },
  );

  test('may not change anything', async () => {
    const refused = await get({ query: 'mutation { found(name: "Taza") { name } }' }, ofScript);
    expect(codeOf(refused)).toEqual([405, 'METHOD_NOT_ALLOWED']);
    expect(refused.headers.allow).toBe('POST');
    expect(graph.region.received.filter(({ body }) => body.includes('found'))).toEqual([]);
  });

  test('with variables that are no JSON is refused', async () => {
    expect(codeOf(await get({ ...asked, variables: '{' }, ofScript))).toEqual([400, 'BAD_REQUEST']);
  });
});

describe('an operation of the manifest', () => {
  const [[documentId, document] = ['', '']] = Object.entries(persistedOperations());

  test('is asked for by its id alone', async () => {
    // The graph of this test has other types: what the id stood for is told by the refusal.
    const [byId, byDocument] = [await post({ documentId }), await post({ query: document })];
    expect(byId.answer).toEqual(byDocument.answer);
    expect(codeOf(byId)).toEqual([200, 'GRAPHQL_VALIDATION_FAILED']);
  });

  test('may come with its document, and not with another', async () => {
    expect((await post({ documentId, query: document })).status).toBe(200);
    expect(codeOf(await post({ documentId, query: place }))).toEqual([400, 'BAD_REQUEST']);
  });

  test('is refused under an id that nobody has', async () => {
    expect(codeOf(await post({ documentId: 'sha256:00' }))).toEqual([400, 'OPERATION_ID_UNKNOWN']);
    expect(codeOf(await post({ documentId: '__proto__' }))).toEqual([400, 'OPERATION_ID_UNKNOWN']);
  });
});

describe('an answer', () => {
  const long = { query: '{ projects(first: 200) { id title tags } }' };

  test.each(['br', 'gzip'])(
    'that is long is compressed by %s for a client that can read it',
    async (encoding) => {
      const [plain, small] = [await post(long), await post(long, { 'accept-encoding': encoding })];
      expect(small.headers).toMatchObject({ 'content-encoding': encoding, vary: 'accept, accept-encoding' });
      expect(small.answer).toEqual(plain.answer);
      expect(small.bytes.length * 4).toBeLessThan(plain.bytes.length);
    },
  );

  test('that is short, or whose client reads no such thing, is sent as it is', async () => {
    expect((await post({ query: place }, { 'accept-encoding': 'br' })).headers).not.toHaveProperty(
      'content-encoding',
    );
    for (const none of ['deflate', 'br;q=0, gzip;q=0', '']) {
      expect((await post(long, { 'accept-encoding': none })).headers).not.toHaveProperty('content-encoding');
    }
  });

  test('bears the id of its request, or one that the gateway gave', async () => {
    const idFor = async (id: string) =>
      (await post({ query: place }, { 'x-request-id': id })).headers['x-request-id'];
    expect(await idFor('r-1')).toBe('r-1');
    expect(await idFor('no id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('is not kept by anyone on the way', async () => {
    expect((await post({ query: place })).headers['cache-control']).toBe('no-store');
  });
});

test('an institution is not waited for once the client has gone', async () => {
  const reached = new Promise<void>((resolve) => graph.region.misbehave(() => resolve()));
  const gone = new AbortController();
  const asked = fetch(`${graph.url}/graphql`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ query: place }),
    signal: gone.signal,
  });
  await reached;
  gone.abort();
  await expect(asked).rejects.toThrow('aborted');
  graph.region.misbehave(null);
  expect((await post({ query: place })).answer).toEqual({ data: { place: { __typename: 'Town' } } });
});
