import { startTestSubgraph } from '@prim/chassis/testing';
import { afterAll, expect, test } from 'vitest';

import { createContext } from '../context.ts';
import { seedFiles } from '../seed/files.ts';
import { resolvers } from './index.ts';

const region = await startTestSubgraph({ name: 'region', resolvers, createContext, seedFiles });
afterAll(() => region.close());

const query = `query ($r: [_Any!]!, $illustrative: Boolean! = false) {
  _entities(representations: $r) {
    ... on Agreement {
      id
      projects(first: 50) { totalCount nodes { id } }
      receipts(includeIllustrative: $illustrative) {
        totalCount nodes { id dataStatus value { amount currency } }
      }
    }
    ... on Project { programme }
  }
}`;
const agreements = (ids: readonly string[]) => ids.map((id) => ({ __typename: 'Agreement', id }));
const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id).toSorted();

test('the PRIM agreement of Souss-Massa has all projects of that programme there, and no other', async () => {
  const { data } = await region.execute(query, { r: agreements(['agr-prim-sm-2021']) });
  expect(ids(data._entities[0].projects.nodes)).toEqual([
    'prj-sm-argana',
    'prj-sm-asadf',
    'prj-sm-izerfane',
    'prj-sm-sport',
    'prj-sm-tamkine',
    'prj-sm-tasimant',
  ]);
});

test('a round of contracts has the projects of its call, an unknown agreement none', async () => {
  const r = [...agreements(['agr-round-or-2022-08', 'of-nobody']), { __typename: 'Project', id: 'prj-tpm' }];
  const { data } = await region.execute(query, { r });
  expect(data._entities[0].projects.totalCount).toBe(5);
  expect(data._entities[1]).toEqual({
    id: 'of-nobody',
    projects: { totalCount: 0, nodes: [] },
    receipts: { totalCount: 0, nodes: [] },
  });
  expect(data._entities[2]).toEqual({ programme: 'TPM' });
});

test('receipts that are made up are left out, of the count too, unless they are asked for', async () => {
  const r = agreements(['agr-prim-sm-2021']);
  const plain = await region.execute(query, { r });
  expect(plain.data._entities[0].receipts).toEqual({ totalCount: 0, nodes: [] });
  const { data } = await region.execute(query, { r, illustrative: true });
  expect(data._entities[0].receipts).toEqual({
    totalCount: 2,
    nodes: [
      { id: 'ill-rec-sm-2022', dataStatus: 'ILLUSTRATIVE', value: { amount: '1500000.00', currency: 'MAD' } },
      { id: 'ill-rec-sm-2024', dataStatus: 'ILLUSTRATIVE', value: { amount: '480000.00', currency: 'MAD' } },
    ],
  });
});

const tripsFor = (count: number) =>
  region.roundTrips(() => {
    const others = Array.from({ length: count - 1 }, (_, at) => `a-${at}`);
    return region.execute(query, { r: agreements(['agr-prim-sm-2021', ...others]) });
  });

test('the projects and receipts of 1, 10 or 100 agreements take the same round trips', async () => {
  expect([await tripsFor(1), await tripsFor(10), await tripsFor(100)]).toEqual([4, 4, 4]);
});
