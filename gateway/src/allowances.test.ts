import { persistedOperations } from '@prim/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startTestGraph, type TestGraph } from './testing.ts';

/** What callers may ask for, by either engine. */

const introspection = '{ __schema { types { name } } }';
const send = (graph: TestGraph, query: string, headers: Record<string, string> = {}) =>
  fetch(`${graph.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
const asRegion = async (graph: TestGraph) => ({ authorization: `Bearer ${await graph.token('reader')}` });

describe('where the schema is not open', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph({ isSchemaOpen: false });
  });
  afterAll(() => graph.close());

  test.each([
    introspection,
    '{ __type(name: "Project") { fields { name } } }',
    '{ place { __typename } ...F } fragment F on Query { s: __schema { queryType { name } } }',
  ])('the public is not told it: %s', async (query) => {
    const { data, errors } = await graph.ask(query);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'INTROSPECTION_FORBIDDEN' } }]);
  });

  test('callers with a role at an institution are', async () => {
    const { data } = await graph.ask(introspection, {}, await asRegion(graph));
    expect(data.__schema.types).toContainEqual({ name: 'Project' });
  });

  test('a caller of an institution without any role is not', async () => {
    const headers = { authorization: `Bearer ${await graph.token()}` };
    expect((await graph.ask(introspection, {}, headers)).errors).toMatchObject([
      { extensions: { code: 'INTROSPECTION_FORBIDDEN' } },
    ]);
    const { text } = await graph.ask('{ projec(id: "1") { id } }', {}, headers);
    expect(text).not.toMatch(/did you mean|Query/i);
  });

  test('types are still named to those who have them', async () => {
    expect((await graph.ask('{ place { __typename } }')).data).toEqual({ place: { __typename: 'Town' } });
  });

  test.each<[string, string, object]>([
    ['a field that nearly exists', '{ projec(id: "1") { id } }', {}],
    ['an object without fields', '{ project(id: "1") }', {}],
    ['an argument that nearly exists', '{ project(ids: "1") { id } }', {}],
    ['a type that nearly exists', '{ place { ... on Towns { name } } }', {}],
    ['a value of an enum or scalar', '{ projects(first: "x") { id } }', {}],
    ['a variable of another type', 'query ($first: ID) { projects(first: $first) { id } }', {}],
    ['a value of a variable', 'query ($id: ID!) { project(id: $id) { id } }', { id: { projec: 1 } }],
  ])('no error helps to guess it: %s', async (_, query, variables) => {
    const { text, errors } = await graph.ask(query, variables);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions['code']).toMatch(/^(GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT)$/);
    expect(text).not.toMatch(/did you mean|project|town|"ID|Int|String|selection|argument/i);
  });

  test('callers of an institution are told what is wrong', async () => {
    const { errors } = await graph.ask('{ projec(id: "1") { id } }', {}, await asRegion(graph));
    expect(errors?.[0]?.message).toMatch(/Cannot query field "projec" on type "Query"/);
  });
});

describe('points of cost', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph({ pointsPerMinute: 100, trustedProxies: 1 });
  });
  afterAll(() => graph.close());
  const of = (address: string, more: Record<string, string> = {}) => ({
    'x-forwarded-for': address,
    ...more,
  });
  const dear = '{ projects(first: 30) { id } }';

  test('are spent by each operation, and a new one costs its planning: then it says when to come again', async () => {
    const mine = of('10.0.0.1');
    const statuses = [];
    for (let index = 0; index < 4; index++) statuses.push((await send(graph, dear, mine)).status);
    expect(statuses).toEqual([200, 200, 429, 429]);
    const response = await send(graph, dear, mine);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await response.json()).toMatchObject({
      errors: [
        {
          message: expect.stringMatching(
            /costs 30 points, and too few are left of the 100 .*: ask for less, or again in \d+ s/,
          ),
          extensions: { code: 'RATE_LIMITED', limit: 100, asked: 30 },
        },
      ],
    });
  });

  test('that an operation alone costs more than are refused at any time, which it says', async () => {
    const tooDear = '{ projects(first: 101) { id } }';
    expect(await (await send(graph, tooDear, of('10.0.0.9'))).json()).toMatchObject({
      errors: [{ message: expect.stringMatching(/costs 101 points, more than the 100 .*: ask for less\.$/) }],
    });
  });

  test('are counted for each address that our proxy saw, whatever stands before it', async () => {
    expect((await send(graph, dear, of('10.0.0.1, 10.0.0.2'))).status).toBe(200);
    expect((await send(graph, dear, of('10.9.9.9, 10.0.0.1'))).status).toBe(429);
  });

  test('are counted for a network of IPv6, whose addresses are all one customer’s', async () => {
    const statuses = [];
    for (const address of [
      '2001:db8:0:7::1',
      '2001:db8::7:0:0:0:2',
      '2001:DB8:0:7:a:b:c:d',
      '2001:db8:0:7::4',
    ])
      statuses.push((await send(graph, dear, of(address))).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    expect((await send(graph, dear, of('2001:db8:0:8::1'))).status).toBe(200);
    expect((await send(graph, dear, of('::ffff:10.0.0.21'))).status).toBe(200);
  });

  test('are spent by what is refused, too', async () => {
    const mine = of('10.0.0.3');
    const statuses = [];
    for (let index = 0; index < 7; index++)
      statuses.push((await send(graph, `{ nothing${index} }`, mine)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
  });

  test('of an account are ten times as many, wherever it asks from', async () => {
    const region = await asRegion(graph);
    const statuses = [];
    for (let index = 0; index < 20; index++) {
      statuses.push((await send(graph, dear, of(`10.1.0.${index}`, region))).status);
    }
    expect(new Set(statuses)).toEqual(new Set([200]));
  });
});

describe('where the public may send only the operations that come with the graph', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph({ isPublicPersistedOnly: true });
  });
  afterAll(() => graph.close());

  test('others are refused', async () => {
    const { status, errors } = await graph.ask('{ place { __typename } }');
    expect(status).toBe(403);
    expect(errors).toMatchObject([{ extensions: { code: 'OPERATION_NOT_PERSISTED' } }]);
  });

  test('those are let through, by id or text (and do not fit the schema of this test)', async () => {
    const [[id, text] = ['', '']] = Object.entries(persistedOperations());
    for (const body of [{ documentId: id }, { query: text }]) {
      const response = await fetch(`${graph.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      expect(await response.json()).toMatchObject({
        errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
      });
    }
  });

  test('callers of an institution send what they want', async () => {
    expect((await graph.ask('{ place { __typename } }', {}, await asRegion(graph))).status).toBe(200);
  });
});
