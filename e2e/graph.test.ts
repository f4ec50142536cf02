import { readdirSync } from 'node:fs';
import { basename } from 'node:path';

import { type SubgraphName } from '@prim/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startTestGraph, type TestGraph } from './theGraph.ts';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph?.stop());

const operations = readdirSync(new URL('../schema/operations/', import.meta.url)).map((file) =>
  basename(file, '.graphql'),
);

describe('every operation', () => {
  test.each(operations)(
    '%s answers without an error, and the same when the subgraphs have compiled it',
    async (name) => {
      const { data, errors } = await graph.askOperation(name);
      expect(errors).toBeUndefined();
      expect(Object.values(data as object)).not.toContain(null);
      expect(await graph.askOperation(name)).toEqual({ data });
    },
  );
});

describe('what the published data on PRIM says', () => {
  test('twice the amount of the agreement was published, to a receiver without identifier', async () => {
    const { data } = await graph.askOperation('prim-funding');
    const activity = data.fundingActivity;
    expect(activity).toMatchObject({
      title: { value: 'Migration Maroc' },
      hierarchyLevel: 'CHILD',
      parent: { iatiId: 'FR-3-CMA1291', budgetRestatement: 'SUM_OF_CHILDREN' },
      sectors: [{ code: '15150' }],
      reporter: { id: 'FR-3' },
      committed: [{ value: { amount: '19600200', currency: 'USD' }, entryCount: 1 }],
      disbursed: [{ value: { amount: '4908400', currency: 'USD' }, entryCount: 1 }],
      lastBudget: { nodes: [{ period: { to: '2026-03-31' } }] },
      agreement: {
        id: 'agr-prim-sm-2021',
        validTo: '2024-08-31',
        plannedAmount: { value: { amount: '9000000', currency: 'EUR' } },
      },
    });
    expect(activity.entries.nodes).toMatchObject([
      { type: 'DISBURSEMENT', granularity: 'QUARTER_SUM', period: { to: '2020-12-31' } },
      {
        type: 'OUTGOING_COMMITMENT',
        period: { from: '2021-07-01' },
        backCalculated: { value: { amount: '18000000.00', currency: 'EUR' }, rate: '1.0889' },
        receiver: { asWritten: 'Expertise France AFETI', ref: null, organisation: { id: 'X-PRIM-FR-EF' } },
      },
    ]);
    const tamkine = activity.agreement.projects.nodes.find(
      ({ id }: { id: string }) => id === 'prj-sm-tamkine',
    );
    expect(activity.agreement.projects.totalCount).toBe(6);
    expect(tamkine).toMatchObject({
      holder: { id: 'X-PRIM-MA-OEB' },
      call: { id: 'call-sm-2022' },
      funding: { committed: [{ value: { amount: '14333.17', currency: 'EUR' } }] },
    });
  });

  test('sources disagree on whether Expertise France signed', async () => {
    const { data } = await graph.askOperation('agreements-and-parties');
    expect(data.agreement.parties).toHaveLength(3);
    const [prim] = data.agreement.subAgreements;
    const disputed = prim.parties.filter((party: { isDisputed: boolean }) => party.isDisputed);
    expect(disputed).toMatchObject([{ role: 'IMPLEMENTER', organisation: { id: 'X-PRIM-FR-EF' } }]);
  });

  test('the agreement and the claims about its amount stand side by side, and receipts say that they are made up', async () => {
    const { data } = await graph.askOperation('agreement-funding');
    expect(data.agreement.funding).toMatchObject({
      committed: [{ value: { amount: '19600200', currency: 'USD' } }],
      statedAmounts: [{ value: { amount: '9000000', currency: 'EUR' } }],
      activities: [
        { iatiId: 'FR-3-CMA1291', budgeted: [{ value: { amount: '21413992.097376' }, entryCount: 22 }] },
        { iatiId: 'FR-3-CMA129101', budgeted: [{ value: { amount: '21413992.097376' }, entryCount: 22 }] },
      ],
    });
    const statuses = data.agreement.receipts.nodes.map(
      (receipt: { dataStatus: string }) => receipt.dataStatus,
    );
    expect(new Set(statuses)).toEqual(new Set(['ILLUSTRATIVE']));
  });

  test('a territory shows its projects with holder, call and decision', async () => {
    const { data } = await graph.askOperation('territory-projects');
    const { nodes, totalCount } = data.territory.projects;
    expect(totalCount).toBe(12);
    expect(nodes.find(({ id }: { id: string }) => id === 'prj-sm-tamkine')).toMatchObject({
      holder: { name: { value: 'Association Oum El Banine' } },
      call: { decisions: [{ id: 'dec-sel-sm-2023' }] },
      agreement: { id: 'agr-round-sm-2023-06' },
    });
  });

  test('one body is found under the name that only the donor writes', async () => {
    const { data } = await graph.askOperation('organisation-names', {
      written: "Agence Francaise D'Expertise Technique Internationale",
    });
    expect(data.organisationsNamed).toMatchObject([
      {
        matchedBy: 'ALIAS',
        organisation: { id: 'X-PRIM-FR-EF', isRegisteredId: false, parent: { id: 'FR-3' } },
      },
    ]);
  });

  test('the calendar has four measures in their order, and says that links to projects are inferred', async () => {
    const { data } = await graph.askOperation('measures-calendar');
    const { nodes } = data.measures;
    expect(nodes.map(({ order }: { order: number }) => order)).toEqual([1, 2, 3, 4]);
    const bases = nodes.flatMap((measure: { projects: { nodes: { measures: { basis: string }[] }[] } }) =>
      measure.projects.nodes.flatMap(({ measures }) => measures.map(({ basis }) => basis)),
    );
    expect(new Set(bases)).toEqual(new Set(['INFERRED_FROM_BENEFICIARIES']));
  });

  test('the programme in numbers: 4 of the 16 projects announced for the window are known by name', async () => {
    const { data } = await graph.askOperation('programme-numbers');
    expect(data.programme).toMatchObject({ projectCount: 6, callCount: 3, projectsWithoutAmount: 5 });
    expect(data.programme.projectCountByCall).toContainEqual(
      expect.objectContaining({
        call: expect.objectContaining({ id: 'call-sm-guichet' }),
        count: 4,
        announced: 16,
      }),
    );
  });
});

describe('languages', () => {
  const query =
    '{ organisation(id: "X-PRIM-FR-EF") { name { value lang } } project(id: "prj-sm-tamkine") { title(lang: EN) { value lang } } }';

  test('Accept-Language reaches every institution, and an argument goes before it', async () => {
    const { data } = await graph.ask(query, {}, { 'accept-language': 'ar' });
    expect(data.organisation.name).toEqual({ value: 'الوكالة الفرنسية للخبرة', lang: 'AR' });
    expect(data.project.title).toMatchObject({ lang: 'EN' });
  });

  test('without a language it is French', async () => {
    const { data } = await graph.ask(query);
    expect(data.organisation.name).toEqual({ value: 'Expertise France', lang: 'FR' });
  });

  test('a language that the graph does not have is refused', async () => {
    const { errors } = await graph.ask('{ project(id: "prj-sm-tamkine") { title(lang: DE) { value } } }');
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  });
});

describe('misuse', () => {
  test.each<[string, string, object]>([
    ['in the document', '{ fundingEntries(filter: { periodFrom: "2021-02-30" }) { totalCount } }', {}],
    [
      'in a variable',
      'query ($day: Date) { fundingEntries(filter: { periodFrom: $day }) { totalCount } }',
      { day: '2021-02-30' },
    ],
  ])('a day that does not exist is refused with what is wanted, %s', async (_, query, variables) => {
    const { errors } = await graph.ask(query, { ...variables });
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('Date must be a day like "2021-02-10", got "2021-02-30"'),
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  test('an unknown id is null, and no error', async () => {
    const { data, errors } = await graph.ask(
      '{ project(id: "no") { id } territory(code: "99") { code } fundingActivity(iatiId: "no") { iatiId } measure(id: "no") { id } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ project: null, territory: null, fundingActivity: null, measure: null });
  });

  test.each([0, -1, 101, 1_000_000_000])(
    'a page of %i is refused, the rest of the answer stands',
    async (first) => {
      const { data, errors } = await graph.ask(
        'query ($first: Int!) { projects(first: $first) { totalCount } territory(code: "09") { code } }',
        { first },
      );
      expect(data).toEqual({ projects: null, territory: { code: '09' } });
      expect(errors).toMatchObject([
        { path: ['projects'], extensions: { code: 'PAGE_SIZE_OUT_OF_RANGE', service: 'region' } },
      ]);
    },
  );

  test('a cursor that no list made is refused', async () => {
    const { errors } = await graph.ask('{ territories(after: "nonsense") { totalCount } }');
    expect(errors).toMatchObject([{ extensions: { code: 'CURSOR_INVALID', service: 'wilaya' } }]);
  });

  test('a query that nests too deep is refused before any institution is asked', async () => {
    const deep = `{ territory(code: "09") ${'{ parent '.repeat(16)}{ code }${' }'.repeat(16)} }`;
    const { errors } = await graph.ask(deep);
    expect(errors).toMatchObject([{ extensions: { code: 'DEPTH_EXCEEDED' } }]);
  });

  test('what is made up shows only when it is asked for', async () => {
    const count = 'query ($made: Boolean!) { receipts(includeIllustrative: $made) { totalCount } }';
    expect((await graph.ask(count, { made: false })).data.receipts.totalCount).toBe(0);
    expect((await graph.ask(count, { made: true })).data.receipts.totalCount).toBe(2);
  });
});

describe.each<[SubgraphName, string, string]>([
  ['ministry', 'measure(id: "msr-1") { id }', 'project(id: "prj-sm-tamkine") { id }'],
  ['region', 'project(id: "prj-sm-tamkine") { id }', 'measure(id: "msr-1") { id }'],
  ['wilaya', 'territory(code: "09") { code name { value } }', 'measure(id: "msr-1") { id }'],
  ['agencies', 'fundingActivity(iatiId: "FR-3-CMA129101") { iatiId }', 'measure(id: "msr-1") { id }'],
])('while the %s is down', (name, ofInstitution, ofAnother) => {
  beforeAll(() => graph.stopSubgraph(name));
  afterAll(() => graph.restartSubgraph(name));

  test('its fields are null with a coded error that names it, and the others answer', async () => {
    const { data, errors } = await graph.ask(`{ down: ${ofInstitution} up: ${ofAnother} }`);
    expect(data).toMatchObject({ down: null, up: { id: expect.any(String) } });
    expect(errors).toMatchObject([
      { path: ['down'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: name } },
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|http:/);
  });
});

test('a partner that is down nulls what it adds to another’s entity, and no more', async () => {
  await graph.stopSubgraph('agencies');
  const { data, errors } = await graph.ask(
    '{ project(id: "prj-sm-tamkine") { id holder { id name { value } } funding { committed { entryCount } } } }',
  );
  await graph.restartSubgraph('agencies');
  expect(data.project).toMatchObject({
    holder: { name: { value: 'Association Oum El Banine' } },
    funding: null,
  });
  expect(errors).toMatchObject([{ path: ['project', 'funding'], extensions: { service: 'agencies' } }]);
});
