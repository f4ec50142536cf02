import {
  createHash,
  createPrivateKey,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';
import { readFileSync } from 'node:fs';

import { developmentKey, isProduction } from './development.ts';

/** An Ed25519 key that signs tokens. */
export interface PrivateKey {
  /** The name under which the public key is found. */
  readonly kid: string;
  readonly secret: KeyObject;
}

/** A pair of keys as files hold it: JSON Web Keys, the public one for a JSON Web Key Set. */
export interface KeyPair {
  readonly privateKey: JsonWebKey;
  readonly publicKey: JsonWebKey;
}

/** A new pair. Its name is its thumbprint, so that no two keys share one. @see RFC 7638 */
export function makeKeyPair(kidPrefix = ''): KeyPair {
  const {
    crv = '',
    kty = '',
    x = '',
    d = '',
  } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  const thumbprint = createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');
  const publicKey = { kty, crv, x, kid: `${kidPrefix}${thumbprint}`, alg: 'EdDSA', use: 'sig' };
  return { publicKey, privateKey: { ...publicKey, d } };
}

/** @throws Error when it is no Ed25519 key with a name, or is one of development in production */
export function parsePrivateKey(key: JsonWebKey): PrivateKey {
  const { kid } = key;
  const secret = key['d'] === undefined ? undefined : createPrivateKey({ key, format: 'jwk' });
  if (typeof kid !== 'string' || secret?.asymmetricKeyType !== 'ed25519') {
    throw new Error('is no private Ed25519 key with a kid');
  }
  if (isProduction() && kid.startsWith(developmentKey)) {
    throw new Error('is of development, and refused in production');
  }
  return { kid, secret };
}

/**
 * @param given a private JSON Web Key, or the path of a file that holds one
 * @throws Error in words that follow the name of a setting, and hold nothing of the key
 */
export function readPrivateKey(given: string): PrivateKey {
  let key: JsonWebKey;
  try {
    key = JSON.parse(given.startsWith('{') ? given : readFileSync(given, 'utf8')) as JsonWebKey;
  } catch {
    throw new Error('must be a private JSON Web Key, or a file that holds one');
  }
  return parsePrivateKey(key);
}
