import { startTestSubgraph } from '@prim/chassis/testing';
import { afterAll, describe, expect, test } from 'vitest';

import { createContext } from '../context.ts';
import { seedFiles } from '../seed/files.ts';
import { resolvers } from './index.ts';

const region = await startTestSubgraph({ name: 'region', resolvers, createContext, seedFiles });
afterAll(() => region.close());

const one = async (id: string, fields: string, lang: 'FR' | 'AR' | 'EN' = 'FR') => {
  const { data, errors } = await region.execute(
    `query ($id: ID!) { project(id: $id) { ${fields} } }`,
    { id },
    { lang },
  );
  expect(errors).toBeUndefined();
  return data.project;
};

test('a project says what its sources say, in full', async () => {
  const project = await one(
    'prj-or-restart',
    `programme title { value } alternativeTitles { value } holder { id } partnerIds
     partners { role organisation { id } } call { id } region { code } territories { code }
     beneficiaryClasses beneficiaryInferred startOn endOn durationMonths status theme { value }
     amount { value { amount currency } equivalent { amount } kind scope { value }
       currencyInferred sources { id } }
     targets { text { value } value } results { source { id } } indicators { id target actual }
     claims { field value source { id } } sources { id url publisher } dataStatus`,
  );
  expect(project).toMatchObject({
    programme: 'PRIM',
    holder: { id: 'X-PRIM-MA-AMCA' },
    partnerIds: ['X-PRIM-FR-EF', 'FR-3'],
    partners: [
      { role: 'EXTENDING', organisation: { id: 'X-PRIM-FR-EF' } },
      { role: 'FUNDING', organisation: { id: 'FR-3' } },
    ],
    call: { id: 'call-or-2021' },
    region: { code: '02' },
    territories: [{ code: '02.411' }],
    beneficiaryClasses: ['RPT', 'MAROCAINS'],
    startOn: '2022-08',
    endOn: '2023-05',
    durationMonths: 10,
    status: null,
    amount: {
      value: { amount: '29727.44', currency: 'EUR' },
      equivalent: null,
      kind: 'CONTRIBUTION',
      scope: { value: "contribution d'Expertise France" },
      currencyInferred: false,
      sources: [{ id: 's-prim-f-restart' }],
    },
    targets: [{ text: { value: '12 jeunes' }, value: 12 }],
    indicators: [{ id: 'res-restart', target: '12', actual: null }],
    dataStatus: 'PUBLISHED',
  });
});

test('where sources disagree on the holder, each is heard', async () => {
  const { claims } = await one('prj-or-restart', 'claims { field value source { id } }');
  expect(claims).toEqual([
    { field: 'holder', value: 'X-PRIM-MA-AMCA', source: { id: 's-prim-or-5projets' } },
    { field: 'holder', value: 'X-PRIM-MA-AMCA', source: { id: 's-marocdiplo-5' } },
    { field: 'holder', value: 'X-PRIM-MA-ASTICUDE', source: { id: 's-prim-f-restart' } },
  ]);
});

test('what no source gives is null or empty, and never made up', async () => {
  const project = await one(
    'prj-or-sport',
    'holder { id } territories { code } startOn amount { kind } status summary { value } genderSensitive',
  );
  expect(project).toEqual({
    holder: null,
    territories: [],
    startOn: null,
    amount: null,
    status: null,
    summary: null,
    genderSensitive: true,
  });
  expect(await one('prj-tpm', 'genderSensitive call { id }')).toEqual({ genderSensitive: null, call: null });
});

test('a project of several regions has no region of its own, but all territories', async () => {
  const project = await one(
    'prj-depomi',
    'region { code } territories { code } amount { equivalent { amount currency } }',
  );
  expect(project.region).toBeNull();
  expect(project.territories).toHaveLength(9);
  expect(project.amount.equivalent).toEqual({ amount: '86288000', currency: 'MAD' });
});

describe('a title', () => {
  const title = 'title { value lang ar }';

  test('is in the language of the request', async () => {
    expect(await one('prj-sm-tamkine', title, 'AR')).toMatchObject({
      title: { value: 'تمكين النساء المهاجرات وأطفالهن', lang: 'AR' },
    });
    expect((await one('prj-sm-tamkine', title, 'EN')).title.lang).toBe('EN');
  });

  test('is in the language of its own argument before that', async () => {
    const project = await one('prj-sm-tamkine', 'title(lang: AR) { lang } summary(lang: FR) { lang }', 'EN');
    expect(project).toEqual({ title: { lang: 'AR' }, summary: { lang: 'FR' } });
  });

  test('is in French where the language asked for has none, and says so', async () => {
    expect(await one('prj-sm-argana', title, 'AR')).toEqual({
      title: {
        value: "Agriculture biologique et revenus pour les femmes de la région d'Argana",
        lang: 'FR',
        ar: null,
      },
    });
  });

  test('that exists in Arabic alone is answered in Arabic', async () => {
    const { alternativeTitles } = await one('prj-or-pcdc-1', 'alternativeTitles { value lang }', 'EN');
    expect(alternativeTitles).toEqual([{ value: 'جميعا من أجل التعايش الثقافي', lang: 'AR' }]);
  });
});

const fields = (args: string) =>
  `receipts${args} { totalCount } expenditures${args} { totalCount nodes { pdrAxis { id } } }`;

test('made-up money of a project is left out unless it is asked for', async () => {
  expect(await one('prj-sm-asadf', fields(''))).toEqual({
    receipts: { totalCount: 0 },
    expenditures: { totalCount: 0, nodes: [] },
  });
  expect(await one('prj-sm-asadf', fields('(includeIllustrative: true)'))).toEqual({
    receipts: { totalCount: 1 },
    expenditures: { totalCount: 1, nodes: [{ pdrAxis: { id: 'pdr-sm-2022-a5' } }] },
  });
});

test('a list of 1, 10 or 16 projects with all that hangs on them takes the same round trips', async () => {
  const query = `query ($first: Int!) { projects(
    first: $first, filter: { programme: "PRIM" }, orderBy: { field: ID }
  ) { nodes {
    call { name { value } } indicators { actual } receipts { nodes { id } }
    expenditures { nodes { id } } amount { sources { id } } results { source { id } } sources { id }
    measures { measure { id } }
  } } }`;
  const tripsFor = (first: number) => region.roundTrips(() => region.execute(query, { first }));
  const trips = [await tripsFor(1), await tripsFor(10), await tripsFor(16)];
  expect(trips).toEqual([6, 6, 6]);
});
