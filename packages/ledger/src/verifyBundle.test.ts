import { describe, expect, test } from 'vitest';

import { InMemoryLog, entries, entry, ringOf } from '../testing/InMemoryLog.ts';
import { signCosignature } from './cosignature.ts';
import { formatEvidenceBundle } from './EvidenceBundle.ts';
import type { EvidenceBundle, LogEvidence } from './EvidenceBundle.ts';
import type { KeyRing } from './KeyRing.ts';
import { formatNote, parseNote } from './SignedNote.ts';
import { generateSigningKey } from './SigningKey.ts';
import { verifyBundle } from './verifyBundle.ts';
import type { VerifyOptions } from './verifyBundle.ts';
import { cosign } from './witness.ts';

const createdAt = '2026-06-01T00:00:00.000Z';
const now = new Date(createdAt);

function bundleOf(logs: readonly LogEvidence[], keys: KeyRing, change: Partial<EvidenceBundle> = {}) {
  return Buffer.from(formatEvidenceBundle({ createdAt, keys, logs, ...change }));
}

function verify(bytes: Uint8Array, options: Partial<VerifyOptions> = {}) {
  const { passed, checks } = verifyBundle(bytes, { now, ...options });
  return {
    passed,
    lines: checks.map(({ outcome, text }) => `${outcome} ${text}`),
    codes: checks.flatMap(({ code }) => code ?? []),
  };
}

const witness = generateSigningKey('region.example/witness');
const log = new InMemoryLog().append(...entries(7));
const ring = ringOf(...log.keys, witness);

function cosigned(offered: Uint8Array, at = now, by = witness): Uint8Array {
  return cosign({ held: null, offered, proof: [], logKeys: ringOf(...log.keys), key: by, now: at }).held;
}

const span = (keys: KeyRing, validFrom: string, validTo: string | null) =>
  keys.map((known) => ({ ...known, validFrom, validTo }));
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);

describe('evidence that holds', () => {
  test('passes, and says of each check in one line what it showed', async () => {
    const evidence = await log.evidence([log.checkpoint(3), cosigned(log.checkpoint(7))], [5]);
    const { passed, lines } = verify(bundleOf([evidence], ring), {
      trustedKeys: ring,
      heldCheckpoints: [log.checkpoint(5)],
      minCosignatures: 1,
    });
    const [key] = log.keys;
    expect(lines).toEqual([
      `ok bundle: readable, says it was made at ${createdAt}, shows 1 log(s)`,
      'note keys: only your 4 trusted key(s), of agencies.example and region.example, are used',
      'ok held checkpoint 1: agencies.example/FR-3 with 5 entries, its signature is good',
      `ok agencies.example/FR-3: checkpoint 1 of 2: 3 entries, signed by key ${key?.logKey.id}, ` +
        'cosigned by nobody',
      `ok agencies.example/FR-3: checkpoint 2 of 2: 7 entries, signed by key ${key?.logKey.id}, ` +
        `cosigned by region.example/witness at ${createdAt}`,
      'ok agencies.example/FR-3: witnesses: 1 cosigned the tree of 7 entries',
      'ok agencies.example/FR-3: history from 3 (held by the bundle) to 7: ' +
        'nothing was changed, moved or removed',
      'ok agencies.example/FR-3: history from 5 (held by you) to 7: nothing was changed, moved or removed',
      ...entries(7).map(
        ({ id }, index) =>
          `ok agencies.example/FR-3: entry ${index}: FundingEntry ${id} of FR-3, ` +
          'recorded 2026-01-01T00:00:00.000Z: in the tree of 7',
      ),
      'ok agencies.example/FR-3: reporter: all 7 entries shown are of FR-3',
    ]);
    expect(passed).toBe(true);
  });

  test('of several logs passes, of each with its own keys', async () => {
    const other = new InMemoryLog('region.example/MA-09').append(entry(0, { reporter: 'MA-09' }));
    const keys = ringOf(...log.keys, ...other.keys);
    expect(verify(bundleOf([await log.evidence(), await other.evidence()], keys)).passed).toBe(true);
  });

  test('of a log without entries passes', async () => {
    const empty = new InMemoryLog(log.origin, log.keys);
    const evidence = await empty.evidence();
    expect(verify(bundleOf([evidence], ring), { heldCheckpoints: [empty.checkpoint()] }).passed).toBe(true);
  });

  test('of an untrusted maker says so in words that cannot be missed', async () => {
    const { passed, lines } = verify(bundleOf([await log.evidence()], ring));
    expect(passed).toBe(true);
    expect(lines[1]).toContain('TAKEN FROM THE BUNDLE ITSELF');
  });

  test('says which keys and which proofs it did not use', async () => {
    const evidence = await log.evidence([log.checkpoint()], [4]);
    const { lines } = verify(bundleOf([evidence], ring), { trustedKeys: ringOf(...log.keys) });
    expect(lines[1]).toContain('2 key(s) of the bundle are not among them, and count for nothing');
    expect(lines).toContain(
      'note agencies.example/FR-3: history from 4 to 7: not used, as nobody gave a checkpoint of 4',
    );
  });
});

describe('evidence that does not hold', () => {
  const forged = new InMemoryLog(log.origin).append(...entries(7));

  test('fails when the trusted keys are not those that signed, whatever keys the bundle brings', async () => {
    const bytes = bundleOf([await forged.evidence()], ringOf(...forged.keys));
    expect(verify(bytes).passed).toBe(true);
    expect(verify(bytes, { trustedKeys: ring }).codes).toContain('CHECKPOINT_UNSIGNED');
  });

  test('fails without any checkpoint, without any log, and with one log twice', async () => {
    const evidence = await log.evidence();
    expect(verify(bundleOf([{ ...evidence, checkpoints: [] }], ring)).codes).toEqual(['EVIDENCE_MISSING']);
    expect(verify(bundleOf([], ring)).codes).toEqual(['EVIDENCE_MISSING']);
    expect(verify(bundleOf([evidence, evidence], ring)).codes).toEqual(['BUNDLE_MALFORMED']);
  });

  test('fails when a checkpoint is of another log than it is shown for', async () => {
    const other = new InMemoryLog('region.example/MA-09').append(...entries(7));
    const evidence = await log.evidence();
    const mixed = { ...evidence, checkpoints: [...evidence.checkpoints, other.checkpoint()] };
    const codes = verify(bundleOf([mixed], [...ring, ...ringOf(...other.keys)])).codes;
    expect(codes).toEqual(['CHECKPOINT_MALFORMED']);
  });

  test('fails when two checkpoints are not joined by a proof', async () => {
    const evidence = await log.evidence([log.checkpoint(3), log.checkpoint(7)]);
    const { codes } = verify(bundleOf([{ ...evidence, consistencyProofs: [] }], ring));
    expect(codes).toEqual(['EVIDENCE_MISSING']);
  });

  test('fails when the log signed two histories of one size', async () => {
    const fork = new InMemoryLog(log.origin, log.keys).append(...entries(7).with(0, entry(0, { id: 'x' })));
    const evidence = await log.evidence();
    const both = { ...evidence, checkpoints: [log.checkpoint(), fork.checkpoint()] };
    expect(verify(bundleOf([both], ring)).codes).toEqual(['LOG_FORKED']);
  });

  test('fails when entries are of two reporters', async () => {
    const mixed = new InMemoryLog(log.origin, log.keys).append(entry(0), entry(1, { reporter: 'MA-09' }));
    expect(verify(bundleOf([await mixed.evidence()], ring)).codes).toEqual(['LEAF_INVALID']);
  });

  test('fails when the reader holds a checkpoint of a log that is not shown', async () => {
    const other = new InMemoryLog('region.example/MA-09').append(entry(0));
    const trustedKeys = [...ring, ...ringOf(...other.keys)];
    const bytes = bundleOf([await log.evidence()], ring);
    const { codes } = verify(bytes, { trustedKeys, heldCheckpoints: [other.checkpoint()] });
    expect(codes).toEqual(['EVIDENCE_MISSING']);
  });

  test('fails with fewer witnesses than wanted: the log itself, and one twice, do not count', async () => {
    const [own] = log.keys;
    if (own === undefined) throw new Error('a log has a key');
    const self = cosigned(log.checkpoint(), now, own);
    const again = generateSigningKey(witness.name);
    const bytes = bundleOf(
      [await log.evidence([cosigned(cosigned(self), now, again)])],
      [...ring, ...ringOf(again)],
    );
    expect(verify(bytes, { minCosignatures: 1 }).passed).toBe(true);
    expect(verify(bytes, { minCosignatures: 2 }).codes).toEqual(['EVIDENCE_MISSING']);
  });

  test('fails where the institution of the log is its own witness, or another one signs by two names', async () => {
    const codesWith = async (minCosignatures: number, ...names: string[]) => {
      const keys = names.map(generateSigningKey);
      const note = keys.reduce((offered, key) => cosigned(offered, now, key), log.checkpoint());
      const bytes = bundleOf([await log.evidence([note])], [...ring, ...ringOf(...keys)]);
      return verify(bytes, { minCosignatures }).codes;
    };
    expect(await codesWith(1, 'agencies.example/witness', 'agencies.example/X-PRIM-FR-EF')).toEqual([
      'EVIDENCE_MISSING',
    ]);
    expect(await codesWith(2, 'region.example/one', 'region.example/two')).toEqual(['EVIDENCE_MISSING']);
    expect(await codesWith(2, 'region.example/one', 'wilaya.example/one')).toEqual([]);
  });
});

describe('evidence of a whole log', () => {
  test('passes with every entry, and fails with one of them missing', async () => {
    const evidence = await log.evidence();
    expect(verify(bundleOf([evidence], ring), { allEntries: true }).passed).toBe(true);
    for (const missing of [0, 3, 6]) {
      const entriesLeft = evidence.entries.filter(({ index }) => index !== missing);
      const bytes = bundleOf([{ ...evidence, entries: entriesLeft }], ring);
      expect(verify(bytes).passed).toBe(true);
      expect(verify(bytes, { allEntries: true }).codes).toEqual(['EVIDENCE_MISSING']);
    }
  });

  test('is not made whole by an entry that is shown twice, or whose proof is false', async () => {
    const evidence = await log.evidence();
    const [first] = evidence.entries;
    if (first === undefined) throw new Error('the log has entries');
    const twice = bundleOf([{ ...evidence, entries: [first, ...evidence.entries.slice(0, 6)] }], ring);
    expect(verify(twice, { allEntries: true }).codes).toEqual(['EVIDENCE_MISSING']);
    const falseFirst = [{ ...first, proof: [] }, ...evidence.entries.slice(1)];
    const spoilt = bundleOf([{ ...evidence, entries: falseFirst }], ring);
    expect(verify(spoilt, { allEntries: true }).codes).toEqual(['PROOF_INVALID', 'EVIDENCE_MISSING']);
  });
});

describe('what is changed in an entry or its proof', () => {
  test.each([
    ['another entry', { leaf: Buffer.from('{}') }, 'LEAF_INVALID'],
    ['spaces', { leaf: Buffer.from(JSON.stringify(entry(2))) }, 'LEAF_NOT_CANONICAL'],
    ['another index', { index: 3 }, 'PROOF_INVALID'],
    ['an index beyond the tree', { index: 7 }, 'PROOF_INVALID'],
    ['a size of which there is no checkpoint', { checkpointSize: 6 }, 'EVIDENCE_MISSING'],
    ['a proof of nothing', { proof: [] }, 'PROOF_INVALID'],
    ['the proof of another entry', { proof: log.tree.inclusionProof(4) }, 'PROOF_INVALID'],
    ['the proof in another tree', { proof: log.tree.inclusionProof(2, 6) }, 'PROOF_INVALID'],
  ])('is found: %s', async (_, change, code) => {
    const evidence = await log.evidence();
    const changed = evidence.entries.map((item) => (item.index === 2 ? { ...item, ...change } : item));
    expect(verify(bundleOf([{ ...evidence, entries: changed }], ring)).codes).toEqual([code]);
  });

  test('is found when two entries are swapped', async () => {
    const evidence = await log.evidence();
    const leafAt = (index: number) => evidence.entries[index]?.leaf ?? Buffer.from('');
    const swapped = evidence.entries.map((item) =>
      item.index === 1 || item.index === 2 ? { ...item, leaf: leafAt(3 - item.index) } : item,
    );
    const { codes } = verify(bundleOf([{ ...evidence, entries: swapped }], ring));
    expect(codes).toEqual(['PROOF_INVALID', 'PROOF_INVALID']);
  });
});

describe('time and keys', () => {
  const fresh = generateSigningKey(log.origin);
  const rotated = new InMemoryLog(log.origin, [fresh]).append(...entries(7));
  const old = span(ringOf(...log.keys), '2026-01-01T00:00:00.000Z', '2026-04-01T00:00:00.000Z');
  const live = span(ringOf(fresh), '2026-03-01T00:00:00.000Z', null);

  test('an old checkpoint of a key that has ended still counts under a newer one of a live key', async () => {
    const evidence = await rotated.evidence([log.checkpoint(4), rotated.checkpoint(7)]);
    expect(verify(bundleOf([evidence], [...old, ...live])).passed).toBe(true);
  });

  test('a latest checkpoint of a key that has ended is refused', async () => {
    const bytes = bundleOf([await log.evidence()], [...old, ...live]);
    expect(verify(bytes).codes).toEqual(['KEY_NOT_VALID']);
  });

  test('unless another institution cosigned it while the key was valid', async () => {
    const inTime = cosigned(log.checkpoint(), new Date('2026-03-31T23:59:59.000Z'));
    const keys = [...old, ...live, ...ringOf(witness)];
    expect(verify(bundleOf([await log.evidence([inTime])], keys)).passed).toBe(true);
    const late = cosigned(log.checkpoint(), new Date('2026-04-01T00:00:00.000Z'));
    expect(verify(bundleOf([await log.evidence([late])], keys)).codes).toContain('KEY_NOT_VALID');
  });

  test('what was cosigned in time may be signed again by the key that came since, and by none to come', async () => {
    const inTime = parseNote(cosigned(log.checkpoint(), new Date('2026-02-01T00:00:00.000Z')));
    const signedAgain = parseNote(rotated.checkpoint());
    expect(signedAgain.text).toBe(inTime.text);
    const signatures = [...signedAgain.signatures, ...inTime.signatures.slice(-1)];
    const evidence = await rotated.evidence([formatNote({ ...signedAgain, signatures })]);
    const others = [...old, ...ringOf(witness)];
    expect(verify(bundleOf([evidence], [...others, ...live]), { minCosignatures: 1 }).codes).toEqual([]);
    const toCome = span(live, '2026-07-01T00:00:00.000Z', null);
    expect(verify(bundleOf([evidence], [...others, ...toCome])).codes).toContain('KEY_NOT_VALID');
  });

  test('of several witnesses the first to sign tells the time', async () => {
    const inTime = cosigned(log.checkpoint(), new Date('2026-03-31T23:59:59.000Z'));
    const second = generateSigningKey('wilaya.example/witness');
    const note = parseNote(inTime);
    const line = signCosignature(note.text, second, now);
    const keys = [...old, ...live, ...ringOf(witness, second)];
    for (const signatures of [
      [...note.signatures, line],
      [line, ...note.signatures],
    ]) {
      const bytes = bundleOf([await log.evidence([formatNote({ ...note, signatures })])], keys);
      expect(verify(bytes, { minCosignatures: 2 })).toMatchObject({ passed: true, codes: [] });
    }
  });

  test('a bundle or a cosignature from the future is refused, beyond what clocks may differ by', async () => {
    const evidence = await log.evidence();
    const made = (at: Date) => bundleOf([evidence], ring, { createdAt: at.toISOString() });
    expect(verify(made(minutes(5))).passed).toBe(true);
    expect(verify(made(minutes(6))).codes).toEqual(['BUNDLE_MALFORMED']);
    const early = async (at: Date) => bundleOf([await log.evidence([cosigned(log.checkpoint(), at)])], ring);
    expect(verify(await early(minutes(5))).passed).toBe(true);
    expect(verify(await early(minutes(6))).codes).toContain('COSIGNATURE_INVALID');
  });
});
