import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';

/**
 * The graph that gateways of a federation are commonly measured with: users write reviews of products, over four
 * subgraphs. The data is our own.
 */

const link = (...imports: string[]) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ${JSON.stringify(imports)})\n`;

export const subgraphSdl = {
  accounts: `${link('@key')}
    type Query { me: User user(id: ID!): User users: [User] }
    type User @key(fields: "id") { id: ID! name: String username: String birthday: Int }`,
  inventory: `${link('@key', '@external', '@requires')}
    type Product @key(fields: "upc") {
      upc: String!
      weight: Int @external
      price: Int @external
      inStock: Boolean
      shippingEstimate: Int @requires(fields: "price weight")
    }`,
  products: `${link('@key')}
    type Query { topProducts(first: Int = 5): [Product] }
    type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }`,
  reviews: `${link('@key')}
    type Review @key(fields: "id") { id: ID! body: String author: User product: Product }
    type User @key(fields: "id") { id: ID! reviews: [Review] }
    type Product @key(fields: "upc") { upc: String! reviews: [Review] }`,
} as const;

export type ScenarioSubgraph = keyof typeof subgraphSdl;

const users = [
  'Aïcha Bennis',
  'Brahim Ait',
  'Chama Idrissi',
  'Driss Amrani',
  'Fadma Ouali',
  'Hassan Naji',
].map((name, index) => ({
  id: String(index + 1),
  name,
  username: `@${name.split(' ')[0]}`,
  birthday: 1970 + index,
}));

const products = ['Table', 'Couch', 'Glass', 'Chair', 'Lamp', 'Kettle', 'Carpet', 'Shelf', 'Mirror'].map(
  (name, index) => ({
    upc: String(index + 1),
    name,
    price: [899, 1299, 54, 120, 35, 49, 410, 210, 75][index] ?? 0,
    weight: [100, 1000, 50, 30, 8, 6, 90, 60, 20][index] ?? 0,
    inStock: index % 3 !== 1,
  }),
);

/** Which products each user has reviewed, by their places in the lists. */
const reviewed = [
  [1, 2, 3, 4],
  [1, 2, 3, 5],
  [1, 2, 4, 6],
  [1, 3, 4, 7],
  [1, 2, 8],
  [1, 9],
];

const opinions = [
  'Love it! It has stood in our kitchen for ten years, and will for ten more.',
  'Too expensive for what it is, I would say, and late by three weeks.',
  'Could be better: two of the six were broken, and nobody answered us.',
  'I prefer something lighter, and round, if I may choose a second time.',
  'A good one, once it stands level on the floor, which takes patience.',
  'Comfortable, and mended in an afternoon at home with a little glue.',
];

const reviews = reviewed
  .flatMap((upcs, user) => upcs.map((upc) => ({ author: user + 1, product: upc })))
  .map((review, index) => ({ id: String(index + 1), ...review, body: opinions[index % opinions.length] }));

const userOf = (id: unknown) => users.find((user) => user.id === id) ?? null;
const productOf = (upc: unknown) => products.find((product) => product.upc === upc) ?? null;
const reviewOf = (review: (typeof reviews)[number]) => ({
  ...review,
  author: { id: String(review.author) },
  product: { upc: String(review.product) },
});
const reviewsBy = (key: 'author' | 'product', id: string) =>
  reviews.filter((review) => String(review[key]) === id).map(reviewOf);

interface Key {
  readonly id: string;
  readonly upc: string;
}

/** @see https://specs.apollo.dev/federation/v2.3 for `__resolveReference` */
export const subgraphResolvers = {
  accounts: {
    Query: {
      me: () => users[0],
      user: (_: unknown, { id }: Key) => userOf(id),
      users: () => users,
    },
    User: { __resolveReference: ({ id }: Key) => userOf(id) },
  },
  inventory: {
    Product: {
      __resolveReference: (key: Key) => ({ ...key, inStock: productOf(key.upc)?.inStock }),
      shippingEstimate: ({ price, weight }: { price: number; weight: number }) =>
        price > 1000 ? 0 : Math.round(weight / 2),
    },
  },
  products: {
    Query: { topProducts: (_: unknown, { first }: { first: number }) => products.slice(0, first) },
    Product: { __resolveReference: ({ upc }: Key) => productOf(upc) },
  },
  reviews: {
    Review: {
      __resolveReference: ({ id }: Key) => reviews.filter((review) => review.id === id).map(reviewOf)[0],
    },
    User: {
      __resolveReference: ({ id }: Key) => ({ id }),
      reviews: ({ id }: Key) => reviewsBy('author', id),
    },
    Product: {
      __resolveReference: ({ upc }: Key) => ({ upc }),
      reviews: ({ upc }: Key) => reviewsBy('product', upc),
    },
  },
} as const;

/** @param urls where each subgraph listens */
export function composeScenario(urls: Readonly<Record<ScenarioSubgraph, string>>): string {
  const services = Object.entries(subgraphSdl).map(([name, sdl]) => ({
    name,
    url: urls[name as ScenarioSubgraph],
    typeDefs: parse(sdl),
  }));
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new Error(String(errors));
  return supergraphSdl;
}
