import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { Big } from 'big.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { resolvers } from './resolvers/index.ts';
import { seedFiles } from './seed/files.ts';

/** Lists: what filters keep, what orders do, pages that lose nothing, and how misuse is refused. */

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

const countOf = async (list: string, filter: string): Promise<number> =>
  (await ask(`{ ${list}(filter: ${filter}) { totalCount } }`))[list].totalCount;

describe('a filter keeps what matches all of its conditions:', () => {
  test.each([
    ['fundingActivities', '{}', 196],
    ['fundingActivities', '{ reporterId: "FR-3" }', 174],
    ['fundingActivities', '{ reporterId: "FR-3", hierarchyLevel: CHILD }', 108],
    ['fundingActivities', '{ parentIatiId: "FR-3-CZZ1964" }', 16],
    ['fundingActivities', '{ agreementId: "agr-prim-sm-2021" }', 2],
    ['fundingActivities', '{ sectorCode: "15150" }', 3],
    ['fundingActivities', '{ search: "STRATÉGIE nationale D\'IMMIGRATION" }', 2],
    ['fundingActivities', '{ search: "fr-3-cma1291" }', 2],
    ['fundingActivities', '{ search: ".*" }', 0],
    ['fundingActivities', '{ search: "(astre)" }', 3],
    ['fundingEntries', '{}', 383],
    ['fundingEntries', '{ type: EXPENDITURE }', 1],
    ['fundingEntries', '{ granularity: STATEMENT }', 4],
    ['fundingEntries', '{ activityIatiId: "FR-3-CMA129101" }', 2],
    ['fundingEntries', '{ receiverId: "X-PRIM-FR-EF", reporterId: "FR-3" }', 7],
    ['fundingEntries', '{ providerId: "X-PRIM-FR-EF" }', 4],
    ['fundingEntries', '{ currency: "EUR" }', 4],
    ['fundingEntries', '{ sectorCode: "15150" }', 5],
    ['fundingEntries', '{ agreementId: "agr-prim-sm-2021" }', 2],
    ['fundingEntries', '{ projectId: "prj-or-asticude" }', 1],
    ['fundingEntries', '{ callId: "call-or-2021" }', 1],
    ['fundingEntries', '{ periodFrom: "1999-10-01", periodTo: "1999-12-31" }', 1],
    ['fundingEntries', '{ periodFrom: "1999-10-02", periodTo: "1999-12-31" }', 0],
    ['fundingEntries', '{ periodTo: "1999-12-30" }', 0],
    ['fundingEntries', '{ search: "afeti" }', 9],
    ['fundingEntries', '{ reporterId: "unknown" }', 0],
    ['budgets', '{}', 2838],
    ['budgets', '{ activityIatiId: "FR-3-CMA1291", restated: true }', 22],
    ['budgets', '{ activityIatiId: "FR-3-CMA1291", restated: false }', 0],
    ['budgets', '{ reporterId: "XM-DAC-2-10" }', 16],
    ['budgets', '{ activityIatiId: "FR-3-CMA129101", periodFrom: "2024-10-01" }', 6],
    ['statedAmounts', '{}', 17],
    ['statedAmounts', '{ kind: PROJECT_GRANT }', 4],
    ['statedAmounts', '{ programme: "PRIM", regionCode: "09" }', 4],
    ['statedAmounts', '{ agreementId: "agr-prim-sm-2021" }', 1],
    ['statedAmounts', '{ callId: "call-sm-2022" }', 2],
    ['statedAmounts', '{ projectId: "prj-depomi" }', 1],
    ['statedAmounts', '{ providerId: "FR-3", currency: "EUR" }', 2],
    ['statedAmounts', '{ receiverId: "X-PRIM-MA-AMCA" }', 1],
    ['exchangeRates', '{}', 21],
    ['exchangeRates', '{ base: "EUR", quote: "USD" }', 16],
    ['exchangeRates', '{ kind: IMPLIED }', 3],
  ])('%s %s: %i', async (list, filter, count) => {
    expect(await countOf(list, filter)).toBe(count);
  });
});

describe('as of a moment, the ledgers show', () => {
  test.each([
    ['what the money had done by then', '{ valueDate: "2020-12-30" }', 212],
    ['what a quarter summed once it had ended', '{ valueDate: "2020-12-31" }', 252],
    ['nothing that was recorded later', '{ recordedAt: "2021-07-21T23:59:59Z" }', 0],
    ['nothing of which it is not known when it was recorded', '{ recordedAt: "2021-07-22T00:00:00Z" }', 379],
    ['what holds on both axes', '{ valueDate: "2020-12-31", recordedAt: "2021-07-21T23:59:59Z" }', 0],
  ])('%s', async (_, asOf, count) => {
    expect((await ask(`{ fundingEntries(asOf: ${asOf}) { totalCount } }`)).fundingEntries.totalCount).toBe(
      count,
    );
  });

  test('the entries of an activity in the same way', async () => {
    const entries = 'entries(asOf: { valueDate: "2020-12-31" }) { nodes { type } }';
    const { fundingActivity } = await ask(`{ fundingActivity(iatiId: "FR-3-CMA129101") { ${entries} } }`);
    expect(fundingActivity.entries.nodes).toEqual([{ type: 'DISBURSEMENT' }]);
  });
});

type Walked = Readonly<Record<string, never>> & { readonly [key: string]: unknown };

/** All records of a list, page by page. */
async function walk(list: string, args: string, fields: string, first = 100): Promise<Walked[]> {
  const found: Walked[] = [];
  let after: string | null = null;
  do {
    const page: { nodes: Walked[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = (
      await ask(
        `query ($first: Int!, $after: String) { ${list}(first: $first, after: $after, ${args}) { nodes {
          ${fields} } pageInfo { hasNextPage endCursor } } }`,
        { first, after },
      )
    )[list];
    found.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

describe('a walk by cursor meets every record once,', () => {
  test.each([
    ['fundingEntries', 'orderBy: { field: DATE, direction: DESC }, includeIllustrative: true', 'id', 384, 37],
    ['fundingEntries', 'orderBy: { field: DATE }, includeIllustrative: true', 'id', 384, 100],
    ['fundingEntries', 'orderBy: { field: VALUE, direction: DESC }', 'id', 383, 50],
    ['fundingEntries', 'orderBy: { field: ID }', 'id', 383, 99],
    ['fundingActivities', 'orderBy: { field: TITLE }', 'iatiId', 196, 7],
    ['fundingActivities', 'orderBy: { field: DATE, direction: DESC }', 'iatiId', 196, 50],
    ['budgets', 'orderBy: { field: VALUE }', 'id', 2838, 100],
    ['budgets', 'orderBy: { field: DATE, direction: DESC }', 'id', 2838, 100],
    ['statedAmounts', 'orderBy: { field: DATE }', 'id', 17, 2],
    ['statedAmounts', 'orderBy: { field: DATE, direction: DESC }', 'id', 17, 3],
    ['exchangeRates', 'orderBy: { field: VALUE }', 'id', 21, 1],
  ])('%s %s', async (list, args, key, count, first) => {
    const ids = (await walk(list, args, key, first)).map((record) => record[key]);
    expect(ids).toHaveLength(count);
    expect(new Set(ids).size).toBe(count);
  });
});

const amountsOf = (records: readonly Walked[]) =>
  records.map((record) => new Big((record['value'] as unknown as { amount: string }).amount));

describe('an order', () => {
  test('by value is that of numbers, not of their digits', async () => {
    const sorted = amountsOf(await walk('fundingEntries', 'orderBy: { field: VALUE }', 'value { amount }'));
    expect(sorted.every((amount, at) => at === 0 || amount.gte(sorted[at - 1] ?? 0))).toBe(true);
    expect(sorted[0]?.toFixed()).toBe('-266445.222');
  });

  test('by date puts what has no date first when ascending, last when descending', async () => {
    const ascending = await walk('fundingEntries', 'orderBy: { field: DATE }', 'id period { to }');
    const descending = await walk(
      'fundingEntries',
      'orderBy: { field: DATE, direction: DESC }',
      'id period { to }',
    );
    expect(ascending.slice(0, 4).map(({ period }) => period)).toEqual([null, null, null, null]);
    expect(descending.map(({ id }) => id)).toEqual(ascending.map(({ id }) => id).toReversed());
  });

  test('is by date, the latest first, where none is asked for', async () => {
    const { fundingEntries } = await ask('{ fundingEntries(first: 1) { nodes { period { to } } } }');
    expect(fundingEntries.nodes).toEqual([{ period: { to: '2021-09-30' } }]);
  });

  test('by title sets case and accents aside', async () => {
    const { fundingActivities } = await ask(
      '{ fundingActivities(first: 2, orderBy: { field: TITLE }) { nodes { title { value } } } }',
    );
    expect(fundingActivities.nodes[0].title.value).toMatch(/^"Recherche/);
    expect(fundingActivities.nodes[1].title.value).toMatch(/^"Recherche/);
  });
});

describe('misuse is refused with a code', () => {
  const refusalOf = async (query: string) => {
    const { errors } = await agencies.execute(query);
    return errors?.map(({ extensions }) => extensions?.['code']);
  };

  test.each(['fundingActivities', 'fundingEntries', 'budgets', 'statedAmounts', 'exchangeRates'])(
    '%s: pages of 0, -1 and 10⁹ records; a cursor of nobody, and one of another order',
    async (list) => {
      for (const first of [0, -1, 101, 1e9]) {
        expect(await refusalOf(`{ ${list}(first: ${first}) { nodes { __typename } } }`)).toEqual([
          'PAGE_SIZE_OUT_OF_RANGE',
        ]);
      }
      expect(await refusalOf(`{ ${list}(after: "x") { nodes { __typename } } }`)).toEqual(['CURSOR_INVALID']);
      const page = (await ask(`{ ${list}(first: 1) { pageInfo { endCursor } } }`))[list];
      const other = `{ field: ${list === 'fundingActivities' ? 'TITLE' : 'VALUE'} }`;
      expect(
        await refusalOf(
          `{ ${list}(orderBy: ${other}, after: "${page.pageInfo.endCursor}") { nodes { __typename } } }`,
        ),
      ).toEqual(['CURSOR_INVALID']);
    },
  );

  test('pages nested in others: 0 records, and a cursor of nobody', async () => {
    const nested = (args: string) =>
      `{ fundingActivity(iatiId: "FR-3-CMA129101") { entries(${args}) { nodes { id } } } }`;
    expect(await refusalOf(nested('first: 0'))).toEqual(['PAGE_SIZE_OUT_OF_RANGE']);
    expect(await refusalOf(nested('after: "x"'))).toEqual(['CURSOR_INVALID']);
    const funding = `{ _entities(representations: [{ __typename: "Project", id: "prj-1" }]) {
      ... on Project { funding { entries(first: 101) { nodes { id } } } } } }`;
    expect(await refusalOf(funding)).toEqual(['PAGE_SIZE_OUT_OF_RANGE']);
  });

  test('a language, a type, a day and a currency that do not exist', async () => {
    expect(await refusalOf('{ fundingActivity(iatiId: "x") { title(lang: DE) { value } } }')).toEqual([
      'GRAPHQL_VALIDATION_FAILED',
    ]);
    for (const [filter, code] of [
      ['type: GIFT', 'GRAPHQL_VALIDATION_FAILED'],
      ['periodFrom: "2021-02-30"', 'BAD_USER_INPUT'],
      ['currency: "XXZ"', 'BAD_USER_INPUT'],
      ['reporterId: { ne: null }', 'GRAPHQL_VALIDATION_FAILED'],
    ]) {
      expect(await refusalOf(`{ fundingEntries(filter: { ${filter} }) { totalCount } }`)).toEqual([code]);
    }
  });

  test('an unknown id is no error: there is nothing', async () => {
    const data = await ask(`{
      fundingActivity(iatiId: "x") { iatiId } fundingEntry(id: "") { id } budget(id: "x") { id }
      statedAmount(id: "x") { id } exchangeRate(id: "x") { id }
    }`);
    expect(data).toEqual({
      fundingActivity: null,
      fundingEntry: null,
      budget: null,
      statedAmount: null,
      exchangeRate: null,
    });
  });

  test('a search of a million letters is one of its first two hundred', async () => {
    expect(await countOf('fundingActivities', `{ search: "${'a'.repeat(1_000_000)}" }`)).toBe(0);
  });
});

describe('a text', () => {
  const query = `{ statedAmount(id: "fun-prim-9m") { label { value lang fr ar en } english: label(lang: EN)
    { value lang } } }`;

  test('is in the language of the request, the field going before it; Arabic, where none is known, falls back to French', async () => {
    const french = { value: 'Financement AFD du PRIM', lang: 'FR' };
    const english = { value: 'AFD funding of PRIM', lang: 'EN' };
    const all = { fr: french.value, ar: null, en: english.value };
    const labelIn = async (lang: 'FR' | 'AR' | 'EN') =>
      (await agencies.execute(query, {}, { lang })).data.statedAmount;
    expect(await labelIn('FR')).toEqual({ label: { ...french, ...all }, english });
    expect(await labelIn('AR')).toEqual({ label: { ...french, ...all }, english });
    expect(await labelIn('EN')).toEqual({ label: { ...english, ...all }, english });
  });

  test('that was published in one language is not translated; the graph says which language it is in', async () => {
    const { nl, es } = await ask(`{
      nl: fundingActivity(iatiId: "NL-1-PPR-25907") { title { value lang fr en } titleLanguage }
      es: fundingActivity(iatiId: "ES-DIR3-EA0035768-Z03-18-01-22800") { title { lang } titleLanguage }
    }`);
    expect(nl).toEqual({
      title: { value: 'Mob.partnership Morocco', lang: 'EN', fr: null, en: 'Mob.partnership Morocco' },
      titleLanguage: 'en',
    });
    expect(es).toEqual({ title: { lang: 'FR' }, titleLanguage: 'es' });
  });
});
