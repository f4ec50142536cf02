import { formatCheckpoint, parseCheckpoint } from './Checkpoint.ts';
import type { Checkpoint } from './Checkpoint.ts';
import { keysOf } from './KeyRing.ts';
import type { KeyRing } from './KeyRing.ts';
import { LedgerError } from './LedgerError.ts';
import { formatNote, parseNote } from './SignedNote.ts';
import type { SignedNote } from './SignedNote.ts';
import { signBytes } from './SigningKey.ts';
import type { SigningKey } from './SigningKey.ts';
import { isSignedBy } from './VerifierKey.ts';

/** A checkpoint whose log's signature was verified. */
export interface OpenedCheckpoint {
  readonly checkpoint: Checkpoint;
  readonly note: SignedNote;
  /** The keys of the log that signed it. When they were valid is not looked at here: see `requireValidAt`. */
  readonly signers: KeyRing;
}

/**
 * Signs a checkpoint with the log's keys: one, or during a rotation both.
 * @returns the signed note, as UTF-8
 * @throws LedgerError CHECKPOINT_MALFORMED, KEY_MALFORMED when a key does not bear the name of the log
 */
export function signCheckpoint(checkpoint: Checkpoint, keys: readonly SigningKey[]): Uint8Array {
  const text = formatCheckpoint(checkpoint);
  const message = new TextEncoder().encode(text);
  const signatures = keys.map((key) => {
    if (key.name !== checkpoint.origin) {
      throw new LedgerError(
        'KEY_MALFORMED',
        `The key ${key.name} cannot sign for the log ${checkpoint.origin}: a log's keys bear its name.`,
      );
    }
    return { name: key.name, keyId: key.logKey.id, signature: signBytes(key, message) };
  });
  if (signatures.length === 0) throw new LedgerError('CHECKPOINT_UNSIGNED', 'No key was given to sign with.');
  return formatNote({ text, signatures });
}

/**
 * Reads a checkpoint that came from anywhere, and verifies that its log signed it. A key counts only for
 * the log whose name it bears; signatures of unknown keys are passed over, as the format wants.
 * @throws LedgerError NOTE_MALFORMED, CHECKPOINT_MALFORMED, CHECKPOINT_UNSIGNED, CHECKPOINT_SIGNATURE_INVALID
 */
export function openCheckpoint(bytes: Uint8Array, ring: KeyRing): OpenedCheckpoint {
  const note = parseNote(bytes);
  const checkpoint = parseCheckpoint(note.text);
  const { origin } = checkpoint;
  const known = keysOf(ring, 'log', origin);
  if (known.length === 0) {
    throw new LedgerError('CHECKPOINT_UNSIGNED', `No key of the log ${origin} is known.`);
  }
  const message = new TextEncoder().encode(note.text);
  const signers = known.filter(({ key }) => {
    const lines = note.signatures.filter(({ name, keyId }) => name === key.name && keyId === key.id);
    if (lines.every(({ signature }) => isSignedBy(key, message, signature))) return lines.length > 0;
    throw new LedgerError(
      'CHECKPOINT_SIGNATURE_INVALID',
      `The signature of ${origin} with the key ${key.id} is false: text or key is another.`,
    );
  });
  if (signers.length === 0) {
    throw new LedgerError(
      'CHECKPOINT_UNSIGNED',
      `None of the known keys of ${origin} signed the checkpoint.`,
    );
  }
  return { checkpoint, note, signers };
}
