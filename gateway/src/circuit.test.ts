import type { AddressInfo } from 'node:net';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import { serveMetrics } from './metrics.ts';
import { type Misbehaviour, sendJson, startTestGraph, type TestGraph } from './testing.ts';

/** Apollo's engine has no circuits: it always asks. */
const testOwn = process.env['GATEWAY_ENGINE'] === 'apollo' ? describe.skip : describe;

const breakOff: Misbehaviour = (response) => void response.socket?.destroy();
const hang: Misbehaviour = () => {};
const beDown: Misbehaviour = (response) =>
  void response.writeHead(503, { 'content-type': 'text/html' }).end('<h1>Sorry</h1>');
const answerPage: Misbehaviour = (response) =>
  void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>It works</h1>');
const refuse: Misbehaviour = (response) =>
  sendJson(
    response,
    { data: null, errors: [{ message: 'No.', extensions: { code: 'DATABASE_UNAVAILABLE' } }] },
    503,
  );

testOwn('an institution that does not answer', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph({ subgraphTimeoutMs: 300 });
  });
  afterAll(() => graph.close());
  // The clock is ours, and the timers are those of the machine.
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
  afterEach(async () => {
    graph.agencies.misbehave(null);
    pass(2_000);
    await graph.ask(rate);
    vi.useRealTimers();
  });

  const rate = '{ rate(of: "USD") }';
  const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);
  const askTimes = async (times: number) => {
    const before = graph.agencies.received.length;
    const codes: unknown[] = [];
    for (let time = 0; time < times; time++) {
      const { errors } = await graph.ask(rate);
      codes.push(errors?.[0]?.extensions['code'] ?? null);
    }
    return { codes, sent: graph.agencies.received.length - before };
  };
  const unavailable = (times: number) => Array.from({ length: times }, () => 'SUBGRAPH_UNAVAILABLE');

  test.each([
    ['breaks off', breakOff, 'SUBGRAPH_UNAVAILABLE'],
    ['hangs', hang, 'SUBGRAPH_TIMEOUT'],
    ['is down behind its proxy', beDown, 'SUBGRAPH_UNAVAILABLE'],
  ])('is asked five times where it %s, and no more after that', async (_how, misbehaviour, code) => {
    graph.agencies.misbehave(misbehaviour);
    expect(await askTimes(5)).toEqual({ codes: Array.from({ length: 5 }, () => code), sent: 5 });
    expect(await askTimes(3)).toEqual({ codes: unavailable(3), sent: 0 });
  });

  test('is named, with the place, in the error of what was not sent', async () => {
    graph.agencies.misbehave(breakOff);
    await askTimes(5);
    const { data, errors } = await graph.ask('{ project(id: "7") { title funding { committed } } }');
    expect(data).toEqual({ project: { title: 'Project 7', funding: null } });
    expect(errors).toEqual([
      {
        message: 'The institution "agencies" cannot be reached for the moment.',
        path: ['project', 'funding'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'agencies' },
      },
    ]);
  });

  test('is tried once after two seconds, and left alone for as long again when it fails', async () => {
    graph.agencies.misbehave(breakOff);
    await askTimes(5);
    pass(1_999);
    expect((await askTimes(1)).sent).toBe(0);
    pass(1);
    expect((await askTimes(3)).sent).toBe(1);
    pass(1_999);
    expect((await askTimes(1)).sent).toBe(0);
  });

  test('is asked as before once the one that tried was answered', async () => {
    graph.agencies.misbehave(breakOff);
    await askTimes(5);
    graph.agencies.misbehave(null);
    pass(2_000);
    expect(await askTimes(3)).toEqual({ codes: [null, null, null], sent: 3 });
  });

  test('is tried by one request alone, and others do not wait for it', async () => {
    graph.agencies.misbehave(breakOff);
    await askTimes(5);
    pass(2_000);
    let release = () => {};
    const reached = new Promise<void>((resolve) =>
      graph.agencies.misbehave((response) => {
        release = () => sendJson(response, { data: { rate: 9 } });
        resolve();
      }),
    );
    const probe = graph.ask(rate);
    await reached;
    const mad = await graph.ask('{ rate(of: "MAD") }');
    expect(mad.errors?.[0]?.extensions['code']).toBe('SUBGRAPH_UNAVAILABLE');
    release();
    expect((await probe).data).toEqual({ rate: 9 });
  });

  test('costs the others nothing', async () => {
    graph.agencies.misbehave(breakOff);
    await askTimes(6);
    expect((await graph.ask('{ project(id: "7") { title } }')).data).toEqual({
      project: { title: 'Project 7' },
    });
  });

  test('starts anew with each answer, be it a refusal or nonsense', async () => {
    for (const answer of [null, refuse, answerPage]) {
      graph.agencies.misbehave(breakOff);
      expect((await askTimes(4)).sent).toBe(4);
      graph.agencies.misbehave(answer);
      expect((await askTimes(1)).sent).toBe(1);
    }
  });

  test('is not held against it where it was the client that went away', async () => {
    for (let time = 0; time < 6; time++) {
      const reached = new Promise<void>((resolve) => graph.agencies.misbehave(() => resolve()));
      const gone = new AbortController();
      const asked = fetch(`${graph.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: `{ rate(of: "${time}") }` }),
        signal: gone.signal,
      });
      await reached;
      gone.abort();
      await expect(asked).rejects.toThrow(/abort/);
    }
    graph.agencies.misbehave(null);
    expect(await askTimes(1)).toEqual({ codes: [null], sent: 1 });
  });

  test('is told to operators: at /ready, and with counts on the page of metrics', async () => {
    const server = await serveMetrics('127.0.0.1', 0);
    const read = async (name: string) => {
      const page = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/metrics`);
      return Number(
        new RegExp(`^gateway_subgraph_${name}{subgraph="agencies"} (\\d+)`, 'm').exec(await page.text())?.[1],
      );
    };
    const counts = () =>
      Promise.all(['circuit_openings_total', 'refused_fetches_total', 'faults_total'].map(read));
    const before = await counts();
    expect(await read('is_circuit_open')).toBe(0);
    graph.agencies.misbehave(breakOff);
    await askTimes(7);
    const after = await counts();
    expect(after.map((count, index) => count - (before[index] ?? 0))).toEqual([1, 2, 5]);
    expect(await read('is_circuit_open')).toBe(1);
    const { subgraphs } = (await (await fetch(`${graph.url}/ready`)).json()) as { subgraphs: object };
    expect(subgraphs).toEqual({ region: 'ready', agencies: 'circuit open' });
    await new Promise((resolve) => server.close(resolve));
  });
});
