import { request as send } from 'node:http';

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { type Misbehaviour, sendJson, startTestGraph, type TestGraph } from './testing.ts';

const limitMs = 1_000;
const query = '{ project(id: "7") { title funding { committed } } rate(of: "USD") }';
const project = '{ project(id: "7") { title funding { committed } } }';

let graph: TestGraph;
beforeAll(async () => {
  // An institution may take longer than the whole request: it is the request that ends.
  graph = await startTestGraph({ requestTimeoutMs: limitMs, subgraphTimeoutMs: 10_000 });
  for (const known of [query, project]) await graph.ask(known);
});
afterEach(() => {
  graph.region.misbehave(null);
  graph.agencies.misbehave(null);
});
afterAll(() => graph.close());

const hang: Misbehaviour = () => {};
const outOfTime = (service: string, ...path: (string | number)[]) => ({
  message:
    `The institution "${service}" was still at work when the time of the request was over: a request may take ` +
    '1000 ms. Take smaller pages or fewer fields, or ask in several requests.',
  path,
  extensions: { code: 'TIME_EXCEEDED', limit: limitMs, service },
});
const byPath = (errors: Awaited<ReturnType<TestGraph['ask']>>['errors']) =>
  errors?.toSorted((a, b) => String(a.path).localeCompare(String(b.path)));

describe('a request that takes longer than it may', () => {
  test('is ended: what has not come is null and says the limit and how to stay under it, the rest stands', async () => {
    graph.agencies.misbehave(hang);
    const { status, data, errors } = await graph.ask(query);
    expect({ status, data }).toEqual({
      status: 200,
      data: { project: { title: 'Project 7', funding: null }, rate: null },
    });
    expect(byPath(errors)).toEqual([
      outOfTime('agencies', 'project', 'funding'),
      outOfTime('agencies', 'rate'),
    ]);
  });

  test('and changes something may have been done: it is sent again with its key', async () => {
    graph.region.misbehave(hang);
    const { errors } = await graph.ask('mutation { found(name: "Safi") { name } }');
    expect(errors).toEqual([
      {
        message:
          'The institution "region" was still at work when the time of the request was over: a request may take ' +
          '1000 ms. It may have been done: send it again with the same idempotencyKey, then it is done once.',
        path: ['found'],
        extensions: { code: 'TIME_EXCEEDED', limit: limitMs, service: 'region' },
      },
    ]);
  });

  test('asks nothing further: what would come after is null for the same reason', async () => {
    const before = graph.agencies.received.length;
    graph.region.misbehave(hang);
    const { data, errors } = await graph.ask(project);
    expect(data).toEqual({ project: null });
    expect(errors).toEqual([outOfTime('region', 'project')]);
    expect(graph.agencies.received).toHaveLength(before);
  });

  test('ends for itself alone: who asked the same later still gets the answer', async () => {
    const answers: (() => void)[] = [];
    graph.region.misbehave((response) => {
      answers.push(() => sendJson(response, { data: { place: { __typename: 'Town', name: 'Agadir' } } }));
    });
    const place = '{ place { ... on Town { name } } }';
    const first = graph.ask(place);
    await new Promise((resolve) => setTimeout(resolve, limitMs / 2));
    const second = graph.ask(place);
    expect((await first).errors).toEqual([outOfTime('region', 'place')]);
    for (const answer of answers) answer();
    expect((await second).data).toEqual({ place: { name: 'Agadir' } });
  });

  test('says nothing against the institution, however often it happens', async () => {
    graph.agencies.misbehave(hang);
    await Promise.all(Array.from({ length: 8 }, () => graph.ask('{ rate(of: "USD") }')));
    graph.agencies.misbehave(null);
    expect((await graph.ask('{ rate(of: "USD") }')).data).toEqual({ rate: 10.5 });
  });

  test('is ended too while its body is still on its way', async () => {
    const answer = await new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': 1_000 };
      const sent = send(`${graph.url}/graphql`, { method: 'POST', headers }, (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => (body += chunk.toString()));
        response.on('end', () => resolve({ status: response.statusCode, body }));
      });
      sent.on('error', reject);
      sent.write('{"query":');
    });
    expect(answer.status).toBe(408);
    expect(JSON.parse(answer.body)).toMatchObject({
      errors: [{ extensions: { code: 'TIME_EXCEEDED', limit: limitMs } }],
    });
  });
});

test('a request that is answered in time has all of its answer', async () => {
  expect(await graph.ask(query)).toMatchObject({
    data: { project: { title: 'Project 7', funding: { committed: '7000' } }, rate: 10.5 },
  });
});
