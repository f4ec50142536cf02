import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose';

import { developmentKey, isProduction } from './development.ts';

/** Finds the public key that a token names. */
export type TrustedKeys = JWTVerifyGetKey;

/** How soon an address may be asked again, so that tokens with made-up keys do not become requests to the issuer. */
const cooldownMs = 1_000;
/** How long keys are held before their address is asked for news. */
const freshMs = 600_000;
/** How long keys are held on to while their address does not answer. */
const staleMs = 3_600_000;
const timeoutMs = 2_000;

/**
 * The keys of a JSON Web Key Set. In a file or at an address it is read again for a key that is not known yet, so
 * that an issuer may change keys at any time, and no token that it signs is refused for it.
 *
 * @param place a path, an https address (http on this machine), or the set itself as JSON
 * @throws Error when the file cannot be read, the address is not safe, or production is given keys of development alone
 */
export function trustedKeys(place: string): TrustedKeys {
  const find = /^https?:/.test(place)
    ? keysOfAddress(new URL(place))
    : place.startsWith('{')
      ? createLocalJWKSet(asProductive(JSON.parse(place) as JSONWebKeySet))
      : keysOfFile(place);
  return async (header, token) => {
    if (isProduction() && header.kid?.startsWith(developmentKey)) throw new errors.JWKSNoMatchingKey();
    return find(header, token);
  };
}

/** A set by which nobody would ever be known is better told at the start. */
function asProductive(set: JSONWebKeySet): JSONWebKeySet {
  if (isProduction() && set.keys.every(({ kid }) => kid?.startsWith(developmentKey)))
    throw new Error('The keys are of development, and refused in production');
  return set;
}

function keysOfFile(path: string): TrustedKeys {
  const readSet = () => JSON.parse(readFileSync(path, 'utf8')) as JSONWebKeySet;
  const read = () => createLocalJWKSet(readSet());
  let keys = createLocalJWKSet(asProductive(readSet()));
  let readAtMs = performance.now();
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (problem) {
      if (!(problem instanceof errors.JWKSNoMatchingKey)) throw problem;
      const missedAtMs = performance.now();
      await wait(readAtMs + cooldownMs - missedAtMs);
      if (readAtMs < missedAtMs) {
        keys = read();
        readAtMs = performance.now();
      }
      return keys(header, token);
    }
  };
}

function keysOfAddress(url: URL): TrustedKeys {
  const isLocal = ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  if (url.protocol !== 'https:' && !isLocal)
    throw new Error(`Keys are read over https, not from ${url.host}`);
  const remote = createRemoteJWKSet(url, {
    cooldownDuration: cooldownMs,
    cacheMaxAge: Infinity,
    timeoutDuration: timeoutMs,
  });
  let answeredAtMs = -Infinity;
  return async (header, token) => {
    const ageMs = performance.now() - answeredAtMs;
    if (ageMs > freshMs) {
      const answered = remote.reload().then(() => void (answeredAtMs = performance.now()));
      if (ageMs > staleMs) await answered;
      else answered.catch(() => {}); // The keys that are known serve meanwhile, and the next token asks again.
    }
    try {
      return await remote(header, token);
    } catch (problem) {
      if (!(problem instanceof errors.JWKSNoMatchingKey && remote.coolingDown)) throw problem;
      await wait(cooldownMs);
      return remote(header, token);
    }
  };
}
