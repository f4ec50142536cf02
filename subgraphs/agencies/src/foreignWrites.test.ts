import { anonymous, type Caller } from '@prim/chassis/Caller';
import { callerOf, startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { institutions, subgraphSdl } from '@prim/schema';
import { objectTypesOf, roles } from '@prim/schema/access';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { FundingEntry } from './models/FundingEntry.ts';
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
const movement = (reused: number, forged: object) => ({
  idempotencyKey: key(reused),
  value: { amount: '10.00', currency: 'EUR' },
  valueDate: '2030-02-20',
  counterparty: { name: 'AFETI', ref: 'FR-3', organisationId: 'FR-3' },
  agreementId: 'agr-prim-sm-2021',
  documents: [{ url: 'https://example.org/order.pdf', sha256: 'ab'.repeat(32) }],
  ...forged,
});
const inputs: Readonly<Record<string, (target: number, reused: number, forged: object) => object>> = {
  recordCommitment: (_, reused, forged) => movement(reused, forged),
  recordDisbursement: (_, reused, forged) => movement(reused, forged),
  recordExpenditure: (_, reused, forged) => movement(reused, forged),
  recordIncomingFunds: (_, reused, forged) => movement(reused, forged),
  reverseEntry: (target, reused, forged) => ({
    idempotencyKey: key(reused),
    entryId: targets[target % targets.length],
    reason: { fr: 'Erreur de saisie' },
    ...forged,
  }),
  // What is no true note of a log is refused to all.
  agenciesWitnessCheckpoint: (_, __, forged) => ({ checkpoint: 'nonsense', ...forged }),
  agenciesAddCosignature: (_, __, forged) => ({
    reporter: 'FR-3',
    size: 1,
    cosignature: 'nonsense',
    ...forged,
  }),
};

const inputTypes: Readonly<Record<string, string>> = {
  reverseEntry: 'ReverseEntryInput',
  agenciesWitnessCheckpoint: 'WitnessCheckpointInput',
  agenciesAddCosignature: 'AddCosignatureInput',
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

const countsByReporter = async () => {
  const entries = await FundingEntry.find().select({ reporterId: 1 }).lean();
  return Object.groupBy(entries, ({ reporterId }) => String(reporterId));
};

test('every mutation has its part in this', () => {
  const mutation = objectTypesOf(subgraphSdl('agencies')).find(({ name }) => name.value === 'Mutation');
  expect(Object.keys(inputs).toSorted()).toEqual(mutation?.fields?.map(({ name }) => name.value).toSorted());
});

test(
  'of 10,000 callers, mutations and targets, none writes what is another’s',
  { timeout: 240_000 },
  async () => {
    const before = await countsByReporter();
    const written = new Map<string, Set<string>>();
    const triples = fc.asyncProperty(
      callers,
      fc.constantFrom(...Object.keys(inputs)),
      fc.nat(),
      fc.nat(200),
      fc.constantFrom(...forgeries),
      async (caller, mutation, target, reused, forged) => {
        const { [mutation]: type = 'RecordEntryInput' } = inputTypes;
        const answered = mutation.startsWith('agencies') ? '__typename' : 'entry { id reporterId }';
        const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${answered} } }`;
        const input = inputs[mutation]?.(target, reused, forged);
        const { data, errors } = await agencies.execute(query, { input }, { caller, now });
        const entry = data?.[mutation]?.entry as { id: string; reporterId: string } | undefined;
        const isEditor = caller.roles.includes('editor');
        const reporter = isEditor ? reporterOfInstitution[String(caller.institution)] : undefined;
        expect(entry?.reporterId).toBe(entry ? reporter : undefined);
        expect(errors ?? []).toHaveLength(entry ? 0 : 1);
        if (!entry) return;
        if (targets.length < 400) targets.push(entry.id);
        written.set(entry.reporterId, (written.get(entry.reporterId) ?? new Set()).add(entry.id));
      },
    );
    await fc.assert(triples, { numRuns: 10_000, endOnFailure: true });
    const after = await countsByReporter();
    expect(Object.keys(after).toSorted()).toEqual(
      [...new Set([...Object.keys(before), ...written.keys()])].toSorted(),
    );
    for (const [reporter, entries = []] of Object.entries(after)) {
      const known = new Set(before[reporter]?.map(({ _id }) => _id));
      const added = entries.map(({ _id }) => _id).filter((id) => !known.has(id));
      expect(added.toSorted()).toEqual([...(written.get(reporter) ?? [])].toSorted());
    }
    expect(written.get('FR-3')?.size).toBeGreaterThan(100);
    expect(written.get('X-PRIM-FR-EF')?.size).toBeGreaterThan(100);
  },
);
