import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from '../context.ts';
import { seedFiles } from '../seed/files.ts';
import { resolvers } from './index.ts';

let wilaya: TestSubgraph;
beforeAll(async () => {
  wilaya = await startTestSubgraph({ name: 'wilaya', resolvers, createContext, seedFiles });
});
afterAll(() => wilaya.close());

test('a commune lies in a province, a region and the country, which comes first', async () => {
  const { data } = await wilaya.execute(`{
    territory(code: "09.541.01.13") {
      hcpCode iso3166_2 level milieu population2024 name(lang: AR) { value }
      parent { code } ancestors { code level } children { totalCount }
    }
  }`);
  expect(data.territory).toEqual({
    hcpCode: '09.541.01.13.',
    iso3166_2: null,
    level: 'COMMUNE',
    milieu: 'URBAN',
    population2024: 83_496,
    name: { value: 'تارودانت' },
    parent: { code: '09.541' },
    ancestors: [
      { code: 'MA', level: 'COUNTRY' },
      { code: '09', level: 'REGION' },
      { code: '09.541', level: 'PROVINCE' },
    ],
    children: { totalCount: 0 },
  });
});

test('the country lies in nothing', async () => {
  const { data } = await wilaya.execute(
    '{ territory(code: "MA") { hcpCode iso3166_2 parent { code } ancestors { code } population2024 } }',
  );
  expect(data.territory).toEqual({
    hcpCode: null,
    iso3166_2: 'MA',
    parent: null,
    ancestors: [],
    population2024: null,
  });
});

test('the communes of a province have its inhabitants between them', async () => {
  const { data } = await wilaya.execute(`{
    territories(first: 100, filter: { level: PROVINCE }) {
      nodes { code population2024 children(first: 100) { nodes { population2024 } } }
    }
  }`);
  const provinces = data.territories.nodes as {
    population2024: number;
    children: { nodes: { population2024: number }[] };
  }[];
  expect(provinces).toHaveLength(11);
  for (const { population2024, children } of provinces) {
    expect(children.nodes.reduce((sum, commune) => sum + commune.population2024, 0)).toBe(population2024);
  }
});

test('the organisations of a territory are those of exactly this one', async () => {
  const { data } = await wilaya.execute(`{
    province: territory(code: "09.541") { organisations { nodes { id } } }
    commune: territory(code: "02.251.01.03") { organisations { totalCount nodes { id } } }
  }`);
  expect(data.province.organisations.nodes).toEqual([{ id: 'X-PRIM-MA-PROV-09.541' }]);
  expect(data.commune.organisations).toEqual({
    totalCount: 2,
    nodes: [{ id: 'X-PRIM-MA-AACF' }, { id: 'X-PRIM-MA-COM-02.251.01.03' }],
  });
});
