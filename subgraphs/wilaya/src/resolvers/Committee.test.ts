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

test('the steering committee says who chairs it, who sits on it and when it met', async () => {
  const { data } = await wilaya.execute(`{
    committee(id: "cmt-copil-prim") {
      kind programme region { code } establishedOn chair { id }
      members { organisation { id } capacity { value } }
      meetings { totalCount nodes { id startOn place { value } chairedBy { id } participants { id } } }
      decisions { totalCount }
    }
  }`);
  expect(data.committee).toMatchObject({
    kind: 'STEERING',
    programme: 'PRIM',
    region: null,
    establishedOn: null,
    chair: { id: 'MA-COA-07' },
    decisions: { totalCount: 0 },
  });
  expect(data.committee.members).toHaveLength(11);
  expect(data.committee.members).toContainEqual({
    organisation: { id: 'X-PRIM-FR-EF' },
    capacity: { value: 'agence de mise en œuvre' },
  });
  const { totalCount, nodes } = data.committee.meetings;
  expect(totalCount).toBe(1);
  expect(nodes[0]).toMatchObject({
    id: 'mtg-2023-07-07-copil',
    startOn: '2023-07-07',
    place: { value: 'Rabat' },
    chairedBy: { id: 'MA-COA-07' },
  });
  expect(nodes[0].participants).toHaveLength(9);
});

test('a committee whose members no source names has none, and says so', async () => {
  const { data } = await wilaya.execute(
    '{ committee(id: "cmt-cat-or") { members { capacity { value } } chair { id } note { value } } }',
  );
  expect(data.committee).toEqual({ members: [], chair: null, note: { value: 'composition non donnée' } });
});
