import { describe, expect, test } from 'vitest';

import { InMemoryLog, codeOf, entries, entry, ringOf } from '../testing/InMemoryLog.ts';
import { verifyCosignatures } from './cosignature.ts';
import { parseNote } from './SignedNote.ts';
import { generateSigningKey } from './SigningKey.ts';
import { cosign } from './witness.ts';
import type { CosignRequest } from './witness.ts';

const now = new Date('2026-06-01T00:00:00.000Z');
const log = new InMemoryLog().append(...entries(9));
const witness = generateSigningKey('region.example/witness');
const logKeys = ringOf(...log.keys);

const span = (validFrom: string, validTo: string | null) =>
  logKeys.map((known) => ({ ...known, validFrom, validTo }));

/** Asks the witness to go on from `held` entries to the offered checkpoint. */
function ask(held: number | null, offered: Uint8Array, change: Partial<CosignRequest> = {}) {
  const size = Number(Buffer.from(offered).toString('utf8').split('\n')[1]);
  return cosign({
    held: held === null ? null : log.checkpoint(held),
    offered,
    proof: held === null || held >= size || held === 0 ? [] : log.tree.consistencyProof(held, size),
    logKeys,
    key: witness,
    now,
    ...change,
  });
}

describe('a witness cosigns', () => {
  test('the first checkpoint of a log that it watches', () => {
    const { held, line, checkpoint } = ask(null, log.checkpoint(4));
    expect(checkpoint.size).toBe(4);
    expect(verifyCosignatures(parseNote(held), ringOf(witness))).toEqual([
      { witness: witness.name, keyId: witness.witnessKey.id, at: now },
    ]);
    expect(Buffer.from(held).toString('utf8').endsWith(line)).toBe(true);
  });

  test('every later one that is proven to continue the one held, itself included', () => {
    for (let from = 0; from <= 9; from++) {
      for (let to = from; to <= 9; to++) expect(ask(from, log.checkpoint(to)).checkpoint.size).toBe(to);
    }
  });

  test('on what it answered last time, as what it holds now', () => {
    const { held } = ask(null, log.checkpoint(4));
    expect(ask(4, log.checkpoint(9), { held }).checkpoint.size).toBe(9);
  });
});

describe('a witness refuses', () => {
  const forged = new InMemoryLog(log.origin, log.keys).append(
    ...entries(9).with(2, entry(2, { id: 'forged' })),
  );

  test('a smaller tree', () => {
    expect(codeOf(() => ask(5, log.checkpoint(4)))).toBe('LOG_SHRUNK');
    expect(codeOf(() => ask(1, log.checkpoint(0)))).toBe('LOG_SHRUNK');
  });

  test('another history of the same size, though the log signed both', () => {
    expect(codeOf(() => ask(9, forged.checkpoint(9)))).toBe('LOG_FORKED');
  });

  test('a larger tree with another history, whichever proof is offered for it', () => {
    for (const proof of [log.tree.consistencyProof(5, 9), forged.tree.consistencyProof(5, 9), []]) {
      expect(codeOf(() => ask(5, forged.checkpoint(9), { proof }))).toBe('PROOF_INVALID');
    }
  });

  test('a true continuation with no proof, too much of it, or that of other sizes', () => {
    const proof = log.tree.consistencyProof(5, 9);
    for (const other of [[], proof.slice(1), [...proof, log.tree.root], log.tree.consistencyProof(6, 9)]) {
      expect(codeOf(() => ask(5, log.checkpoint(9), { proof: other }))).toBe('PROOF_INVALID');
    }
  });

  test('a proof where there is nothing to prove', () => {
    const proof = [log.tree.root];
    for (const held of [null, 0, 9]) {
      expect(codeOf(() => ask(held, log.checkpoint(9), { proof }))).toBe('PROOF_INVALID');
    }
  });

  test('a log that it does not watch', () => {
    const stranger = new InMemoryLog('elsewhere.example').append(entry(0));
    expect(codeOf(() => ask(null, stranger.checkpoint()))).toBe('WITNESS_LOG_UNKNOWN');
  });

  test('a checkpoint that no known key of the log signed, or that was changed after', () => {
    const impostor = new InMemoryLog(log.origin).append(...entries(9));
    expect(codeOf(() => ask(5, impostor.checkpoint(9)))).toBe('CHECKPOINT_UNSIGNED');
    const changed = Buffer.from(Buffer.from(log.checkpoint(9)).toString('utf8').replace('\n9\n', '\n8\n'));
    expect(codeOf(() => ask(5, changed))).toBe('CHECKPOINT_SIGNATURE_INVALID');
  });

  test('a key of the log that is not valid yet, or no longer', () => {
    const future = span('2026-06-01T00:00:00.001Z', null);
    const past = span('2026-01-01T00:00:00.000Z', now.toISOString());
    expect(codeOf(() => ask(5, log.checkpoint(9), { logKeys: future }))).toBe('KEY_NOT_VALID');
    expect(codeOf(() => ask(5, log.checkpoint(9), { logKeys: past }))).toBe('KEY_NOT_VALID');
  });

  test('to go on from a held checkpoint that someone forged or took from another log', () => {
    const impostor = new InMemoryLog(log.origin).append(...entries(5));
    expect(codeOf(() => ask(5, log.checkpoint(9), { held: impostor.checkpoint() }))).toBe(
      'CHECKPOINT_UNSIGNED',
    );
    const other = new InMemoryLog('b.example').append(...entries(5));
    const both = { held: other.checkpoint(), logKeys: [...logKeys, ...ringOf(...other.keys)] };
    expect(codeOf(() => ask(5, log.checkpoint(9), both))).toBe('LOG_FORKED');
  });
});
