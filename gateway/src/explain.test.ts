import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { startTestGraph, type TestGraph } from './testing.ts';

let graph: TestGraph;
let operator: Record<string, string>;
beforeAll(async () => {
  graph = await startTestGraph();
  operator = { authorization: `Bearer ${await graph.token('operator')}` };
});
afterEach(() => graph.agencies.misbehave(null));
afterAll(() => graph.close());

const query = 'query Two($first: Int) { projects(first: $first) { title funding { committed } } }';

async function askFor(headers: Record<string, string>, variables = { first: 2 }) {
  const response = await fetch(`${graph.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const answer = (await response.json()) as Record<string, unknown>;
  return { status: response.status, answer, serverTiming: response.headers.get('server-timing') };
}

const data = {
  projects: [
    { title: 'Project 1', funding: { committed: '1000' } },
    { title: 'Project 2', funding: { committed: '2000' } },
  ],
};

/** Apollo's engine neither explains nor measures. */
const testOwn = process.env['GATEWAY_ENGINE'] === 'apollo' ? describe.skip : describe;

testOwn('an operator who asks how a request is answered', () => {
  test('is told the plan, the fetches and the time that each phase took', async () => {
    const { status, answer } = await askFor({ ...operator, 'x-explain': '1' });
    expect(status).toBe(200);
    expect(answer).toEqual({
      data,
      extensions: {
        explain: {
          plan: [
            {
              service: 'region',
              kind: 'query',
              path: null,
              selection: '{projects(first:$first){__typename id title}}',
              after: [],
            },
            {
              service: 'agencies',
              kind: 'query',
              path: 'projects.@',
              selection: '{...on Project{funding{committed}}}',
              after: [0],
            },
          ],
          fetches: [
            expect.objectContaining({ service: 'region', representations: null, query: expect.any(String) }),
            expect.objectContaining({
              service: 'agencies',
              representations: 2,
              answerLength: expect.any(Number),
            }),
          ],
          timings: {
            prepareMs: expect.any(Number),
            executeMs: expect.any(Number),
            shapeMs: expect.any(Number),
          },
        },
      },
    });
  });

  test('is told that a fetch failed, and how', async () => {
    graph.agencies.misbehave((response) => void response.socket?.destroy());
    const { answer } = await askFor({ ...operator, 'x-explain': '1' });
    expect(answer).toMatchObject({
      data: { projects: [{ funding: null }, { funding: null }] },
      extensions: {
        explain: {
          fetches: [{}, { service: 'agencies', answerLength: null, fault: 'SUBGRAPH_UNAVAILABLE' }],
        },
      },
    });
  });

  test('is told no value that was sent or answered', async () => {
    const { answer } = await askFor({ ...operator, 'x-explain': '1' });
    const { explain } = answer['extensions'] as { explain: object };
    expect(JSON.stringify(explain)).not.toMatch(/Project 1|1000|"first":/);
  });
});

test.each([
  ['the public', async () => ({})],
  [
    'a member with other roles',
    async () => ({ authorization: `Bearer ${await graph.token('editor', 'auditor')}` }),
  ],
])('%s is not told how a request is answered', async (_who, headersOf) => {
  const { status, answer } = await askFor({ ...(await headersOf()), 'x-explain': '1' });
  expect(status).toBe(403);
  expect(answer).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  expect(answer).not.toHaveProperty('data');
});

test('nobody is told who does not ask', async () => {
  const { answer, serverTiming } = await askFor(operator);
  expect(answer).toEqual({ data });
  expect(serverTiming).toBeNull();
});

testOwn('who asks for the timing', () => {
  test('has it in the header of that name, phase by phase', async () => {
    const { answer, serverTiming } = await askFor({ 'x-server-timing': '1' });
    expect(answer).toEqual({ data });
    expect(serverTiming).toMatch(/^prepare;dur=[\d.]+, execute;dur=[\d.]+, shape;dur=[\d.]+$/);
  });
});
