import { readFileSync } from 'node:fs';

import { type Ask, witnessLogs } from '@prim/cli/witnessLogs';
import { type KeyRing, parseKeyRing } from '@prim/ledger/KeyRing';
import { verifyBundle } from '@prim/ledger/verifyBundle';
import { type Institution, institutionSubgraphs, subgraphNames } from '@prim/schema';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { startTestGraph, type TestGraph } from './theGraph.ts';

/** Claims through the gateway: recorded once, cosigned by partners, and verified by someone who trusts nobody. */

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph?.stop());

/** The keys that institutions made at their first start, as they would publish them. */
const keysOf = (...names: readonly string[]): KeyRing =>
  names.flatMap((name) => parseKeyRing(readFileSync(`${graph.dataFolder}/keys/log-${name}/keys.json`)));

async function witnessAs(institution: Institution) {
  const headers = await graph.as(institution, 'operator');
  const ask: Ask = async (query, variables = {}) => {
    const { data, errors } = await graph.ask(query, { ...variables }, headers);
    if (errors?.[0]) throw new Error(errors[0].message);
    return data as unknown;
  };
  const others = subgraphNames.filter((name) => name !== institutionSubgraphs[institution]);
  return witnessLogs({ institution, trustedKeys: keysOf(...others), ask });
}

const payment = {
  idempotencyKey: 'e2e-payment-1',
  value: { amount: '250000.00', currency: 'EUR' },
  valueDate: '2024-03-15',
  counterparty: { name: 'Expertise France', organisationId: 'X-PRIM-FR-EF' },
  activityId: 'FR-3-CMA129101',
};
const record = async (input: object, headers: Record<string, string>) =>
  graph.ask(
    `mutation ($input: RecordEntryInput!) {
      recordDisbursement(input: $input) { entry { id reporter { name { value } } logEntry { index } } } }`,
    { input },
    headers,
  );

test('a payment is recorded through the gateway for who bears the token, once, and for nobody else', async () => {
  const afd = await graph.as('afd', 'editor');
  const first = await record(payment, afd);
  expect(first.errors).toBeUndefined();
  expect(first.data.recordDisbursement.entry).toMatchObject({
    reporter: { name: { value: 'Agence française de développement' } },
    logEntry: { index: 326 },
  });
  expect(await record(payment, afd)).toEqual(first);
  const other = await record({ ...payment, valueDate: '2024-03-16' }, afd);
  expect(other.errors?.[0]?.extensions?.code).toBe('IDEMPOTENCY_KEY_REUSED');
  for (const headers of [{}, await graph.as('afd', 'reader'), await graph.as('region', 'editor')]) {
    const { errors } = await record({ ...payment, idempotencyKey: 'e2e-payment-2' }, headers);
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  }
});

test('partners cosign all logs of one another, and again when one has grown', async () => {
  const first = await witnessAs('region');
  expect(new Set(first.map(({ outcome }) => outcome))).toEqual(new Set(['COSIGNED']));
  expect(first.map(({ origin }) => origin)).toEqual(
    expect.arrayContaining(['localhost/agencies/FR-3', 'localhost/wilaya/X-PRIM-MA-WIL-09']),
  );
  expect(new Set((await witnessAs('region')).map(({ outcome }) => outcome))).toEqual(new Set(['HELD']));
  const grown = { ...payment, idempotencyKey: 'e2e-payment-3' };
  await record(grown, await graph.as('afd', 'editor'));
  const again = await witnessAs('region');
  expect(again.filter(({ outcome }) => outcome === 'COSIGNED')).toEqual([
    { origin: 'localhost/agencies/FR-3', size: 328, outcome: 'COSIGNED' },
  ]);
  await witnessAs('wilaya');
  const { data } = await graph.ask(
    '{ agenciesLog(reporter: "FR-3") { cosignedCheckpoint { size cosignatures { witness } } } }',
  );
  expect(data.agenciesLog.cosignedCheckpoint).toEqual({
    size: 328,
    cosignatures: [{ witness: 'localhost/region/witness' }, { witness: 'localhost/wilaya/witness' }],
  });
});

test('the evidence that the graph gives is verified offline, with two cosignatures, from an older checkpoint', async () => {
  const { data } = await graph.ask(
    '{ agenciesLog(reporter: "FR-3") { held: checkpoint(size: 300) { text } evidence(heldSizes: [300]) } }',
  );
  const { held, evidence } = data.agenciesLog;
  const report = verifyBundle(Buffer.from(evidence), {
    trustedKeys: keysOf(...subgraphNames),
    heldCheckpoints: [Buffer.from(held.text)],
    minCosignatures: 2,
    allEntries: true,
    now: new Date(),
  });
  expect(report.checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  expect(report.passed).toBe(true);
});

test('claim-logs tells which logs there are, who cosigned them, and what each institution holds', async () => {
  const { data, errors } = await graph.askOperation('claim-logs');
  expect(errors).toBeUndefined();
  const sizes = [...data.agenciesLogs, ...data.regionLogs, ...data.wilayaLogs, ...data.ministryLogs].map(
    ({ reporter, size }: { reporter: string; size: number }) => [reporter, size],
  );
  expect(Object.fromEntries(sizes)).toMatchObject({
    'FR-3': 328,
    'X-PRIM-FR-EF': 5,
    'X-PRIM-MA-REG-09': 4,
    'X-PRIM-MA-WIL-09': 29,
    'X-PRIM-MA-MDCMRE': 13,
  });
  expect(data.regionHeldCheckpoints).toContainEqual({
    origin: 'localhost/agencies/FR-3',
    size: 328,
    heldSince: expect.any(String),
  });
  expect(data.agenciesHeldCheckpoints).toEqual([]);
});

test('a witness that knows no keys refuses all, and offers none', async () => {
  const ask: Ask = async (query) => {
    expect(query).not.toContain('mutation');
    return (await graph.ask(query)).data as unknown;
  };
  const witnessed = await witnessLogs({ institution: 'ministry', trustedKeys: [], ask });
  expect(new Set(witnessed.map(({ outcome }) => outcome))).toEqual(new Set(['REFUSED']));
});
