import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createContext } from '../context.ts';
import { seedFiles } from '../seed/files.ts';
import { resolvers } from './index.ts';

let wilaya: TestSubgraph;
beforeAll(async () => {
  wilaya = await startTestSubgraph({ name: 'wilaya', resolvers, createContext, seedFiles });
});
afterAll(() => wilaya.close());

/** The organisations that a name may mean: id, what matched, and what is written there. */
const namedBy = async (name: string) => {
  const { data, errors } = await wilaya.execute(
    'query ($name: String!) { organisationsNamed(name: $name) { matchedBy matchedText organisation { id } } }',
    { name },
  );
  expect(errors).toBeUndefined();
  return (data.organisationsNamed as Record<string, unknown>[]).map(
    ({ matchedBy, matchedText, organisation }) => [
      (organisation as { id: string }).id,
      matchedBy,
      matchedText,
    ],
  );
};

describe('a written name', () => {
  test.each([
    ['XM-DAC-47066', 'XM-DAC-47066', 'ID', 'XM-DAC-47066'],
    ['expertise france', 'X-PRIM-FR-EF', 'NAME', 'Expertise France'],
    ['FRENCH DEVELOPMENT AGENCY', 'FR-3', 'NAME', 'French Development Agency'],
    ['الوكاله الفرنسيه للخبره', 'X-PRIM-FR-EF', 'NAME', 'الوكالة الفرنسية للخبرة'],
    ['afd', 'FR-3', 'ACRONYM', 'AFD'],
    ['Expertise France - AFETI', 'X-PRIM-FR-EF', 'ALIAS', 'Expertise France AFETI'],
    ['BE-BCE_KBO-264814354', 'BE-BCE_KBO-0264814354', 'ALIAS', 'BE-BCE_KBO-264814354'],
    ['MA000900000662', 'X-PRIM-MA-ACODEC', 'OTHER_ID', 'MA000900000662'],
  ])('%s means %s by its %s', async (name, id, matchedBy, matchedText) => {
    expect(await namedBy(name)).toEqual([[id, matchedBy, matchedText]]);
  });

  test('that several bear is answered with all of them, merged by no guess', async () => {
    expect(await namedBy('SGAR')).toEqual([
      ['X-PRIM-MA-SGAR-02', 'ACRONYM', 'SGAR'],
      ['X-PRIM-MA-SGAR-09', 'ACRONYM', 'SGAR'],
    ]);
  });

  test.each([
    '',
    ' – ',
    'Expertise',
    'Expertise France AFETI SA',
    'Al Mamlaka Al Maghrebia',
    'a'.repeat(100_000),
  ])('that nobody bears is answered with none: %.30j', async (name) => {
    expect(await namedBy(name)).toEqual([]);
  });
});

test('a body that changed its form is found from each of its forms', async () => {
  const { data } = await wilaya.execute(`{
    organisation(id: "X-PRIM-MA-MDCMRE") {
      firstAttested lastAttested validFrom validTo
      predecessors { id predecessors { id } } successor { id successor { id } } parent { acronym }
    }
  }`);
  expect(data.organisation).toEqual({
    firstAttested: '2020-10-23',
    lastAttested: '2021-07-12',
    validFrom: null,
    validTo: null,
    predecessors: [{ id: 'X-PRIM-MA-DCMREAM', predecessors: [{ id: 'X-PRIM-MA-MCMREAM' }] }],
    successor: { id: 'X-PRIM-MA-DMRE', successor: null },
    parent: { acronym: 'MAECAMRE' },
  });
});

test('an id of the graph is marked as local, one that IATI recognises is not', async () => {
  const { data } = await wilaya.execute(`{
    local: organisation(id: "X-PRIM-FR-EF") { idScheme isRegisteredId parentSince }
    registered: organisation(id: "BE-BCE_KBO-0264814354") { idScheme isRegisteredId parentSince }
  }`);
  expect(data).toEqual({
    local: { idScheme: 'local', isRegisteredId: false, parentSince: '2022' },
    registered: { idScheme: 'BE-BCE_KBO', isRegisteredId: true, parentSince: null },
  });
});

test('a type on which sources disagree is shown with what each of them says', async () => {
  const { data } = await wilaya.execute(
    '{ organisation(id: "FR-3") { type claims { field value source { publisher } } } }',
  );
  expect(data.organisation).toEqual({
    type: 'OTHER_PUBLIC_SECTOR',
    claims: [
      { field: 'type', value: '15', source: { publisher: 'IATI D-Portal' } },
      { field: 'type', value: '10', source: { publisher: 'IATI Country Development Finance Data' } },
    ],
  });
});

test('an alias keeps who writes it so, and what is to be known of it', async () => {
  const { data } = await wilaya.execute(
    '{ organisation(id: "X-PRIM-MA-ACODEC") { aliases { value note { value } source { id } } } }',
  );
  expect(data.organisation.aliases).toContainEqual({
    value: 'association de développement de Oujda',
    note: { value: 'premier nom, 1999' },
    source: { id: 's-prim-acodec' },
  });
});

test('memberships tell the chair from the members', async () => {
  const { data } = await wilaya.execute(`{
    chair: organisation(id: "MA-COA-07") { memberships { committee { id } capacity { value } isChair } }
    member: organisation(id: "FR-3") { memberships { committee { id } capacity { value } isChair } }
    none: organisation(id: "MA-COA-12") { memberships { isChair } }
  }`);
  expect(data).toEqual({
    chair: { memberships: [{ committee: { id: 'cmt-copil-prim' }, capacity: null, isChair: true }] },
    member: {
      memberships: [{ committee: { id: 'cmt-copil-prim' }, capacity: { value: 'bailleur' }, isChair: false }],
    },
    none: { memberships: [] },
  });
});

test('a name comes in the language asked for, else in French, and says which it is', async () => {
  const query = `query ($lang: Lang) {
    afd: organisation(id: "FR-3") { name(lang: $lang) { value lang } }
    wilaya: organisation(id: "X-PRIM-MA-WIL-09") { name(lang: $lang) { value lang fr ar en } }
  }`;
  const { data } = await wilaya.execute(query, { lang: 'EN' }, { lang: 'AR' });
  expect(data.afd.name).toEqual({ value: 'French Development Agency', lang: 'EN' });
  expect(data.wilaya.name).toEqual({
    value: 'Wilaya de la région Souss-Massa',
    lang: 'FR',
    fr: 'Wilaya de la région Souss-Massa',
    ar: 'ولاية جهة سوس ماسة',
    en: null,
  });
  const asked = await wilaya.execute(query, {}, { lang: 'AR' });
  expect(asked.data.wilaya.name).toMatchObject({ value: 'ولاية جهة سوس ماسة', lang: 'AR' });
});
