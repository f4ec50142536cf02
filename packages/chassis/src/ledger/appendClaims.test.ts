import { frontierRoot, loadFrontier } from '@prim/ledger/Frontier';
import { leafBytes } from '@prim/ledger/LeafRecord';
import { MemoryTree } from '@prim/ledger/MemoryTree';
import { leafHash } from '@prim/ledger/merkleHash';
import mongoose from 'mongoose';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { connectDatabase, disconnectDatabase } from '../database.ts';
import { startTestDatabase, type TestDatabase } from '../testDatabase.ts';
import { frontierOf, hashOf } from './appendClaims.ts';
import { claimKind } from './claimModel.ts';
import { inTransaction } from './inTransaction.ts';
import { leafOfClaim } from './leafOfClaim.ts';
import { LogHead } from './LogHead.ts';
import { LogLeaf } from './LogLeaf.ts';
import { LogNode, nodeId } from './LogNode.ts';
import { append, testClaim, TestClaim, testNow } from './testClaims.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await startTestDatabase('append');
  await connectDatabase(database.uri, 'append', { monitorCommands: true });
});
afterEach(async () => {
  await disconnectDatabase();
  await database.close();
});

const claims = (count: number, from = 0) => Array.from({ length: count }, (_, at) => testClaim(from + at));

/** The tree made anew of the claims as the database holds them, in the order of their leaves. */
async function treeOfStoredClaims(log: string): Promise<MemoryTree> {
  const leaves = await LogLeaf.find({ log }).sort({ index: 1 }).lean();
  const stored = await claimKind('Receipt').find(leaves.map(({ recordId }) => recordId));
  const claimOf = new Map(stored.map((claim) => [claim._id, claim]));
  const tree = new MemoryTree();
  for (const { kind, recordId, recordedAt } of leaves) {
    const claim = claimOf.get(recordId);
    if (claim) tree.append(leafHash(leafBytes(leafOfClaim(kind, claim, recordedAt))));
  }
  return tree;
}

/** The size of a log whose stored nodes are those of its stored claims, and whose head is that of its nodes. */
async function soundSize(log = 'X-TEST'): Promise<number> {
  const head = await LogHead.findById(log).lean();
  const tree = await treeOfStoredClaims(log);
  const { size } = tree;
  expect(head?.size).toBe(size);
  const nodes = new Map((await LogNode.find().lean()).map(({ _id, hash }) => [_id, hash]));
  const stored = await loadFrontier((level, at) => hashOf(nodes.get(nodeId(log, level, at)) ?? ''), size);
  expect(head && frontierOf(head)).toEqual(stored);
  expect(frontierRoot(stored)).toEqual(tree.root);
  return size;
}

describe('appended claims', () => {
  test('stand in the log in their order, and the stored tree is that of the stored claims', async () => {
    await append(claims(3));
    await append(claims(1, 3));
    await append(claims(5, 4));
    expect(await soundSize()).toBe(9);
    const order = await LogLeaf.find().sort({ index: 1 }).lean();
    expect(order.map(({ recordId }) => recordId)).toEqual(Array.from({ length: 9 }, (_, n) => `claim-${n}`));
  });

  test('of several reporters each have a log of their own', async () => {
    await append([testClaim(0), testClaim(1, { reporter: 'Y' }), testClaim(2)]);
    expect(await soundSize()).toBe(2);
    expect(await soundSize('Y')).toBe(1);
  });

  test('take the same number of round trips, however many they are', async () => {
    let commands = 0;
    mongoose.connection.getClient().on('commandStarted', () => void commands++);
    const commandsOf = async (work: Promise<void>) => {
      commands = 0;
      await work;
      return commands;
    };
    const one = await commandsOf(append(claims(1)));
    expect(await commandsOf(append(claims(400, 1)))).toBe(one);
    expect(await soundSize()).toBe(401);
  });

  test('keep a time of recording of their own; the others get that of their leaf', async () => {
    const published = new Date('2021-07-22T00:00:00.000Z');
    await append([testClaim(0, { recordedAt: published }), testClaim(1)]);
    const stored = await TestClaim.find().sort({ _id: 1 }).lean();
    expect(stored.map(({ recordedAt }) => recordedAt)).toEqual([published, testNow]);
    expect((await LogLeaf.find().lean()).map(({ recordedAt }) => recordedAt)).toEqual([testNow, testNow]);
  });

  test('are never recorded before those that they follow, though the clock jumps back', async () => {
    await append([testClaim(0)]);
    await append([testClaim(1)], new Date('2025-01-01T00:00:00.000Z'));
    expect((await TestClaim.findById('claim-1').lean())?.recordedAt).toEqual(testNow);
    expect(await soundSize()).toBe(2);
  });

  test('are all there or none: one that its model refuses takes the others along', async () => {
    const bad = testClaim(1, { value: { amount: 'much', currency: 'MAD' } });
    await expect(append([testClaim(0), bad])).rejects.toThrow(/amount/);
    await expect(
      inTransaction(async () => {
        await append([testClaim(0)]);
        throw new Error('afterwards');
      }),
    ).rejects.toThrow('afterwards');
    await expect(append([testClaim(1), testClaim(1)])).rejects.toThrow('E11000');
    expect(await LogLeaf.countDocuments()).toBe(1);
    expect(await soundSize()).toBe(1);
  });
});

describe('two writers at once', () => {
  test('both succeed, and leave neither a gap nor a fork', async () => {
    await Promise.all([append(claims(2)), append(claims(2, 2))]);
    expect(await soundSize()).toBe(4);
  });

  test('many at once: each is done or told to try again, and the log holds those that were done', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 24 }, (_, number) => append([testClaim(number)])),
    );
    const done = results.filter(({ status }) => status === 'fulfilled').length;
    const codes = results.flatMap((result) =>
      result.status === 'rejected' ? [result.reason.extensions?.code ?? String(result.reason)] : [],
    );
    expect(new Set(codes).difference(new Set(['WRITE_CONFLICT'])).size).toBe(0);
    expect(done).toBeGreaterThan(0);
    expect(await soundSize()).toBe(done);
  });
});
