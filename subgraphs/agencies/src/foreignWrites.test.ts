import { anonymous, type Caller } from '@prim/chassis/Caller';
import { LogHead } from '@prim/chassis/ledger/LogHead';
import { callerOf, startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { institutions, subgraphSdl } from '@prim/schema';
import { objectTypesOf, roles } from '@prim/schema/access';
import fc from 'fast-check';
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

const now = new Date('2030-03-01T12:00:00.000Z');
const reporterOfInstitution: Readonly<Record<string, string>> = {
  afd: 'FR-3',
  'expertise-france': 'X-PRIM-FR-EF',
};

const callers: fc.Arbitrary<Caller> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(anonymous) },
  { weight: 1, arbitrary: fc.constant({ ...anonymous, roles }) },
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.constantFrom(...institutions), fc.subarray([...roles]))
      .map(([institution, held]) => callerOf(institution, ...held)),
  },
);

/** Entries of AFD and of Expertise France, old and new, and some that do not exist. */
const targets = ['cdfd-tx-000185', 'cdfd-tx-000001', 'no-such-entry'];

let keys = 0;
/** Each key is new, or one that somebody used before. */
const key = (reused: number) => `foreign-writes-${reused < 5 ? reused : keys++}`;
const documents = [{ url: 'https://example.org/order.pdf', sha256: 'ab'.repeat(32) }];

interface Command {
  readonly type: string;
  /** What it answers of what it wrote, with the reporter that it wrote for; null where it writes no claim. */
  readonly written: string | null;
  readonly input: (target: number, reused: number) => object;
}

const movement: Command = {
  type: 'RecordEntryInput',
  written: 'entry { id reporter: reporterId }',
  input: (_, reused) => ({
    idempotencyKey: key(reused),
    value: { amount: '10.00', currency: 'EUR' },
    valueDate: '2030-02-20',
    counterparty: { name: 'AFETI', ref: 'FR-3', organisationId: 'FR-3' },
    agreementId: 'agr-prim-sm-2021',
    documents,
  }),
};

const commands: Readonly<Record<string, Command>> = {
  recordCommitment: movement,
  recordDisbursement: movement,
  recordExpenditure: movement,
  recordIncomingFunds: movement,
  reverseEntry: {
    type: 'ReverseEntryInput',
    written: 'entry { id reporter: reporterId }',
    input: (target, reused) => ({
      idempotencyKey: key(reused),
      entryId: targets[target % targets.length],
      reason: { fr: 'Erreur de saisie' },
    }),
  },
  recordSubsidyContract: {
    type: 'RecordSubsidyContractInput',
    written: 'contract { id reporter { id } }',
    input: (_, reused) => ({
      idempotencyKey: key(reused),
      holder: { name: 'Association Tamkine', organisationId: 'X-PRIM-MA-TAMKINE' },
      value: { amount: '10.00', currency: 'MAD' },
      signedOn: '2030-02-20',
      projectId: 'prj-sm-tamkine',
      documents,
    }),
  },
  reverseSubsidyContract: {
    type: 'ReverseSubsidyContractInput',
    written: 'contract { id reporter { id } }',
    input: (target, reused) => ({
      idempotencyKey: key(reused),
      contractId: targets[target % targets.length],
      reason: { fr: 'Erreur de saisie' },
    }),
  },
  judgeResolution: {
    type: 'JudgeResolutionInput',
    written: 'judgement { id reporter: judgedBy { id } }',
    input: (_, reused) => ({
      idempotencyKey: key(reused),
      asWritten: 'Expertise France AFETI',
      organisationId: 'X-PRIM-FR-EF',
      verdict: 'CONFIRMED',
      reason: { fr: 'Ancien nom' },
      documents,
    }),
  },
  importFunding: {
    type: 'ImportFundingInput',
    written: null,
    input: () => ({ fileName: 'a.xml', content: '<nonsense' }),
  },
  decideHeldBackText: {
    type: 'DecideHeldBackTextInput',
    written: null,
    input: () => ({ id: 'no-such-text', decision: 'RELEASE' }),
  },
  // What is no true note of a log is refused to all.
  agenciesWitnessCheckpoint: {
    type: 'WitnessCheckpointInput',
    written: null,
    input: () => ({ checkpoint: 'nonsense' }),
  },
  agenciesAddCosignature: {
    type: 'AddCosignatureInput',
    written: null,
    input: () => ({ reporter: 'FR-3', size: 1, cosignature: 'nonsense' }),
  },
};

/** What a client may try to say of himself. */
const forgeries = [
  {},
  {},
  {},
  { reporterId: 'X-PRIM-FR-EF' },
  { institution: 'afd' },
  { provider: { name: 'Expertise France' } },
  { recordedAt: '2020-01-01T00:00:00Z' },
];

/** The claims of each reporter, by its log. */
async function claimsByReporter(): Promise<ReadonlyMap<string, number>> {
  const heads = await LogHead.find().lean();
  return new Map(heads.map(({ _id, size }) => [_id, size]));
}

test('every mutation has its part in this', () => {
  const mutation = objectTypesOf(subgraphSdl('agencies')).find(({ name }) => name.value === 'Mutation');
  expect(Object.keys(commands).toSorted()).toEqual(
    mutation?.fields?.map(({ name }) => name.value).toSorted(),
  );
});

interface Written {
  readonly id: string;
  readonly reporter: string | { readonly id: string };
}

test(
  'of 10,000 callers, mutations and targets, none writes what is another’s',
  { timeout: 240_000 },
  async () => {
    const before = await claimsByReporter();
    const written = new Map<string, Set<string>>();
    const triples = fc.asyncProperty(
      callers,
      fc.constantFrom(...Object.entries(commands)),
      fc.nat(),
      fc.nat(200),
      fc.constantFrom(...forgeries),
      async (caller, [mutation, command], target, reused, forged) => {
        const { type, written: answered, input } = command;
        const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${answered ?? '__typename'} } }`;
        const variables = { input: { ...input(target, reused), ...forged } };
        const { data, errors } = await agencies.execute(query, variables, { caller, now });
        const claim = Object.values((data?.[mutation] ?? {}) as Record<string, Written>)[0];
        const reporter = typeof claim?.reporter === 'object' ? claim.reporter.id : claim?.reporter;
        const isEditor = caller.roles.includes('editor');
        const own = isEditor ? reporterOfInstitution[String(caller.institution)] : undefined;
        expect(reporter).toBe(claim ? own : undefined);
        expect(errors ?? []).toHaveLength(claim ? 0 : 1);
        if (!claim || !reporter) return;
        if (targets.length < 400) targets.push(claim.id);
        written.set(reporter, (written.get(reporter) ?? new Set()).add(claim.id));
      },
    );
    await fc.assert(triples, { numRuns: 10_000, endOnFailure: true });
    const after = await claimsByReporter();
    expect([...written.keys()].toSorted()).toEqual(Object.values(reporterOfInstitution).toSorted());
    for (const [reporter, size] of after) {
      expect([reporter, size - (before.get(reporter) ?? 0)]).toEqual([
        reporter,
        written.get(reporter)?.size ?? 0,
      ]);
    }
    expect(Math.min(...[...written.values()].map(({ size }) => size))).toBeGreaterThan(100);
  },
);
