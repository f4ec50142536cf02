import { isValidAt, requireValidAt } from './KeyRing.ts';
import type { KeyRing } from './KeyRing.ts';
import { LedgerError } from './LedgerError.ts';
import type { NoteSignature, SignedNote } from './SignedNote.ts';
import { signBytes } from './SigningKey.ts';
import type { SigningKey } from './SigningKey.ts';
import { isSignedBy } from './VerifierKey.ts';

/** A witness's verified word that, at that time, this was the largest tree of the log that it had seen. */
export interface Cosignature {
  readonly witness: string;
  readonly keyId: string;
  readonly at: Date;
}

const timestampBytes = 8;
/** The last second that a JavaScript date can hold. */
const maxSeconds = 8_640_000_000_000n;

/**
 * Cosigns the text of a checkpoint without looking at it: only a witness that has verified it may call this.
 * @see https://c2sp.org/tlog-cosignature
 */
export function signCosignature(text: string, key: SigningKey, at: Date): NoteSignature {
  const seconds = BigInt(Math.floor(at.getTime() / 1_000));
  const timestamp = Buffer.alloc(timestampBytes);
  timestamp.writeBigUInt64BE(seconds);
  const signature = Buffer.concat([timestamp, signBytes(key, cosignedMessage(text, seconds))]);
  return { name: key.name, keyId: key.witnessKey.id, signature };
}

/**
 * Verifies the cosignatures of all witnesses that the ring knows; those of others are passed over.
 * @throws LedgerError COSIGNATURE_INVALID, or KEY_NOT_VALID when the key was not valid at the time that it
 *   signed
 */
export function verifyCosignatures(note: SignedNote, ring: KeyRing): Cosignature[] {
  return note.signatures.flatMap(({ name, keyId, signature }) => {
    const entry = ring.find(({ key }) => key.type === 'witness' && key.name === name && key.id === keyId);
    if (entry === undefined) return [];
    const seconds = readTimestamp(signature);
    const message = seconds === undefined ? undefined : cosignedMessage(note.text, seconds);
    if (message === undefined || !isSignedBy(entry.key, message, signature.subarray(timestampBytes))) {
      throw new LedgerError(
        'COSIGNATURE_INVALID',
        `The cosignature of ${name} with the key ${keyId} is false.`,
      );
    }
    const at = new Date(Number(seconds) * 1_000);
    if (!isValidAt(entry, at)) requireValidAt([entry], at);
    return [{ witness: name, keyId, at }];
  });
}

function readTimestamp(signature: Uint8Array): bigint | undefined {
  if (signature.length <= timestampBytes) return undefined;
  const seconds = Buffer.from(signature.subarray(0, timestampBytes)).readBigUInt64BE();
  return seconds <= maxSeconds ? seconds : undefined;
}

function cosignedMessage(text: string, seconds: bigint): Uint8Array {
  return new TextEncoder().encode(`cosignature/v1\ntime ${seconds}\n${text}`);
}
