import { describeGraph } from './composedGraph.ts';

const people = [
  { id: '1', role: 'PLAIN', kin: 'FRIEND' },
  { id: '2', role: 'PLAIN', kin: 'SECRET' },
];

describeGraph(
  'a type that clients see a part of',
  {
    a: {
      sdl: `type Query { people(role: Role, filter: Filter): [Person!]! }
        type Person @key(fields: "id") { id: ID! role: Role @shareable kin: Kin secret: Int @inaccessible
          ages(from: Int): Int }
        enum Role { PLAIN } enum Kin { FRIEND SECRET @inaccessible }
        input Filter { first: Int! onlyHere: Int }`,
      resolvers: {
        Query: {
          people: (_: unknown, { filter }: { filter?: { first: number } }) =>
            people.slice(0, filter?.first ?? people.length),
        },
        Person: {
          __resolveReference: ({ id }: { id: string }) => people.find((it) => it.id === id),
          ages: (_: unknown, { from }: { from: number }) => from,
        },
      },
    },
    b: {
      sdl: `type Query { byRole(role: Role, filter: Filter): [Person!]! }
        type Person @key(fields: "id") { id: ID! role: Role @shareable }
        enum Role { PLAIN HIDDEN @inaccessible }
        input Filter { first: Int! }`,
      resolvers: {
        Query: { byRole: () => [{ id: '1', role: 'HIDDEN' }] },
        Person: { __resolveReference: () => people[0] },
      },
    },
  },
  [
    {
      rule: 'is null where the subgraph answers a value that clients may not see, and no error',
      query: '{ people { id kin } byRole { id } }',
      data: {
        people: [
          { id: '1', kin: 'FRIEND' },
          { id: '2', kin: null },
        ],
        byRole: [{ id: '1' }],
      },
      wrongInStock: 'says so in extensions.valueCompletion, which this gateway tells as an error',
    },
    {
      rule: 'cannot be asked by a value that clients may not see',
      query: '{ people(role: HIDDEN) { id } }',
      data: undefined,
      codes: ['GRAPHQL_VALIDATION_FAILED'],
    },
    {
      rule: 'cannot be asked for a field that clients may not see',
      query: '{ people { secret } }',
      data: undefined,
      codes: ['GRAPHQL_VALIDATION_FAILED'],
    },
    {
      rule: 'takes the input fields that all subgraphs have',
      query: 'query ($filter: Filter) { people(filter: $filter) { id } byRole(filter: { first: 1 }) { id } }',
      variables: { filter: { first: 1 } },
      data: { people: [{ id: '1' }], byRole: [{ id: '1' }] },
    },
    {
      rule: 'takes variables of any name, also of those by which entities are asked for',
      query: `query ($representations: Int, $representations0: Int) {
        byRole { kin ages(from: $representations) } people { id ages(from: $representations0) } }`,
      variables: { representations: 3, representations0: 4 },
      data: {
        byRole: [{ kin: 'FRIEND', ages: 3 }],
        people: [
          { id: '1', ages: 4 },
          { id: '2', ages: 4 },
        ],
      },
      wrongInStock: 'takes the variable for its own list of entities',
    },
    {
      rule: 'refuses the input fields that one subgraph lacks, in variables too',
      query: 'query ($filter: Filter) { people(filter: $filter) { id } }',
      variables: { filter: { first: 1, onlyHere: 2 } },
      data: undefined,
      codes: ['BAD_USER_INPUT'],
    },
  ],
);
