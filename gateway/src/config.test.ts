import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { developmentKey } from '@prim/chassis/development';
import { makeKeyPair } from '@prim/chassis/PrivateKey';
import { expect, test, vi } from 'vitest';

import { readGatewayConfig } from './config.ts';

const { privateKey } = makeKeyPair();
const GATEWAY_KEY = JSON.stringify(privateKey);

test('the gateway needs no setting but its key', () => {
  expect(readGatewayConfig({ GATEWAY_KEY })).toEqual({
    key: { kid: privateKey['kid'], secret: expect.anything() },
    issuers: [],
    corsOrigins: new Set(),
    isPublicPersistedOnly: false,
    isSchemaOpen: true,
    pointsPerMinute: 600_000,
    costMax: 20_000,
    trustedProxies: 0,
    host: '127.0.0.1',
    port: 4000,
    reusePort: false,
    metricsHost: '127.0.0.1',
    metricsPort: 0,
    engine: 'own',
    supergraphKey: null,
    subgraphOrigins: [],
    supergraphFile: fileURLToPath(import.meta.resolve('@prim/schema/supergraph.graphql')),
    subgraphUrls: {},
    requestTimeoutMs: 15_000,
    subgraphTimeoutMs: 5_000,
  });
});

test('the address of each subgraph can be given', () => {
  const { subgraphUrls } = readGatewayConfig({
    SUBGRAPH_URL_REGION: 'http://region:4002/graphql',
    SUBGRAPH_URL_WILAYA: '',
    GATEWAY_KEY,
  });
  expect(subgraphUrls).toEqual({ region: 'http://region:4002/graphql' });
});

test('all that is wrong is said at once, and no address is repeated', () => {
  const wrong = {
    PORT: '65536',
    GATEWAY_ENGINE: 'best',
    SUBGRAPH_TIMEOUT_MS: '9',
    SUBGRAPH_URL_REGION: 'mongodb://user:secret@host',
    GATEWAY_KEY: '{"d":"secret"',
    CORS_ORIGINS: 'https://a.example, https://b.example/path',
  };
  expect(() => readGatewayConfig(wrong)).toThrow(
    'Invalid configuration: PORT must be a whole number from 1 to 65535, got "65536"; ' +
      'GATEWAY_ENGINE must be own or apollo, got "best"; ' +
      'SUBGRAPH_URL_REGION must be an http or https address; ' +
      'SUBGRAPH_TIMEOUT_MS must be a whole number from 10 to 60000, got "9"; ' +
      'GATEWAY_KEY must be a private JSON Web Key, or a file that holds one; ' +
      'CORS_ORIGINS must be origins like https://dashboard.example, got "https://b.example/path"',
  );
});

test('an address for a subgraph that does not exist is refused with the names of those that do', () => {
  expect(() => readGatewayConfig({ SUBGRAPH_URL_REGOIN: 'http://a' })).toThrow(
    'SUBGRAPH_URL_REGOIN names no subgraph; they are ministry, region, wilaya, agencies',
  );
});

test.each([
  ['a public key', { ...makeKeyPair().publicKey }],
  ['a key without a name', { ...privateKey, kid: undefined }],
])('%s signs nothing, and is not repeated', (_, key) => {
  expect(() => readGatewayConfig({ GATEWAY_KEY: JSON.stringify(key) })).toThrow(
    'Invalid configuration: GATEWAY_KEY is no private Ed25519 key with a kid',
  );
});

test('in production the schema is told to callers of an institution only, unless it is said to be open', () => {
  vi.stubEnv('NODE_ENV', 'production');
  expect(readGatewayConfig({ GATEWAY_KEY }).isSchemaOpen).toBe(false);
  expect(readGatewayConfig({ GATEWAY_KEY, SCHEMA_OPEN: '1' }).isSchemaOpen).toBe(true);
  vi.unstubAllEnvs();
});

test('in production a key of development signs nothing', () => {
  const development = { GATEWAY_KEY: JSON.stringify(makeKeyPair(developmentKey).privateKey) };
  expect(readGatewayConfig(development).key.kid).toContain(developmentKey);
  vi.stubEnv('NODE_ENV', 'production');
  expect(() => readGatewayConfig(development)).toThrow(
    'GATEWAY_KEY is of development, and refused in production',
  );
  vi.unstubAllEnvs();
});

test('every setting is told in the README', () => {
  const asked = new Set<string>();
  const env = new Proxy<Record<string, string>>(
    { GATEWAY_KEY },
    {
      get: (target, name) => {
        asked.add(String(name));
        return target[String(name)];
      },
    },
  );
  readGatewayConfig(env);
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  expect(asked.size).toBeGreaterThan(10);
  expect([...asked].filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});
