import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { resolvers } from './resolvers/index.ts';
import { seedFiles } from './seed/files.ts';

/** The breaks in the published data, held by value: what an auditor must be able to see. */

let agencies: TestSubgraph;
beforeAll(async () => {
  agencies = await startTestSubgraph({ name: 'agencies', resolvers, createContext, seedFiles });
});
afterAll(() => agencies.close());

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await agencies.execute(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

interface Page {
  readonly nodes: readonly { readonly id: string; readonly period: { from: string; to: string } | null }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

describe('PRIM as its donor published it', () => {
  test('19,600,200 dollars committed, dated 2021 Q3: EUR 18,000,000, where the agreement says 9,000,000', async () => {
    const { fundingEntry, statedAmount } = await ask(`{
      fundingEntry(id: "cdfd-tx-000185") {
        type value { amount currency } valueDate period { from to } granularity isRestated recordedAt dataStatus
        backCalculated { value { amount currency } rate rateDate exchangeRate { id base quote rate kind }
          method { fr en } note { en } }
        row { file line isCountryShare processing { en } } sources { id publisher }
      }
      statedAmount(id: "fun-prim-9m") { kind value { amount currency } claims { field value source { id } }
        agreement { id } }
    }`);
    expect(fundingEntry).toMatchObject({
      type: 'OUTGOING_COMMITMENT',
      value: { amount: '19600200', currency: 'USD' },
      valueDate: null,
      period: { from: '2021-07-01', to: '2021-09-30' },
      granularity: 'QUARTER_SUM',
      isRestated: false,
      recordedAt: '2021-07-22T00:00:00.000Z',
      dataStatus: 'PUBLISHED',
      backCalculated: {
        value: { amount: '18000000.00', currency: 'EUR' },
        rate: '1.0889',
        rateDate: '2019-09-30',
        exchangeRate: {
          id: 'fx-eurusd-2019-09-30',
          base: 'EUR',
          quote: 'USD',
          rate: '1.0889',
          kind: 'OFFICIAL_REFERENCE',
        },
        method: { en: expect.stringContaining('hypothesis') },
        note: { en: expect.stringContaining('Other dates with the same rate') },
      },
      row: {
        file: 'cdfd-2021-07-22-morocco-transactions.csv',
        line: 185,
        isCountryShare: false,
        processing: { en: expect.stringContaining('Sum of the like transactions of one quarter') },
      },
      sources: [{ id: 's-iati-cdfd' }, { id: 's-ecb' }],
    });
    expect(statedAmount).toMatchObject({
      kind: 'PROGRAMME_BUDGET',
      value: { amount: '9000000', currency: 'EUR' },
      agreement: { id: 'agr-prim-sm-2021' },
      claims: [
        { field: 'value', value: '9000000 EUR', source: { id: 's-ef-fiche' } },
        { field: 'value', value: expect.stringMatching(/^18000000 EUR/), source: { id: 's-iati-cdfd' } },
      ],
    });
  });

  test('4,908,400 dollars disbursed in 2020 Q4, three quarters before the commitment', async () => {
    const { fundingActivity } = await ask(`{ fundingActivity(iatiId: "FR-3-CMA129101") {
      entries { nodes { type value { amount } period { from } backCalculated { value { amount currency } rate } } }
    } }`);
    expect(fundingActivity.entries.nodes).toEqual([
      {
        type: 'DISBURSEMENT',
        value: { amount: '4908400' },
        period: { from: '2020-10-01' },
        backCalculated: { value: { amount: '4000000.00', currency: 'EUR' }, rate: '1.2271' },
      },
      {
        type: 'OUTGOING_COMMITMENT',
        value: { amount: '19600200' },
        period: { from: '2021-07-01' },
        backCalculated: { value: { amount: '18000000.00', currency: 'EUR' }, rate: '1.0889' },
      },
    ]);
  });

  test('the receiver is written without identifier, and is known by its alias only', async () => {
    const { fundingEntry } = await ask(`{ fundingEntry(id: "cdfd-tx-000185") {
      provider { asWritten ref resolvedBy confidence organisation { id } }
      receiver { asWritten ref resolvedBy confidence organisation { id } }
    } }`);
    expect(fundingEntry).toEqual({
      provider: {
        asWritten: 'Agence Française de Développement [FR-3]',
        ref: 'FR-3',
        resolvedBy: 'IDENTIFIER',
        confidence: 'CERTAIN',
        organisation: { id: 'FR-3' },
      },
      receiver: {
        asWritten: 'Expertise France AFETI',
        ref: null,
        resolvedBy: 'KNOWN_ALIAS',
        confidence: 'HIGH',
        organisation: { id: 'X-PRIM-FR-EF' },
      },
    });
  });

  test('the activity is titled “Migration Maroc” alone, in sector 15150, so that a search for 15190 misses it', async () => {
    const { fundingActivity, of15190 } = await ask(`{
      fundingActivity(iatiId: "FR-3-CMA129101") {
        title { value lang } titleLanguage sectors { code name category { code } }
        recipientCountries { code percentage } aidType { code } financeType { code name } isMultiCountry hierarchyLevel
        reporterId participatingOrganisations { role claim { asWritten } }
        agreement { id } agreementBasis { value lang } sources { id }
      }
      of15190: fundingActivities(filter: { sectorCode: "15190" }) { totalCount }
    }`);
    expect(fundingActivity).toEqual({
      title: { value: 'Migration Maroc', lang: 'FR' },
      titleLanguage: 'fr',
      sectors: [
        { code: '15150', name: 'Democratic participation and civil society', category: { code: '150' } },
      ],
      recipientCountries: [{ code: 'MA', percentage: null }],
      aidType: { code: 'C01' },
      financeType: { code: '110', name: 'Standard grant' },
      isMultiCountry: false,
      hierarchyLevel: 'CHILD',
      reporterId: 'FR-3',
      participatingOrganisations: [
        { role: 'FUNDING', claim: { asWritten: 'Agence Française de Développement [FR-3]' } },
        { role: 'IMPLEMENTING', claim: { asWritten: 'Expertise France AFETI' } },
      ],
      agreement: { id: 'agr-prim-sm-2021' },
      agreementBasis: { value: expect.stringContaining("Rapprochement, non publié par l'AFD"), lang: 'FR' },
      sources: [{ id: 's-iati-cdfd' }, { id: 's-ef-fiche' }],
    });
    expect(of15190.totalCount).toBe(0);
  });

  test('the same budget stands on parent and part, to 2026 Q1, past the end of the agreement; it counts once', async () => {
    const { parent, part } = await ask(`{
      parent: fundingActivity(iatiId: "FR-3-CMA1291") { ...Budgeted children { iatiId } }
      part: fundingActivity(iatiId: "FR-3-CMA129101") { ...Budgeted parent { iatiId } }
    }
    fragment Budgeted on FundingActivity {
      budgetRestatement period { from to }
      budgeted { value { amount currency } entryCount type method { level leftOut { reason entryCount
        value { amount } } } }
      budgets(first: 100) { totalCount nodes { restated period { from to } value { amount currency } } }
    }`);
    expect([parent.budgetRestatement, part.budgetRestatement]).toEqual(['SUM_OF_CHILDREN', null]);
    expect([parent.children, part.parent]).toEqual([
      [{ iatiId: 'FR-3-CMA129101' }],
      { iatiId: 'FR-3-CMA1291' },
    ]);
    expect([parent.budgets.totalCount, part.budgets.totalCount]).toEqual([22, 22]);
    const quartersOf = (activity: { budgets: Page }) =>
      activity.budgets.nodes.map(({ period }) => period?.from);
    expect(quartersOf(parent)).toEqual(quartersOf(part));
    expect(part.budgets.nodes[0]).toEqual({
      restated: false,
      period: { from: '2020-10-01', to: '2020-12-31' },
      value: { amount: '504962.664538', currency: 'USD' },
    });
    expect(part.budgets.nodes.at(-1).period.to).toBe('2026-03-31');
    expect(part.period).toEqual({ from: '2020-10-01', to: '2026-03-31' });
    const restated = new Set(
      [parent, part].map((it) => it.budgets.nodes.every((row: { restated: boolean }) => row.restated)),
    );
    expect([...restated]).toEqual([true, false]);
    expect(parent.budgeted).toMatchObject([{ value: part.budgeted[0].value, entryCount: 22 }]);
    expect([parent, part].map(({ budgeted }) => budgeted[0].method)).toMatchObject([
      {
        level: 'PARTS',
        leftOut: [{ reason: 'RESTATED', entryCount: 22, value: { amount: '21413991.954768' } }],
      },
      { level: 'OWN', leftOut: [] },
    ]);
    expect(part.budgeted).toEqual([
      {
        value: { amount: '21413992.097376', currency: 'USD' },
        entryCount: 22,
        type: null,
        method: { level: 'OWN', leftOut: [] },
      },
    ]);
  });

  test('a parent answers the money of its parts, though no entry stands on itself', async () => {
    const { fundingActivity } = await ask(`{ fundingActivity(iatiId: "FR-3-CMA1291") {
      committed { value { amount currency } entryCount } disbursed { value { amount } } entries { totalCount }
    } }`);
    expect(fundingActivity).toEqual({
      committed: [{ value: { amount: '19600200', currency: 'USD' }, entryCount: 1 }],
      disbursed: [{ value: { amount: '4908400' } }],
      entries: { totalCount: 0 },
    });
  });
});

describe('what AFD published on Morocco', () => {
  const countOf = async (filter: string) =>
    (await ask(`{ fundingEntries(filter: ${filter}) { totalCount } }`)).fundingEntries.totalCount as number;

  async function entriesOf(type: string): Promise<Map<string, string>> {
    const first = new Map<string, string>();
    let after: string | null = null;
    do {
      const { fundingEntries }: { fundingEntries: Page & { nodes: { activity: { iatiId: string } }[] } } =
        await ask(
          `query ($type: TransactionType!, $after: String) {
          fundingEntries(
            filter: { reporterId: "FR-3", type: $type }, orderBy: { field: DATE }, first: 100, after: $after
          ) {
            nodes { id period { from to } activity { iatiId } } pageInfo { hasNextPage endCursor }
          }
        }`,
          { type, after },
        );
      for (const { activity, period } of fundingEntries.nodes) {
        if (period && !first.has(activity.iatiId)) first.set(activity.iatiId, period.from);
      }
      after = fundingEntries.pageInfo.hasNextPage ? fundingEntries.pageInfo.endCursor : null;
    } while (after !== null);
    return first;
  }

  test('326 entries, of which 319 name a receiver that nobody can join', async () => {
    expect(await countOf('{ reporterId: "FR-3" }')).toBe(326);
    expect(await countOf('{ reporterId: "FR-3", receiverUnresolved: true }')).toBe(319);
    expect(await countOf('{ reporterId: "FR-3", receiverUnresolved: false }')).toBe(7);
  });

  test('100 of 108 activities disburse before they commit', async () => {
    const committed = await entriesOf('OUTGOING_COMMITMENT');
    const disbursed = await entriesOf('DISBURSEMENT');
    expect(committed.size).toBe(108);
    const before = [...committed].filter(([iatiId, on]) => (disbursed.get(iatiId) ?? '9999') < on);
    expect(before).toHaveLength(100);
  });

  test('44 of 66 parents repeat the budget of their parts, the other 22 that of one of them', async () => {
    const { parents, sums, ones, none } = await ask(`{
      parents: fundingActivities(filter: { hierarchyLevel: PARENT }) { totalCount }
      sums: fundingActivities(filter: { budgetRestatement: SUM_OF_CHILDREN }) { totalCount }
      ones: fundingActivities(filter: { budgetRestatement: ONE_CHILD }) { totalCount }
      none: fundingActivities(filter: { budgetRestatement: NONE }) { totalCount }
    }`);
    expect([parents, sums, ones, none].map(({ totalCount }) => totalCount)).toEqual([66, 44, 22, 0]);
  });

  test('1,041 budget rows restate others, and are in no total', async () => {
    const { restated, counted } = await ask(`{
      restated: budgets(filter: { reporterId: "FR-3", restated: true }) { totalCount }
      counted: budgets(filter: { reporterId: "FR-3", restated: false }) { totalCount }
    }`);
    expect([restated.totalCount, counted.totalCount]).toEqual([1041, 1781]);
  });
});

test('three ways to write one body: what Expertise France was promised and paid, per type, never added up', async () => {
  const data = await ask(`{ _entities(representations: [{ __typename: "Organisation", id: "X-PRIM-FR-EF" }]) {
    ... on Organisation { fundingReceivedTotals { type value { amount currency } entryCount method { text { fr en
      ar } } asOf { newestRecordedAt } includesIllustrative } }
  } }`);
  expect(data._entities[0].fundingReceivedTotals).toMatchObject([
    {
      type: 'OUTGOING_COMMITMENT',
      value: { currency: 'USD' },
      includesIllustrative: false,
      asOf: { newestRecordedAt: '2021-07-22T00:00:00.000Z' },
    },
    { type: 'DISBURSEMENT', value: { currency: 'USD' }, includesIllustrative: false },
    { type: 'EXPENDITURE', value: { amount: '3203912.1392', currency: 'USD' }, entryCount: 1 },
  ]);
  expect(data._entities[0].fundingReceivedTotals[0].method.text).toEqual({
    fr: expect.stringMatching(/^Somme des engagements \(type IATI 2\) dont le bénéficiaire est reconnu/),
    en: expect.stringMatching(/^Sum of the outgoing commitments \(IATI type 2\) whose receiver is resolved/),
    ar: expect.stringMatching(/^مجموع الالتزامات/),
  });
});

test('a reversal is taken off: 594,200 dollars promised, 266,445.222 taken back', async () => {
  const { fundingActivity } = await ask(`{ fundingActivity(iatiId: "XI-IATI-EC_INTPA-1999/011-215") {
    committed { value { amount currency } entryCount } entries { nodes { value { amount } period { from } } }
  } }`);
  expect(fundingActivity).toEqual({
    committed: [{ value: { amount: '327754.778', currency: 'USD' }, entryCount: 2 }],
    entries: {
      nodes: [
        { value: { amount: '594200' }, period: { from: '1999-10-01' } },
        { value: { amount: '-266445.222' }, period: { from: '2011-10-01' } },
      ],
    },
  });
});

test('two sources name different holders of one grant: both stand in the claims, and the confidence is low', async () => {
  const { fundingEntry } = await ask(`{ fundingEntry(id: "stm-prj-or-restart") {
    granularity recordedAt valueDate period { from } row { line } receiver { organisation { id } resolvedBy
      confidence }
    claims { field value source { id } } note { fr en }
  } }`);
  expect(fundingEntry).toMatchObject({
    granularity: 'STATEMENT',
    recordedAt: expect.any(String),
    valueDate: null,
    period: null,
    row: null,
    receiver: { organisation: { id: 'X-PRIM-MA-AMCA' }, resolvedBy: 'CURATED', confidence: 'LOW' },
    claims: [
      { field: 'receiver', value: 'X-PRIM-MA-AMCA', source: { id: 's-prim-or-5projets' } },
      { field: 'receiver', value: 'X-PRIM-MA-AMCA', source: { id: 's-marocdiplo-5' } },
      { field: 'receiver', value: 'X-PRIM-MA-ASTICUDE', source: { id: 's-prim-f-restart' } },
    ],
  });
});

test('two statements of one amount stand side by side', async () => {
  const { statedAmount } = await ask(
    '{ statedAmount(id: "fun-call-sm-guichet") { value { amount } claims { value source { id } } entry { id } } }',
  );
  expect(statedAmount).toEqual({
    value: { amount: '8220000' },
    claims: [
      { value: '8220000', source: { id: 's-prim-sm-16' } },
      { value: '8222000', source: { id: 's-soussmassapress' } },
    ],
    entry: null,
  });
});

describe('what is made up', () => {
  const query = `query ($all: Boolean!) { _entities(representations: [{ __typename: "Project", id: "prj-sm-tamkine" }])
    { ... on Project {
    funding {
      entries(includeIllustrative: $all) { totalCount nodes { id } }
      disbursed(includeIllustrative: $all) { value { amount currency } includesIllustrative
        method { text { en } } asOf { newestRecordedAt } }
    }
  } } }`;

  test('is left out of lists and totals', async () => {
    expect((await ask(query, { all: false }))._entities[0].funding).toEqual({
      entries: { totalCount: 1, nodes: [{ id: 'stm-prj-sm-tamkine' }] },
      disbursed: [],
    });
    const { fundingEntries } = await ask(
      '{ fundingEntries(filter: { projectId: "prj-sm-tamkine" }) { totalCount } }',
    );
    expect(fundingEntries.totalCount).toBe(1);
  });

  test('is shown when asked for, and each total says that it counts it', async () => {
    expect((await ask(query, { all: true }))._entities[0].funding).toEqual({
      entries: { totalCount: 2, nodes: [{ id: 'stm-prj-sm-tamkine' }, { id: 'ill-disbursement-tamkine' }] },
      disbursed: [
        {
          value: { amount: '7166.58', currency: 'EUR' },
          includesIllustrative: true,
          method: { text: { en: expect.stringContaining('what is made up is counted') } },
          asOf: { newestRecordedAt: expect.any(String) },
        },
      ],
    });
  });

  test('says so when it is asked for by its id', async () => {
    const { fundingEntry } = await ask(
      `{ fundingEntry(id: "ill-disbursement-tamkine") {
        dataStatus sources { id } valueDate granularity note(lang: EN) { value lang }
      } }`,
    );
    expect(fundingEntry).toEqual({
      dataStatus: 'ILLUSTRATIVE',
      sources: [],
      valueDate: '2023-07-15',
      granularity: 'TRANSACTION',
      note: { value: expect.stringMatching(/^Made up/), lang: 'EN' },
    });
  });
});
