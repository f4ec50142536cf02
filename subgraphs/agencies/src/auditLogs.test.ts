import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { encodeBase64 } from '@prim/ledger/base64';
import { parseCheckpoint } from '@prim/ledger/Checkpoint';
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
  logs: [],
  heldCheckpoints: [],
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
          wilayaFacts: { ...nothing, ...wilaya, heldCheckpoints },
          ministryFacts: { ...nothing, personFigures: [] },
        },
      ],
    },
  );
  expect(errors).toBeUndefined();
  const [finding] = data._entities[0].findings.nodes;
  return finding;
}

async function checkpointOfAfd() {
  const { data } = await agencies.execute('{ agenciesLog(reporter: "FR-3") { checkpoint { text } } }');
  const note = parseNote(Buffer.from(data.agenciesLog.checkpoint.text, 'utf8'));
  const { origin, size, root } = parseCheckpoint(note.text);
  return { origin, size, root: encodeBase64(root) };
}

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
  await mongoose.connection
    .collection<{ _id: string }>('fundingEntries')
    .deleteOne({ _id: 'cdfd-tx-000186' });
  const finding = await judged('Organisation=FR-3', [held]);
  expect(finding).toMatchObject({ outcome: 'FAILED' });
  expect(finding.evidence).toContainEqual(
    expect.objectContaining({ record: { id: 'cdfd-tx-000186' }, value: 'REMOVED' }),
  );
});
