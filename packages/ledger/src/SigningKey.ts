import { createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readFileSync, writeFileSync } from 'node:fs';

import { decodeBase64, encodeBase64 } from './base64.ts';
import { LedgerError } from './LedgerError.ts';
import { makeVerifierKey } from './VerifierKey.ts';
import type { VerifierKey } from './VerifierKey.ts';

/**
 * A private Ed25519 key. It can sign the checkpoints of the log that bears its name, and cosign those of
 * others: the two kinds of text can never be mistaken for one another, and have key ids of their own.
 */
export interface SigningKey {
  readonly name: string;
  readonly privateKey: KeyObject;
  /** The public key for checkpoints of the log of this name. */
  readonly logKey: VerifierKey;
  /** The public key for cosignatures. */
  readonly witnessKey: VerifierKey;
}

const seedBytes = 32;
/** Whatever precedes the 32 bytes of the seed in the PKCS #8 form of an Ed25519 key. @see RFC 8410 §7 */
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * Makes a new key from the system's randomness.
 * @throws LedgerError KEY_MALFORMED for a name that is not allowed
 */
export function generateSigningKey(name: string): SigningKey {
  return makeSigningKey(name, generateKeyPairSync('ed25519').privateKey);
}

/**
 * Reads the text of a private key: `PRIVATE+KEY+<name>+<id>+<base64(0x01 || seed)>`.
 * @throws LedgerError KEY_MALFORMED, never quoting the text
 * @see https://pkg.go.dev/golang.org/x/mod/sumdb/note
 */
export function parseSigningKey(text: string): SigningKey {
  const [, name = '', id, encoded = ''] =
    /^PRIVATE\+KEY\+([^+]+)\+([0-9a-f]{8})\+(.+)$/su.exec(text.trim()) ?? [];
  const material = decodeBase64(encoded);
  if (id === undefined || material === undefined) {
    throw malformed('it is written PRIVATE+KEY+<name>+<8 hexadecimal digits>+<base64>');
  }
  if (material[0] !== 1 || material.length !== 1 + seedBytes) {
    throw malformed(`it must be an Ed25519 key: a byte 1 and a seed of ${seedBytes} bytes`);
  }
  const pkcs8 = Buffer.concat([pkcs8Prefix, material.subarray(1)]);
  const key = makeSigningKey(name, createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' }));
  if (key.logKey.id !== id) throw malformed('its key id does not belong to its name and seed');
  return key;
}

/** The text form that `parseSigningKey` reads. A secret: for a file of its own, never for a log. */
export function formatSigningKey({ name, privateKey, logKey }: SigningKey): string {
  const seed = privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(pkcs8Prefix.length);
  return `PRIVATE+KEY+${name}+${logKey.id}+${encodeBase64(Buffer.concat([Uint8Array.of(1), seed]))}`;
}

/**
 * Loads a private key from its file.
 * @throws LedgerError KEY_FILE_UNSAFE when group or others may read, write or run the file, or it is not a
 *   file; KEY_MALFORMED; and the system's own error when there is no such file
 */
export function loadSigningKey(file: string): SigningKey {
  // The rights are read of the very file that was opened, so that no other can be put in its place meanwhile.
  const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile()) throw new LedgerError('KEY_FILE_UNSAFE', `${file} is not a file.`);
    if ((status.mode & 0o077) !== 0) {
      const mode = (status.mode & 0o777).toString(8).padStart(4, '0');
      throw new LedgerError(
        'KEY_FILE_UNSAFE',
        `${file} holds a private key, and has the rights ${mode}: only its owner may have any (chmod 0400).`,
      );
    }
    return parseSigningKey(readFileSync(descriptor, 'utf8'));
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Writes a private key to a new file that only its owner can read.
 * @throws the system's error if the file exists
 */
export function saveSigningKey(file: string, key: SigningKey): void {
  writeFileSync(file, `${formatSigningKey(key)}\n`, { flag: 'wx', mode: 0o400 });
}

/** The Ed25519 signature (64 bytes) of a message. */
export function signBytes({ privateKey }: SigningKey, message: Uint8Array): Uint8Array {
  return sign(null, message, privateKey);
}

function makeSigningKey(name: string, privateKey: KeyObject): SigningKey {
  const { x = '' } = privateKey.export({ format: 'jwk' });
  const publicKey = Buffer.from(x, 'base64url');
  return {
    name,
    privateKey,
    logKey: makeVerifierKey(name, 'log', publicKey),
    witnessKey: makeVerifierKey(name, 'witness', publicKey),
  };
}

function malformed(why: string): LedgerError {
  return new LedgerError('KEY_MALFORMED', `The private key is refused: ${why}.`);
}
