import { readFileSync } from 'node:fs';

import { isInstant } from './instant.ts';
import { jsonShape, parseJsonBytes } from './jsonShape.ts';
import { LedgerError } from './LedgerError.ts';
import { parseVerifierKey } from './VerifierKey.ts';
import type { KeyType, VerifierKey } from './VerifierKey.ts';

/**
 * A key and the time in which it may sign. During a rotation two keys of one name are live; an old key
 * stays in the ring for ever, with its end, because what it signed while it was valid stays signed.
 */
export interface KeyRingEntry {
  readonly key: VerifierKey;
  /** The first instant, as `Date.toISOString` writes it. */
  readonly validFrom: string;
  /** The first instant at which it is no longer valid, or null while no end is set. */
  readonly validTo: string | null;
}

export type KeyRing = readonly KeyRingEntry[];

const maxKeys = 1_000;

/**
 * Reads a file of the keys of one institution: `{ "version": 1, "keys": [{ "vkey", "validFrom", "validTo" }] }`.
 * @throws LedgerError KEY_MALFORMED also when it holds keys of two institutions: a file that one of them gave
 *   would vouch for the other
 */
export function parseKeyRing(bytes: Uint8Array): KeyRing {
  const members = shape.object(parseJsonBytes(bytes, malformed), 'the file', ['version', 'keys']);
  if (members.get('version') !== 1) throw malformed('its version must be 1');
  const ring = readKeyRing(members.get('keys'));
  const [one, other] = institutionsOf(ring);
  if (other === undefined) return ring;
  throw malformed(`it holds keys of ${one} and of ${other}, and each institution vouches for its own alone`);
}

/**
 * Reads the public keys of several institutions, from one file of each.
 * @throws LedgerError KEY_MALFORMED naming the file, or the institution of which two files hold keys: one of them
 *   is somebody else's; Error of the file system
 */
export function loadKeyRings(files: readonly string[]): KeyRing {
  const rings = files.map(loadKeyRing);
  const named = rings.flatMap(institutionsOf);
  const twice = named.find((name, at) => named.indexOf(name) !== at);
  if (twice === undefined) return rings.flat();
  throw new LedgerError('KEY_MALFORMED', `Two files hold keys of ${twice}: one institution has one file.`);
}

function loadKeyRing(file: string): KeyRing {
  const bytes = readFileSync(file);
  try {
    return parseKeyRing(bytes);
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    throw new LedgerError(error.code, `${file}: ${error.message}`);
  }
}

/** What the names of all keys of one institution begin with: those of its logs, and that of its witness. */
export const institutionOf = (name: string): string => name.replace(/\/[^/]*$/u, '');

/** Whether a log or a witness of this name belongs to the institution. */
export const isOf = (name: string, institution: string): boolean => `${name}/`.startsWith(`${institution}/`);

/** The institutions whose keys these are, by what their names begin with. */
export const institutionsOf = (ring: KeyRing): readonly string[] => [
  ...new Set(ring.map(({ key }) => institutionOf(key.name))),
];

/** The text that `parseKeyRing` reads. */
export function formatKeyRing(ring: KeyRing): string {
  return `${JSON.stringify({ version: 1, keys: ring.map(keyToJson) }, null, 2)}\n`;
}

/** One key as it stands in a file of keys and in an evidence bundle. */
export function keyToJson({ key, validFrom, validTo }: KeyRingEntry) {
  return { vkey: key.vkey, validFrom, validTo };
}

/** @throws LedgerError KEY_MALFORMED */
export function readKeyRing(value: unknown): KeyRing {
  const ring = shape.list(value, 'keys', maxKeys).map((item, index) => readEntry(item, `keys[${index}]`));
  const seen = new Set<string>();
  for (const { key } of ring) {
    const label = `${key.name}+${key.id}`;
    if (seen.has(label)) throw malformed(`the key ${label} is there twice`);
    seen.add(label);
  }
  return ring;
}

/** The keys of one type and name. */
export function keysOf(ring: KeyRing, type: KeyType, name: string): KeyRing {
  return ring.filter(({ key }) => key.type === type && key.name === name);
}

export function isValidAt({ validFrom, validTo }: KeyRingEntry, at: Date): boolean {
  return at >= new Date(validFrom) && (validTo === null || at < new Date(validTo));
}

/** @throws LedgerError KEY_NOT_VALID unless at least one of the keys was valid at that time */
export function requireValidAt(entries: KeyRing, at: Date): void {
  if (entries.some((entry) => isValidAt(entry, at))) return;
  const spans = entries.map(({ key, validFrom, validTo }) => {
    return `${key.name}+${key.id} is valid from ${validFrom} to ${validTo ?? 'now'}`;
  });
  throw new LedgerError('KEY_NOT_VALID', `No key was valid at ${at.toISOString()}: ${spans.join('; ')}.`);
}

const shape = jsonShape(malformed);

function readEntry(value: unknown, path: string): KeyRingEntry {
  const members = shape.object(value, path, ['vkey', 'validFrom', 'validTo']);
  const key = parseVerifierKey(shape.text(members.get('vkey'), `${path}.vkey`));
  const validFrom = readInstant(members.get('validFrom'), `${path}.validFrom`);
  const end = members.get('validTo');
  const validTo = end === null ? null : readInstant(end, `${path}.validTo`);
  if (validTo !== null && validTo <= validFrom) throw malformed(`${path} ends before it begins`);
  return { key, validFrom, validTo };
}

function readInstant(value: unknown, path: string): string {
  const text = shape.text(value, path);
  if (!isInstant(text)) throw malformed(`${path} must be an instant such as 2026-01-31T09:30:00.000Z`);
  return text;
}

function malformed(why: string): LedgerError {
  return new LedgerError('KEY_MALFORMED', `The file of keys is refused: ${why}.`);
}
