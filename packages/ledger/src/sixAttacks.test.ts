import { describe, expect, test } from 'vitest';

import { InMemoryLog, entries, entry, ringOf } from '../testing/InMemoryLog.ts';
import type { LogEvidence } from './EvidenceBundle.ts';
import { formatEvidenceBundle } from './EvidenceBundle.ts';
import { leafBytes } from './LeafRecord.ts';
import type { LeafRecord } from './LeafRecord.ts';
import { generateSigningKey } from './SigningKey.ts';
import type { SigningKey } from './SigningKey.ts';
import { verifyBundle } from './verifyBundle.ts';

/*
 * Whoever has full access to the database of an institution, and even its signing key, rewrites the past. A
 * reader holds the checkpoint of 8 entries from before; 12 entries are there when the attack begins.
 */
const heldSize = 8;
const honest = new InMemoryLog().append(...entries(12));
const held = honest.checkpoint(heldSize);
const trustedKeys = ringOf(...honest.keys);

const raised = entry(3, { body: { ...entry(3).body, amount: '9999999.00' } });
const backdated = entry(99, { recordedAt: '2026-01-01T00:00:00.000Z' });
const swap = (list: readonly LeafRecord[]) => list.with(2, entry(5)).with(5, entry(2));

const attacks: readonly [name: string, rewrite: (list: readonly LeafRecord[]) => readonly LeafRecord[]][] = [
  ['edits an entry', (list) => list.with(3, raised)],
  ['deletes an entry', (list) => list.toSpliced(3, 1)],
  ['swaps two entries', swap],
  ['truncates the log', (list) => list.slice(0, 6)],
  ['inserts a back-dated entry', (list) => list.toSpliced(4, 0, backdated)],
  ['rewrites all and signs anew', (list) => list.map((_, index) => entry(index, { id: `other/${index}` }))],
];

function verify(log: LogEvidence, heldCheckpoints: readonly Uint8Array[], allEntries = false) {
  const createdAt = '2026-06-01T00:00:00.000Z';
  const bundle = Buffer.from(formatEvidenceBundle({ createdAt, keys: trustedKeys, logs: [log] }));
  const report = verifyBundle(bundle, { trustedKeys, heldCheckpoints, allEntries, now: new Date(createdAt) });
  return { passed: report.passed, codes: report.checks.flatMap(({ code }) => code ?? []) };
}

/**
 * The whole database rebuilt on rewritten entries: every node, and a checkpoint signed with the given keys.
 */
function rebuild(records: readonly LeafRecord[], keys: SigningKey[] = honest.keys): InMemoryLog {
  return new InMemoryLog(honest.origin, keys).append(...records);
}

test('without an attack the log is verified from the older checkpoint', async () => {
  const evidence = await honest.evidence([honest.checkpoint()], [heldSize]);
  expect(verify(evidence, [held], true)).toEqual({ passed: true, codes: [] });
});

describe('an attacker with the database and the signing key', () => {
  test.each(attacks)('who %s is found out from the older checkpoint', async (_, rewrite) => {
    const forged = rebuild(rewrite(entries(12)));
    const evidence = await forged.evidence([forged.checkpoint()], [heldSize]);
    // By itself the new history is flawless: only the past that others hold gives it away.
    expect(verify(evidence, [])).toEqual({ passed: true, codes: [] });
    const { passed, codes } = verify(evidence, [held]);
    expect(passed).toBe(false);
    expect(codes).toEqual([forged.tree.size < heldSize ? 'LOG_SHRUNK' : 'PROOF_INVALID']);
  });

  test.each(attacks)('who %s is found out whichever true proof is shown for it', async (_, rewrite) => {
    const forged = rebuild(rewrite(entries(12)));
    const evidence = await forged.evidence();
    const proof = honest.tree.consistencyProof(heldSize, 12);
    const shown = { ...evidence, consistencyProofs: [{ from: heldSize, to: forged.tree.size, proof }] };
    expect(verify(shown, [held]).passed).toBe(false);
    expect(verify({ ...shown, consistencyProofs: [] }, [held]).passed).toBe(false);
  });

  test.each(attacks)('who %s cannot show the true old checkpoint beside the new one', async (_, rewrite) => {
    const forged = rebuild(rewrite(entries(12)));
    const evidence = await forged.evidence([forged.checkpoint()], [heldSize]);
    const both = { ...evidence, checkpoints: [held, ...evidence.checkpoints] };
    expect(verify(both, [held]).passed).toBe(false);
  });

  test('who truncates and then fills up again to the old size is found out', async () => {
    const refilled = rebuild([...entries(6), backdated, entry(98)]);
    expect(refilled.tree.size).toBe(heldSize);
    expect(verify(await refilled.evidence(), [held]).codes).toEqual(['LOG_FORKED']);
  });
});

describe('an attacker with the database alone', () => {
  test.each(attacks)('who %s cannot sign it: another key does not count', async (_, rewrite) => {
    const forged = rebuild(rewrite(entries(12)), [generateSigningKey(honest.origin)]);
    const { passed, codes } = verify(await forged.evidence([forged.checkpoint()], [heldSize]), [held]);
    expect(passed).toBe(false);
    expect(codes).toContain('CHECKPOINT_UNSIGNED');
  });

  test.each(attacks)('who %s and leaves the signed tree is found out by an entry', async (_, rewrite) => {
    // The rows of the entries are rewritten; the nodes and the signed checkpoint of 12 are left as they were.
    const rows = rewrite(entries(12));
    const evidence = await honest.evidence([honest.checkpoint()], [heldSize]);
    const shown = evidence.entries.flatMap((item) => {
      const row = rows[item.index];
      return row === undefined ? [] : [{ ...item, leaf: leafBytes(row) }];
    });
    expect(verify({ ...evidence, entries: shown }, [held], true).passed).toBe(false);
  });

  test('who makes one row vanish is found out by whoever asks for all entries', async () => {
    const evidence = await honest.evidence([honest.checkpoint()], [heldSize]);
    const shown = evidence.entries.filter(({ index }) => index !== 3);
    expect(verify({ ...evidence, entries: shown }, [held], true)).toEqual({
      passed: false,
      codes: ['EVIDENCE_MISSING'],
    });
  });
});
