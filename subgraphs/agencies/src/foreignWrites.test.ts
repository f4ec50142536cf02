import {
  type Trial,
  type TriedMutation,
  tryForeignWrites,
  untriedMutations,
} from '@prim/chassis/ledger/foreignWrites';
import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { resolvers } from './resolvers/index.ts';
import { seedFiles } from './seed/files.ts';

/** Whoever calls, whatever is sent: what is written is the caller's institution's own. */

let agencies: TestSubgraph;
beforeAll(async () => {
  agencies = await startTestSubgraph({ name: 'agencies', resolvers, createContext, seedFiles });
});
afterAll(() => agencies.close());

const value = { amount: '10.00', currency: 'EUR' };
const reason = { fr: 'Erreur de saisie' };

const movement: TriedMutation = {
  claim: 'entry { id }',
  input: ({ key }) => ({
    idempotencyKey: key,
    value,
    valueDate: '2030-02-20',
    counterparty: { name: 'AFETI', ref: 'FR-3', organisationId: 'FR-3' },
    agreementId: 'agr-prim-sm-2021',
  }),
};

/** What these two bring is refused to all: what they do with right files is tested beside them. */
const refused = {
  importFunding: { claim: null, input: () => ({ fileName: 'a.xml', content: '<nonsense' }) },
  decideHeldBackText: { claim: null, input: () => ({ id: 'no-such-text', decision: 'RELEASE' }) },
};

const trial: Trial = {
  name: 'agencies',
  logs: { afd: 'FR-3', 'expertise-france': 'X-PRIM-FR-EF' },
  targets: ['cdfd-tx-000185', 'cdfd-tx-000001', 'no-such-claim'],
  count: 4_300,
  mutations: {
    recordCommitment: movement,
    recordDisbursement: movement,
    recordExpenditure: movement,
    recordIncomingFunds: movement,
    reverseEntry: {
      claim: 'entry { id }',
      input: ({ key, target }) => ({ idempotencyKey: key, entryId: target, reason }),
    },
    recordSubsidyContract: {
      claim: 'contract { id }',
      input: ({ key }) => ({
        idempotencyKey: key,
        value,
        holder: { name: 'Association Tamkine', organisationId: 'X-PRIM-MA-TAMKINE' },
        signedOn: '2030-02-20',
        projectId: 'prj-sm-tamkine',
      }),
    },
    reverseSubsidyContract: {
      claim: 'contract { id }',
      input: ({ key, target }) => ({ idempotencyKey: key, contractId: target, reason }),
    },
    judgeResolution: {
      claim: 'judgement { id }',
      input: ({ key }) => ({
        idempotencyKey: key,
        asWritten: 'Expertise France AFETI',
        organisationId: 'X-PRIM-FR-EF',
        verdict: 'CONFIRMED',
        reason,
      }),
    },
    ...refused,
  },
};

test('every mutation has its part in this', () => {
  expect(untriedMutations(trial)).toEqual([]);
});

test(
  'of random callers, mutations and targets, none writes what is another’s',
  { timeout: 240_000 },
  async () => {
    const { foreign, strayLogs, done, changed } = await tryForeignWrites(agencies, trial);
    expect({ foreign, strayLogs }).toEqual({ foreign: [], strayLogs: [] });
    const all = [...Object.keys(trial.mutations), 'agenciesAddCosignature', 'agenciesWitnessCheckpoint'];
    expect([...done.keys()].toSorted()).toEqual(all.filter((it) => !(it in refused)).toSorted());
    expect(changed).toEqual(['fundingEntries', 'resolutionJudgements', 'subsidyContracts']);
  },
);
