import { type Trial, tryForeignWrites, untriedMutations } from '@prim/chassis/ledger/foreignWrites';
import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { resolvers } from './resolvers/index.ts';
import { seedFiles } from './seed/files.ts';

/** Whoever calls, whatever is sent: what is written is the wilaya's own. */

let wilaya: TestSubgraph;
beforeAll(async () => {
  wilaya = await startTestSubgraph({ name: 'wilaya', resolvers, createContext, seedFiles });
});
afterAll(() => wilaya.close());

const trial: Trial = {
  name: 'wilaya',
  logs: { wilaya: 'X-PRIM-MA-WIL-09' },
  targets: ['agr-prim-sm-2021', 'agr-cadre-sm-2021', 'no-such-agreement'],
  count: 1_800,
  mutations: {
    signAgreement: {
      claim: 'agreement { id }',
      input: ({ key }) => ({
        idempotencyKey: key,
        kind: 'SPECIFIC',
        title: { fr: 'Convention' },
        signedOn: '2030-02-20',
        parties: [
          { organisationId: 'X-PRIM-MA-REG-09', role: 'SIGNATORY' },
          { organisationId: 'FR-3', role: 'SIGNATORY' },
        ],
      }),
    },
    amendAgreement: {
      claim: 'amendment { id }',
      input: ({ key, target }) => ({
        idempotencyKey: key,
        agreementId: target,
        title: { fr: 'Avenant' },
        signedOn: '2030-02-20',
      }),
    },
    recordDecision: {
      claim: 'decision { id }',
      input: ({ key }) => ({
        idempotencyKey: key,
        kind: 'OPINION',
        title: { fr: 'Avis' },
        decidedOn: '2030-02-20',
        committeeId: 'cmt-copil-prim',
        outcome: 'FAVOURABLE',
        projectIds: ['prj-sm-tamkine'],
      }),
    },
  },
};

test('every mutation has its part in this', () => {
  expect(untriedMutations(trial)).toEqual([]);
});

test(
  'of random callers, mutations and targets, none writes what is another’s',
  { timeout: 240_000 },
  async () => {
    const { foreign, strayLogs, done, changed } = await tryForeignWrites(wilaya, trial);
    expect({ foreign, strayLogs }).toEqual({ foreign: [], strayLogs: [] });
    const all = [...Object.keys(trial.mutations), 'wilayaAddCosignature', 'wilayaWitnessCheckpoint'];
    expect([...done.keys()].toSorted()).toEqual(all.toSorted());
    expect(changed).toEqual(['agreements', 'amendments', 'decisions']);
  },
);
