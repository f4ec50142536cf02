import { callerOf, startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { resolvers } from './resolvers/index.ts';
import { seedFiles } from './seed/files.ts';

/** Single claims, and what leads from one to another, as of a moment on both axes of time. */

let agencies: TestSubgraph;
beforeAll(async () => {
  agencies = await startTestSubgraph({ name: 'agencies', resolvers, createContext, seedFiles });
});
afterAll(() => agencies.close());

const editor = { caller: callerOf('expertise-france', 'editor'), now: new Date('2030-03-01T12:00:00.000Z') };

async function ask(query: string, input?: object, asker: object = editor) {
  const { data, errors } = await agencies.execute(query, { input }, asker);
  expect(errors).toBeUndefined();
  return data;
}

let keys = 0;
async function send(command: string, type: string, input: object, asker: object = editor) {
  const [payload] = /contract|entry/.exec(type.toLowerCase()) ?? [];
  const query = `mutation ($input: ${type}!) { ${command}(input: $input) { ${payload} { id recordedAt } } }`;
  const data = await ask(query, { idempotencyKey: `as-of-key-${keys++}`, ...input }, asker);
  return data[command][String(payload)] as { readonly id: string; readonly recordedAt: string };
}

const value = { amount: '60000', currency: 'MAD' };
const contract = () =>
  send('recordSubsidyContract', 'RecordSubsidyContractInput', {
    holder: { name: 'Association Tamkine' },
    value,
    signedOn: '2030-02-20',
    projectId: 'prj-sm-tamkine',
  });
const entry = (contractId?: string) =>
  send('recordDisbursement', 'RecordEntryInput', {
    counterparty: { name: 'Association Tamkine' },
    value,
    valueDate: '2030-02-20',
    projectId: 'prj-sm-tamkine',
    contractId,
  });
const because = { reason: { fr: 'Erreur' } };

describe.each([
  {
    root: 'fundingEntry',
    record: () => entry(),
    reverse: (entryId: string, now: Date) =>
      send(
        'reverseEntry',
        'ReverseEntryInput',
        { entryId, valueDate: '2030-02-28', ...because },
        { ...editor, now },
      ),
  },
  {
    root: 'subsidyContract',
    record: contract,
    reverse: (contractId: string, now: Date) =>
      send(
        'reverseSubsidyContract',
        'ReverseSubsidyContractInput',
        { contractId, signedOn: '2030-02-28', ...because },
        { ...editor, now },
      ),
  },
])('a $root', ({ root, record, reverse }) => {
  test('is read by its id, with what took it back, as of a moment', async () => {
    const { id, recordedAt } = await record();
    const after = (ms: number) => new Date(Date.parse(recordedAt) + ms);
    const { id: reversalId } = await reverse(id, after(3_600_000));
    const read = async (asOf: string) => {
      const { claim, reversal } = await ask(`{
        claim: ${root}(id: "${id}", asOf: ${asOf}) { reversedBy(asOf: ${asOf}) { id } }
        reversal: ${root}(id: "${reversalId}") { reverses(asOf: ${asOf}) { id } } }`);
      return [claim?.reversedBy ?? claim, reversal.reverses];
    };
    const recordedBy = (ms: number) => `recordedAt: "${after(ms).toISOString()}"`;
    const standing = [{ reversedBy: null }, { id }];
    const takenBack = [{ id: reversalId }, { id }];
    expect(await read('{ valueDate: "2030-02-19" }')).toEqual([null, null]);
    expect(await read('{ valueDate: "2030-02-20" }')).toEqual(standing);
    expect(await read('{ valueDate: "2030-02-28" }')).toEqual(takenBack);
    expect(await read(`{ ${recordedBy(-1)} }`)).toEqual([null, null]);
    expect(await read(`{ ${recordedBy(0)} }`)).toEqual(standing);
    expect(await read(`{ ${recordedBy(3_599_999)}, valueDate: "2030-02-28" }`)).toEqual(standing);
    expect(await read(`{ ${recordedBy(3_600_000)} }`)).toEqual(takenBack);
    expect(await read('null')).toEqual(takenBack);
  });
});

test('an entry is read with its contract as of a moment', async () => {
  const { id: contractId } = await contract();
  const { id: entryId } = await entry(contractId);
  const contractAsOf = async (asOf: string) =>
    (await ask(`{ fundingEntry(id: "${entryId}") { contract(asOf: ${asOf}) { id } } }`)).fundingEntry
      .contract;
  expect(await contractAsOf('{ valueDate: "2030-02-19" }')).toBeNull();
  expect(await contractAsOf('{ valueDate: "2030-02-20" }')).toEqual({ id: contractId });
});

test('a row of a quarter is there once the quarter had ended', async () => {
  const { fundingEntries } = await ask(`{ fundingEntries(filter: { activityIatiId: "FR-3-CMA129101",
    type: DISBURSEMENT }) { nodes { id valueDate period { to } } } }`);
  const [row] = fundingEntries.nodes;
  expect(row).toMatchObject({ valueDate: null, period: { to: '2020-12-31' } });
  const rowAsOf = (day: string) =>
    ask(`{ fundingEntry(id: "${row.id}", asOf: { valueDate: "${day}" }) { id } }`);
  expect(await rowAsOf('2020-12-30')).toEqual({ fundingEntry: null });
  expect(await rowAsOf('2020-12-31')).toEqual({ fundingEntry: { id: row.id } });
});

test('a stated amount is read with the entry made of it as of a moment', async () => {
  const { statedAmounts } = await ask(
    '{ statedAmounts(filter: { kind: PROJECT_GRANT }) { nodes { id entry { id recordedAt } } } }',
  );
  const stated = statedAmounts.nodes.find((it: { entry: object | null }) => it.entry !== null);
  const entryAsOf = async (asOf: string) =>
    (await ask(`{ statedAmount(id: "${stated.id}") { entry(asOf: ${asOf}) { id } } }`)).statedAmount.entry;
  expect(await entryAsOf(`{ recordedAt: "${stated.entry.recordedAt}" }`)).toEqual({ id: stated.entry.id });
  expect(await entryAsOf('{ recordedAt: "2001-01-01T00:00:00Z" }')).toBeNull();
});

test('claims of a page come in one round trip, whatever their moments', async () => {
  const reading = (first: number) =>
    agencies.roundTrips(() =>
      ask(`{ fundingEntries(first: ${first}, orderBy: { field: ID }) { nodes {
        now: reversedBy { id } then: reversedBy(asOf: { valueDate: "2030-02-20" }) { id } } } }`),
    );
  expect([await reading(1), await reading(100)]).toEqual([2, 2]);
});
