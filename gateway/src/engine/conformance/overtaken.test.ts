import { afterAll, beforeAll, expect, test } from 'vitest';

import { ComposedGraph, type EngineName } from './composedGraph.ts';

const keyed = ({ id }: { id: string }) => ({ id });

/** A product's category is an object that two subgraphs share, and an entity in a third. */
const subgraphs = {
  shop: {
    sdl: 'type Query { product: Product } type Product @key(fields: "id") { id: ID! }',
    resolvers: { Query: { product: () => ({ id: '1' }) }, Product: { __resolveReference: keyed } },
  },
  shelf: {
    sdl: `type Product @key(fields: "id") { id: ID! category: Category @shareable }
      type Category { id: ID! @shareable }`,
    resolvers: { Product: { __resolveReference: keyed, category: () => ({ id: 'c' }) } },
  },
  names: {
    sdl: 'type Category @key(fields: "id") { id: ID! name: String }',
    resolvers: { Category: { __resolveReference: ({ id }: { id: string }) => ({ id, name: 'Wine' }) } },
  },
  details: {
    sdl: `type Product @key(fields: "id") { id: ID! category: Category @shareable }
      type Category { details: Details } type Details @key(fields: "id") { id: ID! }`,
    resolvers: { Product: { __resolveReference: keyed, category: () => ({ details: { id: 'd' } }) } },
  },
  texts: {
    sdl: 'type Details @key(fields: "id") { id: ID! text: String }',
    resolvers: { Details: { __resolveReference: ({ id }: { id: string }) => ({ id, text: 'Red.' }) } },
  },
};

let graph: ComposedGraph;
beforeAll(async () => {
  graph = await ComposedGraph.start(subgraphs);
});
afterAll(() => graph.close());

/**
 * Holds the answer of `details` until `names` is asked, and that of `names` until `texts` is: by then the answer of
 * `details` has come, and was put in.
 */
function holdBack(): void {
  const [named, detailed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  graph.interfere = async (service, answer) => {
    if (service === 'texts') detailed.resolve();
    if (service === 'details') await named.promise;
    if (service === 'names') {
      named.resolve();
      await detailed.promise;
    }
    return answer;
  };
}

const engines: readonly EngineName[] = ['own', 'apollo'];

test.each(engines)(
  'an answer finds its object though another came before and added to it (%s)',
  async (engine) => {
    holdBack();
    const { data, errors } = await graph.ask(engine, '{ product { category { id name details { text } } } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ product: { category: { id: 'c', name: 'Wine', details: { text: 'Red.' } } } });
  },
);

test.each(engines)('and so does what went wrong with it (%s)', async (engine) => {
  holdBack();
  const hold = graph.interfere;
  const refusal = {
    message: 'No.',
    path: ['_entities', 0, 'name'],
    extensions: { code: 'DATABASE_UNAVAILABLE' },
  };
  graph.interfere = async (service, answer) => {
    const told = await hold(service, answer);
    return service === 'names' ? { data: { _entities: [{ name: null }] }, errors: [refusal] } : told;
  };
  const { data, errors } = await graph.ask(engine, '{ product { category { id name details { text } } } }');
  expect(errors).toMatchObject([{ path: ['product', 'category', 'name'] }]);
  expect(data).toEqual({ product: { category: { id: 'c', name: null, details: { text: 'Red.' } } } });
});
