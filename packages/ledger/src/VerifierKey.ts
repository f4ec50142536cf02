import { createPublicKey, hash, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

import { decodeBase64, encodeBase64 } from './base64.ts';
import { LedgerError } from './LedgerError.ts';

/** The bytes that C2SP assigns to the two kinds of signature used here. @see https://c2sp.org/signed-note */
export const keyTypes = { log: 0x01, witness: 0x04 } as const;

/** What a key signs: checkpoints of its own log, or cosignatures (with their time) on those of others. */
export type KeyType = keyof typeof keyTypes;

/** A public Ed25519 key with its name. */
export interface VerifierKey {
  readonly name: string;
  readonly type: KeyType;
  /** Four bytes in hexadecimal. It helps to find the key, and proves nothing by itself. */
  readonly id: string;
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
  /** The whole key as text, the form in which it is handed on: `<name>+<id>+<base64(type || public key)>`. */
  readonly vkey: string;
}

const publicKeyBytes = 32;

/** @throws LedgerError KEY_MALFORMED when the name cannot stand in a note, or the key has not 32 bytes */
export function makeVerifierKey(name: string, type: KeyType, publicKey: Uint8Array): VerifierKey {
  checkKeyName(name);
  if (publicKey.length !== publicKeyBytes) throw malformed(`a public key has ${publicKeyBytes} bytes`);
  const material = Buffer.concat([Uint8Array.of(keyTypes[type]), publicKey]);
  const id = hash('sha256', Buffer.concat([Buffer.from(`${name}\n`), material]), 'buffer').toString(
    'hex',
    0,
    4,
  );
  return { name, type, id, publicKey, vkey: `${name}+${id}+${encodeBase64(material)}` };
}

/**
 * Reads a key in the text form of verifier keys.
 * @throws LedgerError KEY_MALFORMED also when the id does not belong to the name and the key
 */
export function parseVerifierKey(vkey: string): VerifierKey {
  const [, name = '', id, encoded = ''] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/su.exec(vkey) ?? [];
  const material = decodeBase64(encoded);
  if (id === undefined || material === undefined) {
    throw malformed('a verifier key is written <name>+<8 hexadecimal digits>+<base64>');
  }
  const type = keyTypeOf(material[0]);
  const key = makeVerifierKey(name, type, material.subarray(1));
  if (key.id !== id) throw malformed(`the key id of ${name} is ${key.id}, but the text says ${id}`);
  return key;
}

/** @throws LedgerError KEY_MALFORMED @see https://c2sp.org/signed-note */
export function checkKeyName(name: string): void {
  // U+0085 is a space to Unicode, but not to JavaScript's \s; \p{C} holds the control characters.
  if (name === '' || /[\s\u0085+\p{C}]/u.test(name)) {
    throw malformed('a key name must be a text without spaces, plus signs and control characters');
  }
}

/** Whether the key made this signature of these bytes. */
export function isSignedBy(key: VerifierKey, message: Uint8Array, signature: Uint8Array): boolean {
  return verify(null, message, keyObject(key), signature);
}

const keyObjects = new WeakMap<VerifierKey, KeyObject>();

function keyObject(key: VerifierKey): KeyObject {
  const known = keyObjects.get(key);
  if (known !== undefined) return known;
  const x = Buffer.from(key.publicKey).toString('base64url');
  const made = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  keyObjects.set(key, made);
  return made;
}

function keyTypeOf(byte: number | undefined): KeyType {
  if (byte === keyTypes.log) return 'log';
  if (byte === keyTypes.witness) return 'witness';
  throw malformed(`keys of type ${byte} are not known here: 1 (log) and 4 (witness) are`);
}

function malformed(why: string): LedgerError {
  return new LedgerError('KEY_MALFORMED', `The key is refused: ${why}.`);
}
