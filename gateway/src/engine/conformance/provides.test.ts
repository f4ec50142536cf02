import { describeGraph } from './composedGraph.ts';

const link = 'https://specs.apollo.dev/federation';
const animal = { __typename: 'Dog', id: 'a1', name: 'Fido', age: 8 };

describeGraph(
  '@provides',
  {
    shop: {
      sdl: `type Query { product: Product offers: [Product] @provides(fields: "parts { id  subparts { id name } }") }
        type Product @key(fields: "id") { id: ID! parts: [Part] @external }
        type Part @key(fields: "id") { id: ID! subparts: [Part!]! @external name: String @external }`,
      resolvers: {
        Query: {
          product: () => ({ id: 'p1' }),
          offers: () => [
            { id: 'p1', parts: [{ id: 'c1', subparts: [{ id: 'c2', name: 'Part two of the shop' }] }] },
          ],
        },
      },
    },
    parts: {
      sdl: `type Product @key(fields: "id") { id: ID! parts: [Part] @shareable }
        type Part @key(fields: "id") { id: ID! subparts: [Part!]! @shareable name: String @shareable }`,
      resolvers: {
        Product: { __resolveReference: ({ id }: { id: string }) => ({ id }), parts: () => [{ id: 'c1' }] },
        Part: {
          __resolveReference: ({ id }: { id: string }) => ({ id }),
          name: ({ id }: { id: string }) => `Part ${id}`,
          subparts: ({ id }: { id: string }) => (id === 'c1' ? [{ id: 'c2' }] : []),
        },
      },
    },
  },
  [
    {
      rule: 'spares the way to the owner of nested fields',
      query: '{ offers { parts { id subparts { id name } } } }',
      data: { offers: [{ parts: [{ id: 'c1', subparts: [{ id: 'c2', name: 'Part two of the shop' }] }] }] },
    },
    {
      rule: 'provides what it names and no more',
      query: '{ offers { parts { name subparts { name } } } product { parts { name } } }',
      data: {
        offers: [{ parts: [{ name: 'Part c1', subparts: [{ name: 'Part two of the shop' }] }] }],
        product: { parts: [{ name: 'Part c1' }] },
      },
    },
  ],
);

describeGraph(
  '@provides on an interface',
  {
    media: {
      sdl: `type Query { media: Media @shareable book: Book @provides(fields: "animals { ... on Dog { name } }") }
        interface Media { id: ID! animals: [Animal] } interface Animal { id: ID! }
        type Book implements Media @key(fields: "id") { id: ID! @shareable animals: [Animal] @external }
        type Dog implements Animal @key(fields: "id") { id: ID! name: String @external }`,
      resolvers: {
        Query: {
          media: () => ({ __typename: 'Book', id: 'm1' }),
          book: () => ({ id: 'm1', animals: [{ ...animal, name: 'Fido of the media' }] }),
        },
      },
    },
    animals: {
      sdl: `type Query { media: Media @shareable }
        interface Media { id: ID! animals: [Animal] } interface Animal { id: ID! name: String }
        type Book implements Media @key(fields: "id") { id: ID! @shareable animals: [Animal] @shareable }
        type Dog implements Animal @key(fields: "id") { id: ID! name: String @shareable age: Int }`,
      resolvers: {
        Query: { media: () => ({ __typename: 'Book', id: 'm1' }) },
        Book: { __resolveReference: ({ id }: { id: string }) => ({ id }), animals: () => [animal] },
        Dog: { __resolveReference: () => animal },
      },
    },
  },
  [
    {
      rule: 'gives the members what is provided for their type',
      query: '{ book { animals { id ... on Dog { name } } } }',
      data: { book: { animals: [{ id: 'a1', name: 'Fido of the media' }] } },
    },
    {
      rule: 'fetches the rest of a member from its owner',
      query: '{ media { id animals { id name ... on Dog { age } } } }',
      data: { media: { id: 'm1', animals: [{ id: 'a1', name: 'Fido', age: 8 }] } },
    },
  ],
);

describeGraph(
  '@provides on a union',
  {
    a: {
      sdl: `type Query { media: [Media] @shareable @provides(fields: "... on Book { title }") }
        union Media = Book | Movie
        type Book @key(fields: "id") { id: ID! title: String @external }
        type Movie @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          media: () => [
            { __typename: 'Book', id: 'm1', title: 'Title of a' },
            { __typename: 'Movie', id: 'm2' },
          ],
        },
      },
    },
    b: {
      sdl: `type Book @key(fields: "id") { id: ID! title: String @shareable pages: Int }
        type Movie @key(fields: "id") { id: ID! title: String }`,
      resolvers: {
        Book: { __resolveReference: () => ({ id: 'm1', title: 'Title of b', pages: 9 }) },
        Movie: { __resolveReference: () => ({ id: 'm2', title: 'Movie of b' }) },
      },
    },
  },
  [
    {
      rule: 'holds for the member that it names',
      query: '{ media { ... on Book { title pages } ... on Movie { id title } } }',
      data: {
        media: [
          { title: 'Title of a', pages: 9 },
          { id: 'm2', title: 'Movie of b' },
        ],
      },
    },
  ],
);

describeGraph(
  'a schema of Federation 1',
  {
    users: {
      isFederation1: true,
      sdl: `type Query { me: User users: [User] }
        extend type User @key(fields: "id") { id: ID! @external rid: ID }`,
      resolvers: {
        Query: { me: () => ({ id: 'u1', rid: 'r1' }), users: () => [{ id: 'u1', rid: 'r1' }] },
        User: { __resolveReference: ({ id }: { id: string }) => ({ id, rid: `r${id.slice(1)}` }) },
      },
    },
    names: {
      isFederation1: true,
      sdl: `type Query { named: User @provides(fields: "nick") }
        type User @key(fields: "id") @extends { id: ID! @external name: String nick: String @external }`,
      resolvers: {
        Query: { named: () => ({ id: 'u2', name: 'Name of u2', nick: 'Provided' }) },
        User: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `Name of ${id}` }) },
      },
    },
    nicks: {
      isFederation1: true,
      sdl: `type Query { nothing: Int } type User @key(fields: "id") { id: ID! nick: String }`,
      resolvers: {
        User: { __resolveReference: ({ id }: { id: string }) => ({ id, nick: `Nick of ${id}` }) },
      },
    },
  },
  [
    {
      rule: 'extends an entity whose key is external everywhere but in one place',
      query: '{ me { id rid name nick } users { name } }',
      data: {
        me: { id: 'u1', rid: 'r1', name: 'Name of u1', nick: 'Nick of u1' },
        users: [{ name: 'Name of u1' }],
      },
    },
    {
      rule: 'provides an external field',
      query: '{ named { id name nick rid } }',
      data: { named: { id: 'u2', name: 'Name of u2', nick: 'Provided', rid: 'r2' } },
    },
  ],
);

describeGraph(
  'an extension in Federation 2',
  {
    users: {
      sdl: `type Query { me: User again: User @provides(fields: "name") }
        extend type User @key(fields: "id") { id: ID! @external rid: ID name: String @external }`,
      resolvers: {
        Query: {
          me: () => ({ id: 'u1', rid: 'r1' }),
          again: () => ({ id: 'u1', rid: 'r1', name: 'Provided' }),
        },
        User: { __resolveReference: ({ id }: { id: string }) => ({ id, rid: 'r1' }) },
      },
    },
    names: {
      sdl: `type User @key(fields: "id") { id: ID! name: String @shareable nick: String }`,
      resolvers: {
        User: { __resolveReference: ({ id }: { id: string }) => ({ id, name: 'Owned', nick: 'Nick' }) },
      },
    },
  },
  [
    {
      rule: 'takes from the owner what is not provided',
      query: '{ me { id rid name nick } again { name nick } }',
      data: {
        me: { id: 'u1', rid: 'r1', name: 'Owned', nick: 'Nick' },
        again: { name: 'Provided', nick: 'Nick' },
      },
    },
  ],
);

describeGraph(
  'an executable directive of the graph',
  {
    a: {
      isFederation1: true,
      sdl: `extend schema @link(url: "${link}/v2.1", import: ["@key", "@composeDirective"])
          @link(url: "https://example.org/access/v1.0", import: ["@access"]) @composeDirective(name: "@access")
        directive @access(scope: Scope!) on FIELD
        enum Scope { OPEN CLOSED }
        type Query { a: String }`,
      resolvers: { Query: { a: () => 'a' } },
    },
    b: {
      isFederation1: true,
      sdl: `extend schema @link(url: "${link}/v2.1", import: ["@key", "@composeDirective"])
          @link(url: "https://example.org/access/v1.0", import: ["@access"]) @composeDirective(name: "@access")
        directive @access(scope: Scope! = OPEN) on FIELD
        enum Scope { OPEN CLOSED }
        type Query { b: String }`,
      resolvers: { Query: { b: () => 'b' } },
    },
  },
  [
    {
      rule: 'may leave out an argument that has a default',
      query: '{ a @access b @access(scope: CLOSED) }',
      data: { a: 'a', b: 'b' },
      wrongInStock: 'knows no executable directive that was composed',
    },
  ],
);
