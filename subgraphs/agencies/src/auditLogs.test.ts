import { nodeId } from '@prim/chassis/ledger/LogNode';
import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { encodeBase64 } from '@prim/ledger/base64';
import { parseCheckpoint } from '@prim/ledger/Checkpoint';
import { leafHash } from '@prim/ledger/merkleHash';
import { parseNote } from '@prim/ledger/SignedNote';
import mongoose from 'mongoose';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { resolvers } from './resolvers/index.ts';
import { seedFiles } from './seed/files.ts';

/** R23 over the logs themselves: what somebody does to the database behind the ledger's back is found. */

let agencies: TestSubgraph;
beforeAll(async () => {
  agencies = await startTestSubgraph({ name: 'agencies', resolvers, createContext, seedFiles });
});
afterAll(() => agencies.close());

const nothing = {
  isComplete: true,
  textScreening: { textCount: 0, places: [] },
  newestSourceOn: null,
  agreedRefreshDays: null,
};

/** What R23 says of AFD's log, where the wilaya holds these checkpoints of it. */
async function judged(scope: string, heldCheckpoints: readonly Record<string, unknown>[]) {
  const region = {
    projects: [],
    calls: [],
    receipts: [],
    expenditures: [],
    indicators: [],
    pdrs: [],
    personCountTables: [],
    personFigures: [],
  };
  const wilaya = {
    agreements: [],
    decisions: [],
    committees: [],
    meetings: [],
    organisations: [],
    territories: [],
  };
  const { data, errors } = await agencies.execute(
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Audit {
      findings(ruleIds: ["R23"]) { nodes { id outcome evidence { record { id } field value } } }
    } } }`,
    {
      representations: [
        {
          __typename: 'Audit',
          id: scope,
          regionFacts: { ...nothing, ...region },
          wilayaFacts: { ...nothing, ...wilaya },
          ministryFacts: { ...nothing, personFigures: [] },
          regionLogs: [],
          wilayaLogs: [],
          ministryLogs: [],
          regionHeldCheckpoints: [],
          wilayaHeldCheckpoints: heldCheckpoints,
          ministryHeldCheckpoints: [],
        },
      ],
    },
  );
  expect(errors).toBeUndefined();
  const [finding] = data._entities[0].findings.nodes;
  return finding;
}

async function checkpointOfAfd(at: number | null = null) {
  const query = 'query ($size: Int) { agenciesLog(reporter: "FR-3") { checkpoint(size: $size) { text } } }';
  const { data } = await agencies.execute(query, { size: at });
  const note = parseNote(Buffer.from(data.agenciesLog.checkpoint.text, 'utf8'));
  const { origin, size, root } = parseCheckpoint(note.text);
  return { origin, size, root: encodeBase64(root) };
}

const collection = (name: string) =>
  mongoose.connection.collection<{ _id: string; [field: string]: unknown }>(name);

/** Does something to collections of the database, and puts them back when `look` has looked. */
async function tampered<T>(names: readonly string[], tamper: () => Promise<unknown>, look: () => Promise<T>) {
  const before = await Promise.all(names.map((name) => collection(name).find().toArray()));
  await tamper();
  const seen = await look();
  for (const [at, name] of names.entries()) {
    await collection(name).deleteMany({});
    await collection(name).insertMany(before[at] ?? []);
  }
  return seen;
}

const whole = 'Organisation=FR-3';
const ofAfd = { _id: { $regex: ' FR-3$' } };
const scope = 'FundingActivity=FR-3-CMA129101';

test('a log of which nobody holds a checkpoint is not proved, one that continues what is held passes', async () => {
  expect(await judged(scope, [])).toMatchObject({ outcome: 'NOT_EVALUATED' });
  expect(await judged(scope, [await checkpointOfAfd()])).toMatchObject({
    id: 'R23 ClaimLog FR-3',
    outcome: 'PASSED',
  });
});

test('a checkpoint with another root, and a longer one, are histories that are not this log’s', async () => {
  const held = await checkpointOfAfd();
  const other = { ...held, root: held.root.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')) };
  expect(await judged(scope, [other])).toMatchObject({ outcome: 'FAILED' });
  expect(await judged(scope, [{ ...held, size: held.size + 1 }])).toMatchObject({ outcome: 'FAILED' });
});

test('an amount that was changed in the database is found, and named', async () => {
  const held = await checkpointOfAfd();
  const entries = mongoose.connection.collection<{ _id: string }>('fundingEntries');
  await entries.updateOne({ _id: 'cdfd-tx-000185' }, { $set: { 'value.currency': 'EUR' } });
  const finding = await judged(scope, [held]);
  expect(finding).toMatchObject({ outcome: 'FAILED' });
  expect(finding.evidence).toContainEqual(
    expect.objectContaining({ record: { id: 'cdfd-tx-000185' }, value: 'CHANGED' }),
  );
  await entries.updateOne({ _id: 'cdfd-tx-000185' }, { $set: { 'value.currency': 'USD' } });
  expect(await judged(scope, [held])).toMatchObject({ outcome: 'PASSED' });
});

test('an entry that was taken away is missed by the audit of its reporter', async () => {
  const held = await checkpointOfAfd();
  const remove = () => collection('fundingEntries').deleteOne({ _id: 'cdfd-tx-000186' });
  const finding = await tampered(['fundingEntries'], remove, () => judged(whole, [held]));
  expect(finding).toMatchObject({ outcome: 'FAILED' });
  expect(finding.evidence).toContainEqual(
    expect.objectContaining({ record: { id: 'cdfd-tx-000186' }, value: 'REMOVED' }),
  );
});

test.each<[string, readonly string[], () => Promise<unknown>, string]>([
  [
    'changes an entry and the hash of its leaf',
    ['fundingEntries', 'logNodes'],
    async () => {
      await collection('fundingEntries').updateOne(
        { _id: 'cdfd-tx-000190' },
        { $set: { 'value.currency': 'EUR' } },
      );
      const leaf = await collection('logLeaves').findOne({ recordId: 'cdfd-tx-000190' });
      const { agenciesLog } = (
        await agencies.execute(
          'query ($index: Int!) { agenciesLog(reporter: "FR-3") { entry(index: $index) { leaf } } }',
          { index: leaf?.['index'] },
        )
      ).data;
      const hash = encodeBase64(leafHash(Buffer.from(agenciesLog.entry.leaf)));
      await collection('logNodes').updateOne(
        { _id: nodeId('FR-3', 0, Number(leaf?.['index'])) },
        { $set: { hash } },
      );
    },
    'CHANGED',
  ],
  [
    'puts a float into an entry',
    ['fundingEntries'],
    () => collection('fundingEntries').updateOne({ _id: 'cdfd-tx-000190' }, { $set: { share: 1.5 } }),
    'CHANGED',
  ],
  [
    'slips an entry in beside the log',
    ['fundingEntries'],
    async () => {
      const entry = await collection('fundingEntries').findOne({ _id: 'cdfd-tx-000190' });
      await collection('fundingEntries').insertOne({ ...entry, _id: 'slipped-in' });
    },
    'UNRECORDED',
  ],
  [
    'takes a leaf out of the log',
    ['logLeaves'],
    () => collection('logLeaves').deleteOne({ recordId: 'cdfd-tx-000190' }),
    'REMOVED',
  ],
  [
    'takes the nodes of the tree away',
    ['logNodes'],
    () => collection('logNodes').deleteMany(ofAfd),
    'CHANGED',
  ],
])('who %s is found out', async (_, names, tamper, state) => {
  const held = [await checkpointOfAfd(300)];
  const finding = await tampered(names, tamper, () => judged(whole, held));
  expect(finding.outcome).toBe('FAILED');
  expect(finding.evidence.map(({ value }: { value: string }) => value)).toContain(state);
});

test('the root at whatever size somebody holds is compared: no row of the database says which that is', async () => {
  const held = await checkpointOfAfd(299);
  expect(await judged(scope, [held])).toMatchObject({ outcome: 'PASSED' });
  const other = await checkpointOfAfd(298);
  expect(await judged(scope, [{ ...other, size: 299 }])).toMatchObject({ outcome: 'FAILED' });
});

test('a log that was taken away with all that was in it is missed by whoever holds a checkpoint of it', async () => {
  const held = [await checkpointOfAfd()];
  const names = ['logHeads', 'logLeaves', 'logNodes', 'fundingEntries'];
  const remove = async () => {
    await collection('logHeads').deleteOne({ _id: 'FR-3' });
    await collection('logLeaves').deleteMany({ log: 'FR-3' });
    await collection('logNodes').deleteMany(ofAfd);
    await collection('fundingEntries').deleteMany({ reporterId: 'FR-3' });
  };
  expect(await tampered(names, remove, () => judged(whole, held))).toMatchObject({
    id: 'R23 ClaimLog FR-3',
    outcome: 'FAILED',
  });
});
