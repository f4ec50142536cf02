import { type Trial, tryForeignWrites, untriedMutations } from '@prim/chassis/ledger/foreignWrites';
import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { resolvers } from './resolvers/index.ts';
import { seedFiles } from './seed/files.ts';

/** Whoever calls, whatever is sent: what is written is the ministry's own. */

let ministry: TestSubgraph;
beforeAll(async () => {
  ministry = await startTestSubgraph({ name: 'ministry', resolvers, createContext, seedFiles });
});
afterAll(() => ministry.close());

/** A measure can be carried on in two ways only: one of these changes what the other has left. */
const statuses = ['PLANNED', 'IMPLEMENTED'];
let updates = 0;

const trial: Trial = {
  name: 'ministry',
  logs: { ministry: 'X-PRIM-MA-MDCMRE' },
  targets: ['msr-1', 'msr-2', 'no-such-measure'],
  count: 1_400,
  mutations: {
    publishMeasure: {
      claim: 'version { id }',
      input: ({ key }) => ({
        idempotencyKey: key,
        group: 'CONTEXT',
        name: { fr: 'Mesure' },
        status: 'ANNOUNCED',
        statusOn: '2030-02-20',
      }),
    },
    updateMeasureStatus: {
      claim: 'version { id }',
      input: ({ key, target }) => ({
        idempotencyKey: key,
        measureId: target.split('@')[0],
        status: statuses[updates++ % statuses.length],
        statusOn: '2030-02-20',
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
    const { foreign, strayLogs, done, changed } = await tryForeignWrites(ministry, trial);
    expect({ foreign, strayLogs }).toEqual({ foreign: [], strayLogs: [] });
    const all = [...Object.keys(trial.mutations), 'ministryAddCosignature', 'ministryWitnessCheckpoint'];
    expect([...done.keys()].toSorted()).toEqual(all.toSorted());
    expect(changed).toEqual(['measureVersions', 'measures']);
  },
);
