import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';

import { subgraphNames, subgraphSdl } from '@prim/schema';
import { buildSchema, type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { subgraphSdl as scenarioSdl } from '../../../../bench/gateway/scenario/scenario.ts';
import { OperationPlanner } from '../planner/OperationPlanner.ts';
import { ComposedGraph, type GraphAnswer, type Interference, type TestSubgraphs } from './composedGraph.ts';
import { hashedResolvers, type Mishaps } from './hashedResolvers.ts';
import { randomOperation, seededRandom } from './randomOperation.ts';

const none: Mishaps = { nulls: 0, errors: 0, lost: 0 };
let mishaps: Mishaps = none;

const hashed = (sdl: DocumentNode) => ({ sdl, resolvers: hashedResolvers(sdl, () => mishaps) });

/** Objects that several subgraphs share, and entities among them that not all of them know as such. */
const sharing = {
  catalogue: `type Query { items: [Item!]! item: Item }
    type Item @key(fields: "id") { id: ID! name: String box: Box @shareable }
    type Box { size: Int @shareable maker: Maker @shareable } type Maker { id: ID! @shareable }`,
  stock: `type Item @key(fields: "id") { id: ID! left: Int box: Box @shareable }
    type Box { size: Int @shareable weight: Int maker: Maker @shareable } type Maker { note: String }`,
  makers: `type Maker @key(fields: "id") { id: ID! title: String best: Item items: [Item!] }
    type Item @key(fields: "id") { id: ID! made: Int }`,
};

const shared = 'objects that subgraphs share';

const graphs: Readonly<Record<string, () => TestSubgraphs>> = {
  'the coordination graph': () =>
    Object.fromEntries(subgraphNames.map((name) => [name, hashed(subgraphSdl(name))])),
  'the scenario of the bench': () =>
    Object.fromEntries(Object.entries(scenarioSdl).map(([name, sdl]) => [name, hashed(parse(sdl))])),
  [shared]: () =>
    Object.fromEntries(
      Object.entries(sharing).map(([name, sdl]) => [name, { ...hashed(parse(sdl)), sdl }] as const),
    ),
};

/** Answers some turns later, so that answers overtake one another in ever other ways. */
const laterOrSooner = (seed: number): Interference => {
  const random = seededRandom(seed);
  return async (_service, answer) => {
    for (let turns = Math.floor(random() * 20); turns > 0; turns -= 1) await setImmediate();
    return answer;
  };
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
  async function differenceAt(seed: number, interfere?: Interference): Promise<object | undefined> {
    const { query, variables } = randomOperation(schema, seed, { depth: 5, fields: 30 });
    graph.interfere = interfere ?? laterOrSooner(seed);
    const [own, stock] = [
      await graph.ask('own', query, variables),
      await graph.ask('apollo', query, variables),
    ];
    const isSame = isDeepStrictEqual(own.data, stock.data) && isDeepStrictEqual(told(own), told(stock));
    return isSame ? undefined : { seed, query, variables, own, stock };
  }

  // Of a shared object that is lost in part, our engine keeps what it has, and stock does not.
  const isShared = name === shared;

  test.each(isShared ? weathers.slice(0, 1) : weathers)(
    'when %s',
    { timeout: 120_000 },
    async (_weather, count, given) => {
      mishaps = given;
      for (let seed = 0; seed < count; seed += 1) expect(await differenceAt(seed)).toBeUndefined();
    },
  );

  test.skipIf(isShared)('when a subgraph fails at every entity', { timeout: 60_000 }, async () => {
    mishaps = none;
    const services = [...graph.engines.own.subgraphs.keys()];
    const errors = [
      { message: 'All failed', path: ['_entities'], extensions: { code: 'DATABASE_UNAVAILABLE' } },
    ];
    for (let seed = 1_000; seed < 1_050; seed += 1) {
      const failing = services[seed % services.length];
      const fail: Interference = (service, answer) =>
        service === failing && JSON.stringify(answer.data ?? '').includes('ntities')
          ? { data: null, errors }
          : answer;
      expect(await differenceAt(seed, fail)).toBeUndefined();
    }
  });
});
