import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { developmentAudience, developmentIssuer, developmentKey } from '@prim/chassis/development';
import { makeKeyPair } from '@prim/chassis/PrivateKey';
import { institutions, type SubgraphName, subgraphNames } from '@prim/schema';
import { roles } from '@prim/schema/access';

/** A pair of keys, each in its file: what signs, for its owner only, and what others verify with. */
export interface KeyFiles {
  /** A private JSON Web Key. */
  readonly privateKey: string;
  /** A JSON Web Key Set of the public key. */
  readonly publicKeys: string;
}

/**
 * The keys of `name` on this machine, made when they are first asked for. Their `kid` says that they are of
 * development, for which production refuses them.
 */
export function developmentKeys(folder: string, name: string): KeyFiles {
  const files = {
    privateKey: resolve(join(folder, `${name}.key.json`)),
    publicKeys: resolve(join(folder, `${name}.keys.json`)),
  };
  if (!existsSync(files.publicKeys)) saveKeyPair(files, makeKeyPair(`${developmentKey}${name}-`));
  return files;
}

/**
 * The settings by which a subgraph keeps the keys of its logs on this machine, makes those that are missing, and knows
 * those of the others.
 */
export const developmentLogKeys = (folder: string, name: SubgraphName): Readonly<Record<string, string>> => ({
  LOG_KEYS: resolve(folder, `log-${name}`),
  LOG_TRUSTED_KEYS: subgraphNames
    .filter((other) => other !== name)
    .map((other) => resolve(folder, `log-${other}`, 'keys.json'))
    .join(','),
});

function saveKeyPair(files: KeyFiles, { privateKey, publicKey }: ReturnType<typeof makeKeyPair>): void {
  mkdirSync(join(files.privateKey, '..'), { recursive: true, mode: 0o700 });
  writeFileSync(files.privateKey, JSON.stringify(privateKey), { mode: 0o600 });
  writeFileSync(files.publicKeys, JSON.stringify({ keys: [publicKey] }));
}

/** The settings by which the processes of one machine trust each other, and the tokens of `npm run token`. */
export function developmentSettings(folder: string) {
  const gateway = developmentKeys(folder, 'gateway');
  const issuer = developmentKeys(folder, 'issuer');
  const trusted = institutions.map((institution) => [
    institution,
    {
      issuer: developmentIssuer(institution),
      audience: developmentAudience,
      algorithms: ['EdDSA'],
      maxAgeS: 3_600,
      roles,
      keys: issuer.publicKeys,
    },
  ]);
  const issuers = JSON.stringify(Object.fromEntries(trusted));
  return {
    gateway: unlessGiven({ GATEWAY_KEY: gateway.privateKey, CALLER_ISSUERS: issuers }),
    subgraphs: unlessGiven({ GATEWAY_KEYS: gateway.publicKeys }),
  };
}

/** The environment goes before. */
const unlessGiven = (settings: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(settings).filter(([key]) => !process.env[key]?.trim()));
