import { seedFile } from '@prim/chassis/seed';
import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { Organisation } from './models/Organisation.ts';
import { resolvers } from './resolvers/index.ts';

/** One successor of 101 bodies, all with the same acronym; the first of them is made up. */
const organisations = Array.from({ length: 102 }, (_, at) => ({
  _id: `X-PRIM-${String(at).padStart(3, '0')}`,
  name: { fr: `Organisme ${at}` },
  acronym: 'ORG',
  type: 'OTHER',
  idScheme: 'local',
  country: 'MA',
  sources: [],
  ...(at === 0 ? {} : { successorId: 'X-PRIM-000' }),
  ...(at === 1 ? { dataStatus: 'ILLUSTRATIVE' } : {}),
}));
const seedFiles = () => [seedFile(Organisation, organisations, { successorId: 'Organisation' })];

let wilaya: TestSubgraph;
beforeAll(async () => {
  wilaya = await startTestSubgraph({ name: 'wilaya', resolvers, createContext, seedFiles });
});
afterAll(() => wilaya.close());

test('a plain list ends at 100 records, made-up ones counted only where they are asked for', async () => {
  const { data } = await wilaya.execute(`{
    organisation(id: "X-PRIM-000") {
      published: predecessors { id }
      all: predecessors(includeIllustrative: true) { id }
    }
  }`);
  const { published, all } = data.organisation;
  expect(published).toHaveLength(100);
  expect(published.at(0)).toEqual({ id: 'X-PRIM-002' });
  expect(all).toHaveLength(100);
  expect(all.at(0)).toEqual({ id: 'X-PRIM-001' });
  expect(all.at(-1)).toEqual({ id: 'X-PRIM-100' });
});

test('a name that many bear is answered with the first 20 of them', async () => {
  const { data } = await wilaya.execute('{ organisationsNamed(name: "org") { organisation { id } } }');
  expect(data.organisationsNamed).toHaveLength(20);
  expect(data.organisationsNamed.at(0)).toEqual({ organisation: { id: 'X-PRIM-000' } });
});
