import { sign } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { makeKeyPair, parsePrivateKey } from '@prim/chassis/PrivateKey';

/** One gateway to measure: how it is started on a port over a supergraph. */
export interface GatewaySpec {
  readonly name: string;
  /** What follows `node`. */
  readonly args: (supergraphFile: string, port: number) => readonly string[];
  readonly env?: (supergraphFile: string, port: number) => Readonly<Record<string, string>>;
  /** What it is asked with besides. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Where it answers GraphQL and, once it can, 200. */
  readonly path: string;
  /** Its packages with their versions. */
  readonly versions: Readonly<Record<string, string>>;
}

const { privateKey, publicKey } = makeKeyPair();
const key = JSON.stringify(privateKey);

/** What the subgraphs know the gateways by: a JSON Web Key Set. */
export const gatewayKeys = JSON.stringify({ keys: [publicKey] });

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const peers = '../peers/node_modules/';
const hiveFile = here(`${peers}@graphql-hive/gateway/dist/bin.js`);

export const arePeersInstalled = () => existsSync(hiveFile);

function versionsOf(folder: string, ...names: string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      const file = here(`${folder}${name}/package.json`);
      return [name, (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version];
    }),
  );
}

const ourModules = '../../../node_modules/';

const stock = (name: string, ...flags: string[]): GatewaySpec => ({
  name,
  args: (file, port) => [here('stock.ts'), file, String(port), ...flags],
  env: () => ({ GATEWAY_KEY: key }),
  path: '/',
  versions: versionsOf(ourModules, '@apollo/server', '@apollo/gateway', 'undici'),
});

const hive = (name: string, ...flags: string[]): GatewaySpec => ({
  name,
  args: (file, port) =>
    [hiveFile, 'supergraph', file, '--host', '127.0.0.1', '--port', String(port), '--fork', '1'].concat(
      flags,
    ),
  path: '/graphql',
  versions: versionsOf(peers, '@graphql-hive/gateway', '@graphql-hive/router-runtime'),
});

const ours = (name: string, engine: string): GatewaySpec => ({
  name,
  args: () => [here('../../../gateway/src/main.ts')],
  env: (file, port) => ({
    SUPERGRAPH: file,
    PORT: String(port),
    GATEWAY_ENGINE: engine,
    GATEWAY_KEY: key,
    // All limits are on, and so high that the load passes them.
    COST_MAX: '1000000',
    POINTS_PER_MINUTE: '1000000000',
  }),
  path: '/graphql',
  versions: versionsOf(ourModules, '@apollo/query-planner', 'undici', 'graphql'),
});

const unguarded = (name: string): GatewaySpec => ({
  name,
  args: (file, port) => [here('unguarded.ts'), file, String(port)],
  path: '/graphql',
  versions: versionsOf(ourModules, '@apollo/query-planner', 'undici', 'graphql'),
});

const limit = (name: string, ...flags: string[]): GatewaySpec => ({
  name,
  args: (file, port) => [here('limit.ts'), `${file}.recording.json`, String(port), ...flags],
  path: '/',
  versions: versionsOf(ourModules, 'undici'),
});

/** Ours, asked by an account of an institution, with a token as its issuer would sign it. */
function oursWithToken(name: string): GatewaySpec {
  const issuer = makeKeyPair();
  const [url, audience] = ['https://id.region.example', 'https://graph.example'];
  const trusted = { issuer: url, audience, algorithms: ['EdDSA'], maxAgeS: 3_600, roles: ['reader'] };
  const keys = JSON.stringify({ keys: [issuer.publicKey] });
  const iat = Math.floor(Date.now() / 1_000);
  const ids = { sub: 'r-17', client_id: 'bench', jti: 'j-1', institution: 'region', roles: ['reader'] };
  const claims = { iss: url, aud: audience, iat, exp: iat + 3_600, ...ids };
  const parts = [{ alg: 'EdDSA', typ: 'at+jwt', kid: issuer.publicKey['kid'] }, claims];
  const unsigned = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  const signature = sign(null, Buffer.from(unsigned), parsePrivateKey(issuer.privateKey).secret);
  const spec = ours(name, 'own');
  return {
    ...spec,
    env: (...place) => ({
      ...spec.env?.(...place),
      CALLER_ISSUERS: JSON.stringify({ region: { ...trusted, keys } }),
    }),
    headers: { authorization: `Bearer ${unsigned}.${signature.toString('base64url')}` },
  };
}

/** What the guards cost: the same gateway without any, then with all. */
export const accessSpecs = (): readonly GatewaySpec[] => [
  unguarded('unguarded'),
  ours('ours', 'own'),
  oursWithToken('ours, with a token'),
];

/** The first is what the ratios are taken against. The limits come last: they replay what ours sent. */
export const gatewaySpecs = (): readonly GatewaySpec[] => [
  stock('stock'),
  stock('stock + undici', '--undici'),
  hive('hive'),
  hive('hive --jit', '--jit'),
  hive('hive + rust', '--hive-router-runtime'),
  ours('ours', 'own'),
  unguarded('unguarded'),
  limit('L2', '--parse'),
  limit('L1'),
];

/**
 * Those that sign what they ask of our subgraphs, which answer nobody else. Hive Gateway 2.15 is not among them: its
 * JavaScript does not load our supergraph (`LogFact`, which several subgraphs share, has multiple canonical definitions
 * to it), and with its Rust planner it answered our operations with an unexpected error.
 */
export const coordinationSpecs = (): readonly GatewaySpec[] => [
  stock('stock', '--signed'),
  ours('ours', 'own'),
];
