import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { sendJson, startTestGraph, type TestGraph } from './testing.ts';

/** Apollo's engine sends each fetch by itself. */
const testOwn = process.env['GATEWAY_ENGINE'] === 'apollo' ? describe.skip : describe;

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph({ subgraphTimeoutMs: 10_000 });
});
afterAll(() => graph.close());

/** Runs `work` while the region holds its answers back, and counts what reached it until `arrived` requests had. */
async function whileHeld<T>(arrived: number, work: () => T): Promise<{ result: T; count: () => number }> {
  const before = graph.region.received.length;
  const held: (() => void)[] = [];
  const reached = new Promise<void>((resolve) =>
    graph.region.misbehave((response) => {
      const place = { __typename: 'Town', name: 'Agadir' };
      held.push(() => sendJson(response, { data: { place, found: place } }));
      if (held.length === arrived) resolve();
    }),
  );
  const result = work();
  await reached;
  // What would be sent has been by the time that another request has gone all the way.
  await graph.ask('{ rate(of: "USD") }');
  graph.region.misbehave(null);
  for (const answer of held) answer();
  return { result, count: () => graph.region.received.length - before };
}

const place = '{ place { ... on Town { name } } }';
const town = { place: { name: 'Agadir' } };

testOwn('the answer that an institution is about to give', () => {
  test('serves all that ask the same at the same time', async () => {
    const { result, count } = await whileHeld(1, () => Promise.all([1, 2, 3].map(() => graph.ask(place))));
    expect((await result).map(({ data }) => data as unknown)).toEqual([town, town, town]);
    expect(count()).toBe(1);
  });

  test('is for the caller who asked, and for no other', async () => {
    const editor = { authorization: `Bearer ${await graph.token('editor')}` };
    const { result, count } = await whileHeld(2, () =>
      Promise.all([graph.ask(place), graph.ask(place, {}, editor)]),
    );
    expect((await result).map(({ data }) => data as unknown)).toEqual([town, town]);
    expect(count()).toBe(2);
  });

  test('is for the language that was asked, and for no other', async () => {
    const { result, count } = await whileHeld(2, () =>
      Promise.all(['fr', 'ar'].map((language) => graph.ask(place, {}, { 'accept-language': language }))),
    );
    await result;
    expect(count()).toBe(2);
  });

  test('to a question with a purpose is for the one who asked it: each is written down', async () => {
    const purpose = { 'x-purpose': 'audit' };
    const { result, count } = await whileHeld(2, () =>
      Promise.all([graph.ask(place, {}, purpose), graph.ask(place, {}, purpose)]),
    );
    await result;
    expect(count()).toBe(2);
  });

  test('of a mutation is for the one who sent it: the other is done as well', async () => {
    const found = 'mutation { found(name: "Agadir") { name } }';
    const { result, count } = await whileHeld(2, () => Promise.all([graph.ask(found), graph.ask(found)]));
    await result;
    expect(count()).toBe(2);
  });

  test('is still waited for when one of those who asked has gone', async () => {
    const gone = new AbortController();
    const { result, count } = await whileHeld(1, () => {
      const first = fetch(`${graph.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: place }),
        signal: gone.signal,
      }).catch(() => null);
      const second = graph.ask(place);
      return { first, second };
    });
    gone.abort();
    expect((await result.second).data).toEqual(town);
    await result.first;
    expect(count()).toBe(1);
  });
});

testOwn('what is asked of an institution at different places', () => {
  const query =
    '{ one: project(id: "1") { funding { committed } } two: project(id: "2") { givers: donors } }';

  test('goes to it in one request', async () => {
    const before = graph.agencies.received.length;
    expect((await graph.ask(query)).data).toEqual({
      one: { funding: { committed: '1000' } },
      two: { givers: ['AFD'] },
    });
    expect(graph.agencies.received.length - before).toBe(1);
  });

  test('goes to it in a request for each where it is read for a purpose, since each reading is written down', async () => {
    const before = graph.agencies.received.length;
    graph.agencies.misbehave((response) => {
      const { body = '' } = graph.agencies.received.at(-1) ?? {};
      const refusal = { message: 'No.', extensions: { code: 'DATABASE_UNAVAILABLE' } };
      if (body.includes('committed')) sendJson(response, { data: null, errors: [refusal] });
      else sendJson(response, { data: { _entities: [{ __typename: 'Project', givers: ['AFD'] }] } });
    });
    const { data } = await graph.ask(query, {}, { 'x-purpose': 'audit' });
    graph.agencies.misbehave(null);
    expect(data).toEqual({ one: { funding: null }, two: { givers: ['AFD'] } });
    const bodies = graph.agencies.received.slice(before).map(({ body }) => body);
    expect(bodies.filter((body) => body.includes('givers'))).toHaveLength(1);
    expect(bodies).toHaveLength(2);
  });

  test('goes to it again, each by itself, where the fault of one took the data of all', async () => {
    const before = graph.agencies.received.length;
    graph.agencies.misbehave((response) => {
      const { body = '' } = graph.agencies.received.at(-1) ?? {};
      const refusal = { message: 'No.', extensions: { code: 'DATABASE_UNAVAILABLE' } };
      if (body.includes('committed')) sendJson(response, { data: null, errors: [refusal] });
      else sendJson(response, { data: { _entities: [{ __typename: 'Project', givers: ['AFD'] }] } });
    });
    const { data, errors } = await graph.ask(query);
    graph.agencies.misbehave(null);
    expect(data).toEqual({ one: { funding: null }, two: { givers: ['AFD'] } });
    expect(errors).toMatchObject([
      { path: ['one', 'funding'], extensions: { code: 'DATABASE_UNAVAILABLE', service: 'agencies' } },
    ]);
    expect(graph.agencies.received.length - before).toBe(3);
  });
});
