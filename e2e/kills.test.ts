import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { readPrivateKey } from '@prim/chassis/PrivateKey';
import { serviceSigner } from '@prim/chassis/serviceToken';
import { callerOf } from '@prim/chassis/testing';
import { developmentKeys, developmentLogKeys } from '@prim/cli/developmentKeys';
import { databaseSpec, subgraphSpec } from '@prim/cli/graphServices';
import { freePort } from '@prim/cli/ports';
import { type Service, startService } from '@prim/cli/service';
import { decodeBase64 } from '@prim/ledger/base64';
import { parseCheckpoint } from '@prim/ledger/Checkpoint';
import { verifyConsistency } from '@prim/ledger/consistencyProof';
import { parseKeyRing } from '@prim/ledger/KeyRing';
import { parseNote } from '@prim/ledger/SignedNote';
import { verifyBundle } from '@prim/ledger/verifyBundle';
import { afterAll, beforeAll, expect, test } from 'vitest';

/*
 * The process of the agencies is killed with -9 in the middle of writes, again and again, and every client sends what
 * was not acknowledged once more. KILLS=200 npx vitest run --project e2e e2e/kills.test.ts runs it at full length.
 */
const kills = Number(process.env['KILLS'] ?? 8);
const writers = 4;
/** Acknowledged writes between two kills, at least: a kill comes at another place of a write each time. */
const writesBetween = 5;
/** How long a client waits before it sends again what nobody answered. */
const resendMs = 40;

const folder = mkdtempSync(join(tmpdir(), 'kills-'));
const keyFolder = `${folder}/keys`;
const { privateKey, publicKeys } = developmentKeys(keyFolder, 'gateway');
const sign = serviceSigner(readPrivateKey(privateKey));
const editor = callerOf('afd', 'editor');

let database: Service;
let agencies: Service;
let port = 0;
const startAgencies = () =>
  startService(
    subgraphSpec('agencies', port, {
      MONGODB_URI: database.address,
      GATEWAY_KEYS: publicKeys,
      ...developmentLogKeys(keyFolder, 'agencies'),
    }),
    () => {},
  ).ready;

beforeAll(async () => {
  database = await startService(databaseSpec(await freePort(), folder), () => {}).ready;
  port = await freePort();
  agencies = await startAgencies();
});
afterAll(async () => {
  await agencies?.stop();
  await database?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(query: string, variables: object = {}) {
  const body = JSON.stringify({ query, variables });
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${sign('agencies', editor, body)}`,
  };
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body });
  return (await response.json()) as {
    // oxlint-disable-next-line typescript/no-explicit-any -- its shape is the query's; tests match it by value
    data?: any;
    errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
}

const recordPayment = (key: string) =>
  ask(
    `mutation ($input: RecordEntryInput!) { recordDisbursement(input: $input) { entry { id logEntry { index } } } }`,
    {
      input: {
        idempotencyKey: key,
        value: { amount: '10.00', currency: 'EUR' },
        valueDate: '2024-02-01',
        counterparty: { name: 'Expertise France' },
        activityId: 'FR-3-CMA129101',
      },
    },
  );

/** Sends a payment until it is acknowledged, as a client does whose connection breaks. */
async function payUntilDone(key: string): Promise<{ id: string; index: number }> {
  for (;;) {
    const answer = await recordPayment(key).catch(() => null);
    const entry = answer?.data?.recordDisbursement?.entry;
    if (entry) return { id: entry.id, index: entry.logEntry.index };
    // No answer, a database that takes a moment, others who write: all else would be a fault.
    const code = answer?.errors?.[0]?.extensions.code;
    expect([undefined, 'WRITE_CONFLICT', 'DATABASE_UNAVAILABLE']).toContain(code);
    await wait(resendMs);
  }
}

const log = async (fields: string) =>
  (await ask(`{ agenciesLog(reporter: "FR-3") { ${fields} } }`)).data.agenciesLog;
const rootOf = (note: string) => parseCheckpoint(parseNote(Buffer.from(note)).text);

test(
  `of ${kills} kills none loses what was acknowledged, and none writes anything twice`,
  { timeout: 1_800_000 },
  async () => {
    const before = await log('size checkpoint { text }');
    const acknowledged = new Map<string, { id: string; index: number }>();
    const held: string[] = [before.checkpoint.text];
    let sent = 0;
    const over = new AbortController();
    const write = async () => {
      while (!over.signal.aborted) {
        const key = `killed-write-${sent++}`;
        acknowledged.set(key, await payUntilDone(key));
      }
    };
    const writing = Array.from({ length: writers }, write);
    const startedInMs: number[] = [];
    for (let kill = 0; kill < kills; kill++) {
      const enough = acknowledged.size + writesBetween;
      while (acknowledged.size < enough) await wait(kill % 7);
      agencies.kill();
      await agencies.ended;
      agencies = await startAgencies();
      startedInMs.push(agencies.startedInMs);
      held.push((await log('checkpoint { text }')).checkpoint.text);
    }
    over.abort();
    await Promise.all(writing);

    const { size } = await log('size');
    expect(size).toBe(before.size + sent);
    expect(acknowledged.size).toBe(sent);
    expect(new Set([...acknowledged.values()].map(({ id }) => id)).size).toBe(sent);
    expect([...acknowledged.values()].map(({ index }) => index).toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: sent }, (_, at) => before.size + at),
    );
    for (const note of held) await expectContinued(note);
    const { evidence } = await log('evidence');
    const trustedKeys = parseKeyRing(readFileSync(`${keyFolder}/log-agencies/keys.json`));
    const { checks } = verifyBundle(Buffer.from(evidence), {
      trustedKeys,
      allEntries: true,
      now: new Date(),
    });
    expect(checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    console.log(
      `${kills} kills: ${sent} writes acknowledged once each; back after ${Math.max(...startedInMs)} ms at most`,
    );
  },
);

/** A checkpoint that someone kept is still one of this log. */
async function expectContinued(note: string): Promise<void> {
  const { size: from, root: fromRoot } = rootOf(note);
  const { checkpoint, consistencyProof } = await log(
    `checkpoint { text } consistencyProof(from: ${from}) { to hashes }`,
  );
  const { root: toRoot } = rootOf(checkpoint.text);
  const { to, hashes } = consistencyProof as { to: number; hashes: string[] };
  const proof = hashes.map((hash) => decodeBase64(hash) ?? new Uint8Array());
  expect(() => verifyConsistency({ from, fromRoot, to, toRoot, proof })).not.toThrow();
}
