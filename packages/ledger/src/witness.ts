import { parseCheckpoint } from './Checkpoint.ts';
import type { Checkpoint } from './Checkpoint.ts';
import { verifyConsistency } from './consistencyProof.ts';
import { signCosignature } from './cosignature.ts';
import { keysOf, requireValidAt } from './KeyRing.ts';
import type { KeyRing } from './KeyRing.ts';
import { LedgerError } from './LedgerError.ts';
import { sameBytes } from './merkleHash.ts';
import { openCheckpoint } from './openCheckpoint.ts';
import { addSignature, formatNote, formatSignatureLine, parseNote } from './SignedNote.ts';
import type { SigningKey } from './SigningKey.ts';

export interface CosignRequest {
  /** The last checkpoint of this log that the witness cosigned, or null if it never did. */
  readonly held: Uint8Array | null;
  /** The checkpoint that it is asked to cosign, as the log signed it. */
  readonly offered: Uint8Array;
  /** From the held size to the offered one; empty for the first checkpoint, and for one of the same size. */
  readonly proof: readonly Uint8Array[];
  /** The keys of the logs that this witness watches. */
  readonly logKeys: KeyRing;
  readonly key: SigningKey;
  readonly now: Date;
}

export interface CosignAnswer {
  readonly checkpoint: Checkpoint;
  /** The cosignature alone, to be handed to the log: one line of a signed note. */
  readonly line: string;
  /** The offered note with the cosignature in it: what the witness holds from now on. */
  readonly held: Uint8Array;
}

/**
 * The whole judgement of a witness, without any storage. The caller stores `held` in place of what it
 * passed in, and only if that is still there, in one atomic step and before it answers: two requests at
 * once could otherwise get two histories cosigned.
 *
 * @throws LedgerError WITNESS_LOG_UNKNOWN; NOTE_MALFORMED, CHECKPOINT_MALFORMED, CHECKPOINT_UNSIGNED,
 *   CHECKPOINT_SIGNATURE_INVALID, KEY_NOT_VALID of the offered checkpoint; LOG_SHRUNK when it is smaller
 *   than the one held; LOG_FORKED when it has the same size and another root; PROOF_INVALID when nothing
 *   proves that it continues the one held
 * @see https://c2sp.org/tlog-witness
 */
export function cosign({ held, offered, proof, logKeys, key, now }: CosignRequest): CosignAnswer {
  const { origin } = parseCheckpoint(parseNote(offered).text);
  if (keysOf(logKeys, 'log', origin).length === 0) {
    throw new LedgerError('WITNESS_LOG_UNKNOWN', `This witness does not watch the log ${origin}.`);
  }
  const { checkpoint, note, signers } = openCheckpoint(offered, logKeys);
  requireValidAt(signers, now);
  const before = held === null ? null : openCheckpoint(held, logKeys).checkpoint;
  requireContinuation(before, checkpoint, proof);
  const signature = signCosignature(note.text, key, now);
  return {
    checkpoint,
    line: formatSignatureLine(signature),
    held: formatNote(addSignature(note, signature)),
  };
}

/**
 * Returns only if `after` may follow `before` in the history of one log.
 * @throws LedgerError LOG_SHRUNK, LOG_FORKED, PROOF_INVALID
 */
export function requireContinuation(
  before: Checkpoint | null,
  after: Checkpoint,
  proof: readonly Uint8Array[],
): void {
  if (before === null || (before.origin === after.origin && before.size === 0 && after.size > 0)) {
    if (proof.length === 0) return;
    throw new LedgerError('PROOF_INVALID', 'Where nothing was seen before there is nothing to prove.');
  }
  if (before.origin !== after.origin) {
    throw new LedgerError('LOG_FORKED', `${after.origin} cannot continue another log, ${before.origin}.`);
  }
  if (after.size < before.size) {
    throw new LedgerError(
      'LOG_SHRUNK',
      `${after.origin} had ${before.size} entries, and now shows ${after.size}: entries were taken away.`,
    );
  }
  if (after.size === before.size && !sameBytes(before.root, after.root)) {
    throw new LedgerError(
      'LOG_FORKED',
      `${after.origin} shows two histories: two roots for the same ${after.size} entries, both signed.`,
    );
  }
  verifyConsistency({
    from: before.size,
    fromRoot: before.root,
    to: after.size,
    toRoot: after.root,
    proof,
  });
}
