import { developmentIssuer } from '@prim/chassis/development';
import { makeKeyPair } from '@prim/chassis/PrivateKey';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { readTrustedIssuers } from './TrustedIssuer.ts';

const region = {
  issuer: 'https://id.region.example',
  audience: 'https://graph.example',
  algorithms: ['ES256'],
  maxAgeS: 3_600,
  roles: ['reader', 'editor'],
  keys: JSON.stringify({ keys: [makeKeyPair().publicKey] }),
};
const read = (setting: object) => readTrustedIssuers({ CALLER_ISSUERS: JSON.stringify(setting) });

afterEach(() => vi.unstubAllEnvs());

test('each institution has an issuer of its own', () => {
  const wilaya = { ...region, issuer: 'https://id.wilaya.example' };
  expect(read({ wilaya, region }).map(({ institution, issuer }) => [institution, issuer])).toEqual([
    ['region', 'https://id.region.example'],
    ['wilaya', 'https://id.wilaya.example'],
  ]);
});

test('without the setting nobody is trusted', () => {
  expect(readTrustedIssuers({})).toEqual([]);
});

describe('an issuer is refused', () => {
  test.each(Object.keys(region))('without its %s: nothing has a default', (field) => {
    expect(() => read({ region: { ...region, [field]: undefined } })).toThrow(
      `CALLER_ISSUERS.region.${field}: `,
    );
  });

  test.each([
    ['of an institution that there is not', { regoin: region }],
    ['that signs with a shared password', { region: { ...region, algorithms: ['HS256'] } }],
    ['that signs nothing', { region: { ...region, algorithms: ['none'] } }],
    ['whose tokens live for weeks', { region: { ...region, maxAgeS: 1_000_000 } }],
    ['with a setting that is not known', { region: { ...region, audiance: 'x' } }],
    ['that gives unknown roles', { region: { ...region, roles: ['king'] } }],
    [
      'whose keys are at an address that is not safe',
      { region: { ...region, keys: 'http://id.region.example' } },
    ],
    ['whose keys are not there', { region: { ...region, keys: 'no/such/file.json' } }],
    ['that another institution has', { region, wilaya: region }],
  ])('%s', (_, setting) => {
    expect(() => read(setting)).toThrow('CALLER_ISSUERS');
  });

  test('of development, in production', () => {
    const development = { region: { ...region, issuer: developmentIssuer('region') } };
    expect(read(development)).toHaveLength(1);
    vi.stubEnv('NODE_ENV', 'production');
    expect(() => read(development)).toThrow('an issuer of development is refused in production');
  });
});

test('a setting that is no JSON is refused without being repeated', () => {
  expect(() => readTrustedIssuers({ CALLER_ISSUERS: '{secret' })).toThrow('must be JSON, or a file of JSON');
});
