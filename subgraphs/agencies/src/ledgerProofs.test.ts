import { makeLogKeys, memoryLogKeys } from '@prim/chassis/ledger/LogKeys';
import { callerOf, startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { decodeBase64 } from '@prim/ledger/base64';
import { verifyConsistency } from '@prim/ledger/consistencyProof';
import { verifyInclusion } from '@prim/ledger/inclusionProof';
import { leafBytes, parseLeaf } from '@prim/ledger/LeafRecord';
import { leafHash } from '@prim/ledger/merkleHash';
import { openCheckpoint } from '@prim/ledger/openCheckpoint';
import { generateSigningKey } from '@prim/ledger/SigningKey';
import { verifyBundle } from '@prim/ledger/verifyBundle';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { resolvers } from './resolvers/index.ts';
import { seedFiles } from './seed/files.ts';

/** What the logs of AFD and Expertise France prove to someone who trusts nobody here. */

let agencies: TestSubgraph;
beforeAll(async () => {
  agencies = await startTestSubgraph({ name: 'agencies', resolvers, createContext, seedFiles });
});
afterAll(() => agencies.close());

const logKeys = memoryLogKeys('agencies.example');
const now = new Date('2030-03-01T12:00:00.000Z');

async function ask(query: string, variables: object = {}, asker: object = {}) {
  const { data, errors } = await agencies.execute(query, { ...variables }, { logKeys, now, ...asker });
  expect(errors).toBeUndefined();
  return data;
}
const codeOf = async (query: string, asker: object = {}) =>
  (await agencies.execute(query, {}, { logKeys, now, ...asker })).errors?.[0]?.extensions?.['code'];

const afd = async (fields: string) =>
  (await ask(`{ agenciesLog(reporter: "FR-3") { ${fields} } }`)).agenciesLog;
const hashes = (texts: readonly string[]) => texts.map((text) => decodeBase64(text) ?? new Uint8Array());

let keys = 0;
const recordPayment = (amount = '10.00') =>
  ask(
    'mutation ($input: RecordEntryInput!) { recordDisbursement(input: $input) { entry { id logEntry { index } } } }',
    {
      input: {
        idempotencyKey: `proof-key-${keys++}`,
        value: { amount, currency: 'EUR' },
        valueDate: '2030-02-01',
        counterparty: { name: 'AFETI' },
        activityId: 'FR-3-CMA129101',
      },
    },
    { caller: callerOf('afd', 'editor') },
  );

test('every entry of the seed is a leaf of its reporter’s log, and its stored claim has the hash of its leaf', async () => {
  const { agenciesLogs } = await ask('{ agenciesLogs { reporter size } }');
  const sizes = Object.fromEntries(
    (agenciesLogs as { reporter: string; size: number }[]).map(({ reporter, size }) => [reporter, size]),
  );
  expect(sizes).toMatchObject({ 'FR-3': 326, 'X-PRIM-FR-EF': 5 });
  expect(Object.values(sizes).reduce((sum, size) => sum + size, 0)).toBe(384);
  const { fundingEntries } = await ask(
    '{ fundingEntries(first: 100) { nodes { id reporterId logEntry { recordId leaf leafHash } } } }',
  );
  for (const { id, reporterId, logEntry } of fundingEntries.nodes) {
    const leaf = Buffer.from(logEntry.leaf);
    expect(parseLeaf(leaf)).toMatchObject({ kind: 'FundingEntry', reporter: reporterId, id });
    expect(Buffer.from(leafHash(leafBytes(parseLeaf(leaf)))).toString('base64')).toBe(logEntry.leafHash);
  }
});

test('a new entry says its index, and is proven under the checkpoint of the same answer', async () => {
  const before = await afd('size');
  const { recordDisbursement } = await recordPayment();
  expect(recordDisbursement.entry.logEntry.index).toBe(before.size);
  const query = `{ fundingEntry(id: "${recordDisbursement.entry.id}") {
    logEntry { index leaf inclusionProof { index size hashes } } } }`;
  const { logEntry } = (await ask(query)).fundingEntry;
  const { checkpoint, keys: ring } = await afd(
    'checkpoint { text } keys { vkey validFrom validTo isDevelopment }',
  );
  expect(ring).toMatchObject([{ validTo: null, isDevelopment: false }]);
  const { checkpoint: opened } = openCheckpoint(Buffer.from(checkpoint.text), logKeys.ring());
  expect(opened.origin).toBe('agencies.example/FR-3');
  verifyInclusion({
    leafHash: leafHash(Buffer.from(logEntry.leaf)),
    index: logEntry.index,
    size: opened.size,
    root: opened.root,
    proof: hashes(logEntry.inclusionProof.hashes),
  });
});

test.each([1, 2, 7, 128, 200, 326])(
  'the log as it is continues the log of size %i, whenever that checkpoint is asked for',
  async (from) => {
    const answer = await afd(
      `old: checkpoint(size: ${from}) { root text } new: checkpoint { root }
       consistencyProof(from: ${from}) { from to hashes }`,
    );
    const continued = () =>
      verifyConsistency({
        from,
        fromRoot: decodeBase64(answer.old.root) ?? new Uint8Array(),
        to: answer.consistencyProof.to,
        toRoot: decodeBase64(answer.new.root) ?? new Uint8Array(),
        proof: hashes(answer.consistencyProof.hashes),
      });
    expect(continued).not.toThrow();
  },
);

describe('a size or index that the log has not', () => {
  test.each([
    ['checkpoint(size: 100000) { size }'],
    ['checkpoint(size: -1) { size }'],
    ['consistencyProof(from: 0) { to }'],
    ['consistencyProof(from: 9, to: 8) { to }'],
    ['consistencyProof(from: 1, to: 100000) { to }'],
    ['entry(index: -1) { index }'],
    ['entry(index: 100000) { index }'],
    ['entry(index: 9) { inclusionProof(size: 9) { size } }'],
    ['evidence(indexes: [100000])'],
  ])('%s is refused', async (field) => {
    expect(await codeOf(`{ agenciesLog(reporter: "FR-3") { ${field} } }`)).toBe('LOG_RANGE_INVALID');
  });

  test('is nothing for a reporter without a log', async () => {
    expect(await ask('{ agenciesLog(reporter: "NOBODY") { size } }')).toEqual({ agenciesLog: null });
  });
});

test('without a valid key nothing is signed, and the rest is answered', async () => {
  const keyless = { logKeys: makeLogKeys({ origin: 'agencies.example', keys: [], ring: [] }) };
  const query = '{ agenciesLog(reporter: "FR-3") { size checkpoint { size } } }';
  expect(await codeOf(query, keyless)).toBe('SIGNING_KEY_MISSING');
  const { data } = await agencies.execute(query, {}, { now, ...keyless });
  expect(data).toMatchObject({ agenciesLog: { size: expect.any(Number), checkpoint: null } });
});

test('the evidence of a whole log passes the offline command, from any older checkpoint', async () => {
  const held = (await afd('checkpoint(size: 100) { text }')).checkpoint.text;
  await recordPayment('11.00');
  const { evidence } = await afd('evidence(heldSizes: [100])');
  const report = verifyBundle(Buffer.from(evidence), {
    trustedKeys: logKeys.ring(),
    heldCheckpoints: [Buffer.from(held)],
    allEntries: true,
    now,
  });
  expect(report.checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  expect(report.passed).toBe(true);
});

test('while the key of a log changes its past still holds, and the key that ended signs nothing', async () => {
  const [old, young] = [
    generateSigningKey('agencies.example/FR-3'),
    generateSigningKey('agencies.example/FR-3'),
  ];
  const instant = (day: string) => `2030-${day}T12:00:00.000Z`;
  const ring = [
    { key: old.logKey, validFrom: instant('01-01'), validTo: instant('04-01') },
    { key: young.logKey, validFrom: instant('03-01'), validTo: null },
  ];
  const rotated = makeLogKeys({ origin: 'agencies.example', keys: [old, young], ring });
  const askAt = async (day: string, fields: string, by = rotated) => {
    const asker = { logKeys: by, now: new Date(instant(day)) };
    return (await ask(`{ agenciesLog(reporter: "FR-3") { ${fields} } }`, {}, asker)).agenciesLog;
  };
  const noteAt = async (day: string) =>
    Buffer.from((await askAt(day, 'checkpoint(size: 200) { text }')).checkpoint.text);
  const held = await noteAt('02-01');
  for (const [day, signers] of [
    ['02-01', [old]],
    ['03-15', [old, young]],
    ['04-15', [young]],
  ] as const) {
    const ids = openCheckpoint(await noteAt(day), ring).signers.map(({ key }) => key.id);
    expect([day, ids]).toEqual([day, signers.map(({ logKey }) => logKey.id)]);
  }
  const verify = async (by = rotated) => {
    const { evidence } = await askAt('04-15', 'evidence(heldSizes: [200])', by);
    const options = {
      trustedKeys: ring,
      heldCheckpoints: [held],
      allEntries: true,
      now: new Date(instant('04-15')),
    };
    return verifyBundle(Buffer.from(evidence), options).checks.flatMap(({ code }) => code ?? []);
  };
  expect(await verify()).toEqual([]);
  const unending = [{ key: old.logKey, validFrom: instant('01-01'), validTo: null }];
  const thief = makeLogKeys({ origin: 'agencies.example', keys: [old], ring: unending });
  expect(await verify(thief)).toEqual(['KEY_NOT_VALID']);
});

test('one bundle proves 1,000 older checkpoints, and no more', async () => {
  const heldSizes = Array.from({ length: 1_000 }, (_, size) => size);
  const query =
    'query ($heldSizes: [Int!]!) { agenciesLog(reporter: "FR-3") { evidence(indexes: [], heldSizes: $heldSizes) } }';
  const { agenciesLog } = await ask(query, { heldSizes });
  const { passed } = verifyBundle(Buffer.from(agenciesLog.evidence), { now });
  expect(passed).toBe(true);
  const { data, errors } = await agencies.execute(query, { heldSizes: [...heldSizes, 1] }, { logKeys, now });
  expect(data).toEqual({ agenciesLog: { evidence: null } });
  expect(errors).toMatchObject([{ extensions: { code: 'LIST_TOO_LONG', limit: 1_000, asked: 1_001 } }]);
});

test('proofs of any number of entries take the same round trips', async () => {
  const trips = (first: number) =>
    agencies.roundTrips(() =>
      ask(`{ fundingEntries(first: ${first}, filter: { reporterId: "FR-3" }) {
        nodes { logEntry { leaf leafHash inclusionProof { hashes } } } } }`),
    );
  // The page; leaves and heads; then claims, and the nodes of all proofs together.
  expect([await trips(2), await trips(100)]).toEqual([5, 5]);
});
