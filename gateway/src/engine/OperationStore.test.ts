import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { Deadline } from '../Deadline.ts';
import { ComposedGraph } from './conformance/composedGraph.ts';
import { unlimited } from './Engine.ts';
import { OperationStore } from './OperationStore.ts';
import type { PlannerThread } from './planner/PlannerThread.ts';
import type { ApiSchema } from './Shape.ts';

let graph: ComposedGraph;
beforeAll(async () => {
  graph = await ComposedGraph.start({ a: { sdl: 'type Query { number(of: Int): Int }' } });
});
afterAll(() => graph.close());

const known = () => graph.engines.own.knownOperations();

test('a successor is told of the 500 operations that were asked for last, the latest first', async () => {
  for (let at = 0; at <= 500; at++) await graph.ask('own', `query Q${at} { number }`);
  expect(known()).toHaveLength(500);
  expect(
    known()
      .slice(0, 2)
      .map(({ query }) => query),
  ).toEqual(['query Q500 { number }', 'query Q499 { number }']);
  await graph.ask('own', 'query Q7 { number }');
  expect(known()[0]?.query).toBe('query Q7 { number }');
});

test('an operation is planned for each set of values that decide on its selections, and for no others', async () => {
  const query = 'query ($with: Boolean!, $n: Int) { number(of: $n) @include(if: $with) __typename }';
  const variants = () => known().filter((operation) => operation.query.includes('$with')).length;
  for (const variables of [{ with: true }, { with: false }, { with: true, n: 1 }, { with: true, n: 2 }]) {
    await graph.ask('own', query, variables);
  }
  expect(variants()).toBe(2);
});

test.each<[string, (at: number) => unknown]>([
  ['others', (at) => at],
  ['other booleans', () => true],
])('a condition decides however many %s are sent before it', async (_, valueOf) => {
  const query = 'query ($with: Boolean!) { number @include(if: $with) __typename }';
  const others = Object.fromEntries(Array.from({ length: 300 }, (_item, at) => [`v${at}`, valueOf(at)]));
  for (const [include, data] of [
    [false, { __typename: 'Query' }],
    [true, { number: null, __typename: 'Query' }],
  ] as const) {
    expect(await graph.ask('own', query, { ...others, with: include })).toEqual({ data });
  }
});

test('a request waits for its operation to be planned until its deadline, and no longer', async () => {
  const busy = { plan: () => new Promise(() => {}) } as unknown as PlannerThread;
  const store = new OperationStore({} as ApiSchema, busy);
  const asked = { allowance: unlimited, deadline: new Deadline(20) };
  await expect(store.operation('{ number }', null, {}, asked)).rejects.toMatchObject({
    extensions: { code: 'TIME_EXCEEDED', limit: 20 },
  });
});

test('a condition that is no boolean is planned once, as one that is left out', async () => {
  const planned = {
    kind: 'query',
    selections: [],
    steps: [],
    local: null,
    clientKeys: {},
    possibleTypes: {},
    conditions: ['with'],
  };
  let plans = 0;
  const planner = {
    plan: async () => {
      plans += 1;
      return planned;
    },
  } as unknown as PlannerThread;
  const schema = buildSchema('type Query { number: Int }');
  const store = new OperationStore({ schema, hidden: new Set() }, planner);
  const ask = (given: unknown) =>
    store.operation('query ($with: Boolean = true) { number @include(if: $with) }', null, { with: given });
  for (const given of [undefined, undefined, 'true', 1]) await ask(given);
  expect(plans).toBe(1);
  await ask(true);
  await ask(true);
  expect(plans).toBe(2);
});
