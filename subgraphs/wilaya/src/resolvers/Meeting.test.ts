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

test('a session of a committee leads to the committee and to what was decided there', async () => {
  const { data } = await wilaya.execute(`{
    meeting(id: "mtg-2023-02-eval-sm") {
      kind startOn endOn committee { id } region { code } participants { id } decisions { id }
    }
  }`);
  expect(data.meeting).toEqual({
    kind: 'MEETING',
    startOn: '2023-02-22',
    endOn: '2023-02-23',
    committee: { id: 'cmt-eval-sm' },
    region: { code: '09' },
    participants: [],
    decisions: [{ id: 'dec-sel-sm-2023' }],
  });
});

test('a signing of no committee names the organisations that were there, in the order of the source', async () => {
  const { data } = await wilaya.execute(`{
    meeting(id: "mtg-2021-02-10-lancement") {
      kind committee { id } place { value } chairedBy { id } participants { id } subject { value } decisions { id }
    }
  }`);
  expect(data.meeting).toEqual({
    kind: 'SIGNING',
    committee: null,
    place: { value: "wilaya d'Agadir" },
    chairedBy: { id: 'X-PRIM-MA-MDCMRE' },
    participants: [
      { id: 'X-PRIM-MA-MDCMRE' },
      { id: 'X-PRIM-MA-WIL-09' },
      { id: 'X-PRIM-MA-REG-09' },
      { id: 'X-PRIM-FR-AFD-MA' },
      { id: 'X-PRIM-FR-AMB-MA' },
      { id: 'X-PRIM-FR-EF' },
    ],
    subject: null,
    decisions: [],
  });
});
