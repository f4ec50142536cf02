import { afterAll, beforeAll, expect, test } from 'vitest';

import { ComposedGraph } from './conformance/composedGraph.ts';

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
