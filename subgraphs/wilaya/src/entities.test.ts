import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { resolvers } from './resolvers/index.ts';
import { seedFiles } from './seed/files.ts';

/** What the gateway asks of the wilaya: entities by their keys, of several types in one call. */

let wilaya: TestSubgraph;
beforeAll(async () => {
  wilaya = await startTestSubgraph({ name: 'wilaya', resolvers, createContext, seedFiles });
});
afterAll(() => wilaya.close());

async function entities(representations: readonly object[], fields: string): Promise<unknown[]> {
  const { data, errors } = await wilaya.execute(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ${fields} } }`,
    { representations },
  );
  expect(errors).toBeUndefined();
  return data._entities as unknown[];
}

/** A known and an unknown key among keys of other types, for each entity that the wilaya owns. */
test.each([
  ['Organisation', 'id', 'X-PRIM-FR-EF'],
  ['Territory', 'code', '09.541.01.13'],
  ['Agreement', 'id', 'agr-prim-sm-2021'],
  ['Committee', 'id', 'cmt-copil-prim'],
  ['Meeting', 'id', 'mtg-2023-07-07-copil'],
  ['Decision', 'id', 'dec-pdr-sm-2023'],
])('%s is found by its %s, and is null where the wilaya has none', async (type, key, value) => {
  const other =
    type === 'Territory'
      ? { __typename: 'Organisation', id: 'FR-3' }
      : { __typename: 'Territory', code: '09' };
  const found = await entities(
    [
      { __typename: type, [key]: 'unknown' },
      other,
      { __typename: type, [key]: value },
      { __typename: type, [key]: '' },
    ],
    `... on ${type} { ${key} dataStatus sources { id } }`,
  );
  expect(found).toEqual([
    null,
    expect.objectContaining({ __typename: other.__typename }),
    {
      __typename: type,
      [key]: value,
      dataStatus: 'PUBLISHED',
      sources: expect.arrayContaining([{ id: expect.any(String) }]),
    },
    null,
  ]);
});

test('Project and Call get their decisions and their round of contracts, also in one call with others', async () => {
  const found = await entities(
    [
      { __typename: 'Project', id: 'prj-sm-tamkine', call: { __typename: 'Call', id: 'call-sm-2022' } },
      { __typename: 'Call', id: 'call-sm-guichet' },
      { __typename: 'Organisation', id: 'FR-3' },
      { __typename: 'Project', id: 'prj-sm-tasimant', call: null },
      { __typename: 'Project', id: 'prj-unknown', call: { __typename: 'Call', id: 'call-unknown' } },
      { __typename: 'Call', id: 'call-unknown' },
    ],
    `... on Project { id decisions { id kind } agreement { id } }
     ... on Call { id decisions { id kind } agreement { id contractCount } }
     ... on Organisation { id acronym }`,
  );
  expect(found).toEqual([
    {
      __typename: 'Project',
      id: 'prj-sm-tamkine',
      decisions: [{ id: 'dec-sel-sm-2023', kind: 'SELECTION' }],
      agreement: { id: 'agr-round-sm-2023-06' },
    },
    {
      __typename: 'Call',
      id: 'call-sm-guichet',
      decisions: [{ id: 'dec-cat-sm-2023', kind: 'OPINION' }],
      agreement: { id: 'agr-round-sm-2024-04', contractCount: 16 },
    },
    { __typename: 'Organisation', id: 'FR-3', acronym: 'AFD' },
    { __typename: 'Project', id: 'prj-sm-tasimant', decisions: [], agreement: null },
    { __typename: 'Project', id: 'prj-unknown', decisions: [], agreement: null },
    { __typename: 'Call', id: 'call-unknown', decisions: [], agreement: null },
  ]);
});

test("a project's made-up decision is given only to whom asks for it, and says what it is", async () => {
  const [project] = await entities(
    [{ __typename: 'Project', id: 'prj-sm-tasimant' }],
    `... on Project {
       published: decisions { id }
       all: decisions(includeIllustrative: true) { id dataStatus sources { id } note(lang: EN) { value } }
     }`,
  );
  expect(project).toEqual({
    __typename: 'Project',
    published: [],
    all: [
      {
        id: 'ill-dec-sm-tasimant',
        dataStatus: 'ILLUSTRATIVE',
        sources: [],
        note: { value: expect.stringContaining('Made up') },
      },
    ],
  });
});

test('the project of a decision is handed over by key, for its owner to complete', async () => {
  const { data } = await wilaya.execute(
    `{ decision(id: "dec-sel-or-2022") { subjectIds projects { __typename id } calls { id } pdrs { id } } }`,
  );
  expect(data.decision).toMatchObject({
    calls: [{ id: 'call-or-2021' }],
    pdrs: [],
    projects: expect.arrayContaining([{ __typename: 'Project', id: 'prj-or-restart' }]),
  });
  expect(data.decision.subjectIds).toHaveLength(6);
});
