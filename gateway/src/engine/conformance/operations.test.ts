import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { unlimited } from '../Engine.ts';
import { ComposedGraph, describeGraph, type EngineName, type TestSubgraphs } from './composedGraph.ts';

const texts: Readonly<Record<string, string>> = { FR: 'Bonjour', AR: 'السلام', EN: 'Hello' };

const shared: TestSubgraphs = {
  names: {
    sdl: `type Query { product: Product @shareable other: Other both(first: Int = 2): [Product!]! }
      type Product @key(fields: "id") {
        id: ID! legacyId: ID name: Name @shareable text(lang: Lang = FR): String neverAsked: Int
      }
      type Name @shareable { id: ID! brand: String model: String @shareable }
      type Other { id: ID! product: Product }
      enum Lang { FR AR EN }`,
    resolvers: {
      Query: {
        product: () => ({ id: '1', legacyId: 'old-1', name: { id: 'n', brand: 'B', model: 'M' } }),
        other: () => ({ id: 'o', product: { id: '2', legacyId: 'old-2' } }),
        both: (_: unknown, { first }: { first: number }) =>
          ['1', '2', '3'].slice(0, first).map((id) => ({ id, legacyId: `old-${id}` })),
      },
      Product: {
        __resolveReference: ({ id }: { id: string }) => ({ id, legacyId: `old-${id}` }),
        text: (_: unknown, { lang }: { lang: string }) => texts[lang],
        neverAsked: () => {
          throw new Error('This field must not be asked');
        },
      },
    },
  },
  prices: {
    sdl: `type Query { product: Product @shareable }
      type Product @key(fields: "id") {
        id: ID! price: Price rank: Int @requires(fields: "legacyId") legacyId: ID @external
      }
      type Price { id: ID! amount: Int currency: String }`,
    resolvers: {
      Query: { product: () => ({ id: '1', price: { id: 'p', amount: 5, currency: 'MAD' } }) },
      Product: {
        __resolveReference: (key: { id: string }) => ({
          ...key,
          price: { id: 'p', amount: Number(key.id) * 5, currency: 'MAD' },
        }),
        rank: ({ legacyId }: { legacyId: string }) => Number(legacyId.replace('old-', '')) * 100,
      },
    },
  },
};

describeGraph('an operation over a root field that two subgraphs share', shared, [
  {
    rule: 'is answered from both',
    query: '{ product { id name { brand model } price { amount currency } } }',
    data: { product: { id: '1', name: { brand: 'B', model: 'M' }, price: { amount: 5, currency: 'MAD' } } },
  },
  {
    rule: 'keeps the order in which it was asked',
    query: '{ product { price { currency amount } id name { model } } __typename }',
    data: {
      product: { price: { currency: 'MAD', amount: 5 }, id: '1', name: { model: 'M' } },
      __typename: 'Query',
    },
  },
]);

describeGraph('an alias', shared, [
  {
    rule: 'may be named like the key of the entity',
    query:
      '{ other { product { id: legacyId price { amount } } } both(first: 1) { id: legacyId key: id rank } }',
    data: {
      other: { product: { id: 'old-2', price: { amount: 10 } } },
      both: [{ id: 'old-1', key: '1', rank: 100 }],
    },
    wrongInStock: 'federation #3036',
  },
  {
    rule: 'may be named like a required field',
    query: '{ other { product { legacyId: id rank } } }',
    data: { other: { product: { legacyId: '2', rank: 200 } } },
    wrongInStock: 'federation #3036',
  },
  {
    rule: 'may be named like a type',
    query: '{ other { product { __typename: text kind: __typename rank } } }',
    data: { other: { product: { __typename: 'Bonjour', kind: 'Product', rank: 200 } } },
    wrongInStock: 'takes the text for the type of the entity',
  },
  {
    rule: 'keeps fields with different arguments apart',
    query:
      '{ both { fr: text ar: text(lang: AR) text(lang: EN) rank } other { product { text fr: text(lang: EN) rank } } }',
    data: {
      both: [
        { fr: 'Bonjour', ar: 'السلام', text: 'Hello', rank: 100 },
        { fr: 'Bonjour', ar: 'السلام', text: 'Hello', rank: 200 },
      ],
      other: { product: { text: 'Bonjour', fr: 'Hello', rank: 200 } },
    },
  },
]);

describeGraph('@skip and @include', shared, [
  {
    rule: 'keep what they leave out from being asked',
    query:
      'query ($no: Boolean = false) { both(first: 1) { id neverAsked @include(if: $no) ... @skip(if: true) { neverAsked } } }',
    data: { both: [{ id: '1' }] },
  },
  {
    rule: 'are decided by each request',
    query: `query ($price: Boolean!, $text: Boolean!) {
      both(first: 1) { id price @include(if: $price) { amount } ... on Product @skip(if: $text) { rank } }
    }`,
    variables: { price: true, text: true },
    data: { both: [{ id: '1', price: { amount: 5 } }] },
  },
  {
    rule: 'may leave an object without a field',
    query:
      'query ($no: Boolean!) { both(first: 1) { id @include(if: $no) price @include(if: $no) { amount } } }',
    variables: { no: false },
    data: { both: [{}] },
  },
  {
    rule: 'may leave nothing to ask',
    query: 'query ($no: Boolean!) { product @include(if: $no) { id } }',
    variables: { no: false },
    data: {},
  },
  {
    rule: 'want a value',
    query: 'query ($yes: Boolean!) { product @include(if: $yes) { id } }',
    data: undefined,
    codes: ['BAD_USER_INPUT'],
  },
]);

describeGraph('introspection', shared, [
  {
    rule: 'is answered beside the data',
    query: `query ($name: String!) {
      both(first: 1) { id } type: __type(name: $name) { ...T } __schema { queryType { name } } root: __typename
    } fragment T on __Type { kind fields { name } }`,
    variables: { name: 'Price' },
    data: {
      both: [{ id: '1' }],
      type: { kind: 'OBJECT', fields: [{ name: 'id' }, { name: 'amount' }, { name: 'currency' }] },
      __schema: { queryType: { name: 'Query' } },
      root: 'Query',
    },
  },
  {
    rule: 'knows nothing of federation',
    query:
      '{ entity: __type(name: "_Entity") { name } any: __type(name: "_Any") { name } join: __type(name: "join__Graph") { name } }',
    data: { entity: null, any: null, join: null },
  },
]);

const counter = { value: 5 };

/** Adds to the counter: done twice, the id tells. */
const register = (_: unknown, { n }: { n: number }) => ({ id: String((counter.value += n)), name: 'New' });

const mutating: TestSubgraphs = {
  a: {
    sdl: `type Query { value: Int }
      type Mutation { multiply(by: Int!): Int addA(n: Int!): Product register(n: Int!): Product @shareable }
      type Product @key(fields: "id") { id: ID! name: String }`,
    resolvers: {
      Mutation: {
        multiply: (_: unknown, { by }: { by: number }) => (counter.value *= by),
        register,
        addA: (_: unknown, { n }: { n: number }) => ({ id: String((counter.value += n)), name: 'A' }),
      },
      Product: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `A ${id}` }) },
    },
  },
  b: {
    sdl: `type Query { start: Int }
      type Mutation { set(to: Int!): Int add(n: Int!): Int register(n: Int!): Product @shareable }
      type Product @key(fields: "id") { id: ID! price: Int }`,
    resolvers: {
      Mutation: {
        register,
        set: (_: unknown, { to }: { to: number }) => (counter.value = to),
        add: (_: unknown, { n }: { n: number }) => (counter.value += n),
      },
      Product: { __resolveReference: ({ id }: { id: string }) => ({ id, price: Number(id) * 2 }) },
    },
  },
};

describeGraph('a mutation', mutating, [
  {
    rule: 'is done field by field, in order, across subgraphs',
    query:
      'mutation { set(to: 5) by2: multiply(by: 2) plus3: add(n: 3) by4: multiply(by: 4) addA(n: 1) { id name price } last: add(n: 1) }',
    data: { set: 5, by2: 10, plus3: 13, by4: 52, addA: { id: '53', name: 'A', price: 106 }, last: 54 },
  },
  {
    rule: 'that two subgraphs offer is done by one of them',
    query: 'mutation { set(to: 5) register(n: 2) { id price name } last: add(n: 1) }',
    data: { set: 5, register: { id: '7', price: 14, name: 'New' }, last: 8 },
  },
]);

describeGraph('a condition that is a variable with a default', mutating, [
  {
    rule: 'is its default where the variable is left out',
    query: 'query ($skip: Boolean = true) { __typename start @skip(if: $skip) }',
    data: { __typename: 'Query' },
  },
  {
    rule: 'is refused where the variable is null, as by graphql-js',
    query: 'query ($skip: Boolean = true) { __typename start @skip(if: $skip) }',
    variables: { skip: null },
    data: undefined,
    codes: ['BAD_USER_INPUT'],
  },
]);

describe('an operation that is not served', () => {
  let graph: ComposedGraph;
  beforeAll(async () => {
    graph = await ComposedGraph.start(mutating);
  });
  afterAll(() => graph?.close());
  const codesOf = async (query: string, operationName?: string, engine: EngineName = 'own') => {
    const { body, isRequestError } = await graph.engines[engine].answer({
      ...request,
      query,
      operationName: operationName ?? null,
    });
    const { errors } = JSON.parse(body) as { errors?: { extensions: { code: string } }[] };
    return { isRequestError, codes: errors?.map(({ extensions }) => extensions.code) };
  };

  test('a subscription is refused with a code', async () => {
    expect(await codesOf('subscription { value }')).toEqual({
      isRequestError: true,
      codes: ['SUBSCRIPTION_UNSUPPORTED'],
    });
  });

  test('@defer is refused with a code', async () => {
    expect(await codesOf('{ ... @defer { value } }')).toEqual({
      isRequestError: true,
      codes: ['GRAPHQL_VALIDATION_FAILED'],
    });
  });

  test.each(['own', 'apollo'] as const)(
    'a name that the document does not have is refused (%s)',
    async (engine) => {
      const refusal = { isRequestError: true, codes: ['OPERATION_RESOLUTION_FAILURE'] };
      expect(await codesOf('query A { value } query B { start }', undefined, engine)).toEqual(refusal);
      expect(await codesOf('query A { value }', 'B', engine)).toEqual(refusal);
      expect(await codesOf('query A { value } query B { __typename }', 'B', engine)).toEqual({
        isRequestError: false,
        codes: undefined,
      });
    },
  );

  test('a GET changes nothing', async () => {
    counter.value = 1;
    const answer = await graph.engines.own.answer({
      ...request,
      query: 'mutation { add(n: 1) }',
      queryOnly: true,
    });
    expect(answer).toMatchObject({ isRequestError: true, isMethodRefused: true });
    expect(counter.value).toBe(1);
  });
});

const request = {
  allowance: unlimited,
  queryOnly: false,
  headers: {},
  caller: { institution: null, roles: [], residency: null, subject: null },
} as const;
