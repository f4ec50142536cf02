import { startTestSubgraph } from '@prim/chassis/testing';
import { afterAll, expect, test } from 'vitest';

import { createContext } from '../context.ts';
import { seedFiles } from '../seed/files.ts';
import { resolvers } from './index.ts';

const region = await startTestSubgraph({ name: 'region', resolvers, createContext, seedFiles });
afterAll(() => region.close());

const entities = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on Pdr { id name { value } }
    ... on PdrAxis { id pdr { id } }
    ... on Call { id kind }
    ... on Project { id holder { id } }
    ... on ServicePoint { id operator { id } }
    ... on Indicator { id actual }
    ... on Receipt { id receivedOn }
    ... on RegionalExpenditure { id spentOn }
    ... on HostCountry { code }
    ... on FundingActivity { iatiId }
  }
}`;

const known = [
  { __typename: 'Pdr', id: 'pdr-or-2016' },
  { __typename: 'PdrAxis', id: 'pdr-sm-2022-a5' },
  { __typename: 'Call', id: 'call-sm-guichet' },
  { __typename: 'Project', id: 'prj-sm-argana' },
  { __typename: 'ServicePoint', id: 'svc-baom-belfaa' },
  { __typename: 'Indicator', id: 'res-baom' },
  { __typename: 'Receipt', id: 'ill-rec-sm-2022' },
  { __typename: 'RegionalExpenditure', id: 'ill-exp-sm-2024' },
];

const answers = {
  Pdr: { name: { value: "Plan de développement régional de l'Oriental 2016-2021" } },
  PdrAxis: { pdr: { id: 'pdr-sm-2022' } },
  Call: { kind: 'OPEN_WINDOW' },
  Project: { holder: { id: 'X-PRIM-MA-ASIF' } },
  ServicePoint: { operator: { id: 'X-PRIM-MA-COM-09.163.05.11' } },
  Indicator: { actual: '16' },
  Receipt: { receivedOn: '2022-03-15' },
  RegionalExpenditure: { spentOn: '2024-06-10' },
} as Record<string, object>;

test.each(known)(
  'the gateway finds a $__typename by its id among others, and null where there is none',
  async (it) => {
    const { __typename } = it;
    const other = known[__typename === 'Call' ? 3 : 2];
    const representations = [{ __typename, id: 'of-nobody' }, it, other, it, { __typename, id: '' }];
    const { data, errors } = await region.execute(entities, { representations });
    expect(errors).toBeUndefined();
    const found = { ...it, ...answers[__typename] };
    expect(data._entities).toEqual([
      null,
      found,
      { ...other, ...answers[other?.__typename ?? ''] },
      found,
      null,
    ]);
  },
);

test('all types asked for in one call come in the order of the call', async () => {
  const { data } = await region.execute(entities, { representations: known });
  expect(data._entities).toMatchObject(known);
});

test('an entity of another institution is handed on by its key, known to the region or not', async () => {
  const foreign = [
    { __typename: 'HostCountry', code: 'NL' },
    { __typename: 'FundingActivity', iatiId: 'of-nobody' },
  ];
  const { data } = await region.execute(entities, { representations: foreign });
  expect(data._entities).toEqual(foreign);
});

test('entities of one type come in one round trip, however many are asked for', async () => {
  const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Project { id } } }';
  const tripsFor = (count: number) => {
    const ids = ['prj-sm-argana', ...Array.from({ length: count - 1 }, (_, at) => `of-nobody-${at}`)];
    return region.roundTrips(() =>
      region.execute(query, { r: ids.map((id) => ({ __typename: 'Project', id })) }),
    );
  };
  expect([await tripsFor(1), await tripsFor(10), await tripsFor(100)]).toEqual([1, 1, 1]);
});
