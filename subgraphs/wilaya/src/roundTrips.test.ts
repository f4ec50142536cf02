import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { resolvers } from './resolvers/index.ts';
import { seedFiles } from './seed/files.ts';

/** One round trip per field and level, whatever the length of the list. */

let wilaya: TestSubgraph;
beforeAll(async () => {
  wilaya = await startTestSubgraph({ name: 'wilaya', resolvers, createContext, seedFiles });
});
afterAll(() => wilaya.close());

/**
 * The round trips for lists of 10 and of 100, and whether a list of 1 needs no more: a single record may lack a
 * reference, and then it needs a round trip less.
 */
async function measure(query: string, variablesOf: (length: number) => object) {
  const one = await roundTripsOf(query, variablesOf(1));
  const ten = await roundTripsOf(query, variablesOf(10));
  const hundred = await roundTripsOf(query, variablesOf(100));
  return { ten, hundred, oneNeedsNoMore: one > 0 && one <= ten };
}
const constant = (count: number) => ({ ten: count, hundred: count, oneNeedsNoMore: true });

async function roundTripsOf(query: string, variables: object): Promise<number> {
  return wilaya.roundTrips(async () => {
    const { errors } = await wilaya.execute(query, { ...variables });
    expect(errors).toBeUndefined();
  });
}

test('organisations with all that leads on from them: ten round trips', async () => {
  const query = `query ($first: Int!) {
    organisations(first: $first) {
      totalCount
      nodes {
        parent { id } successor { id } territory { code } predecessors { id }
        children { totalCount nodes { id } } agreements { nodes { id } }
        memberships { committee { id } } sources { id } aliases { source { id } }
      }
    }
  }`;
  expect(await measure(query, (first) => ({ first }))).toEqual(constant(10));
});

test('territories with their ancestors, children and organisations: five round trips', async () => {
  const query = `query ($first: Int!) {
    territories(first: $first, orderBy: { field: POPULATION_2024, direction: DESC }) {
      nodes {
        parent { code } ancestors { code } children { nodes { code } }
        organisations { nodes { id } } sources { id }
      }
    }
  }`;
  expect(await measure(query, (first) => ({ first }))).toEqual(constant(5));
});

test('agreements with parties, claims, frames and decisions: seven round trips', async () => {
  const query = `query ($first: Int!) {
    agreements(first: $first, orderBy: { field: VALID_TO, direction: DESC }) {
      nodes {
        region { code } frameAgreement { id } subAgreements { id } decisions { id } call { id }
        parties { organisation { id } claims { source { id } } } plannedAmount { sources { id } } sources { id }
      }
    }
  }`;
  expect(await measure(query, (first) => ({ first }))).toEqual(constant(7));
});

test('100 projects with decisions, committees, meetings and rounds of contracts: four round trips', async () => {
  const query = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) {
      ... on Project { decisions { id committee { id } meeting { id } } agreement { id } }
    }
  }`;
  const counts = await measure(query, (length) => ({
    representations: Array.from({ length }, (_, at) => ({
      __typename: 'Project',
      id: at === 0 ? 'prj-sm-tamkine' : `prj-${at}`,
      call: { __typename: 'Call', id: at === 0 ? 'call-sm-2022' : `call-${at}` },
    })),
  }));
  expect(counts).toEqual(constant(4));
});

test('names written in 20 ways are resolved in one round trip', async () => {
  const fields = Array.from(
    { length: 20 },
    (_, at) => `n${at}: organisationsNamed(name: "CRI ${at}") { matchedBy }`,
  );
  expect(await roundTripsOf(`{ ${fields.join(' ')} }`, {})).toBe(1);
});
