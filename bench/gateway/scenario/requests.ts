import type { Workload } from '../MeasuredGraph.ts';

/** What is asked of every gateway, as the body of a POST. */

const fragments = `
  fragment User on User { id username name }
  fragment Review on Review { id body }
  fragment Product on Product { inStock name price shippingEstimate upc weight }`;

const reviewed = `
  ...User
  reviews {
    ...Review
    product {
      ...Product
      reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } }
    }
  }`;

const top = `{ ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } }`;

/** Six times the same kind of object deep and wide: an answer of about 87 KB. */
const heavy = `${fragments}\nquery Heavy { users { ${reviewed} } topProducts ${top} }`;

const varied = `${fragments}
  query Varied($user: ID!, $first: Int!) { user(id: $user) { ${reviewed} } topProducts(first: $first) ${top} }`;

const small = 'query Small { topProducts(first: 3) { upc name price } }';

const range = (length: number) => Array.from({ length }, (_, index) => index + 1);

/** Every user with every number of products: 6 × 9 sets of variables. */
const variedVariables = range(6).flatMap((user) => range(9).map((first) => ({ user: String(user), first })));

export const workloads: readonly Workload[] = [
  { name: 'heavy', connections: 50, bodies: [JSON.stringify({ query: heavy })] },
  {
    name: 'varied',
    connections: 50,
    bodies: variedVariables.map((variables) => JSON.stringify({ query: varied, variables })),
  },
  { name: 'small', connections: 50, bodies: [JSON.stringify({ query: small })] },
  { name: 'one connection', connections: 1, bodies: [JSON.stringify({ query: heavy })] },
];

/** The same question with another variable each time, so that no token for a subgraph can be sent again. */
function neverTheSame(name: string, query: string): Workload {
  const freshBody = (nth: number) => JSON.stringify({ query, variables: { user: `nobody-${nth}` } });
  return { name, connections: 50, bodies: [freshBody(0)], freshBody };
}

const [heavyOfAll, , smallOfAll] = workloads;

/** What the guards are measured with. */
export const accessWorkloads: readonly Workload[] = [
  ...[heavyOfAll, smallOfAll].filter((workload) => workload !== undefined),
  neverTheSame(
    'heavy, never the same',
    `${fragments}\nquery Fresh($user: ID!) { user(id: $user) { ...User } topProducts ${top} }`,
  ),
  neverTheSame(
    'small, never the same',
    'query Fresh($user: ID!) { user(id: $user) { id } topProducts(first: 3) { upc name price } }',
  ),
];
