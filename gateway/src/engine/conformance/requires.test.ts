import { describeGraph } from './composedGraph.ts';

const goods = [
  { upc: 'p1', price: 10, weight: 2 },
  { upc: 'p2', price: 2_000, weight: 50 },
];
const goodBy = ({ upc }: { upc: string }) => goods.find((good) => good.upc === upc) ?? null;

describeGraph(
  '@requires',
  {
    goods: {
      sdl: `type Query { goods: [Good!]! }
        type Good @key(fields: "upc") { upc: ID! price: Int weight: Int size: Size }
        type Size { height: Int width: Int }`,
      resolvers: {
        Query: { goods: () => goods },
        Good: {
          __resolveReference: goodBy,
          size: ({ weight }: { weight: number }) => ({ height: weight, width: 2 }),
        },
      },
    },
    shipping: {
      sdl: `type Good @key(fields: "upc") {
          upc: ID! price: Int @external weight: Int @external size: Size @external
          shipping: Int @requires(fields: "price weight")
          area: Int @requires(fields: "size { height width }")
        }
        type Size @external { height: Int width: Int }`,
      resolvers: {
        Good: {
          __resolveReference: (key: object) => key,
          shipping: ({ price, weight }: { price: number; weight: number }) =>
            price > 1_000 ? 0 : weight * 3,
          area: ({ size }: { size: { height: number; width: number } }) => size.height * size.width,
        },
      },
    },
    insurance: {
      sdl: `type Good @key(fields: "upc") {
          upc: ID! shipping: Int @external price: Int @external
          premium: Int @requires(fields: "shipping price")
        }`,
      resolvers: {
        Good: {
          __resolveReference: (key: object) => key,
          premium: ({ shipping, price }: { shipping: number; price: number }) => shipping + price,
        },
      },
    },
  },
  [
    {
      rule: 'fetches what a field needs from another subgraph',
      query: '{ goods { upc shipping } }',
      data: {
        goods: [
          { upc: 'p1', shipping: 6 },
          { upc: 'p2', shipping: 0 },
        ],
      },
    },
    {
      rule: 'takes objects along with the fields that are named',
      query: '{ goods { area } }',
      data: { goods: [{ area: 4 }, { area: 100 }] },
    },
    {
      rule: 'of a field that requires in turn is met first',
      query: '{ goods { premium } }',
      data: { goods: [{ premium: 16 }, { premium: 2_000 }] },
    },
    {
      rule: 'is not confused by an alias that is named like what it needs',
      query: '{ goods { price: upc weight: price shipping size { height: width } area } }',
      data: {
        goods: [
          { price: 'p1', weight: 10, shipping: 6, size: { height: 2 }, area: 4 },
          { price: 'p2', weight: 2_000, shipping: 0, size: { height: 2 }, area: 100 },
        ],
      },
      wrongInStock: 'sends the aliased value for the required one',
    },
  ],
);

const prices: Readonly<Record<string, number>> = { EUR: 3, USD: 2 };

describeGraph(
  '@requires with arguments',
  {
    shop: {
      sdl: `type Query { goods: [Good!]! }
        type Good @key(fields: "upc") { upc: ID! price(currency: String!): Int weight: Int shelf: Shelf }
        type Shelf { average(currency: String!): Int }`,
      resolvers: {
        Query: { goods: () => goods },
        Good: {
          __resolveReference: goodBy,
          price: ({ price }: { price: number }, { currency }: { currency: string }) =>
            price * (prices[currency] ?? 0),
          shelf: () => ({}),
        },
        Shelf: { average: (_: unknown, { currency }: { currency: string }) => 100 * (prices[currency] ?? 0) },
      },
    },
    shipping: {
      sdl: `type Good @key(fields: "upc") {
          upc: ID! weight: Int @external price(currency: String!): Int @external shelf: Shelf @external
          inDollars: String @requires(fields: "price(currency: \\"USD\\") weight")
          inEuros: String @requires(fields: "price(currency: \\"EUR\\") weight")
          shelfInEuros: String @requires(fields: "shelf { average(currency: \\"EUR\\") }")
          plain: String
        }
        type Shelf @external { average(currency: String!): Int }`,
      resolvers: {
        Good: {
          __resolveReference: (key: object) => key,
          inDollars: ({ price, weight }: { price: number; weight: number }) => `${price} $ ${weight} kg`,
          inEuros: ({ price, weight }: { price: number; weight: number }) => `${price} € ${weight} kg`,
          shelfInEuros: ({ shelf }: { shelf: { average: number } }) => `${shelf.average} €`,
          plain: ({ upc }: { upc: string }) => upc,
        },
      },
    },
  },
  [
    {
      rule: 'asks with the arguments that the field requires',
      query: '{ goods { inDollars } }',
      data: { goods: [{ inDollars: '20 $ 2 kg' }, { inDollars: '4000 $ 50 kg' }] },
    },
    {
      rule: 'is not given what the client asks with other arguments',
      query: 'query ($currency: String!) { goods { price(currency: $currency) inDollars } }',
      variables: { currency: 'EUR' },
      data: {
        goods: [
          { price: 30, inDollars: '20 $ 2 kg' },
          { price: 6_000, inDollars: '4000 $ 50 kg' },
        ],
      },
      wrongInStock: 'federation #2996',
    },
    {
      rule: 'gives two fields that require other arguments each its own',
      query: '{ goods { inDollars inEuros shelfInEuros plain } }',
      data: {
        goods: [
          { inDollars: '20 $ 2 kg', inEuros: '30 € 2 kg', shelfInEuros: '300 €', plain: 'p1' },
          { inDollars: '4000 $ 50 kg', inEuros: '6000 € 50 kg', shelfInEuros: '300 €', plain: 'p2' },
        ],
      },
      wrongInStock: 'requires one of the two for both',
    },
    {
      rule: 'is not confused by an alias of the client for the same field',
      query:
        '{ goods { price: price(currency: "EUR") shelf { average: average(currency: "USD") } inDollars shelfInEuros } }',
      data: {
        goods: [
          { price: 30, shelf: { average: 200 }, inDollars: '20 $ 2 kg', shelfInEuros: '300 €' },
          { price: 6_000, shelf: { average: 200 }, inDollars: '4000 $ 50 kg', shelfInEuros: '300 €' },
        ],
      },
      wrongInStock: 'federation #2996',
    },
  ],
);

describeGraph(
  '@requires in a circle',
  {
    a: {
      sdl: `type Query { feed: [Post!]! }
        type Post @key(fields: "id") {
          id: ID! byNovice: Boolean! @external byExpert: Boolean! @requires(fields: "byNovice")
        }
        type Author @key(fields: "id") { id: ID! years: Int! }`,
      resolvers: {
        Query: { feed: () => [{ id: '1' }, { id: '20' }] },
        Post: {
          __resolveReference: (key: object) => key,
          byExpert: ({ byNovice }: { byNovice: boolean }) => !byNovice,
        },
        Author: { __resolveReference: ({ id }: { id: string }) => ({ id, years: Number(id) }) },
      },
    },
    b: {
      sdl: `type Post @key(fields: "id") {
          id: ID! author: Author! byNovice: Boolean! @requires(fields: "author { years }")
        }
        type Author @key(fields: "id") { id: ID! years: Int! @external }`,
      resolvers: {
        Post: {
          __resolveReference: (key: object) => key,
          author: ({ id, author }: { id: string; author?: object }) => author ?? { id },
          byNovice: ({ author }: { author: { years: number } }) => author.years < 10,
        },
      },
    },
  },
  [
    {
      rule: 'is met step by step',
      query: '{ feed { byExpert } }',
      data: { feed: [{ byExpert: false }, { byExpert: true }] },
    },
    {
      rule: 'is met once where both ends are asked',
      query: '{ feed { byNovice byExpert author { years } } }',
      data: {
        feed: [
          { byNovice: true, byExpert: false, author: { years: 1 } },
          { byNovice: false, byExpert: true, author: { years: 20 } },
        ],
      },
    },
  ],
);

const homes = [
  { __typename: 'House', id: 'h', city: 'Agadir', rooms: 4 },
  { __typename: 'Tent', id: 't', city: 'Taroudant', poles: 2 },
];

describeGraph(
  '@requires over interfaces and fragments',
  {
    homes: {
      sdl: `type Query { people: [Person!]! }
        type Person @key(fields: "id") { id: ID! home: Home }
        interface Home { id: ID! city: String }
        type House implements Home @key(fields: "id") { id: ID! city: String rooms: Int }
        type Tent implements Home @key(fields: "id") { id: ID! city: String poles: Int }`,
      resolvers: {
        Query: { people: () => homes.map((home, index) => ({ id: String(index), home })) },
        Person: { __resolveReference: ({ id }: { id: string }) => ({ id, home: homes[Number(id)] }) },
        House: { __resolveReference: () => homes[0] },
        Tent: { __resolveReference: () => homes[1] },
      },
    },
    cards: {
      sdl: `type Person @key(fields: "id") {
          id: ID! home: Home @external
          card: String @requires(fields: "home { city ... on House { rooms } ... on Tent { poles } }")
        }
        interface Home { id: ID! city: String }
        type House implements Home @key(fields: "id") { id: ID! city: String @external rooms: Int @external }
        type Tent implements Home @key(fields: "id") { id: ID! city: String @external poles: Int @external }`,
      resolvers: {
        Person: {
          __resolveReference: (key: object) => key,
          card: ({ home }: { home: { city: string; rooms?: number; poles?: number } }) =>
            `${home.city}/${home.rooms ?? '-'}/${home.poles ?? '-'}`,
        },
      },
    },
  },
  [
    {
      rule: 'takes of each object what its type has',
      query: '{ people { card } }',
      data: { people: [{ card: 'Agadir/4/-' }, { card: 'Taroudant/-/2' }] },
    },
  ],
);
