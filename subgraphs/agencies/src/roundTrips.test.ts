import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { resolvers } from './resolvers/index.ts';
import { seedFiles } from './seed/files.ts';

/** One round trip per field and level, whatever the length of the list. */

let agencies: TestSubgraph;
beforeAll(async () => {
  agencies = await startTestSubgraph({ name: 'agencies', resolvers, createContext, seedFiles });
});
afterAll(() => agencies.close());

async function roundTripsOf(query: string, variables: Record<string, unknown>): Promise<number> {
  return agencies.roundTrips(async () => {
    const { errors } = await agencies.execute(query, variables);
    expect(errors).toBeUndefined();
  });
}

/**
 * Round trips for lists of 100, and whether lists of 1 and 10 ever took more. Short ones may lack a reference, and
 * then need one less; one that grew with the list would show at 100.
 */
async function measure(
  query: string,
  variablesOf: (length: number) => Record<string, unknown> = (first) => ({ first }),
) {
  const [one, ten, hundred] = [
    await roundTripsOf(query, variablesOf(1)),
    await roundTripsOf(query, variablesOf(10)),
    await roundTripsOf(query, variablesOf(100)),
  ];
  return { hundred, shorterTakeMore: Math.max(one, ten) > hundred };
}

const constant = (hundred: number) => ({ hundred, shorterTakeMore: false });

test('activities with kin, entries, budgets and all totals: twelve round trips', async () => {
  expect(
    await measure(`query ($first: Int!) {
      fundingActivities(first: $first, orderBy: { field: IATI_ID, direction: DESC }) {
        totalCount
        nodes {
          parent { iatiId } children { iatiId } sources { id }
          entries { totalCount nodes { id } } budgets { nodes { id } }
          committed { value { amount } } disbursed { value { amount } } spent { value { amount } } budgeted
            { value { amount } }
        }
      }
    }`),
  ).toEqual(constant(12));
});

test('entries with activity, statement, rate and sources: five round trips', async () => {
  expect(
    await measure(`query ($first: Int!) {
      fundingEntries(first: $first, orderBy: { field: ID }, filter: { search: "migra" }) {
        nodes { id activity { iatiId } statedAmount { id } backCalculated { exchangeRate { id } } sources {
          id } claims { source { id } } }
      }
    }`),
  ).toEqual(constant(5));
});

test('stated amounts with their entries and claims: three round trips', async () => {
  expect(
    await measure(
      `query ($first: Int!) { statedAmounts(first: $first) { nodes { id entry { id } sources { id } claims
        { source { id } } } } }`,
    ),
  ).toEqual(constant(3));
});

const funding = `funding {
  entries { totalCount nodes { id } } activities { iatiId } statedAmounts { id }
  committed { value { amount } } disbursed { value { amount } } spent { value { amount } }
}`;
const entities = (type: string, fields: string) =>
  `query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { ${fields} } } }`;
const keysOf = (type: string, known: readonly string[]) => (length: number) => ({
  of: Array.from({ length }, (_, at) => ({ __typename: type, id: known[at] ?? `unknown-${at}` })),
});

test.each([
  ['Agreement', ['agr-prim-sm-2021', 'agr-primo-2016'], 8],
  ['Project', ['prj-sm-tamkine', 'prj-or-restart'], 7],
  ['Call', ['call-sm-2022', 'call-or-2021'], 7],
])(
  'the funding of %ss: pages, counts, activities, stated amounts, totals once each',
  async (type, known, count) => {
    expect(await measure(entities(type, funding), keysOf(type, known))).toEqual(constant(count));
  },
);

test('projects, calls and agreements asked together share their round trips', async () => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
    ... on Project { ${funding} } ... on Call { ${funding} } ... on Agreement { ${funding} }
  } }`;
  const typeAt = (at: number) => ['Agreement', 'Project', 'Call'][at % 3];
  const known = ['agr-prim-sm-2021', 'prj-sm-tamkine', 'call-sm-2022'];
  expect(
    await measure(query, (length) => ({
      of: Array.from({ length }, (_, at) => ({ __typename: typeAt(at), id: known[at] ?? `unknown-${at}` })),
    })),
  ).toEqual(constant(8));
});

test.each(['fundingReceived', 'fundingProvided'])(
  '%s of organisations, with totals: five round trips',
  async (field) => {
    expect(
      await measure(
        entities('Organisation', `${field} { totalCount nodes { id } } ${field}Totals { entryCount }`),
        keysOf('Organisation', ['X-PRIM-FR-EF', 'FR-3', 'XI-IATI-EC_NEAR']),
      ),
    ).toEqual(constant(5));
  },
);

test('two lists of 100 organisations: one round trip for every 100 pages, three for all totals', async () => {
  const fields =
    'fundingReceived { nodes { id } } fundingProvided { nodes { id } } fundingReceivedTotals { entryCount }';
  const query = entities('Organisation', `${fields} fundingProvidedTotals { entryCount }`);
  expect(await roundTripsOf(query, keysOf('Organisation', ['FR-3'])(50))).toBe(4);
  expect(await roundTripsOf(query, keysOf('Organisation', ['FR-3'])(100))).toBe(5);
});

test.each([
  ['FundingActivity', 'iatiId', ['FR-3-CMA1291', 'FR-3-CMA129101']],
  ['FundingEntry', 'id', ['cdfd-tx-000185', 'iati-tx-001']],
  ['Budget', 'id', ['cdfd-bu-001606']],
  ['StatedAmount', 'id', ['fun-prim-9m']],
  ['ExchangeRate', 'id', ['fx-eurusd-2019-09-30']],
])('%s by key: one round trip', async (type, key, known) => {
  expect(
    await measure(entities(type, key), (length) => ({
      of: Array.from({ length }, (_, at) => ({ __typename: type, [key]: known[at] ?? `unknown-${at}` })),
    })),
  ).toEqual(constant(1));
});
