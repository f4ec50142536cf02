import { startTestSubgraph } from '@prim/chassis/testing';
import { afterAll, describe, expect, test } from 'vitest';

import { createContext } from '../context.ts';
import { seedFiles } from '../seed/files.ts';
import { resolvers } from './index.ts';

const region = await startTestSubgraph({ name: 'region', resolvers, createContext, seedFiles });
afterAll(() => region.close());

const ids = (connection: { nodes: { id: string }[] }) => connection.nodes.map(({ id }) => id).toSorted();

describe('the projects of a territory', () => {
  const query = `query ($r: [_Any!]!, $filter: ProjectFilter, $within: Boolean! = true) {
    _entities(representations: $r) {
      ... on Territory {
        code
        projects(first: 100, filter: $filter, includeDescendants: $within) { totalCount nodes { id } }
      }
      ... on Measure { id }
    }
  }`;
  const of = async (codes: readonly string[], variables: object = {}) => {
    const r = codes.map((code) => ({ __typename: 'Territory', code }));
    const { data } = await region.execute(query, { r, ...variables });
    return Object.fromEntries(
      data._entities.map((it: { code: string; projects: never }) => [it.code, ids(it.projects)]),
    );
  };

  test('are those of its provinces and communes too', async () => {
    const found = await of(['09', '09.541', '09.541.11.03', '02', 'MA']);
    expect(found['09.541.11.03']).toEqual(['prj-sm-argana']);
    expect(found['09.541']).toEqual(['prj-depomi-seisme', 'prj-sm-argana']);
    expect(found['09']).toHaveLength(12);
    expect(found['09']).toEqual(expect.arrayContaining(found['09.541']));
    expect(found['MA']).toHaveLength(24);
  });

  test('of several regions count in each of them, and once in the country', async () => {
    const found = await of(['02', '05', '09', 'MA']);
    for (const code of ['02', '05', '09', 'MA']) {
      expect(found[code].filter((id: string) => id === 'prj-depomi')).toHaveLength(1);
    }
  });

  test('are only those placed at it when asked so: named for it, or known by region alone', async () => {
    const found = await of(['02', '09', '09.541', '09.001', 'MA'], { within: false });
    expect(found).toEqual({
      '02': ['prj-depomi', 'prj-or-sport', 'prj-primo'],
      '09': ['prj-depomi'],
      '09.541': ['prj-depomi-seisme'],
      '09.001': ['prj-sm-asadf', 'prj-sm-izerfane', 'prj-sm-tasimant'],
      MA: [],
    });
  });

  test('match the filter as well as the territory', async () => {
    const found = await of(['09', '02'], { filter: { programme: 'PRIM', territoryCode: '09.163' } });
    expect(found).toEqual({ '09': ['prj-sm-sport'], '02': [] });
  });

  test('are none for a code that nobody knows, nor for one whose digits begin alike', async () => {
    expect(await of(['99', '09.54', '0'])).toEqual({ '99': [], '09.54': [], '0': [] });
  });

  test('stand beside entities of other types in one call', async () => {
    const r = [
      { __typename: 'Measure', id: 'msr-3' },
      { __typename: 'Territory', code: '09.551' },
    ];
    const { data } = await region.execute(query, { r });
    expect(data._entities).toEqual([
      { id: 'msr-3' },
      { code: '09.551', projects: { totalCount: 1, nodes: [{ id: 'prj-tagadirt' }] } },
    ]);
  });

  test('and their calls and counts take as many round trips for 1 territory as for 10 or 100', async () => {
    const deep = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Territory {
      projects { totalCount nodes {
        id call { id name { value } sources { id } } indicators { id } receipts { nodes { id } }
      } }
    } } }`;
    const tripsFor = (count: number) =>
      region.roundTrips(() => {
        const codes = ['09', '02', ...Array.from({ length: 98 }, (_, at) => `09.541.01.${at}`)];
        const r = codes.slice(0, count).map((code) => ({ __typename: 'Territory', code }));
        return region.execute(deep, { r });
      });
    expect([await tripsFor(1), await tripsFor(10), await tripsFor(100)]).toEqual([6, 6, 6]);
  });
});

/** What hangs on one territory beside its projects. */
const partsOf = async (code: string) => {
  const { data } = await region.execute(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Territory {
      calls { nodes { id } }
      servicePoints { nodes { id } }
      indicators(first: 50) { nodes { id } }
      pdrs { nodes { id } }
    } } }`,
    { r: [{ __typename: 'Territory', code }] },
  );
  return data._entities[0];
};

describe('a territory', () => {
  test('has the calls for it or for a part of it, and those of its region reach no further', async () => {
    expect(ids((await partsOf('09')).calls)).toEqual([
      'call-fdf-2019',
      'call-sm-1',
      'call-sm-2022',
      'call-sm-guichet',
    ]);
    expect(ids((await partsOf('09.551.01.07')).calls)).toEqual(['call-sm-2022']);
    expect(ids((await partsOf('09.551.01.03')).calls)).toEqual([]);
  });

  test('has the service points and the indicators of its parts', async () => {
    const chtouka = await partsOf('09.163');
    expect(ids(chtouka.servicePoints)).toEqual(['svc-baom-belfaa']);
    expect(ids(chtouka.indicators)).toEqual(['res-darija', 'res-rpt-chtouka']);
  });

  test('has development programmes when it is a region, the latest first', async () => {
    expect((await partsOf('02')).pdrs.nodes).toEqual([{ id: 'pdr-or-2022' }, { id: 'pdr-or-2016' }]);
    expect((await partsOf('02.411')).pdrs.nodes).toEqual([]);
  });
});
