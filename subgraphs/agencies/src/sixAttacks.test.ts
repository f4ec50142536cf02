import { appendClaims } from '@prim/chassis/ledger/appendClaims';
import { inTransaction } from '@prim/chassis/ledger/inTransaction';
import { memoryLogKeys } from '@prim/chassis/ledger/LogKeys';
import { startTestSubgraph, type TestSubgraph } from '@prim/chassis/testing';
import { verifyBundle } from '@prim/ledger/verifyBundle';
import mongoose from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { createContext } from './context.ts';
import { resolvers } from './resolvers/index.ts';
import { seedFiles } from './seed/files.ts';

/*
 * Someone with full access to the database of the agencies rewrites the past of AFD's log. A reader holds a checkpoint
 * of 200 entries from before; 326 are there when the attack begins. What the reader then gets is the evidence that the
 * subgraph itself makes of its database, and what he has is the offline command.
 */
const reporter = 'FR-3';
const heldSize = 200;
const now = new Date('2030-03-01T12:00:00.000Z');
const logKeys = memoryLogKeys('agencies.example');

interface Row {
  readonly _id: string;
  readonly [field: string]: unknown;
}
const names = ['fundingEntries', 'logLeaves', 'logNodes', 'logHeads'] as const;
const collection = (name: (typeof names)[number]) => mongoose.connection.collection<Row>(name);

let agencies: TestSubgraph;
let held = '';
const honest = new Map<(typeof names)[number], Row[]>();
beforeAll(async () => {
  agencies = await startTestSubgraph({ name: 'agencies', resolvers, createContext, seedFiles });
  for (const name of names) honest.set(name, await collection(name).find().toArray());
  held = (await log(`checkpoint(size: ${heldSize}) { text }`)).checkpoint.text;
});
afterAll(() => agencies.close());
beforeEach(async () => {
  for (const name of names) {
    await collection(name).deleteMany({});
    await collection(name).insertMany(honest.get(name) ?? []);
  }
});

async function log(fields: string) {
  const query = `{ agenciesLog(reporter: "${reporter}") { ${fields} } }`;
  const { data, errors } = await agencies.execute(query, {}, { logKeys, now });
  expect(errors).toBeUndefined();
  return data.agenciesLog;
}

/** What the offline command says to the reader who held the checkpoint from before. */
async function verify(): Promise<{ passed: boolean; codes: readonly string[] }> {
  const size = (await log('size')).size as number;
  const heldSizes = size > heldSize ? [heldSize] : [];
  const { evidence } = await log(`evidence(heldSizes: [${heldSizes.join()}])`);
  const { passed, checks } = verifyBundle(Buffer.from(evidence), {
    trustedKeys: logKeys.ring(),
    heldCheckpoints: [Buffer.from(held)],
    allEntries: true,
    now,
  });
  return { passed, codes: [...new Set(checks.flatMap(({ code }) => code ?? []))] };
}

/** The entries of the log, in its order. */
function entries(): Row[] {
  const byId = new Map((honest.get('fundingEntries') ?? []).map((row) => [row._id, row]));
  return (honest.get('logLeaves') ?? [])
    .filter((leaf) => leaf['log'] === reporter)
    .toSorted((a, b) => Number(a['index']) - Number(b['index']))
    .flatMap((leaf) => byId.get(String(leaf['recordId'])) ?? []);
}

const entryAt = (index: number): Row => {
  const entry = entries()[index];
  if (entry === undefined) throw new Error(`there is no entry ${index}`);
  return entry;
};
const raised = (entry: Row): Row => ({
  ...entry,
  value: { amount: mongoose.Types.Decimal128.fromString('1'), currency: 'USD' },
});
const backdated = (): Row => ({
  ...entryAt(3),
  _id: 'slipped-in',
  recordedAt: new Date('2021-07-22T00:00:00.000Z'),
});

/** Six ways to rewrite the list of entries. */
const attacks: readonly [name: string, rewrite: (list: readonly Row[]) => readonly Row[]][] = [
  ['edits an entry', (list) => list.with(30, raised(entryAt(30)))],
  ['deletes an entry', (list) => list.toSpliced(30, 1)],
  ['swaps two entries', (list) => list.with(20, entryAt(50)).with(50, entryAt(20))],
  ['truncates the log', (list) => list.slice(0, 150)],
  ['inserts a back-dated entry', (list) => list.toSpliced(40, 0, backdated())],
  ['rewrites all', (list) => list.map(raised)],
];

test('without an attack the log is verified from the older checkpoint', async () => {
  expect(await verify()).toEqual({ passed: true, codes: [] });
});

describe('with the database, the software and the signing key, an attacker', () => {
  test.each(attacks)('who %s, rebuilds the log and signs it anew is found out', async (name, rewrite) => {
    const rewritten = rewrite(entries());
    await collection('fundingEntries').deleteMany({ reporterId: reporter });
    await collection('logLeaves').deleteMany({ log: reporter });
    await collection('logNodes').deleteMany({ _id: { $regex: ` ${reporter}$` } });
    await collection('logHeads').deleteOne({ _id: reporter });
    const claims = rewritten.map((record) => ({ kind: 'FundingEntry' as const, record }));
    await inTransaction((session) => appendClaims(session, claims, now));
    const { passed, codes } = await verify();
    expect(passed).toBe(false);
    expect(codes).toEqual([name === 'truncates the log' ? 'LOG_SHRUNK' : 'PROOF_INVALID']);
  });
});

/** An entry that is not proven is missed among all of them, too. */
const unproven = ['PROOF_INVALID', 'EVIDENCE_MISSING'];

describe('with the database alone, an attacker', () => {
  test.each<[string, () => Promise<unknown>, string[]]>([
    [
      'edits an entry',
      () => collection('fundingEntries').replaceOne({ _id: entryAt(30)._id }, raised(entryAt(30))),
      unproven,
    ],
    [
      'deletes an entry',
      () => collection('fundingEntries').deleteOne({ _id: entryAt(30)._id }),
      ['EVIDENCE_MISSING'],
    ],
    [
      'deletes an entry and its leaf',
      async () => {
        await collection('fundingEntries').deleteOne({ _id: entryAt(30)._id });
        await collection('logLeaves').deleteOne({ recordId: entryAt(30)._id });
      },
      ['EVIDENCE_MISSING'],
    ],
    [
      'swaps two entries',
      async () => {
        await collection('fundingEntries').replaceOne(
          { _id: entryAt(20)._id },
          { ...entryAt(50), _id: entryAt(20)._id },
        );
        await collection('fundingEntries').replaceOne(
          { _id: entryAt(50)._id },
          { ...entryAt(20), _id: entryAt(50)._id },
        );
      },
      unproven,
    ],
    [
      'truncates the log, leaving a head that fits',
      async () => {
        const nodes = new Map((honest.get('logNodes') ?? []).map((node) => [node._id, node['hash']]));
        // 128 leaves are one whole subtree, whose root stands in the tree of 326 as it stood then.
        const frontier = [nodes.get(`7 0 ${reporter}`)];
        await collection('logHeads').updateOne({ _id: reporter }, { $set: { size: 128, frontier } });
      },
      ['LOG_SHRUNK'],
    ],
    [
      'puts a back-dated entry in the place of another',
      async () => {
        const { _id, recordedAt: _recordedAt, ...claim } = backdated();
        await collection('fundingEntries').insertOne({ ...claim, _id, recordedAt: new Date(0) });
        await collection('logLeaves').updateOne({ recordId: entryAt(40)._id }, { $set: { recordId: _id } });
      },
      unproven,
    ],
    [
      'rewrites all entries',
      async () => {
        for (const entry of entries())
          await collection('fundingEntries').replaceOne({ _id: entry._id }, raised(entry));
      },
      unproven,
    ],
    [
      'rewrites the time at which a leaf was taken in',
      () =>
        collection('logLeaves').updateOne(
          { recordId: entryAt(40)._id },
          { $set: { recordedAt: new Date(0) } },
        ),
      unproven,
    ],
  ])('who %s is found out', async (_, attack, codes) => {
    await attack();
    expect(await verify()).toEqual({ passed: false, codes });
  });
});
