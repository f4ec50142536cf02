import { seedFile, sourceFile } from '@prim/chassis/seed';
import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { Agreement } from './models/Agreement.ts';
import { resolvers } from './resolvers/index.ts';

const sources = ['s-1', 's-2'].map((_id) => ({ _id, publisher: 'Press', title: 'Article' }));
const party = (organisationId: string, ...named: readonly boolean[]) => ({
  organisationId,
  role: 'SIGNATORY',
  claims: named.map((isNamed, at) => ({
    isNamed,
    value: isNamed ? 'party' : 'not listed',
    source: `s-${at + 1}`,
  })),
});
const agreement = {
  _id: 'agr-1',
  kind: 'CHARTER',
  title: { fr: 'Charte' },
  sources: ['s-1'],
  parties: [
    party('both', true, true),
    party('one', true, false),
    party('neither', false, false),
    party('unsaid'),
  ],
};
const seedFiles = () => [sourceFile(sources), seedFile(Agreement, [agreement])];

let wilaya: TestSubgraph;
beforeAll(async () => {
  wilaya = await startTestSubgraph({ name: 'wilaya', resolvers, createContext, seedFiles });
});
afterAll(() => wilaya.close());

test('only a party on which sources contradict each other is disputed', async () => {
  const { data } = await wilaya.execute('{ agreement(id: "agr-1") { parties { isDisputed } } }');
  expect(data.agreement.parties.map((it: { isDisputed: boolean }) => it.isDisputed)).toEqual([
    false,
    true,
    false,
    false,
  ]);
});
