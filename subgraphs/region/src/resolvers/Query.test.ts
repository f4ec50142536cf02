import { startTestSubgraph } from '@prim/chassis/testing';
import { afterAll, describe, expect, test } from 'vitest';

import { createContext } from '../context.ts';
import { seedFiles } from '../seed/files.ts';
import { resolvers } from './index.ts';

const region = await startTestSubgraph({ name: 'region', resolvers, createContext, seedFiles });
afterAll(() => region.close());

const lists = {
  pdrs: 4,
  pdrAxes: 7,
  calls: 7,
  projects: 24,
  servicePoints: 11,
  indicators: 22,
  receipts: 0,
  regionalExpenditures: 0,
} as const;
const entries = Object.entries(lists);

const ids = async (list: string, args: string) => {
  const { data, errors } = await region.execute(`{ ${list}${args && `(${args})`} { nodes { id } } }`);
  expect(errors).toBeUndefined();
  return (data[list].nodes as { id: string }[]).map(({ id }) => id);
};

/** Every id of a list, page by page, and how many pages there were. */
async function walk(list: string, args: string, first: number) {
  const found: string[] = [];
  let after: string | null = null;
  let pages = 0;
  do {
    const { data } = await region.execute(
      `query ($first: Int!, $after: String) { ${list}(first: $first, after: $after ${args}) {
        totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage endCursor }
      } }`,
      { first, after },
    );
    const { nodes, edges, pageInfo } = data[list];
    expect(edges.map(({ node }: { node: object }) => node)).toEqual(nodes);
    found.push(...nodes.map(({ id }: { id: string }) => id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    pages += 1;
  } while (after);
  return { found, pages };
}

describe('a list', () => {
  test.each(entries)('of %s has all published records, counted', async (list, count) => {
    const { data } = await region.execute(`{ ${list}(first: 100) { totalCount nodes { id dataStatus } } }`);
    expect(data[list].totalCount).toBe(count);
    expect(data[list].nodes).toHaveLength(count);
    expect(data[list].nodes.filter((it: { dataStatus: string }) => it.dataStatus === 'ILLUSTRATIVE')).toEqual(
      [],
    );
  });

  test.each(['receipts', 'regionalExpenditures'])(
    'of %s has made-up records when asked for them',
    async (list) => {
      const { data } = await region.execute(
        `{ ${list}(includeIllustrative: true) {
        totalCount nodes { id dataStatus note { fr en } sources { id } }
      } }`,
      );
      expect(data[list].totalCount).toBe(2);
      for (const record of data[list].nodes) {
        expect(record).toMatchObject({
          id: expect.stringMatching(/^ill-/),
          dataStatus: 'ILLUSTRATIVE',
          sources: [],
        });
        expect(record.note).toMatchObject({
          fr: expect.stringContaining('inventée'),
          en: expect.stringContaining('Made up'),
        });
      }
    },
  );

  test.each(entries)('of %s is walked by cursor without a record lost or met twice', async (list, count) => {
    const { found, pages } = await walk(list, ', includeIllustrative: true', 3);
    const whole = await ids(list, 'first: 100, includeIllustrative: true');
    expect(found).toEqual(whole);
    expect(new Set(found).size).toBe(found.length);
    expect(found.length).toBeGreaterThanOrEqual(count);
    expect(pages).toBe(Math.ceil(found.length / 3));
  });

  test('is walked in an order whose first values are missing, both ways', async () => {
    for (const direction of ['ASC', 'DESC']) {
      const args = `, orderBy: { field: START_ON, direction: ${direction} }`;
      const { found } = await walk('projects', args, 5);
      expect(new Set(found).size).toBe(24);
    }
  });
});

describe('an order', () => {
  test('puts records without a value first, and last the other way round', async () => {
    const { data } = await region.execute(`{
      up: calls(orderBy: { field: OPENS_ON }) { nodes { opensOn } }
      down: calls(orderBy: { field: OPENS_ON, direction: DESC }) { nodes { opensOn } }
    }`);
    const up = data.up.nodes.map((it: { opensOn: string | null }) => it.opensOn);
    expect(up).toEqual([null, null, null, '2019', '2020-03', '2021-12-11', '2022-09']);
    expect(data.down.nodes.map((it: { opensOn: string | null }) => it.opensOn)).toEqual(up.toReversed());
  });

  test('by id is that of the ids, and the default is that of the description', async () => {
    const byId = await ids('projects', 'first: 100, orderBy: { field: ID }');
    expect(byId).toEqual(byId.toSorted());
    expect(await ids('pdrAxes', 'filter: { pdrId: "pdr-sm-2022" }, first: 2')).toEqual([
      'pdr-sm-2022-a1',
      'pdr-sm-2022-a2',
    ]);
    expect((await ids('pdrs', '')).slice(2)).toEqual(['pdr-sm-2016', 'pdr-or-2016']);
  });
});

describe('a filter', () => {
  test.each([
    ['pdrs', 'regionCode: "09"', ['pdr-sm-2022', 'pdr-sm-2016']],
    ['pdrAxes', 'pdrId: "pdr-or-2022"', []],
    ['calls', 'kind: OPEN_WINDOW, regionCode: "09"', ['call-sm-guichet']],
    ['calls', 'launchedById: "X-PRIM-FR-FDF"', ['call-fdf-2019']],
    ['projects', 'callId: "call-fdf-2019"', ['prj-cinema-tiznit']],
    ['projects', 'status: CLOSED', ['prj-depomi-seisme']],
    ['projects', 'holderId: "X-PRIM-MA-ASTICUDE", programme: "PRIM"', ['prj-or-asticude']],
    ['projects', 'partnerId: "X-PRIM-MA-EN"', ['prj-or-acodec-1']],
    ['projects', 'beneficiaryClass: MRE_RETOUR, measureId: "msr-4"', ['prj-depomi']],
    ['projects', 'agreementId: "agr-round-sm-2023-06"', ['prj-sm-tamkine']],
    ['projects', 'genderSensitive: true, regionCode: "09", territoryCode: "09.163"', ['prj-sm-sport']],
    ['servicePoints', 'kind: CENTRE', ['svc-centre-sm']],
    ['servicePoints', 'status: PILOT', ['svc-baom-taliouine']],
    ['indicators', 'unit: MONEY', ['res-subsidies']],
    ['indicators', 'projectId: "prj-tpm"', ['res-darija']],
  ])('of %s by %s leaves only what matches all of it', async (list, filter, wanted) => {
    expect(await ids(list, `filter: { ${filter} }`)).toEqual(wanted);
  });

  test.each([
    ['receipts', 'activityIatiId: "FR-3-CMA129101"', ['ill-rec-sm-2022']],
    ['receipts', 'projectId: "prj-sm-asadf", providerId: "X-PRIM-FR-EF"', ['ill-rec-sm-2024']],
    ['regionalExpenditures', 'pdrAxisId: "pdr-sm-2022-a5"', ['ill-exp-sm-2024']],
    ['regionalExpenditures', 'receiverId: "X-PRIM-MA-AVFM", agreementId: "agr-afd-sm-2022"', []],
  ])('of %s by %s holds for made-up records too', async (list, filter, wanted) => {
    expect(await ids(list, `filter: { ${filter} }, includeIllustrative: true`)).toEqual(wanted);
  });

  test('that is null, or whose fields are, leaves everything', async () => {
    expect(await ids('projects', 'first: 100, filter: null')).toHaveLength(24);
    expect(await ids('projects', 'first: 100, filter: { programme: null }')).toHaveLength(24);
  });

  test('takes an operator of the database for the text that it is', async () => {
    const { data, errors } = await region.execute(
      'query ($filter: ProjectFilter) { projects(filter: $filter) { totalCount } }',
      { filter: { programme: '{"$ne":null}', holderId: '$where' } },
    );
    expect(errors).toBeUndefined();
    expect(data.projects.totalCount).toBe(0);
  });
});

const refusal = async (query: string, variables: Record<string, unknown> = {}) => {
  const { data, errors } = await region.execute(query, variables);
  return { data, code: errors?.[0]?.extensions?.['code'] };
};

describe('misuse', () => {
  test.each([
    'pdr',
    'pdrAxis',
    'call',
    'project',
    'servicePoint',
    'indicator',
    'receipt',
    'regionalExpenditure',
  ])('an id that nobody knows is null for %s, and no error', async (field) => {
    expect(await region.execute(`{ ${field}(id: "of-nobody") { id } }`)).toEqual({ data: { [field]: null } });
  });

  test.each([0, -1, 101, 1_000_000_000])(
    'a page of %i is refused, and nulls only its own field',
    async (first) => {
      const { data, code } = await refusal(
        'query ($first: Int!) { projects(first: $first) { totalCount } call(id: "call-sm-1") { id } }',
        { first },
      );
      expect(code).toBe('PAGE_SIZE_OUT_OF_RANGE');
      expect(data).toEqual({ projects: null, call: { id: 'call-sm-1' } });
    },
  );

  test.each([1, 100])('a page of %i is answered', async (first) => {
    const { code } = await refusal('query ($first: Int!) { projects(first: $first) { totalCount } }', {
      first,
    });
    expect(code).toBeUndefined();
  });

  test('a cursor that no list made, or another order made, is refused', async () => {
    const query = `query ($after: String) { projects(after: $after, orderBy: { field: ID }) { totalCount } }`;
    const { data } = await region.execute('{ projects(first: 1) { pageInfo { endCursor } } }');
    for (const after of ['', 'nonsense', data.projects.pageInfo.endCursor]) {
      expect((await refusal(query, { after })).code).toBe('CURSOR_INVALID');
    }
  });

  test('an unknown language, filter or order is refused before anything is read', async () => {
    for (const query of [
      '{ projects { nodes { title(lang: DE) { value } } } }',
      '{ projects(filter: { title: "x" }) { totalCount } }',
      '{ projects(orderBy: { field: AMOUNT }) { totalCount } }',
    ]) {
      const trips = await region.roundTrips(async () => {
        expect((await refusal(query)).code).toBe('GRAPHQL_VALIDATION_FAILED');
      });
      expect(trips).toBe(0);
    }
  });
});
