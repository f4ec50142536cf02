import { type Trial, tryForeignWrites, untriedMutations } from '@prim/chassis/ledger/foreignWrites';
import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { resolvers } from './resolvers/index.ts';
import { seedFiles } from './seed/files.ts';

/** Whoever calls, whatever is sent: what is written is the region's own. */

let region: TestSubgraph;
beforeAll(async () => {
  region = await startTestSubgraph({ name: 'region', resolvers, createContext, seedFiles });
});
afterAll(() => region.close());

const claimed = { value: { amount: '10.00', currency: 'MAD' }, agreementId: 'agr-prim-sm-2021' };
const party = { name: 'Expertise France', organisationId: 'X-PRIM-FR-EF' };

const trial: Trial = {
  name: 'region',
  logs: { region: 'X-PRIM-MA-REG-09' },
  targets: ['no-such-claim', 'cdfd-tx-000185'],
  count: 2_500,
  mutations: {
    recordReceipt: {
      claim: 'receipt { id }',
      input: ({ key }) => ({ idempotencyKey: key, ...claimed, receivedOn: '2030-02-20', provider: party }),
    },
    reverseReceipt: {
      claim: 'receipt { id }',
      input: ({ key, target }) => ({ idempotencyKey: key, receiptId: target, reason: { fr: 'Erreur' } }),
    },
    recordRegionalExpenditure: {
      claim: 'expenditure { id }',
      input: ({ key }) => ({ idempotencyKey: key, ...claimed, spentOn: '2030-02-20', receiver: party }),
    },
    reverseRegionalExpenditure: {
      claim: 'expenditure { id }',
      input: ({ key, target }) => ({ idempotencyKey: key, expenditureId: target, reason: { fr: 'Erreur' } }),
    },
    recordPersonCounts: {
      claim: null,
      input: () => ({
        quarter: '2026-Q1',
        trait: 'SEX',
        columns: ['FEMALE', 'MALE'],
        rows: [{ territoryCode: '09.541', counts: [30, 61] }],
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
    const { foreign, strayLogs, done, changed } = await tryForeignWrites(region, trial);
    expect({ foreign, strayLogs }).toEqual({ foreign: [], strayLogs: [] });
    const all = [...Object.keys(trial.mutations), 'regionAddCosignature', 'regionWitnessCheckpoint'];
    expect([...done.keys()].toSorted()).toEqual(all.toSorted());
    expect(changed).toEqual(['personCountTables', 'receipts', 'regionalExpenditures']);
  },
);
