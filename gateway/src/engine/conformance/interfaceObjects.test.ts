import { describeGraph } from './composedGraph.ts';

const users = [
  { __typename: 'Admin', id: 'u1', isMain: true },
  { __typename: 'Guest', id: 'u2', until: '2026' },
];

describeGraph(
  'an interface object',
  {
    users: {
      sdl: `type Query { users: [User!]! }
        interface User @key(fields: "id") { id: ID! }
        type Admin implements User @key(fields: "id") { id: ID! isMain: Boolean! }
        type Guest implements User @key(fields: "id") { id: ID! until: String }`,
      resolvers: {
        Query: { users: () => users },
        User: { __resolveReference: ({ id }: { id: string }) => users.find((user) => user.id === id) },
        Admin: { __resolveReference: () => users[0] },
        Guest: { __resolveReference: () => users[1] },
      },
    },
    names: {
      sdl: `type Query { anyone: User! }
        type User @key(fields: "id") @interfaceObject { id: ID! name: String! nick: String! @shareable }`,
      resolvers: {
        Query: { anyone: () => ({ id: 'u1', name: 'Name of u1', nick: 'Nick of u1' }) },
        User: {
          __resolveReference: ({ id }: { id: string }) => ({
            id,
            name: `Name of ${id}`,
            nick: `Nick of ${id}`,
          }),
        },
      },
    },
    letters: {
      sdl: `type Query { lastAuthor: User }
        type User @key(fields: "id") @interfaceObject {
          id: ID! name: String! @external greeting: String @requires(fields: "name")
        }`,
      resolvers: {
        Query: { lastAuthor: () => ({ id: 'u2' }) },
        User: {
          __resolveReference: (key: object) => key,
          greeting: ({ name }: { name: string }) => `Dear ${name}`,
        },
      },
    },
  },
  [
    {
      rule: 'adds its fields to every type of the interface',
      query: '{ users { id name ... on Admin { isMain nick } ... on Guest { until } } }',
      data: {
        users: [
          { id: 'u1', name: 'Name of u1', isMain: true, nick: 'Nick of u1' },
          { id: 'u2', name: 'Name of u2', until: '2026' },
        ],
      },
    },
    {
      rule: 'answers its own fields without a word of its type',
      query: '{ anyone { id name } }',
      data: { anyone: { id: 'u1', name: 'Name of u1' } },
    },
    {
      rule: 'learns its type from the subgraph that has the interface',
      query:
        '{ anyone { __typename ... on Admin { isMain } ... on Guest { until } } lastAuthor { __typename } }',
      data: { anyone: { __typename: 'Admin', isMain: true }, lastAuthor: { __typename: 'Guest' } },
    },
    {
      rule: 'requires fields of another interface object',
      query: '{ users { greeting } lastAuthor { greeting } anyone { greeting } }',
      data: {
        users: [{ greeting: 'Dear Name of u1' }, { greeting: 'Dear Name of u2' }],
        lastAuthor: { greeting: 'Dear Name of u2' },
        anyone: { greeting: 'Dear Name of u1' },
      },
    },
    {
      rule: 'fetches fields of a type from where the object came',
      query: '{ users { ... on Guest { __typename name greeting } } }',
      data: { users: [{}, { __typename: 'Guest', name: 'Name of u2', greeting: 'Dear Name of u2' }] },
      wrongInStock: 'loses the type to the name of the interface',
    },
  ],
);

describeGraph(
  'an interface object in a subgraph without the interface',
  {
    media: {
      sdl: `type Query { media: Media }
        interface Media @key(fields: "id") { id: ID! title: String }
        type Video implements Media @key(fields: "id") { id: ID! title: String seconds: Int }
        type Text implements Media @key(fields: "id") { id: ID! title: String words: Int }`,
      resolvers: {
        Query: { media: () => ({ __typename: 'Video', id: '1', title: 'Title of 1', seconds: 100 }) },
        Media: {
          __resolveReference: ({ id }: { id: string }) => ({ __typename: 'Video', id, seconds: 100 }),
        },
        Video: {
          __resolveReference: ({ id }: { id: string }) => ({ id, title: `Title of ${id}`, seconds: 100 }),
        },
      },
    },
    authors: {
      sdl: `type Query { nobody: Int } extend type Video @key(fields: "id") { id: ID! author: String }`,
      resolvers: { Video: { author: () => 'Idir' } },
    },
    lists: {
      sdl: `type Query { list: List } type List @key(fields: "id") { id: ID! media: Media }
        type Media @key(fields: "id") @interfaceObject { id: ID! }`,
      resolvers: { Query: { list: () => ({ id: 'l', media: { id: '2' } }) } },
    },
  },
  [
    {
      rule: 'is found out to be of a type that another subgraph extends',
      query:
        '{ media { id title ... on Video { seconds author } ... on Text { words } } list { media { id ... on Video { seconds } } } }',
      data: {
        media: { id: '1', title: 'Title of 1', seconds: 100, author: 'Idir' },
        list: { media: { id: '2', seconds: 100 } },
      },
    },
  ],
);

describeGraph(
  'an interface object that cannot be resolved',
  {
    a: {
      sdl: `type Query { a: Node product: Product } interface Node { id: ID! } type Product @key(fields: "id") { id: ID! }`,
      resolvers: { Query: { a: () => ({ id: 'n1' }), product: () => ({ id: 'p1' }) } },
    },
    b: {
      sdl: `type Query { b: Node }
        type Node @key(fields: "id", resolvable: false) @interfaceObject { id: ID! field: String }
        type Product @key(fields: "id") { id: ID! name: String }`,
      resolvers: {
        Query: { b: () => ({ id: 'n1', field: 'f' }) },
        Product: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `Name of ${id}` }) },
      },
    },
    c: {
      sdl: `type Query { c: Int } interface Node @key(fields: "id") { id: ID! }
        type Thing implements Node @key(fields: "id") { id: ID! }`,
    },
  },
  [
    {
      rule: 'answers what its own subgraph has',
      query: '{ b { id field } product { id name } }',
      data: { b: { id: 'n1', field: 'f' }, product: { id: 'p1', name: 'Name of p1' } },
    },
    {
      rule: 'is refused with a code where nothing leads to it',
      query: '{ a { field } }',
      data: null,
      codes: ['OPERATION_UNPLANNABLE'],
      wrongInStock: 'answers null without an error',
    },
  ],
);
