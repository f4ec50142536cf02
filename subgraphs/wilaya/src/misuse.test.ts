import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { resolvers } from './resolvers/index.ts';
import { seedFiles } from './seed/files.ts';

let wilaya: TestSubgraph;
beforeAll(async () => {
  wilaya = await startTestSubgraph({ name: 'wilaya', resolvers, createContext, seedFiles });
});
afterAll(() => wilaya.close());

/** The codes of the refusals of a query, and what was answered all the same. */
async function ask(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await wilaya.execute(query, variables);
  return { data, codes: errors?.map(({ extensions }) => extensions?.['code']) };
}

const lists = ['organisations', 'territories', 'agreements', 'committees', 'meetings', 'decisions'];

test('an id that nobody has is null, without an error', async () => {
  const answer = await ask(`{
    organisation(id: "") { id } territory(code: "99") { code } agreement(id: "agr-") { id }
    committee(id: "__proto__") { id } meeting(id: "{$ne: null}") { id } decision(id: "DEC-PDR-SM-2023") { id }
  }`);
  expect(answer).toEqual({
    data: {
      organisation: null,
      territory: null,
      agreement: null,
      committee: null,
      meeting: null,
      decision: null,
    },
    codes: undefined,
  });
});

describe.each(lists)('%s', (list) => {
  test.each([0, -1, 101, 1_000_000_000])('refuse a page of %i records', async (first) => {
    const { data, codes } = await ask(`query ($first: Int!) { ${list}(first: $first) { totalCount } }`, {
      first,
    });
    expect(data).toEqual({ [list]: null });
    expect(codes).toEqual(['PAGE_SIZE_OUT_OF_RANGE']);
  });

  test.each([1, 100])('answer a page of %i records', async (first) => {
    const { codes } = await ask(`query ($first: Int!) { ${list}(first: $first) { nodes { dataStatus } } }`, {
      first,
    });
    expect(codes).toBeUndefined();
  });

  test.each(['x', '', 'WyJfaWQgQVNDIiwieyRuZTpudWxsfSIsMV0'])('refuse the cursor %j', async (after) => {
    const { data, codes } = await ask(`query ($after: String) { ${list}(after: $after) { totalCount } }`, {
      after,
    });
    expect(data).toEqual({ [list]: null });
    expect(codes).toEqual(['CURSOR_INVALID']);
  });
});

test('a cursor of one order is refused in another', async () => {
  const { data } = await wilaya.execute(`{ organisations(first: 1) { pageInfo { endCursor } } }`);
  const after = data.organisations.pageInfo.endCursor as string;
  const answer = await ask(
    `query ($after: String) {
      again: organisations(first: 1, after: $after) { nodes { id } }
      other: organisations(first: 1, after: $after, orderBy: { field: ID }) { nodes { id } }
    }`,
    { after },
  );
  expect(answer.data.again.nodes).toHaveLength(1);
  expect(answer.data.other).toBeNull();
  expect(answer.codes).toEqual(['CURSOR_INVALID']);
});

test('a bad page inside a record nulls that field alone', async () => {
  const { data, codes } = await ask(`{
    organisation(id: "FR-3") { acronym children(first: 0) { totalCount } agreements(first: 101) { totalCount } }
    territory(code: "09") { code children(after: "x") { totalCount } organisations(first: 1) { totalCount } }
  }`);
  expect(data).toEqual({
    organisation: { acronym: 'AFD', children: null, agreements: null },
    territory: { code: '09', children: null, organisations: { totalCount: expect.any(Number) } },
  });
  expect(codes?.toSorted()).toEqual(['CURSOR_INVALID', 'PAGE_SIZE_OUT_OF_RANGE', 'PAGE_SIZE_OUT_OF_RANGE']);
});

test.each<[string, string, string?]>([
  ['a language that the graph does not have', '{ organisation(id: "FR-3") { name(lang: ES) { value } } }'],
  ['a type that is not in the code list', '{ organisations(filter: { type: PERSON }) { totalCount } }'],
  ['an order that does not exist', '{ agreements(orderBy: { field: note }) { totalCount } }'],
  ['an operator in place of a value', '{ organisations(filter: { country: { ne: "MA" } }) { totalCount } }'],
  ['a field that is not of the filter', '{ organisations(filter: { _id: "FR-3" }) { totalCount } }'],
  [
    'a month that does not exist',
    '{ agreements(filter: { signedFrom: "2022-13" }) { totalCount } }',
    'BAD_USER_INPUT',
  ],
])('refuses %s', async (_, query, code = 'GRAPHQL_VALIDATION_FAILED') => {
  const { data, codes } = await ask(query);
  expect(data).toBeUndefined();
  expect(codes).toEqual([code]);
});

test('an operator in a variable is refused before the database is asked', async () => {
  const query = 'query ($filter: OrganisationFilter) { organisations(filter: $filter) { totalCount } }';
  const asked = await wilaya.roundTrips(async () => {
    const { codes } = await ask(query, { filter: { parentId: { $ne: null } } });
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });
  expect(asked).toBe(0);
});
