import { describeGraph } from './composedGraph.ts';

const book = { __typename: 'Book', title: 'The Perfumed Letters' };
const song = { __typename: 'Song', title: 'Yan Sin' };

describeGraph(
  'a union whose members differ by subgraph',
  {
    a: {
      sdl: `type Query { media: Media @shareable viewer: Viewer @shareable aMedia: [Media!]! }
        union Media = Book | Song
        type Book @shareable { title: String! } type Song @shareable { title: String! }
        type Viewer @shareable { song: Media }`,
      resolvers: { Query: { media: () => book, viewer: () => ({ song }), aMedia: () => [book, song] } },
    },
    b: {
      sdl: `type Query { media: Media @shareable viewer: Viewer @shareable }
        union Media = Book | Movie
        type Book @shareable { title: String! } type Movie @shareable { title: String! } type Viewer { media: Media }`,
      resolvers: { Query: { media: () => book, viewer: () => ({ media: book }) } },
    },
  },
  [
    {
      rule: 'is an empty object where the fragments speak of other members',
      query: '{ media { ... on Movie { title } } }',
      data: { media: {} },
    },
    {
      rule: 'keeps every fragment where it can hold',
      query:
        '{ aMedia { __typename ... on Song { title } ... on Movie { title } ... on Book { name: title } } }',
      data: {
        aMedia: [
          { __typename: 'Book', name: book.title },
          { __typename: 'Song', title: song.title },
        ],
      },
    },
    {
      rule: 'is put together from both under a type that they share',
      query: `{ viewer {
        media { ... on Movie { title } ... on Book { title } }
        song { __typename ... on Song { title } ... on Movie { title } }
      } }`,
      data: { viewer: { media: { title: book.title }, song: { __typename: 'Song', title: song.title } } },
    },
  ],
);

const labels = [
  { __typename: 'Common', label: 'common' },
  { __typename: 'OnlyA', a: 'a' },
];

describeGraph(
  'a union of which a subgraph knows a part',
  {
    a: {
      sdl: `type Query { root: Container }
        type Container @key(fields: "id") { id: ID! wrapper: Wrapper @shareable }
        type Wrapper @shareable { actions: [Action!]! }
        union Action = Common | OnlyA type Common @shareable { label: String } type OnlyA { a: String }`,
      resolvers: { Query: { root: () => ({ id: '1', wrapper: { actions: labels } }) } },
    },
    b: {
      sdl: `type Container @key(fields: "id") { id: ID! wrapper: Wrapper @shareable other: Wrapper }
        type Wrapper @shareable { actions: [Action!]! }
        union Action = Common | OnlyB type Common @shareable { label: String } type OnlyB { b: String }`,
      resolvers: {
        Container: {
          __resolveReference: ({ id }: { id: string }) => ({ id }),
          other: () => ({ actions: [{ __typename: 'OnlyB', b: 'b' }] }),
        },
      },
    },
  },
  [
    {
      rule: 'is asked only for the members that it can have',
      query: `{ root {
        wrapper { actions { __typename ... on Common { label } ... on OnlyA { a } ... on OnlyB { b } } }
        other { actions { ... on OnlyA { a } ... on OnlyB { b } } }
      } }`,
      data: { root: { wrapper: { actions: labels }, other: { actions: [{ b: 'b' }] } } },
      wrongInStock: 'asks for the members alone that all subgraphs know',
    },
  ],
);

const accounts = [
  { __typename: 'User', id: 'u1', name: 'User one' },
  { __typename: 'Admin', id: 'a1', name: 'Admin one' },
];

describeGraph(
  'members of a union whose fields differ in type from subgraph to subgraph',
  {
    a: {
      sdl: `type Query { users: [User!]! accounts: [Account!]! }
        union Account = User | Admin
        type User @key(fields: "id") { id: ID! name: String similar: [Account!]! }
        type Admin { id: ID name: String similar: [Account!]! }`,
      resolvers: {
        Query: { users: () => [accounts[0]], accounts: () => accounts },
        User: { __resolveReference: () => accounts[0], similar: () => accounts },
        Admin: { similar: () => accounts },
      },
    },
    b: {
      sdl: `type Query { me: User } type User @key(fields: "id") { id: ID nick: String }`,
      resolvers: {
        Query: { me: () => ({ id: 'u1', nick: 'Nick u1' }) },
        User: { __resolveReference: ({ id }: { id: string }) => ({ id, nick: `Nick ${id}` }) },
      },
    },
  },
  [
    {
      rule: 'are each given their own under an entity, too',
      query: '{ me { similar { ... on User { id name } ... on Admin { id name } } } }',
      data: {
        me: {
          similar: [
            { id: 'u1', name: 'User one' },
            { id: 'a1', name: 'Admin one' },
          ],
        },
      },
    },
    {
      rule: 'are each given their own, at any depth',
      query: `{ users { id nick } accounts { ...A ... on User { similar { ...A } } ... on Admin { similar { ...A } } } }
        fragment A on Account { ... on User { id name nick } ... on Admin { id name } }`,
      data: {
        users: [{ id: 'u1', nick: 'Nick u1' }],
        accounts: ['u1', 'a1'].map((id) => ({ ...shown(id), similar: [shown('u1'), shown('a1')] })),
      },
    },
    {
      rule: 'may bear one alias for different fields',
      query: '{ accounts { ... on User { text: nick } ... on Admin { text: name } } }',
      data: { accounts: [{ text: 'Nick u1' }, { text: 'Admin one' }] },
    },
    {
      rule: 'may go on under one alias with different fields',
      query: `{ accounts {
        ... on User { more: similar { ... on User { text: name nick } } }
        ... on Admin { more: similar { ... on User { text: nick } ... on Admin { text: name } } }
      } }`,
      data: {
        accounts: [
          { more: [{ text: 'User one', nick: 'Nick u1' }, {}] },
          { more: [{ text: 'Nick u1' }, { text: 'Admin one' }] },
        ],
      },
      wrongInStock: 'takes two fields under one key for one',
    },
  ],
);

function shown(id: string) {
  return id === 'u1' ? { id, name: 'User one', nick: 'Nick u1' } : { id, name: 'Admin one' };
}

const products = [
  { __typename: 'Chair', id: 'c', sku: 's-c', legs: 4 },
  { __typename: 'Lamp', id: 'l', sku: 's-l', watts: 9 },
];

describeGraph(
  'an interface',
  {
    products: {
      sdl: `type Query { products: [Product!]! node(id: ID!): Node }
        interface Node { id: ID! } interface Product implements Node { id: ID! sku: String }
        type Chair implements Product & Node @key(fields: "id") { id: ID! sku: String legs: Int }
        type Lamp implements Product & Node @key(fields: "id") { id: ID! sku: String watts: Int }`,
      resolvers: {
        Query: {
          products: () => products,
          node: (_: unknown, { id }: { id: string }) => products.find((it) => it.id === id),
        },
        Chair: { __resolveReference: () => products[0] },
        Lamp: { __resolveReference: () => products[1] },
      },
    },
    reviews: {
      sdl: `interface Product { id: ID! reviews: [Review!]! stars: Int }
        type Chair implements Product @key(fields: "id") { id: ID! reviews: [Review!]! stars: Int }
        type Lamp implements Product @key(fields: "id") { id: ID! reviews: [Review!]! stars: Int }
        type Review { text: String product: Product }`,
      resolvers: {
        Chair: { __resolveReference: ({ id }: { id: string }) => reviewed('Chair', id) },
        Lamp: { __resolveReference: ({ id }: { id: string }) => reviewed('Lamp', id) },
      },
    },
  },
  [
    {
      rule: 'is fetched on for each of its types',
      query: '{ products { sku stars reviews { text product { __typename sku ... on Chair { legs } } } } }',
      data: {
        products: [
          {
            sku: 's-c',
            stars: 1,
            reviews: [{ text: 'Of c', product: { __typename: 'Chair', sku: 's-c', legs: 4 } }],
          },
          { sku: 's-l', stars: 1, reviews: [{ text: 'Of l', product: { __typename: 'Lamp', sku: 's-l' } }] },
        ],
      },
    },
    {
      rule: 'says its type under any alias, and once',
      query:
        '{ products { kind: __typename ... on Node { __typename type: __typename } ... on Lamp { watts } } }',
      data: {
        products: [
          { kind: 'Chair', __typename: 'Chair', type: 'Chair' },
          { kind: 'Lamp', __typename: 'Lamp', type: 'Lamp', watts: 9 },
        ],
      },
    },
    {
      rule: 'is narrowed by another interface',
      query:
        '{ node(id: "l") { id ... on Product { sku stars ... on Chair { legs } ... on Node { same: id } } } }',
      data: { node: { id: 'l', sku: 's-l', stars: 1, same: 'l' } },
    },
  ],
);

function reviewed(__typename: string, id: string) {
  return { __typename, id, stars: 1, reviews: [{ text: `Of ${id}`, product: { __typename, id } }] };
}

describeGraph(
  'an interface that leads back to itself',
  {
    a: {
      sdl: `type Query { product: Product }
        interface Product { samePriceProduct: Product }
        type Book implements Product @key(fields: "id") {
          id: ID! samePriceProduct: Book @provides(fields: "price") price: Float @external
        }`,
      resolvers: {
        Query: { product: () => ({ __typename: 'Book', id: 'b1', price: 1 }) },
        Book: {
          samePriceProduct: ({ id }: { id: string }) => ({ id: id === 'b1' ? 'b3' : 'b1', price: 10.5 }),
        },
      },
    },
    b: {
      sdl: `type Book @key(fields: "id") { id: ID! price: Float @shareable }`,
      resolvers: { Book: { __resolveReference: ({ id }: { id: string }) => ({ id, price: 10.5 }) } },
    },
  },
  [
    {
      rule: 'is followed as far as the query goes',
      query: `{ product { __typename samePriceProduct { __typename ... on Book { id price }
        samePriceProduct { __typename ... on Book { id } } } } }`,
      data: {
        product: {
          __typename: 'Book',
          samePriceProduct: {
            __typename: 'Book',
            id: 'b3',
            price: 10.5,
            samePriceProduct: { __typename: 'Book', id: 'b1' },
          },
        },
      },
    },
  ],
);

const bed = { __typename: 'Bed', id: 'b', name: 'Bed of a' };
const desk = { __typename: 'Desk', id: 'd', name: 'Desk of a' };

describeGraph(
  'an interface whose types differ by subgraph',
  {
    a: {
      sdl: `type Query { room: Room @shareable furniture: [Furniture!]! }
        type Room @key(fields: "id") { id: ID! first: Furniture @shareable }
        interface Furniture { id: ID! name: String }
        type Bed implements Furniture { id: ID! name: String width: Int }
        type Desk implements Furniture @key(fields: "id") { id: ID! name: String }`,
      resolvers: {
        Query: {
          room: () => ({ id: '1', first: { ...bed, width: 2 } }),
          furniture: () => [{ ...bed, width: 2 }, desk],
        },
        Desk: { __resolveReference: () => desk },
      },
    },
    b: {
      sdl: `type Query { room: Room @shareable }
        type Room @key(fields: "id") { id: ID! first: Furniture @shareable size: Int }
        interface Furniture { id: ID! }
        type Desk implements Furniture @key(fields: "id") { id: ID! drawers: Int }`,
      resolvers: {
        Query: { room: () => ({ id: '1', first: null, size: 12 }) },
        Room: { __resolveReference: () => ({ id: '1', size: 12 }) },
        Desk: { __resolveReference: ({ id }: { id: string }) => ({ id, drawers: 3 }) },
      },
    },
  },
  [
    {
      rule: 'is asked for the types of the subgraph',
      query: '{ furniture { __typename name ... on Bed { width } ... on Desk { drawers } } }',
      data: {
        furniture: [
          { __typename: 'Bed', name: 'Bed of a', width: 2 },
          { __typename: 'Desk', name: 'Desk of a', drawers: 3 },
        ],
      },
    },
    {
      rule: 'keeps what the asked subgraph knows under a field that others share',
      query: '{ room { first { id ... on Bed { name width } ... on Desk { name drawers } } size } }',
      data: { room: { first: { id: 'b', name: 'Bed of a', width: 2 }, size: 12 } },
      wrongInStock: 'asks for the types alone that all subgraphs know',
    },
  ],
);
