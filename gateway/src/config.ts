import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { type Env, firstOf, flag, integer, readConfig, text } from '@prim/chassis/config';
import { costMax } from '@prim/chassis/cost';
import { isProduction } from '@prim/chassis/development';
import { type PrivateKey, readPrivateKey } from '@prim/chassis/PrivateKey';
import { isUrl } from '@prim/chassis/scalars';
import { subgraphNames } from '@prim/schema';

import type { AllowanceConfig } from './allowances.ts';
import { readTrustedIssuers, type TrustedIssuer } from './TrustedIssuer.ts';

const engineNames = ['own', 'apollo'] as const;
export type EngineName = (typeof engineNames)[number];

/** The settings of the gateway's process. */
export interface GatewayConfig extends AllowanceConfig {
  /** The address to listen on. */
  readonly host: string;
  readonly port: number;
  /** Listen beside the process that has the port already, which is then stopped: an update refuses no one. */
  readonly reusePort: boolean;
  /** Where the page of metrics is, which is not to be published; no page for port 0. */
  readonly metricsHost: string;
  readonly metricsPort: number;
  /** What plans and executes: our own engine, or stock Apollo's behind the same front. */
  readonly engine: EngineName;
  /** The file of the composed supergraph. */
  readonly supergraphFile: string;
  /** Whose signature a supergraph must bear; null where everyone who can write the file is trusted. */
  readonly supergraphKey: KeyObject | null;
  /** Origins beside those of the supergraph it began with that a later one may lead to: `https://b.example`. */
  readonly subgraphOrigins: readonly string[];
  /** Where a subgraph is when it is not where the supergraph says, by the subgraph's name. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  /** How long a request of a client may take, from its first byte to the last of its answer. */
  readonly requestTimeoutMs: number;
  /** How long an institution may take to answer one request, its whole body included. */
  readonly subgraphTimeoutMs: number;
  /** What signs the requests to the subgraphs. */
  readonly key: PrivateKey;
  /** Who may say that a caller is of an institution. */
  readonly issuers: readonly TrustedIssuer[];
  /** True where callers without a token may send only the operations of schema/operations. */
  readonly isPublicPersistedOnly: boolean;
  /** Origins of other sites whose pages may ask the graph from a browser. */
  readonly corsOrigins: ReadonlySet<string>;
  /** The most points that one operation may cost. */
  readonly costMax: number;
}

const committedSupergraph = fileURLToPath(import.meta.resolve('@prim/schema/supergraph.graphql'));

const urlPrefix = 'SUBGRAPH_URL_';

/** The addresses of `SUBGRAPH_URL_<NAME>`. A wrong one is not repeated, for it may hold a password. */
function readSubgraphUrls(env: Env): Readonly<Record<string, string>> {
  const keys = Object.keys(env).filter((key) => key.startsWith(urlPrefix) && env[key]?.trim());
  return Object.fromEntries(
    keys.map((key) => {
      const name = key.slice(urlPrefix.length).toLowerCase();
      if (!subgraphNames.some((known) => known === name)) {
        throw new Error(`${key} names no subgraph; they are ${subgraphNames.join(', ')}`);
      }
      const url = env[key]?.trim();
      if (!isUrl(url)) throw new Error(`${key} must be an http or https address`);
      return [name, url];
    }),
  );
}

/** The origins of `CORS_ORIGINS`, with commas between them. */
function readOrigins(env: Env): ReadonlySet<string> {
  const origins = text(
    'CORS_ORIGINS',
    '',
  )(env)
    .split(',')
    .map((origin) => origin.trim())
    .filter(Boolean);
  const wrong = origins.find((origin) => !isUrl(origin) || new URL(origin).origin !== origin);
  if (wrong === undefined) return new Set(origins);
  throw new Error(`CORS_ORIGINS must be origins like https://dashboard.example, got "${wrong}"`);
}

function readEngine(env: Env): EngineName {
  const given = text('GATEWAY_ENGINE', 'own')(env);
  const known = engineNames.find((name) => name === given);
  if (known) return known;
  throw new Error(`GATEWAY_ENGINE must be ${engineNames.join(' or ')}, got "${given}"`);
}

const readSubgraphOrigins = (env: Env): readonly string[] =>
  text(
    'SUBGRAPH_ORIGINS',
    '',
  )(env)
    .split(',')
    .filter(Boolean)
    .map((url) => {
      if (!isUrl(url))
        throw new Error('SUBGRAPH_ORIGINS must be http or https addresses, with commas between');
      return new URL(url).origin;
    });

/** The public key of `SUPERGRAPH_KEY`. */
function readSupergraphKey(env: Env): KeyObject | null {
  const given = text('SUPERGRAPH_KEY', '')(env);
  if (!given) return null;
  try {
    const key = JSON.parse(given.startsWith('{') ? given : readFileSync(given, 'utf8')) as JsonWebKey;
    return createPublicKey({ key, format: 'jwk' });
  } catch {
    throw new Error('SUPERGRAPH_KEY must be a public JSON Web Key, or a file that holds one');
  }
}

/** The private key of `GATEWAY_KEY`. What is wrong with it is said without a word of it. */
function readGatewayKey(env: Env): PrivateKey {
  const given = firstOf(
    ['GATEWAY_KEY'],
    'a private JSON Web Key, or its file; `npm start` makes one of its own',
  )(env);
  try {
    return readPrivateKey(given);
  } catch (problem) {
    throw new Error(`GATEWAY_KEY ${(problem as Error).message}`, { cause: problem });
  }
}

/** @throws Error that lists every wrong setting at once */
export const readGatewayConfig = (env: Env = process.env): GatewayConfig =>
  readConfig<GatewayConfig>(
    {
      host: text('HOST', '127.0.0.1'),
      port: integer('PORT', { min: 1, max: 65_535, fallback: 4000 }),
      reusePort: flag('REUSE_PORT', false),
      metricsHost: text('METRICS_HOST', '127.0.0.1'),
      metricsPort: integer('METRICS_PORT', { min: 0, max: 65_535, fallback: 0 }),
      engine: readEngine,
      supergraphFile: text('SUPERGRAPH', committedSupergraph),
      supergraphKey: readSupergraphKey,
      subgraphOrigins: readSubgraphOrigins,
      subgraphUrls: readSubgraphUrls,
      requestTimeoutMs: integer('REQUEST_TIMEOUT_MS', { min: 100, max: 600_000, fallback: 15_000 }),
      subgraphTimeoutMs: integer('SUBGRAPH_TIMEOUT_MS', { min: 10, max: 60_000, fallback: 5_000 }),
      key: readGatewayKey,
      issuers: readTrustedIssuers,
      pointsPerMinute: integer('POINTS_PER_MINUTE', { min: 1_000, max: 1_000_000_000, fallback: 600_000 }),
      trustedProxies: integer('TRUSTED_PROXIES', { min: 0, max: 10, fallback: 0 }),
      isSchemaOpen: flag('SCHEMA_OPEN', !isProduction()),
      isPublicPersistedOnly: flag('PUBLIC_PERSISTED_ONLY', false),
      corsOrigins: readOrigins,
      costMax: integer('COST_MAX', { min: 100, max: 10_000_000, fallback: costMax }),
    },
    env,
  );
