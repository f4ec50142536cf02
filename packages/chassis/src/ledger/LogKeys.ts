import { isOf, isValidAt, type KeyRing, type KeyRingEntry, keysOf } from '@prim/ledger/KeyRing';
import { generateSigningKey, type SigningKey } from '@prim/ledger/SigningKey';
import type { KeyType } from '@prim/ledger/VerifierKey';

import { isProduction } from '../development.ts';
import { DomainError } from '../errors.ts';

/** The names of logs and keys that were made on a developer's machine begin so, in every checkpoint they sign. */
export const developmentOrigin = 'localhost/';

/** A public key as the graph shows it. */
export type LogKeyRecord = KeyRingEntry;

/** The keys of one institution's logs and of its witness, and the public ones of the others. */
export interface LogKeys {
  /** The name of a reporter's log, as a URL without scheme. */
  originOf(reporter: string): string;
  /**
   * The keys that sign for a log now: one, or two while they change.
   *
   * @throws DomainError SIGNING_KEY_MISSING
   */
  signersOf(origin: string, now: Date): readonly SigningKey[];
  /** The key that cosigns the checkpoints of others. @throws DomainError SIGNING_KEY_MISSING */
  witness(now: Date): SigningKey;
  /** The public keys of this institution, those of the past among them. */
  ring(): KeyRing;
  /** The public keys of the other institutions: no institution is a witness of its own logs. */
  trustedOthers(): KeyRing;
}

export interface LogKeyOptions {
  /** What the names of its logs begin with: `agencies.example`. */
  readonly origin: string;
  readonly keys: readonly SigningKey[];
  /** The public half of `keys`, with their validity, and that of keys of the past. */
  readonly ring: KeyRing;
  /** Reads the public keys of others, each time that they are wanted: they change theirs when they like. */
  readonly readTrusted?: () => KeyRing;
  /** Where given, a key that is missing is made, and handed over to be kept. */
  readonly keep?: (key: SigningKey, ring: KeyRing) => void;
}

/** @throws Error in production for keys of development, and for a private key without a public one in `ring` */
export function makeLogKeys({ origin, keys, ring, readTrusted = () => [], keep }: LogKeyOptions): LogKeys {
  const own = { keys: [...keys], ring: [...ring] };
  for (const key of keys) assertUsable(key, ring);
  const make = (name: string, now: Date): SigningKey => {
    if (keep === undefined) {
      throw new DomainError(
        'SIGNING_KEY_MISSING',
        `No key that is valid now signs for ${name}: its institution has to make one.`,
        { origin: name },
      );
    }
    const key = generateSigningKey(name);
    const span = {
      validFrom: new Date(Math.floor(now.getTime() / 1_000) * 1_000).toISOString(),
      validTo: null,
    };
    own.keys.push(key);
    own.ring.push({ key: key.logKey, ...span }, { key: key.witnessKey, ...span });
    keep(key, own.ring);
    return key;
  };
  const validKeys = (type: KeyType, name: string, now: Date): readonly SigningKey[] => {
    const valid = own.keys.filter((key) => key.name === name && isValid(type, key, own.ring, now));
    return valid.length > 0 ? valid : [make(name, now)];
  };
  const witnessName = `${origin}/witness`;
  return {
    originOf: (reporter) => `${origin}/${encodeURIComponent(reporter)}`,
    signersOf: (name, now) => validKeys('log', name, now),
    witness: (now) => validKeys('witness', witnessName, now).at(-1) ?? make(witnessName, now),
    ring: () => own.ring,
    trustedOthers: () => readTrusted().filter(({ key }) => !isOf(key.name, origin)),
  };
}

/** Each of the two public halves of a key has a validity of its own: that of what is to be signed counts. */
function isValid(type: KeyType, { name, logKey, witnessKey }: SigningKey, ring: KeyRing, now: Date): boolean {
  const { id } = type === 'log' ? logKey : witnessKey;
  return keysOf(ring, type, name).some((entry) => entry.key.id === id && isValidAt(entry, now));
}

function assertUsable({ name, logKey }: SigningKey, ring: KeyRing): void {
  if (isProduction() && name.startsWith(developmentOrigin)) {
    throw new Error(
      `The key ${name} was made for development: production takes keys of "prim-ledger keygen".`,
    );
  }
  if (!keysOf(ring, 'log', name).some(({ key }) => key.id === logKey.id)) {
    throw new Error(
      `The key ${name}+${logKey.id} stands in no file of public keys, which says when it is valid.`,
    );
  }
}

/** Keys in memory, made when they are first wanted: for tests. */
export const memoryLogKeys = (origin: string, readTrusted: () => KeyRing = () => []): LogKeys =>
  makeLogKeys({ origin, keys: [], ring: [], readTrusted, keep: () => {} });
