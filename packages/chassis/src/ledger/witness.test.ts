import { encodeBase64 } from '@prim/ledger/base64';
import { signCosignature } from '@prim/ledger/cosignature';
import { MemoryTree } from '@prim/ledger/MemoryTree';
import { signCheckpoint } from '@prim/ledger/openCheckpoint';
import { formatSignatureLine, parseNote } from '@prim/ledger/SignedNote';
import { generateSigningKey, type SigningKey } from '@prim/ledger/SigningKey';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { connectDatabase, disconnectDatabase } from '../database.ts';
import { DomainError } from '../errors.ts';
import { startTestDatabase, type TestDatabase } from '../testDatabase.ts';
import { callerOf } from '../testing.ts';
import { addCosignature } from './addCosignature.ts';
import { HeldCheckpoint } from './HeldCheckpoint.ts';
import { ledgerLoaders } from './ledgerLoaders.ts';
import { ledgerResolvers } from './ledgerResolvers.ts';
import { LogHead, type LogHeadRecord } from './LogHead.ts';
import { memoryLogKeys } from './LogKeys.ts';
import { checkpointOf } from './logProofs.ts';
import { append, testClaim, testNow as now } from './testClaims.ts';
import { witnessCheckpoint } from './witnessCheckpoint.ts';

/*
 * One institution (the agencies) keeps a log; another (the region) is its witness. Here both use one database, which
 * neither notices: what each keeps has a collection of its own.
 */
let database: TestDatabase;
beforeEach(async () => {
  database = await startTestDatabase('witness');
  await connectDatabase(database.uri, 'witness');
});
afterEach(async () => {
  await disconnectDatabase();
  await database.close();
});

const agencies = memoryLogKeys('agencies.example', () => region.ring());
const region = memoryLogKeys('region.example', () => agencies.ring());
const operator = { caller: callerOf('region', 'operator'), logKeys: region, now };

const origin = agencies.originOf('FR-3');
const [key] = agencies.signersOf(origin, now);
region.witness(now);

/** A log in memory of `size` leaves, each of which names its branch from `fork` on. */
function logOf(size: number, { branch = 'true', fork = 0 } = {}) {
  const tree = new MemoryTree();
  for (let index = 0; index < size; index++) {
    tree.append(Buffer.alloc(32, `${index < fork ? 'true' : branch} ${index}`));
  }
  return tree;
}

const noteOf = (tree: MemoryTree, keys: readonly (SigningKey | undefined)[] = [key]) =>
  Buffer.from(
    signCheckpoint(
      { origin, size: tree.size, root: tree.root, extensions: [] },
      keys.filter((it) => it !== undefined),
    ),
  ).toString('utf8');

const offer = (tree: MemoryTree, from: number | null, asker = operator, note = noteOf(tree)) =>
  witnessCheckpoint(
    'region',
    {
      checkpoint: note,
      proof: from === null || from === tree.size ? [] : tree.consistencyProof(from).map(encodeBase64),
    },
    asker,
  );

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) =>
      error instanceof DomainError ? [error.extensions['code'], error.extensions['reason']] : error,
  );

const held = () => HeldCheckpoint.findById(origin).lean();

describe('a witness', () => {
  test('cosigns a log that grows, and holds the newest it saw', async () => {
    await offer(logOf(3), null);
    const { cosignature } = await offer(logOf(8), 3);
    expect(cosignature).toMatch(/^— region\.example\/witness \S+\n$/);
    expect(await held()).toMatchObject({ size: 8, note: expect.stringContaining(cosignature) });
    await offer(logOf(8), 8);
    expect(await held()).toMatchObject({ size: 8 });
  });

  test.each<[string, () => Promise<unknown>, string]>([
    ['a tree that is smaller', () => offer(logOf(4), null), 'LOG_SHRUNK'],
    ['another tree of the same size', () => offer(logOf(5, { branch: 'false' }), 5), 'LOG_FORKED'],
    ['a fork that grew on', () => offer(logOf(9, { branch: 'false', fork: 4 }), 5), 'PROOF_INVALID'],
    ['a tree without a proof', () => offer(logOf(9), null), 'PROOF_INVALID'],
    [
      'a log that it does not watch',
      () => offer(logOf(9), 5, { ...operator, logKeys: memoryLogKeys('region.example') }),
      'WITNESS_LOG_UNKNOWN',
    ],
    [
      'a tree that another key signed',
      () => offer(logOf(9), 5, operator, noteOf(logOf(9), [generateSigningKey(origin)])),
      'CHECKPOINT_UNSIGNED',
    ],
    ['a text that is no checkpoint', () => offer(logOf(9), 5, operator, 'hello'), 'NOTE_MALFORMED'],
    [
      'a checkpoint before its key is valid',
      () => offer(logOf(9), 5, { ...operator, now: new Date(now.getTime() - 60_000) }),
      'KEY_NOT_VALID',
    ],
  ])('does not cosign %s, and goes on holding what it held', async (_, attempt, reason) => {
    await offer(logOf(5), null);
    const before = await held();
    expect(await refusalOf(attempt())).toEqual(['CHECKPOINT_REFUSED', reason]);
    expect(await held()).toEqual(before);
  });

  test('cosigns one of two histories that are offered at once, however often they are', async () => {
    await offer(logOf(5), null);
    const branches = Array.from({ length: 8 }, (_, at) => logOf(9 + at, { branch: `branch ${at}`, fork: 5 }));
    const answers = await Promise.allSettled(branches.map((tree) => offer(tree, 5)));
    const given = answers.filter(({ status }) => status === 'fulfilled');
    expect(given).toHaveLength(1);
    const again = await Promise.allSettled(branches.map((tree) => offer(tree, 5)));
    // The one that won may be offered again: to that, its own proof from where it stands is owed.
    expect(again.filter(({ status }) => status === 'fulfilled')).toEqual([]);
  });

  test.each([
    ['the public', { ...operator, caller: { ...operator.caller, institution: null } }],
    ['an editor', { ...operator, caller: callerOf('region', 'editor') }],
    ['the operator of another institution', { ...operator, caller: callerOf('afd', 'operator') }],
  ])('cosigns nothing for %s', async (_, asker) => {
    expect(await refusalOf(offer(logOf(3), null, asker))).toEqual(['FORBIDDEN', undefined]);
    expect(await held()).toBeNull();
  });
});

describe('a cosignature', () => {
  const context = () => ({
    loaders: { ledger: ledgerLoaders() },
    logKeys: agencies,
    now,
    caller: callerOf('region', 'operator'),
  });
  const head = async (): Promise<LogHeadRecord> => LogHead.findById('FR-3').orFail().lean();
  const cosignatureOn = async (size: number) => {
    const checkpoint = await checkpointOf(await head(), size, context());
    return (await witnessCheckpoint('region', { checkpoint: checkpoint.note }, operator)).cosignature;
  };

  beforeEach(() => append(Array.from({ length: 5 }, (_, at) => testClaim(at, { reporter: 'FR-3' }))));

  test('that is handed back stands with its checkpoint, once', async () => {
    const cosignature = await cosignatureOn(5);
    await addCosignature({ reporter: 'FR-3', size: 5, cosignature }, context());
    await addCosignature({ reporter: 'FR-3', size: 5, cosignature: cosignature.trim() }, context());
    const checkpoint = await checkpointOf(await head(), 5, context());
    expect(await ledgerResolvers.Checkpoint.cosignatures(checkpoint, {}, context())).toMatchObject([
      { witness: 'region.example/witness', signedAt: new Date(Math.floor(now.getTime() / 1_000) * 1_000) },
    ]);
    expect(await ledgerResolvers.Checkpoint.text(checkpoint, {}, context())).toBe(
      checkpoint.note + cosignature,
    );
    await append([testClaim(9, { reporter: 'FR-3' })]);
    expect(await ledgerResolvers.ClaimLog.cosignedCheckpoint(await head(), {}, context())).toMatchObject({
      size: 5,
    });
  });

  test.each<[string, (line: string) => { size: number; cosignature: string }, string]>([
    ['on another size', (cosignature) => ({ size: 4, cosignature }), 'COSIGNATURE_INVALID'],
    [
      'with a letter changed',
      (line) => ({ size: 5, cosignature: line.replace(/.{9}\n$/, 'AAAAAAAA=\n') }),
      'COSIGNATURE_INVALID',
    ],
    ['of several lines', (line) => ({ size: 5, cosignature: line + line }), 'NOTE_MALFORMED'],
    ['that is none', () => ({ size: 5, cosignature: 'hello' }), 'NOTE_MALFORMED'],
  ])('%s is refused', async (_, change, reason) => {
    const offered = { reporter: 'FR-3', ...change(await cosignatureOn(5)) };
    expect(await refusalOf(addCosignature(offered, context()))).toEqual(['COSIGNATURE_REFUSED', reason]);
  });

  test('of a witness that the log does not know is refused, and so is its own', async () => {
    const own = memoryLogKeys('agencies.example', () => agencies.ring());
    const trusting = memoryLogKeys('agencies.example', () => [...region.ring(), ...own.ring()]);
    const { note } = await checkpointOf(await head(), 5, context());
    const { text } = parseNote(Buffer.from(note));
    for (const logKeys of [memoryLogKeys('stranger.example'), own]) {
      const cosignature = formatSignatureLine(signCosignature(text, logKeys.witness(now), now));
      const offered = { reporter: 'FR-3', size: 5, cosignature };
      expect(await refusalOf(addCosignature(offered, { ...context(), logKeys: trusting }))).toEqual([
        'COSIGNATURE_REFUSED',
        'COSIGNATURE_INVALID',
      ]);
    }
    const watched = witnessCheckpoint('region', { checkpoint: note }, { ...operator, logKeys: own });
    expect(await refusalOf(watched)).toEqual(['CHECKPOINT_REFUSED', 'WITNESS_LOG_UNKNOWN']);
  });

  test('of the future is refused: no reader would take the checkpoint with it', async () => {
    const { note } = await checkpointOf(await head(), 5, context());
    const { text } = parseNote(Buffer.from(note));
    const dated = (seconds: number) => {
      const at = new Date(now.getTime() + seconds * 1_000);
      const cosignature = formatSignatureLine(signCosignature(text, region.witness(now), at));
      return refusalOf(addCosignature({ reporter: 'FR-3', size: 5, cosignature }, context()));
    };
    expect(await dated(62)).toEqual(['COSIGNATURE_REFUSED', 'COSIGNATURE_INVALID']);
    expect(await dated(30)).toBe('done');
  });

  test('on a log or a size that is not there is refused, and so is the public', async () => {
    const cosignature = await cosignatureOn(5);
    const codeOf = async (offered: object, caller = operator.caller) =>
      refusalOf(
        addCosignature({ reporter: 'FR-3', size: 5, cosignature, ...offered }, { ...context(), caller }),
      );
    expect(await codeOf({ reporter: 'NOBODY' })).toEqual(['LOG_UNKNOWN', undefined]);
    expect(await codeOf({ size: 6 })).toEqual(['LOG_RANGE_INVALID', undefined]);
    expect(await codeOf({}, callerOf('region', 'editor'))).toEqual(['FORBIDDEN', undefined]);
  });
});
