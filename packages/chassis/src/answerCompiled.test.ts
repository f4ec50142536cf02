import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { GraphQLError, parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { answerCompiled } from './answerCompiled.ts';
import { scalars } from './scalars.ts';

/** What is compiled must answer as graphql-js does, and leave to it what does not go well. */

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  directive @access(dataClass: String) on FIELD_DEFINITION
  scalar Decimal
  scalar Date
  interface Named { name: String }
  enum Kind { A B }
  input Wanted { kind: Kind = A, days: [Date!] }
  type Place implements Named @key(fields: "id") {
    id: ID! name: String kind: Kind amount: Decimal on: Date
    sure: String! later: String! parent: Place sureParent: Place!
    places(first: Int! = 2, wanted: Wanted): [Place!]! gaps: [Place] sureGaps: [Place!] texts: [[String]] any: [Any!]
    secret: String @access(dataClass: "P1") method(by: Int = 2): String fails: String sureFails: String! number: Int
  }
  type Other implements Named { name: String only: Int }
  union Any = Place | Other
  type Mutation { count: Int! }
  type Query { place(id: ID!): Place named: [Named] count: Int! word(of: String): String }
`);

interface PlaceRecord {
  readonly id: string;
}

let calls = 0;
const placeOf = (id: string) => ({
  id,
  __typename: 'Place',
  name: id === '3' ? null : `place ${id}`,
  kind: 'B',
  amount: '1.50',
  on: '2024-02-29',
  number: id === '4' ? 'no number' : 4,
  texts: [['a', null], null, []],
  sure: id === '2' ? null : 'sure',
  method(this: PlaceRecord, { by }: { by: number }) {
    return later(`${this.id} by ${by}`);
  },
});
const later = <T>(value: T): Promise<T> => new Promise((resolve) => setTimeout(resolve, 1, value));
const refuse = () => {
  throw new GraphQLError('refused', { extensions: { code: 'FORBIDDEN' } });
};

const resolvers = {
  ...scalars,
  Query: {
    place: (_: unknown, { id }: PlaceRecord) => later(placeOf(id)),
    named: () => [placeOf('1'), later({ __typename: 'Other', name: 'other', only: 1 }), null],
    count: () => ++calls,
    word: (_: unknown, { of }: { of?: string }) => (of === undefined ? 'left out' : of),
  },
  Mutation: { count: () => ++calls },
  Place: {
    __resolveReference: ({ id }: PlaceRecord) => (id === 'none' ? null : later(placeOf(id))),
    later: () => later('later'),
    parent: ({ id }: PlaceRecord) => (id === '1' ? null : placeOf('1')),
    sureParent: ({ id }: PlaceRecord) => (id === '1' ? null : placeOf('1')),
    places: (_: unknown, { first, wanted }: { first: number; wanted?: object }) =>
      Array.from({ length: first }, (__, at) => ({
        ...placeOf(String(at + 5)),
        name: JSON.stringify(wanted),
      })),
    gaps: () => [placeOf('1'), null, later(null), later(placeOf('7'))],
    sureGaps: () => [placeOf('1'), later(null), Promise.reject(new Error('too late'))],
    any: () => [later(placeOf('1')), { __typename: 'Other', only: 2 }],
    secret: () => 'secret',
    fails: refuse,
    sureFails: () => later(null).then(refuse),
  },
};

const executed: unknown[] = [];
let server: ApolloServer;
beforeAll(async () => {
  server = new ApolloServer({
    schema: buildSubgraphSchema([{ typeDefs, resolvers }]),
    includeStacktraceInErrorResponses: false,
    plugins: [
      // Both wrap every resolver.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      answerCompiled(),
      { requestDidStart: async () => ({ executionDidStart: async () => void executed.push(0) }) },
    ],
  });
  await server.start();
});
afterAll(() => server.stop());

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const before = executed.length;
  const { body } = await server.executeOperation({ query, variables });
  if (body.kind !== 'single') throw new Error('An answer in parts was not asked for');
  const { data, errors } = JSON.parse(JSON.stringify(body.singleResult)) as {
    data: unknown;
    errors?: unknown[];
  };
  return { text: JSON.stringify(data), errors, byGraphqlJs: executed.length > before };
}

const fields = 'id name kind amount on later texts';
const entities = (selection: string) =>
  `query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Place { ${selection} } } }`;
const representations = ['1', 'none', '2', '3'].map((id) => ({ __typename: 'Place', id }));

test.each<[string, string, Record<string, unknown>?]>([
  ['leaves of every kind', `{ place(id: "3") { ${fields} } }`],
  ['entities, one of them unknown', entities(fields), { r: representations }],
  [
    'the same field twice, with other selections',
    '{ place(id: "2") { parent { id } a: parent { id } parent { name } } }',
  ],
  [
    'fragments, one of them twice',
    '{ place(id: "2") { ...F parent { ...F ...on Named { name } } } } fragment F on Place { id kind }',
  ],
  [
    'arguments left out, null, given, and by variables',
    `query ($n: Int!, $k: Kind, $w: String) {
    a: word b: word(of: null) c: word(of: "\\"x\\"") d: word(of: $w)
    place(id: 1) { places { name } b: places(first: $n, wanted: { kind: $k, days: ["2024-01-31"] }) { id name } }
  }`,
    { n: 3 },
  ],
  [
    'types behind an interface and a union',
    '{ named { __typename name ... on Other { only } } place(id: 1) { any { ... on Place { id } ... on Other { only } } } }',
  ],
  ['a property that is a function, as the count of a page', '{ place(id: 1) { method b: method(by: 3) } }'],
  ['gaps in a list', '{ place(id: 1) { gaps { id later } } }'],
  [
    'what is skipped for good',
    '{ place(id: 1) { id @skip(if: true) name @include(if: true) ... @include(if: false) { kind } } }',
  ],
])('%s: the second answer is compiled, and is that of graphql-js', async (_, query, variables) => {
  const first = await ask(query, variables);
  const second = await ask(query, variables);
  expect(first.errors).toBeUndefined();
  expect([first.byGraphqlJs, second.byGraphqlJs]).toEqual([true, false]);
  expect(second.text).toBe(first.text);
});

test('what is skipped by a variable is decided by its value of each time', async () => {
  const query =
    'query ($a: Boolean!, $b: Boolean = true) { place(id: 1) { id @skip(if: $a) name @include(if: $b) } }';
  const cases = [{ a: true }, { a: false }, { a: true, b: false }, { a: false, b: false }, { a: true }];
  const direct = cases.map(
    ({ a, b = true }) => `{"place":{${[!a && '"id":"1"', b && '"name":"place 1"'].filter(Boolean).join()}}}`,
  );
  await ask(query, { a: true });
  const answers = [];
  for (const variables of cases) answers.push(await ask(query, variables));
  expect(answers.map(({ text }) => text)).toEqual(direct);
  expect(answers.every(({ byGraphqlJs }) => !byGraphqlJs)).toBe(true);
});

test.each<[string, string, Record<string, unknown>?]>([
  ['a refusal', '{ place(id: 1) { id fails later } }'],
  ['a null that bubbles to its entity', entities('id sure'), { r: representations }],
  ['a null that bubbles over a list', '{ place(id: 1) { sureGaps { id } } }'],
  [
    'a refusal that bubbles later, beside others',
    '{ place(id: 1) { sureFails } b: place(id: 2) { sure fails } }',
  ],
  ['a value that its type refuses', '{ place(id: 4) { id number } }'],
  ['an object that must be there', '{ place(id: 1) { sureParent { id } } }'],
  ['a bad variable', 'query ($n: Int!) { place(id: 1) { places(first: $n) { id } } }', { n: 'many' }],
  [
    'a null that decides about a selection',
    'query ($a: Boolean = true) { place(id: 1) { id @skip(if: $a) } }',
    { a: null },
  ],
  ['what writes down who reads it', '{ place(id: 1) { secret } }'],
  ['a name that means something to objects', '{ __proto__: place(id: 1) { id } }'],
  ['a mutation', 'mutation { __typename }'],
])('%s is left to graphql-js, with the same answer each time', async (_, query, variables) => {
  const first = await ask(query, variables);
  for (const again of [await ask(query, variables), await ask(query, variables)]) {
    expect(again.byGraphqlJs).toBe(first.byGraphqlJs);
    expect(again.text).toBe(first.text);
    expect(again.errors).toEqual(first.errors);
  }
});

test('a mutation is done each time, a query asked each time', async () => {
  calls = 0;
  for (let time = 1; time <= 3; time++)
    expect((await ask('mutation { count }')).text).toBe(`{"count":${time}}`);
  for (let time = 4; time <= 6; time++) expect((await ask('{ count }')).text).toBe(`{"count":${time}}`);
});

test('what did not go well is left to graphql-js at once for some times, then tried again', async () => {
  const query = 'query ($id: ID!) { place(id: $id) { sure } named { name } count }';
  await ask(query, { id: '1' });
  calls = 0;
  await ask(query, { id: '2' });
  expect(calls).toBe(2);
  for (let time = 3; time <= 12; time++)
    expect(await ask(query, { id: '1' })).toMatchObject({
      byGraphqlJs: true,
      text: expect.stringContaining(`"count":${time}}`),
    });
  expect((await ask(query, { id: '1' })).byGraphqlJs).toBe(false);
});

test('operations are held up to a length of their texts', async () => {
  const query = '{ word(of: "held") }';
  const isHeld = async () => !(await ask(query)).byGraphqlJs;
  await ask(query);
  expect(await isHeld()).toBe(true);
  for (let time = 0; time < 11; time++) await ask(`{ word(of: "${String(time).padStart(100_000, 'x')}") }`);
  expect(await isHeld()).toBe(false);
  expect(await isHeld()).toBe(true);
});
