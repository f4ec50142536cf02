import { log } from '@prim/chassis/log';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';

import { sendJson, startTestGraph, type TestGraph } from './testing.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterEach(() => graph.region.misbehave(null));
afterAll(() => graph.close());

const answering = (answer: unknown, status = 200) =>
  graph.region.misbehave((response) => sendJson(response, answer, status));

describe('what an institution refuses', () => {
  test('goes on with its message, code and path, whatever the status', async () => {
    const message = 'A page holds from 1 to 100 records; first: 0 was asked for.';
    const extensions = { code: 'PAGE_SIZE_OUT_OF_RANGE', limit: 100, asked: 0 };
    for (const status of [200, 400, 500]) {
      answering({ data: { projects: null }, errors: [{ message, path: ['projects'], extensions }] }, status);
      const { data, errors } = await graph.ask('{ projects(first: 0) { title } }');
      expect(data).toEqual({ projects: null });
      expect(errors).toEqual([
        { message, path: ['projects'], extensions: { ...extensions, service: 'region' } },
      ]);
    }
  });

  test('of a whole request is told at each field that it cost', async () => {
    const extensions = { code: 'BAD_USER_INPUT' };
    answering({ errors: [{ message: 'Variable "$first" is wrong', extensions }] }, 400);
    const { data, errors } = await graph.ask('{ a: projects { title } b: projects { title } }');
    expect(data).toEqual({ a: null, b: null });
    expect(errors).toMatchObject([
      { path: ['a'], extensions: { code: 'BAD_USER_INPUT', service: 'region' } },
      { path: ['b'], extensions: { code: 'BAD_USER_INPUT', service: 'region' } },
    ]);
  });

  test('brings nothing along but what is public', async () => {
    const extensions = {
      code: 'DATABASE_UNAVAILABLE',
      service: 'forged',
      stacktrace: ['at http://10.0.0.1/secret.ts'],
      response: { url: 'http://10.0.0.1' },
    };
    answering({ data: { place: null }, errors: [{ message: 'Try again', path: ['place'], extensions }] });
    const { errors, text } = await graph.ask('{ place { __typename } }');
    expect(errors?.[0]?.extensions).toEqual({ code: 'DATABASE_UNAVAILABLE', service: 'region' });
    expect(text).not.toContain('10.0.0.1');
  });
});

describe('an institution that lags behind the graph', () => {
  const told = 'Cannot query field "steps" on type "Project". Did you mean "secretSteps"?';
  const refusal = (message: string, code = 'GRAPHQL_VALIDATION_FAILED') =>
    answering({ errors: [{ message, extensions: { code } }] }, 400);

  test('is told to, without a name of its schema, under an incident that the log explains', async () => {
    const logged = vi.spyOn(log, 'error').mockImplementation(() => {});
    refusal(told);
    const { data, errors, text } = await graph.ask('{ Zoubida: project(id: "7") { steps } rate(of: "USD") }');
    expect(data).toEqual({ Zoubida: null, rate: 10.5 });
    expect(errors).toEqual([
      {
        message: 'The institution "region" serves another schema than the graph was published with.',
        path: ['Zoubida'],
        extensions: { code: 'SUBGRAPH_SCHEMA_DIFFERS', service: 'region', incident: expect.any(String) },
      },
    ]);
    expect(text).not.toMatch(/Cannot query|steps/);
    expect(logged).toHaveBeenCalledWith(
      expect.objectContaining({
        incident: errors?.[0]?.extensions['incident'],
        service: 'region',
        lack: 'Cannot query field "steps" on type "Project"',
      }),
      'another schema',
    );
    logged.mockRestore();
  });

  test('has no value of a client logged', async () => {
    const logged = vi.spyOn(log, 'error').mockImplementation(() => {});
    refusal('Expected value of type "Int", found "Zoubida".');
    await graph.ask('{ place { __typename } }');
    expect(JSON.stringify(logged.mock.calls)).toContain('"lack":null');
    expect(JSON.stringify(logged.mock.calls)).not.toContain('Zoubida');
    logged.mockRestore();
  });

  test('helps nobody to guess a value that it does not take', async () => {
    refusal(
      'Variable "$kind" got invalid value "HUGE". Did you mean the enum value "BIG"?',
      'BAD_USER_INPUT',
    );
    const { errors } = await graph.ask('{ place { __typename } }');
    expect(errors).toMatchObject([{ message: 'Variable "$kind" got invalid value "HUGE".' }]);
  });
});

describe('a name that a client made up is in no log', () => {
  test.each<[string, unknown]>([
    ['of a fault', { data: { Zoubida: null }, errors: [{ message: 'x', path: ['Zoubida'] }] }],
    ['of a value that the schema does not allow', { data: { Zoubida: { steps: 'three' } } }],
  ])('%s', async (_, answer) => {
    const logged = vi.spyOn(log, 'warn').mockImplementation(() => {});
    answering(answer);
    const { errors } = await graph.ask('{ Zoubida: project(id: "7") { steps } }');
    expect(errors).toMatchObject([{ path: ['Zoubida'] }]);
    expect(logged).toHaveBeenCalled();
    expect(JSON.stringify(logged.mock.calls)).not.toContain('Zoubida');
    logged.mockRestore();
  });
});

describe('a fault of an institution', () => {
  test('is masked, and keeps the incident under which the institution logged it', async () => {
    const extensions = { code: 'INTERNAL_SERVER_ERROR', incident: 'abc-1' };
    const message = 'connect ECONNREFUSED 10.0.0.1:27017';
    answering({ data: { place: null }, errors: [{ message, path: ['place'], extensions }] });
    expect((await graph.ask('{ place { __typename } }')).errors).toEqual([
      { message: 'Internal error', path: ['place'], extensions: { ...extensions, service: 'region' } },
    ]);
  });

  test('without a code is masked under an incident of the gateway', async () => {
    answering({
      data: { place: null },
      errors: [{ message: 'x is undefined at /srv/a.js', path: ['place'] }],
    });
    const { errors } = await graph.ask('{ place { __typename } }');
    expect(errors).toMatchObject([
      {
        message: 'Internal error',
        path: ['place'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', service: 'region' },
      },
    ]);
    expect(errors?.[0]?.extensions['incident']).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('a value that the schema does not allow', () => {
  const wrongs: readonly [string, unknown][] = [
    ['a list for a number', { steps: [3] }],
    ['a text for a number', { steps: '3' }],
    ['a fraction for a whole number', { steps: 3.5 }],
    ['a number for a text', { title: 3 }],
    ['a text for a list', { tags: 'a' }],
    ['an object in a list of texts', { tags: [{}] }],
    ['a list for an object', { lead: [] }],
    ['a number for an enum', { kind: 3 }],
  ];
  test.each(wrongs)('costs the fields of its institution alone: %s', async (_what, wrong) => {
    const right = { title: 'A', steps: 3, tags: ['a'], lead: { name: 'B' }, kind: 'BIG' };
    answering({ data: { project: { ...right, ...(wrong as object) } } });
    const { data, errors } = await graph.ask(
      '{ project(id: "7") { title steps tags lead { name } kind } rate(of: "USD") }',
    );
    expect(data).toEqual({ project: null, rate: 10.5 });
    expect(errors).toMatchObject([
      { path: ['project'], extensions: { code: 'SUBGRAPH_RESPONSE_INVALID', service: 'region' } },
    ]);
  });

  test('is told as an error where a null may not be', async () => {
    answering({ data: { project: { title: 'A', lead: { name: null } } } });
    const { data, errors, text } = await graph.ask('{ project(id: "7") { title lead { name } } }');
    expect(data).toEqual({ project: { title: 'A', lead: null } });
    expect(errors).toMatchObject([
      { path: ['project', 'lead', 'name'], extensions: { code: 'SUBGRAPH_RESPONSE_INVALID' } },
    ]);
    expect(text).not.toContain('valueCompletion');
  });

  test('is told as an error where an enum has no such value', async () => {
    answering({ data: { project: { title: 'A', kind: 'HUGE' } } });
    const { data, errors } = await graph.ask('{ project(id: "7") { title kind } }');
    expect(data).toEqual({ project: { title: 'A', kind: null } });
    expect(errors).toMatchObject([{ path: ['project', 'kind'] }]);
  });

  test('does not reach the objects of the gateway by their prototype', async () => {
    graph.region.misbehave((response) =>
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end('{"data":{"project":{"title":"A","__proto__":{"polluted":1}},"__proto__":{"polluted":1}}}'),
    );
    expect((await graph.ask('{ project(id: "7") { title } }')).data).toEqual({ project: { title: 'A' } });
    expect('polluted' in {}).toBe(false);
  });
});

test('the members of a union are checked by their own types', async () => {
  expect((await graph.ask('{ place { ... on Town { name } ... on Project { title } } }')).data).toEqual({
    place: { name: 'Agadir' },
  });
  answering({ data: { place: { __typename: 'Town', name: {} } } });
  expect((await graph.ask('{ place { ... on Town { name } } }')).errors).toMatchObject([{ path: ['place'] }]);
});
