import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { json as readJson } from 'node:stream/consumers';

import { anonymous } from '@prim/chassis/Caller';
import { developmentAudience, developmentIssuer } from '@prim/chassis/development';
import { makeKeyPair, parsePrivateKey, type PrivateKey, readPrivateKey } from '@prim/chassis/PrivateKey';
import { serviceSigner } from '@prim/chassis/serviceToken';
import { subgraphNames } from '@prim/schema';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type Answer, startTestGraph, type TestGraph } from './theGraph.ts';

/** What strangers try on a graph that is set as in production: all of it is refused, with a code that says why. */

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph({ SCHEMA_OPEN: '0', POINTS_PER_MINUTE: '10000000' });
});
afterAll(() => graph?.stop());

interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly search?: string;
}

async function send({ method = 'POST', headers = {}, body, search = '' }: Sent) {
  const response = await fetch(graph.gateway.address + search, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body }),
  });
  const text = await response.text();
  const json = text.startsWith('{') ? (JSON.parse(text) as Answer) : null;
  return { status: response.status, text, json, code: json?.errors?.[0]?.extensions?.code };
}
const bodyOf = (query: string, variables = {}) => JSON.stringify({ query, variables });
const many = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** @see https://github.com/dolevf/graphql-cop for the first twelve */
describe('a tool for attacks finds nothing:', () => {
  test.each<[string, Sent, string]>([
    [
      'introspection',
      { body: bodyOf('{ __schema { types { name fields { name } } } }') },
      'INTROSPECTION_FORBIDDEN',
    ],
    [
      'circular introspection',
      { body: bodyOf(`{ __schema { types { ${'fields { type { '.repeat(6)} name ${'} } '.repeat(6)} } } }`) },
      // Stock tells the rule of graphql-js first.
      process.env['GATEWAY_ENGINE'] === 'apollo' ? 'GRAPHQL_VALIDATION_FAILED' : 'DEPTH_EXCEEDED',
    ],
    [
      '101 aliases',
      { body: bodyOf(`{ ${many(101, (at) => `alias${at}: __typename`)} }`) },
      'ALIASES_EXCEEDED|ROOT_FIELDS_EXCEEDED',
    ],
    [
      'a batch of 10',
      { body: `[${Array.from({ length: 10 }, () => bodyOf('{ __typename }')).join()}]` },
      'BAD_REQUEST',
    ],
    [
      'unknown directives, many times',
      { body: bodyOf(`{ __typename ${'@aa'.repeat(60)} }`) },
      // Stock Apollo looks for unknown names and for the limits at once, and tells first what stands first.
      process.env['GATEWAY_ENGINE'] === 'apollo' ? 'GRAPHQL_VALIDATION_FAILED' : 'DIRECTIVES_EXCEEDED',
    ],
    ['one field 500 times', { body: bodyOf(`{ ${'__typename '.repeat(500)} }`) }, 'ROOT_FIELDS_EXCEEDED'],
    [
      'a mutation in the address',
      {
        method: 'GET',
        search: `?query=${encodeURIComponent('mutation { __typename }')}`,
        headers: { 'x-request-id': 'a' },
      },
      'METHOD_NOT_ALLOWED',
    ],
    [
      'a form of another site',
      { body: 'query=%7B__typename%7D', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      'MEDIA_TYPE_UNSUPPORTED',
    ],
    [
      'a text that is JSON',
      { body: bodyOf('{ __typename }'), headers: { 'content-type': 'text/plain' } },
      'MEDIA_TYPE_UNSUPPORTED',
    ],
    [
      'a field that nearly exists',
      { body: bodyOf('{ projet(id: "1") { id } }') },
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['nonsense', { body: bodyOf('qwerty cop { abc }') }, 'GRAPHQL_PARSE_FAILED'],
    ['a document of a megabyte', { body: bodyOf(`{ ${'a '.repeat(600_000)} }`) }, 'REQUEST_TOO_LARGE'],
    ['a long document', { body: bodyOf(`{ ${'a '.repeat(5_000)} }`) }, 'TOKENS_EXCEEDED'],
    [
      'a deep query',
      { body: bodyOf(`{ territory(code: "09") { ${'parent { '.repeat(20)} code ${'} '.repeat(20)} } }`) },
      'DEPTH_EXCEEDED',
    ],
    [
      'fragments that double',
      {
        body: bodyOf(
          `{ ...F0 } ${many(30, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)} fragment F30 on Query { __typename }`,
        ),
      },
      'OPERATION_TOO_LARGE|DEPTH_EXCEEDED',
    ],
    [
      'fragments in a circle',
      { body: bodyOf('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }') },
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'pages in pages in pages',
      {
        body: bodyOf(
          '{ territories(first: 100) { nodes { projects(first: 100) { nodes { receipts(first: 100) { nodes { id } } } } } } }',
        ),
      },
      'COST_EXCEEDED',
    ],
    [
      'pages by variables',
      {
        body: bodyOf(
          'query ($n: Int) { territories(first: $n) { nodes { projects(first: $n) { nodes { title { value } } } } } }',
          { n: 100 },
        ),
      },
      'COST_EXCEEDED',
    ],
    [
      'a long list in the variables',
      {
        body: bodyOf('query ($a: [ID!]) { __typename @skip(if: false) }', {
          a: Array.from({ length: 5_001 }, () => 'a'),
        }),
      },
      'LIST_TOO_LONG|GRAPHQL_VALIDATION_FAILED',
    ],
    ['the machinery of federation', { body: bodyOf('{ _service { sdl } }') }, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'entities by key',
      { body: bodyOf('{ _entities(representations: [{ __typename: "Project", id: "1" }]) { __typename } }') },
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a subscription',
      { body: bodyOf('subscription { projects { totalCount } }') },
      'GRAPHQL_VALIDATION_FAILED|SUBSCRIPTION_UNSUPPORTED',
    ],
    [
      'an unknown persisted query',
      { body: JSON.stringify({ documentId: 'sha256:abc' }) },
      'OPERATION_ID_UNKNOWN',
    ],
  ])('%s', async (_, sent, code) => {
    const { json, text, ...answer } = await send(sent);
    expect(answer.code).toMatch(new RegExp(`^(${code})$`));
    expect(json?.data).toBeUndefined();
    expect(text).not.toMatch(/did you mean|stack|exception|node_modules|\.ts:/i);
  });

  test('a query in the address, from a tool or an old browser', async () => {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      get(`${graph.gateway.address}?query={__typename}`, resolve).on('error', reject);
    });
    expect(response.statusCode).toBe(403);
    expect(await readJson(response)).toMatchObject({
      errors: [{ extensions: { code: 'CROSS_SITE_REQUEST' } }],
    });
  });

  test('no answer carries traces, plans or timings that were not asked for', async () => {
    const { json } = await send({
      body: bodyOf('{ __typename }'),
      headers: { 'apollo-query-plan-experimental': '1' },
    });
    expect(Object.keys(json ?? {})).toEqual(['data']);
  });

  test('no explorer of the schema is served where GraphQL is', async () => {
    const response = await fetch(graph.gateway.address, { headers: { accept: 'text/html' } });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await response.text()).not.toMatch(/graphiql|playground|sandbox/i);
  });
});

const recordDisbursement = `mutation { recordDisbursement(input: {
  idempotencyKey: "attack-0001", value: { amount: "1", currency: "EUR" }, valueDate: "2024-01-31",
  counterparty: { name: "A" }, agreementId: "agr-prim-sm-2021" }) { entry { id } } }`;

describe('who asks is what a token says, and no header', () => {
  test.each([
    { 'x-caller': 'afd' },
    { 'x-institution': 'afd', 'x-roles': 'editor' },
    { caller: '{"institution":"afd","roles":["editor"]}' },
    { 'x-forwarded-user': 'afd', 'x-forwarded-groups': 'editor' },
    { cookie: 'token=afd; institution=afd' },
    { 'x-service-token': 'a.b.c', 'x-authorization': 'Bearer a.b.c' },
  ])('%j', async (headers) => {
    const { json } = await send({ body: bodyOf(recordDisbursement), headers });
    expect(json).toMatchObject({
      data: { recordDisbursement: null },
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });
});

describe('a token that is not good is refused with 401, whatever is asked', () => {
  const now = () => Math.floor(Date.now() / 1_000);
  const claims = (change: object = {}) => ({
    iss: developmentIssuer('afd'),
    aud: developmentAudience,
    sub: 'a',
    client_id: 'a',
    jti: 'a',
    iat: now(),
    exp: now() + 300,
    institution: 'afd',
    roles: ['editor'],
    ...change,
  });
  const issuerKey = () => readPrivateKey(`${graph.dataFolder}/keys/issuer.key.json`);
  const signed = (change: object = {}, { secret, kid }: PrivateKey = issuerKey(), header: object = {}) =>
    new SignJWT(claims(change))
      .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid, ...header })
      .sign(secret);
  const unsigned = (header: object) =>
    `${[header, claims()].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.`;

  test('one that is good is taken, so that each of the others is refused for its own fault', async () => {
    const { status, json } = await send({
      body: bodyOf('{ __schema { queryType { name } } }'),
      headers: { authorization: `Bearer ${await signed()}` },
    });
    expect({ status, json }).toEqual({
      status: 200,
      json: { data: { __schema: { queryType: { name: 'Query' } } } },
    });
  });

  test.each<[string, () => string | Promise<string>]>([
    ['without a signature', () => unsigned({ alg: 'none', typ: 'at+jwt' })],
    [
      'with a shared password',
      () =>
        new SignJWT(claims())
          .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: issuerKey().kid })
          .sign(Buffer.from(readFileSync(`${graph.dataFolder}/keys/issuer.keys.json`))),
    ],
    ['of another key', () => signed({}, parsePrivateKey(makeKeyPair().privateKey))],
    [
      'of another key under a known name',
      () => signed({}, { kid: issuerKey().kid, secret: generateKeyPairSync('ed25519').privateKey }),
    ],
    ['of an unknown issuer', () => signed({ iss: 'https://evil.example' })],
    ['of the issuer of another institution', () => signed({ institution: 'ministry' })],
    ['for another audience', () => signed({ aud: 'https://other.example' })],
    ['that has ended', () => signed({ exp: now() - 60 })],
    ['without an end', () => signed({ exp: undefined })],
    ['that is too old', () => signed({ iat: now() - 7_200 })],
    ['that begins in the future', () => signed({ nbf: now() + 600 })],
    ['of another type', () => signed({}, issuerKey(), { typ: 'JWT' })],
    [
      'that the gateway made for a subgraph',
      () =>
        serviceSigner(readPrivateKey(`${graph.dataFolder}/keys/gateway.key.json`))(
          'agencies',
          anonymous,
          '{}',
        ),
    ],
    ['without an institution', () => signed({ institution: undefined })],
    ['without roles', () => signed({ roles: undefined })],
    [
      'that was changed',
      async () => {
        const [header, , signature] = (await signed({ roles: ['reader'] })).split('.');
        const changed = Buffer.from(JSON.stringify(claims({ roles: ['operator'] }))).toString('base64url');
        return [header, changed, signature].join('.');
      },
    ],
    ['cut short', async () => (await signed()).slice(0, -10)],
  ])('%s', async (_, make) => {
    for (const query of ['{ __typename }', recordDisbursement]) {
      const { status, code, json } = await send({
        body: bodyOf(query),
        headers: { authorization: `Bearer ${await make()}` },
      });
      expect({ status, code, data: json?.data }).toEqual({
        status: 401,
        code: 'UNAUTHENTICATED',
        data: undefined,
      });
    }
  });
});

describe.each(subgraphNames)('the subgraph of the %s answers its gateway alone', (name) => {
  const direct = (body: string, headers: Record<string, string> = {}) =>
    fetch(graph.subgraphs[name].address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  const operations = [
    '{ __typename }',
    '{ _service { sdl } }',
    '{ __schema { types { name } } }',
    '{ _entities(representations: [{ __typename: "Project", id: "prj-sm-tamkine" }]) { __typename } }',
  ].map((query) => bodyOf(query));

  test('not a stranger, nor a caller with a good token of his own', async () => {
    const member = await graph.as('afd', 'operator');
    for (const headers of [{}, member, { authorization: 'Bearer a.b.c' }, { 'x-caller': 'afd' }]) {
      for (const body of operations) expect((await direct(body, headers)).status).toBe(401);
    }
  });

  test('not with what was signed for another subgraph or another body', async () => {
    const sign = serviceSigner(readPrivateKey(`${graph.dataFolder}/keys/gateway.key.json`));
    const other = name === 'region' ? 'wilaya' : 'region';
    const [body = '', another = ''] = operations;
    const with_ = (token: string) => ({ authorization: `Bearer ${token}` });
    expect((await direct(body, with_(sign(other, anonymous, body)))).status).toBe(401);
    expect((await direct(body, with_(sign(name, anonymous, another)))).status).toBe(401);
    expect((await direct(body, with_(sign(name, anonymous, body)))).status).toBe(200);
  });
});
