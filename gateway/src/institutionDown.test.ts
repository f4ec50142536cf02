import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { type Misbehaviour, sendJson, startTestGraph, type TestGraph } from './testing.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterEach(() => {
  graph.region.misbehave(null);
  graph.agencies.misbehave(null);
});
afterAll(() => graph.close());

const query = '{ project(id: "7") { title funding { committed } } }';
const json = { 'content-type': 'application/json' };

test('all institutions answer as one', async () => {
  const { status, data, errors } = await graph.ask(query);
  expect({ status, data, errors }).toEqual({
    status: 200,
    data: { project: { title: 'Project 7', funding: { committed: '7000' } } },
    errors: undefined,
  });
});

const answerLater: Misbehaviour = () => {};
const manyBytes = JSON.stringify({
  data: { _entities: [{ funding: { committed: 'x'.repeat(11_000_000) } }] },
});

const faults: readonly [string, string, Misbehaviour][] = [
  ['resets the connection', 'SUBGRAPH_UNAVAILABLE', (response) => void response.socket?.destroy()],
  ['hangs', 'SUBGRAPH_TIMEOUT', answerLater],
  [
    'hangs in the middle of its answer',
    'SUBGRAPH_TIMEOUT',
    (response) => void response.writeHead(200, { ...json, 'content-length': 99 }).write('{"data":'),
  ],
  [
    'breaks off in the middle of its answer',
    'SUBGRAPH_UNAVAILABLE',
    (response) => {
      response.writeHead(200, { ...json, 'content-length': 99 }).write('{"data":');
      setTimeout(() => response.socket?.destroy(), 20);
    },
  ],
  [
    'answers a page of HTML',
    'SUBGRAPH_RESPONSE_INVALID',
    (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>It works</h1>'),
  ],
  [
    'is behind a proxy that says it is down',
    'SUBGRAPH_UNAVAILABLE',
    (response) => void response.writeHead(503, { 'content-type': 'text/html' }).end('<h1>Sorry</h1>'),
  ],
  [
    'answers half of the JSON',
    'SUBGRAPH_RESPONSE_INVALID',
    (response) => void response.writeHead(200, json).end('{"data":{"_entities":[{"fund'),
  ],
  ['answers a list', 'SUBGRAPH_RESPONSE_INVALID', (response) => sendJson(response, [])],
  ['answers nothing', 'SUBGRAPH_RESPONSE_INVALID', (response) => void response.writeHead(200, json).end()],
  ['answers null data', 'SUBGRAPH_RESPONSE_INVALID', (response) => sendJson(response, { data: null })],
  [
    'answers errors that are none',
    'SUBGRAPH_RESPONSE_INVALID',
    (response) => sendJson(response, { data: null, errors: ['no'] }),
  ],
  [
    'answers more than may be read',
    'SUBGRAPH_RESPONSE_INVALID',
    (response) => void response.writeHead(200, json).end(manyBytes),
  ],
  [
    'answers too few entities',
    'SUBGRAPH_RESPONSE_INVALID',
    (response) => sendJson(response, { data: { _entities: [] } }),
  ],
  [
    'answers a text where an object is due',
    'SUBGRAPH_RESPONSE_INVALID',
    (response) => sendJson(response, { data: { _entities: [{ __typename: 'Project', funding: 'much' }] } }),
  ],
];

describe.each(faults)('an institution that %s', (_how, code, misbehaviour) => {
  test('nulls its fields alone, and is named with the place and the code', async () => {
    graph.agencies.misbehave(misbehaviour);
    const { status, data, errors, text } = await graph.ask(query);
    expect(status).toBe(200);
    expect(data).toEqual({ project: { title: 'Project 7', funding: null } });
    expect(errors).toMatchObject([
      { path: ['project', 'funding'], extensions: { code, service: 'agencies' } },
    ]);
    expect(Object.keys(errors?.[0]?.extensions ?? {}).toSorted()).toEqual(['code', 'service']);
    expect(text).not.toMatch(/127\.0\.0\.1|localhost|http:|stack|\.ts|ECONN|UND_ERR/);
  });
});

test('an institution that listens nowhere nulls its fields alone', async () => {
  const alone = await startTestGraph();
  await alone.agencies.close();
  const { data, errors, text } = await alone.ask(query);
  expect(data).toEqual({ project: { title: 'Project 7', funding: null } });
  expect(errors).toEqual([
    {
      message: 'The institution "agencies" cannot be reached for the moment.',
      path: ['project', 'funding'],
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'agencies' },
    },
  ]);
  expect(text).not.toContain('127.0.0.1');
  await alone.close();
});

test('a hanging institution is given up at its timeout, not long after', async () => {
  graph.agencies.misbehave(answerLater);
  const start = performance.now();
  await graph.ask(query);
  const tookMs = performance.now() - start;
  expect(tookMs).toBeGreaterThanOrEqual(290);
  expect(tookMs).toBeLessThan(2_000);
});

test('an institution that is back answers at once', async () => {
  graph.agencies.misbehave((response) => void response.socket?.destroy());
  await graph.ask(query);
  graph.agencies.misbehave(null);
  expect((await graph.ask(query)).errors).toBeUndefined();
});

test('each field that was lost has its own error, in every item of a list', async () => {
  graph.agencies.misbehave((response) => void response.socket?.destroy());
  const { data, errors } = await graph.ask(
    '{ projects(first: 2) { id funding { committed } givers: donors } }',
  );
  expect(data.projects).toEqual([
    { id: '1', funding: null, givers: null },
    { id: '2', funding: null, givers: null },
  ]);
  expect(errors?.map(({ path }) => path?.join('.')).toSorted()).toEqual([
    'projects.0.funding',
    'projects.0.givers',
    'projects.1.funding',
    'projects.1.givers',
  ]);
});

test('the errors of a long list end, and the last tells how many it stands for', async () => {
  graph.agencies.misbehave((response) => void response.socket?.destroy());
  const { errors } = await graph.ask('{ projects(first: 201) { funding { committed } } }');
  expect(errors).toHaveLength(200);
  expect(errors?.at(-1)?.message).toMatch(/The same holds for 1 more fields/);
});

test('a lost root field is told at the name that the client gave it', async () => {
  graph.region.misbehave((response) => void response.socket?.destroy());
  const { data, errors } = await graph.ask(
    '{ mine: project(id: "7") { funding { committed } } rate(of: "USD") }',
  );
  expect(data).toEqual({ mine: null, rate: 10.5 });
  expect(errors).toMatchObject([{ path: ['mine'], extensions: { service: 'region' } }]);
});

test('a path never names a field that only the gateway asked for', async () => {
  graph.region.misbehave((response) => {
    const errors = [
      { message: 'Hidden', path: ['project', 'id'], extensions: { code: 'DATABASE_UNAVAILABLE' } },
    ];
    sendJson(response, { data: { project: { __typename: 'Project', id: '7', title: 'A' } }, errors });
  });
  const { errors } = await graph.ask('{ project(id: "7") { title funding { committed } } }');
  expect(errors).toMatchObject([{ path: ['project'] }]);
});
