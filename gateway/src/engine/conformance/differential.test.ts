import { isDeepStrictEqual } from 'node:util';

import { subgraphNames, subgraphSdl } from '@prim/schema';
import { buildSchema, type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { subgraphSdl as scenarioSdl } from '../../../../bench/gateway/scenario/scenario.ts';
import { OperationPlanner } from '../planner/OperationPlanner.ts';
import { ComposedGraph, type GraphAnswer, type TestSubgraphs } from './composedGraph.ts';
import { hashedResolvers, type Mishaps } from './hashedResolvers.ts';
import { randomOperation } from './randomOperation.ts';

const none: Mishaps = { nulls: 0, errors: 0, lost: 0 };
let mishaps: Mishaps = none;

const hashed = (sdl: DocumentNode) => ({ sdl, resolvers: hashedResolvers(sdl, () => mishaps) });

const graphs: Readonly<Record<string, () => TestSubgraphs>> = {
  'the coordination graph': () =>
    Object.fromEntries(subgraphNames.map((name) => [name, hashed(subgraphSdl(name))])),
  'the scenario of the bench': () =>
    Object.fromEntries(Object.entries(scenarioSdl).map(([name, sdl]) => [name, hashed(parse(sdl))])),
};

/** What can befall the subgraphs, and how many operations are tried under it. */
const weathers: readonly (readonly [string, number, Mishaps])[] = [
  ['nothing is missing', 200, none],
  ['values are null and entities are not found', 150, { nulls: 200, errors: 0, lost: 150 }],
  ['fields fail', 150, { nulls: 50, errors: 60, lost: 0 }],
];

const told = ({ errors = [] }: GraphAnswer) =>
  [
    ...new Set(errors.map(({ message, path, extensions }) => JSON.stringify([path, extensions, message]))),
  ].toSorted();

describe.each(Object.keys(graphs))('over %s, our engine answers as stock does', (name) => {
  let graph: ComposedGraph;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    graph = await ComposedGraph.start(graphs[name]?.() ?? {});
    schema = buildSchema(new OperationPlanner(graph.supergraphSdl).apiSdl);
  }, 60_000);
  afterAll(() => graph?.close());

  /** What the engines say to one random operation; undefined when they say the same. */
  async function differenceAt(seed: number): Promise<object | undefined> {
    const { query, variables } = randomOperation(schema, seed, { depth: 5, fields: 30 });
    const [own, stock] = [
      await graph.ask('own', query, variables),
      await graph.ask('apollo', query, variables),
    ];
    const isSame = isDeepStrictEqual(own.data, stock.data) && isDeepStrictEqual(told(own), told(stock));
    return isSame ? undefined : { seed, query, variables, own, stock };
  }

  test.each(weathers)('when %s', { timeout: 120_000 }, async (_weather, count, given) => {
    mishaps = given;
    for (let seed = 0; seed < count; seed += 1) expect(await differenceAt(seed)).toBeUndefined();
  });

  test('when a subgraph fails at every entity', { timeout: 60_000 }, async () => {
    mishaps = none;
    const services = [...graph.engines.own.subgraphs.keys()];
    const errors = [
      { message: 'All failed', path: ['_entities'], extensions: { code: 'DATABASE_UNAVAILABLE' } },
    ];
    for (let seed = 1_000; seed < 1_050; seed += 1) {
      const failing = services[seed % services.length];
      graph.interfere = (service, answer) =>
        service === failing && JSON.stringify(answer.data ?? '').includes('ntities')
          ? { data: null, errors }
          : answer;
      expect(await differenceAt(seed)).toBeUndefined();
    }
    graph.interfere = (_service, answer) => answer;
  });
});
