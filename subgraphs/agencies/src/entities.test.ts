import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { resolvers } from './resolvers/index.ts';
import { seedFiles } from './seed/files.ts';

/** What the gateway asks of the agencies: entities by their keys, of several types in one call. */

let agencies: TestSubgraph;
beforeAll(async () => {
  agencies = await startTestSubgraph({ name: 'agencies', resolvers, createContext, seedFiles });
});
afterAll(() => agencies.close());

async function entities(representations: readonly object[], fields: string): Promise<unknown[]> {
  const { data, errors } = await agencies.execute(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ${fields} } }`,
    { representations },
  );
  expect(errors).toBeUndefined();
  return data._entities as unknown[];
}

test.each([
  ['FundingActivity', 'iatiId', 'FR-3-CMA129101'],
  ['FundingEntry', 'id', 'cdfd-tx-000185'],
  ['Budget', 'id', 'cdfd-bu-001606'],
  ['StatedAmount', 'id', 'fun-prim-9m'],
  ['ExchangeRate', 'id', 'fx-eurusd-2019-09-30'],
])(
  '%s is found by its %s among keys of other types, and is null where there is none',
  async (type, key, value) => {
    const found = await entities(
      [
        { __typename: type, [key]: 'unknown' },
        { __typename: 'Organisation', id: 'FR-3' },
        { __typename: type, [key]: value },
        { __typename: type, [key]: '' },
        { __typename: type, [key]: '{"$ne":null}' },
      ],
      `... on ${type} { ${key} dataStatus sources { id } }`,
    );
    expect(found).toEqual([
      null,
      { __typename: 'Organisation' },
      { __typename: type, [key]: value, dataStatus: 'PUBLISHED', sources: expect.any(Array) },
      null,
      null,
    ]);
    expect((found[2] as { sources: object[] }).sources).not.toEqual([]);
  },
);

const funding = `funding {
  entries(first: 5) { nodes { id } } activities { iatiId } statedAmounts { id }
  committed { value { amount currency } entryCount } disbursed { value { amount } } spent { value { amount } }
}`;
const nothing = {
  entries: { nodes: [] },
  activities: [],
  statedAmounts: [],
  committed: [],
  disbursed: [],
  spent: [],
};

test('projects, calls and agreements get their funding in one call; one that nobody funds gets an empty one', async () => {
  const found = await entities(
    [
      { __typename: 'Agreement', id: 'agr-prim-sm-2021' },
      { __typename: 'Project', id: 'prj-or-restart' },
      { __typename: 'Call', id: 'call-sm-2022' },
      { __typename: 'Project', id: 'unknown' },
      { __typename: 'Call', id: 'unknown' },
      { __typename: 'Agreement', id: 'agr-cadre-sm-2021' },
    ],
    `... on Agreement { id ${funding} } ... on Project { id ${funding} } ... on Call { id ${funding} }`,
  );
  expect(found).toMatchObject([
    {
      funding: {
        entries: { nodes: [{ id: 'cdfd-tx-000186' }, { id: 'cdfd-tx-000185' }] },
        activities: [{ iatiId: 'FR-3-CMA1291' }, { iatiId: 'FR-3-CMA129101' }],
        statedAmounts: [{ id: 'fun-prim-9m' }],
        committed: [{ value: { amount: '19600200', currency: 'USD' }, entryCount: 1 }],
        disbursed: [{ value: { amount: '4908400' } }],
        spent: [],
      },
    },
    {
      funding: {
        entries: { nodes: [{ id: 'stm-prj-or-restart' }] },
        activities: [],
        statedAmounts: [{ id: 'fun-prj-or-restart' }],
        committed: [{ value: { amount: '29727.44', currency: 'EUR' }, entryCount: 1 }],
        disbursed: [],
        spent: [],
      },
    },
    {
      funding: {
        entries: { nodes: [{ id: 'stm-prj-sm-tamkine' }] },
        statedAmounts: [{ id: 'fun-call-sm-2022' }, { id: 'fun-prj-sm-tamkine' }],
        committed: [{ value: { amount: '14333.17', currency: 'EUR' }, entryCount: 1 }],
      },
    },
    { id: 'unknown', funding: nothing },
    { id: 'unknown', funding: nothing },
    { id: 'agr-cadre-sm-2021', funding: nothing },
  ]);
});

test('an organisation gets what it received and gave, under all its names; an unknown one nothing', async () => {
  const found = await entities(
    [
      { __typename: 'Organisation', id: 'X-PRIM-FR-EF' },
      { __typename: 'FundingEntry', id: 'cdfd-tx-000185' },
      { __typename: 'Organisation', id: 'unknown' },
    ],
    `... on Organisation { id fundingReceived(first: 100) { totalCount nodes { reporterId receiver { asWritten } } }
       fundingProvided { totalCount nodes { id } } fundingProvidedTotals { type value { amount currency }
         entryCount } }`,
  );
  const [expertiseFrance, , unknown] = found as [
    {
      fundingReceived: {
        totalCount: number;
        nodes: { reporterId: string | null; receiver: { asWritten: string } }[];
      };
    },
    object,
    object,
  ];
  const { totalCount, nodes } = expertiseFrance.fundingReceived;
  expect(totalCount).toBe(nodes.length);
  expect(new Set(nodes.map(({ receiver }) => receiver.asWritten))).toEqual(
    new Set([
      'Expertise France AFETI',
      'EXPERTISE FRANCE AFETI',
      "Agence Francaise D'Expertise Technique Internationale",
    ]),
  );
  expect(new Set(nodes.map(({ reporterId }) => reporterId))).toEqual(
    new Set(['FR-3', 'XI-IATI-EC_NEAR', null]),
  );
  expect(found[0]).toMatchObject({
    fundingProvided: { totalCount: 4 },
    fundingProvidedTotals: [
      { type: 'OUTGOING_COMMITMENT', value: { amount: '163421.61', currency: 'EUR' }, entryCount: 4 },
    ],
  });
  expect(unknown).toMatchObject({
    id: 'unknown',
    fundingReceived: { totalCount: 0, nodes: [] },
    fundingProvidedTotals: [],
  });
});

test('every link to another institution is a key, or null where there is nothing to link to', async () => {
  const { data, errors } = await agencies.execute(`{
    linked: fundingEntry(id: "cdfd-tx-000185") {
      reporter { id } provider { organisation { id } } receiver { organisation { id } } agreement { id }
        project { id } call { id }
    }
    granted: fundingEntry(id: "stm-prj-sm-tamkine") { reporter { id } project { id } call { id } agreement
      { id } activity { iatiId } }
    foreign: fundingEntry(id: "iati-tx-048") { reporterId reporter { id } reporterClaim { asWritten ref
      organisation { id } } }
    stated: statedAmount(id: "fun-prj-sm-tamkine") {
      provider { id } receiver { id } region { code } project { id } call { id } agreement { id } entry {
        id statedAmount { id } }
    }
    activity: fundingActivity(iatiId: "FR-3-CMA1291") { reporter { id } agreement { id } }
  }`);
  expect(errors).toBeUndefined();
  expect(data).toEqual({
    linked: {
      reporter: { id: 'FR-3' },
      provider: { organisation: { id: 'FR-3' } },
      receiver: { organisation: { id: 'X-PRIM-FR-EF' } },
      agreement: { id: 'agr-prim-sm-2021' },
      project: null,
      call: null,
    },
    granted: {
      reporter: { id: 'X-PRIM-FR-EF' },
      project: { id: 'prj-sm-tamkine' },
      call: { id: 'call-sm-2022' },
      agreement: null,
      activity: null,
    },
    foreign: {
      reporterId: null,
      reporter: null,
      reporterClaim: {
        asWritten: 'Netherlands - Ministry of Foreign Affairs [XM-DAC-7]',
        ref: 'XM-DAC-7',
        organisation: null,
      },
    },
    stated: {
      provider: { id: 'X-PRIM-FR-EF' },
      receiver: { id: 'X-PRIM-MA-OEB' },
      region: { code: '09' },
      project: { id: 'prj-sm-tamkine' },
      call: { id: 'call-sm-2022' },
      agreement: null,
      entry: { id: 'stm-prj-sm-tamkine', statedAmount: { id: 'fun-prj-sm-tamkine' } },
    },
    activity: { reporter: { id: 'FR-3' }, agreement: { id: 'agr-prim-sm-2021' } },
  });
});
