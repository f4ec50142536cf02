import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { formatKeyRing, type KeyRing, loadKeyRings } from '@prim/ledger/KeyRing';
import { loadSigningKey, parseSigningKey, saveSigningKey, type SigningKey } from '@prim/ledger/SigningKey';

import { text } from '../config.ts';
import { isProduction } from '../development.ts';
import { LogHead } from './LogHead.ts';
import { developmentOrigin, type LogKeys, makeLogKeys } from './LogKeys.ts';

/** The settings by which a subgraph finds the keys of its logs. */
export const logKeySettings = (name: string) => ({
  /** What the names of its logs begin with, as a URL without scheme that is the institution's own. */
  logOrigin: text('LOG_ORIGIN', `${developmentOrigin}${name}`),
  /** The folder of its private keys, `*.key`, each readable by its owner alone, and of `keys.json`. Empty for none. */
  logKeys: text('LOG_KEYS', ''),
  /** Private keys besides, between spaces, where secrets come by the environment. */
  logSigningKeys: text('LOG_SIGNING_KEYS', ''),
  /** The file of its public keys with their validity; `keys.json` of the folder when left out. */
  logPublicKeys: text('LOG_PUBLIC_KEYS', ''),
  /** Files, between commas, one of each other institution's keys: whose logs it cosigns, and who may cosign its own. */
  logTrustedKeys: text('LOG_TRUSTED_KEYS', ''),
});

export type LogKeyConfig = Readonly<Record<keyof ReturnType<typeof logKeySettings>, string>>;

/**
 * The keys that the settings name. In development missing ones are made and kept in the folder; their names begin with
 * `localhost/`, and production refuses them.
 *
 * @throws Error in one sentence for a key that cannot be read, that others could read, or that production refuses, and
 *   for a file with keys of two institutions, or of one that has another file
 */
export function readLogKeys(config: LogKeyConfig): LogKeys {
  const { logOrigin: origin, logKeys: folder } = config;
  const publicKeys = config.logPublicKeys || (folder && join(folder, 'keys.json'));
  const makes = makesKeys(config);
  if (makes) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const trustedFiles = config.logTrustedKeys.split(',').map((file) => file.trim());
  readRings(trustedFiles);
  return makeLogKeys({
    origin,
    keys: [
      ...keysInFolder(folder),
      ...config.logSigningKeys.split(/\s+/).filter(Boolean).map(parseSigningKey),
    ],
    ring: readRings([publicKeys]),
    readTrusted: () => readRings(trustedFiles),
    ...(makes
      ? { keep: (key: SigningKey, ring: KeyRing) => keepInFolder(folder, publicKeys, key, ring) }
      : {}),
  });
}

/**
 * Makes the keys of development that logs and witness need and do not have, so that others know them from the start.
 *
 * @returns how many were made; none where keys are not made here
 */
export async function makeMissingKeys(config: LogKeyConfig, logKeys: LogKeys, now: Date): Promise<number> {
  if (!makesKeys(config)) return 0;
  const before = logKeys.ring().length;
  for (const { _id } of await LogHead.find().lean()) logKeys.signersOf(logKeys.originOf(_id), now);
  logKeys.witness(now);
  // A private key has two public ones: it can sign for its log, and cosign for others.
  return (logKeys.ring().length - before) / 2;
}

const makesKeys = ({ logOrigin, logKeys }: LogKeyConfig): boolean =>
  logOrigin.startsWith(developmentOrigin) && logKeys !== '' && !isProduction();

const keysInFolder = (folder: string): SigningKey[] =>
  folder !== '' && existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.key'))
        .map((file) => loadSigningKey(join(folder, file)))
    : [];

/** A file that is not there yet has no keys: an institution may start before another has made its own. */
function readRings(files: readonly string[]): KeyRing {
  try {
    return loadKeyRings(files.filter((file) => file !== '' && existsSync(file)));
  } catch (problem) {
    // A fault of the settings: whoever offers a checkpoint meanwhile is not told that this was refused.
    throw new Error((problem as Error).message, { cause: problem });
  }
}

function keepInFolder(folder: string, publicKeys: string, key: SigningKey, ring: KeyRing): void {
  saveSigningKey(join(folder, `${encodeURIComponent(key.name)}+${key.logKey.id}.key`), key);
  // Put in place whole: another process may be reading it.
  writeFileSync(`${publicKeys}.new`, formatKeyRing(ring));
  renameSync(`${publicKeys}.new`, publicKeys);
}
