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

/** The ids that a list answers for a filter written in GraphQL. */
async function idsOf(list: string, filter: string): Promise<string[]> {
  const key = list === 'territories' ? 'code' : 'id';
  const { data, errors } = await wilaya.execute(
    `{
      ${list}(first: 100, filter: {${filter}}, orderBy: {field: ${key.toUpperCase()}}) {
        nodes { ${key} }
        totalCount
      }
    }`,
  );
  expect(errors).toBeUndefined();
  const { nodes, totalCount } = data[list] as { nodes: Record<string, string>[]; totalCount: number };
  expect(totalCount).toBeGreaterThanOrEqual(nodes.length);
  return nodes.map((node) => node[key] ?? '');
}

describe('search', () => {
  test.each([
    ['search: "EXPERT fra"', ['X-PRIM-FR-EF']],
    ['search: "expertise technique internationale"', ['X-PRIM-FR-EF']],
    ['search: "الوكالة الفرنسية للخبرة"', ['X-PRIM-FR-EF']],
    ['search: "developpement migrations"', ['X-PRIM-FR-MD']],
    ['search: "xpertise"', []],
    ['search: "$where .*"', []],
  ])('finds organisations whose names have words that begin so: %s', async (filter, ids) => {
    expect(await idsOf('organisations', filter)).toEqual(ids);
  });

  test('without a word leaves all in', async () => {
    expect(await idsOf('organisations', 'search: " – "')).toHaveLength(99);
    expect(await idsOf('organisations', 'search: null')).toHaveLength(99);
  });

  test('finds territories by each of their spellings', async () => {
    for (const name of ['Taroudannt', 'taroudant', 'تارودانت']) {
      expect(await idsOf('territories', `search: "${name}"`)).toEqual(
        expect.arrayContaining(['09.541', '09.541.01.13']),
      );
    }
  });

  test('finds agreements by their title in any language', async () => {
    expect(await idsOf('agreements', 'search: "اتفاقية إطار"')).toEqual(['agr-cadre-sm-2021']);
    expect(await idsOf('agreements', 'search: "specific prim"')).toEqual(['agr-prim-sm-2021']);
  });
});

describe('organisations', () => {
  test.each([
    ['type: MULTILATERAL, country: "US"', ['XM-DAC-41114', 'XM-DAC-41122']],
    ['territoryCode: "09.541"', ['X-PRIM-MA-PROV-09.541']],
    [
      'withinTerritoryCode: "09.541"',
      ['X-PRIM-MA-ASIF', 'X-PRIM-MA-COM-09.541.01.13', 'X-PRIM-MA-PROV-09.541'],
    ],
    ['alias: "Expertise France AFETI"', ['X-PRIM-FR-EF']],
    ['alias: "expertise france afeti"', []],
    ['parentId: "MA-COA-08"', ['X-PRIM-MA-WIL-02', 'X-PRIM-MA-WIL-09']],
  ])('are filtered by %s', async (filter, ids) => {
    expect(await idsOf('organisations', filter)).toEqual(ids);
  });

  test('with and without a registered id are all of them', async () => {
    const registered = await idsOf('organisations', 'isRegisteredId: true');
    const local = await idsOf('organisations', 'isRegisteredId: false');
    expect(registered).toHaveLength(18);
    expect(registered.filter((id) => id.startsWith('X-PRIM-'))).toEqual([]);
    expect(local).toHaveLength(81);
    expect(local.every((id) => id.startsWith('X-PRIM-'))).toBe(true);
  });

  test('within the country are those that have a territory', async () => {
    expect(await idsOf('organisations', 'withinTerritoryCode: "MA"')).toHaveLength(48);
  });
});

const countOf = async (filter: string) => {
  const { data } = await wilaya.execute(`{ territories(filter: {${filter}}) { totalCount } }`);
  return data.territories.totalCount as number;
};

describe('territories', () => {
  test.each([
    ['level: COMMUNE, withinCode: "09"', 175],
    ['level: COMMUNE, withinCode: "02"', 124],
    ['parentCode: "09"', 6],
    ['level: PREFECTURE', 3],
    ['milieu: URBAN', 51],
    ['milieu: RURAL', 248],
    ['occursInSources: true, level: REGION', 3],
    ['withinCode: "MA"', 316],
    ['withinCode: "0"', 0],
  ])('that hold %s are %i', async (filter, count) => {
    expect(await countOf(filter)).toBe(count);
  });
});

describe('a range of dates', () => {
  test.each([
    ['signedFrom: "2022-06-24", signedTo: "2022-06-24"', ['agr-afd-sm-2022']],
    // `2022-06` is known by its month and counts as its first day.
    ['signedFrom: "2022-06-01", signedTo: "2022-06-24"', ['agr-afd-sm-2022', 'agr-baom-belfaa-2022']],
    ['signedFrom: "2022-06-02", signedTo: "2022-06"', ['agr-afd-sm-2022']],
    [
      'signedFrom: "2022", signedTo: "2022"',
      ['agr-afd-sm-2022', 'agr-baom-belfaa-2022', 'agr-cmsm-2022', 'agr-round-or-2022-08'],
    ],
    ['signedFrom: "2025-12-02"', []],
    ['signedFrom: "2025-12-01"', ['agr-oim-taroudant-2025']],
    ['signedTo: "2016-05-05"', []],
    ['signedTo: "2016-05-06"', ['agr-primo-2016', 'agr-primo-subsidies-2016']],
  ])('includes both ends, and leaves out what has no date: %s', async (filter, ids) => {
    expect(await idsOf('agreements', filter)).toEqual(ids);
  });
});

test.each([
  [
    'agreements',
    'kind: SUBSIDY_CONTRACT_ROUND, regionCode: "09"',
    ['agr-round-sm-2023-06', 'agr-round-sm-2024-04'],
  ],
  ['agreements', 'partyId: "FR-3"', ['agr-afd-sm-2022', 'agr-prim-sm-2021']],
  ['agreements', 'status: PLANNED', ['agr-round-or-2024-06']],
  ['agreements', 'callId: "call-sm-2022"', ['agr-round-sm-2023-06']],
  ['agreements', 'frameAgreementId: "agr-cadre-sm-2021"', ['agr-prim-sm-2021']],
  ['committees', 'kind: TECHNICAL_OPINION, regionCode: "02"', ['cmt-cat-or']],
  ['committees', 'memberId: "FR-3"', ['cmt-copil-prim']],
  ['committees', 'programme: "PRIMO"', ['cmt-erc-oriental']],
  ['meetings', 'committeeId: "cmt-cat-sm"', ['mtg-2023-09-cat-sm', 'mtg-2023-11-cat-sm']],
  [
    'meetings',
    'kind: SIGNING, participantId: "X-PRIM-MA-WIL-09"',
    ['mtg-2021-02-10-lancement', 'mtg-2021-06-25-depomi'],
  ],
  ['meetings', 'regionCode: "09", heldFrom: "2022-06-01", heldTo: "2022-06-30"', ['mtg-2022-cmsm-prep']],
  ['decisions', 'subjectId: "pdr-sm-2022"', ['dec-pdr-sm-2023', 'dec-pdr-sm-visa']],
  ['decisions', 'kind: VISA, decidedById: "MA-COA-08"', ['dec-pdr-sm-visa']],
  ['decisions', 'outcome: ANNOUNCED', ['dec-mre-2024']],
  ['decisions', 'committeeId: "cmt-eval-sm"', ['dec-sel-sm-2023']],
  ['decisions', 'meetingId: "mtg-2023-12-cat-or"', ['dec-cat-or-2023']],
  ['decisions', 'regionCode: "02", decidedTo: "2020"', ['dec-cp-or-2020', 'dec-pdr-or-2017']],
])('%s are filtered by %s', async (list, filter, ids) => {
  expect(await idsOf(list, filter)).toEqual(ids);
});
