import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { anonymous } from '@prim/chassis/Caller';
import { makeKeyPair, parsePrivateKey, type PrivateKey } from '@prim/chassis/PrivateKey';
import { trustedKeys } from '@prim/chassis/trustedKeys';
import { SignJWT } from 'jose';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { createCallers } from './callers.ts';
import type { TrustedIssuer } from './TrustedIssuer.ts';

const [regionPair, wilayaPair] = [makeKeyPair(), makeKeyPair()];
const key = parsePrivateKey(regionPair.privateKey);
const now = () => Math.floor(Date.now() / 1_000);

const trust = (
  institution: TrustedIssuer['institution'],
  keys: string,
  more: Partial<TrustedIssuer> = {},
): TrustedIssuer => ({
  institution,
  issuer: `https://id.${institution}.example`,
  audience: 'https://graph.example',
  algorithms: ['EdDSA'],
  maxAgeS: 3_600,
  roles: ['reader', 'editor'],
  keys: trustedKeys(keys),
  ...more,
});
/** A key that the region publishes beside its own, for another service of its. */
const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const setOf = (...pairs: (typeof regionPair)[]) =>
  JSON.stringify({ keys: pairs.map(({ publicKey }) => publicKey) });

const regionKeys = JSON.stringify({
  keys: [regionPair.publicKey, { ...p256.publicKey.export({ format: 'jwk' }), kid: 'p-256' }],
});
const callerOf = createCallers([trust('region', regionKeys), trust('wilaya', setOf(wilayaPair))]);
const sent = async (token: string) => callerOf(`Bearer ${token}`);

/** What a good token of the region says, and what a test changes of it. */
const claims = (change: object = {}) => ({
  iss: 'https://id.region.example',
  aud: 'https://graph.example',
  sub: 'r-17',
  client_id: 'dashboard',
  jti: 'j-1',
  iat: now(),
  exp: now() + 600,
  institution: 'region',
  roles: ['editor'],
  residency: 'MA',
  ...change,
});
const token = (change: object = {}, { secret, kid }: PrivateKey = key, typ = 'at+jwt') =>
  new SignJWT(claims(change)).setProtectedHeader({ alg: 'EdDSA', kid, typ }).sign(secret);
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

afterEach(() => vi.useRealTimers());

describe('a caller', () => {
  test('without a token is the public, at once', () => {
    expect(callerOf(undefined)).toBe(anonymous);
  });

  test('is who the token of its institution says', async () => {
    await expect(sent(await token())).resolves.toEqual({
      institution: 'region',
      roles: ['editor'],
      residency: 'MA',
      subject: 'r-17',
    });
  });

  test('has the roles that we know and that its institution may give, and no others', async () => {
    const roles = ['operator', 'reader', 'king', '__proto__'];
    await expect(sent(await token({ roles }))).resolves.toMatchObject({ roles: ['reader'] });
  });

  test.each([[undefined], ['Morocco'], ['ma'], [7]])('of residency %j is of none', async (residency) => {
    await expect(sent(await token({ residency }))).resolves.toMatchObject({ residency: null });
  });

  test('is known at once when it comes again, and is the same', async () => {
    const again = `Bearer ${await token()}`;
    const first = await callerOf(again);
    expect(callerOf(again)).toBe(first);
  });

  test('is asked for a new token when the one that was known ends', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const short = await token({ exp: now() + 20 });
    await sent(short);
    vi.setSystemTime(Date.now() + 26_000);
    await expect(sent(short)).rejects.toThrow('The token has expired: get a new one.');
  });
});

const genuine = await token();
const [header = '', payload = '', signature = ''] = genuine.split('.');

describe('a token is refused, with a reason, that', () => {
  test.each<[string, () => string | Promise<string>, string]>([
    ['has ended', () => token({ exp: now() - 10 }), 'has expired'],
    ['never ends', () => token({ exp: undefined }), 'lacks `exp`'],
    ['is older than its issuer is trusted for', () => token({ iat: now() - 3_700 }), 'has expired'],
    ['does not say when it was issued', () => token({ iat: undefined }), 'lacks `iat`'],
    ['is not valid yet', () => token({ nbf: now() + 60 }), 'may not have this `nbf`'],
    ['is for another service', () => token({ aud: 'https://other.example' }), 'may not have this `aud`'],
    ['is for nobody', () => token({ aud: undefined }), 'lacks `aud`'],
    ['is of an unknown issuer', () => token({ iss: 'https://evil.example' }), 'of an issuer that no'],
    ['is of no issuer', () => token({ iss: undefined }), 'of an issuer that no'],
    [
      'names another institution than its issuer may',
      () => token({ institution: 'wilaya' }),
      'may not speak for',
    ],
    ['names no institution', () => token({ institution: undefined }), 'lacks `institution`'],
    ['names no roles', () => token({ roles: undefined }), 'lacks `roles`'],
    ['names no account', () => token({ sub: undefined }), 'lacks `sub`'],
    ['is an id token', () => token({}, key, 'JWT'), 'may not have this `typ`'],
    [
      'another institution signed',
      () => token({}, parsePrivateKey(wilayaPair.privateKey)),
      'not signed by a key',
    ],
    [
      'a stranger signed under the name of a known key',
      () => token({}, { ...key, secret: generateKeyPairSync('ed25519').privateKey }),
      'not signed by a key',
    ],
    [
      'was changed',
      () => [header, part(claims({ roles: ['operator'] })), signature].join('.'),
      'not signed by a key',
    ],
    [
      'is signed by a key of its issuer in a way that is not the issuer’s',
      () =>
        new SignJWT(claims())
          .setProtectedHeader({ alg: 'ES256', kid: 'p-256', typ: 'at+jwt' })
          .sign(p256.privateKey),
      'in a way that',
    ],
    ['is not signed', () => [part({ alg: 'none', typ: 'at+jwt' }), payload, ''].join('.'), 'in a way that'],
    [
      'is signed with the public key for a password',
      () =>
        new SignJWT(claims())
          .setProtectedHeader({ alg: 'HS256', kid: key.kid, typ: 'at+jwt' })
          .sign(Buffer.from(String(regionPair.publicKey['x']).padEnd(32))),
      'in a way that',
    ],
    [
      'demands what nobody knows',
      () =>
        [part({ alg: 'EdDSA', kid: key.kid, typ: 'at+jwt', crit: ['x'], x: 1 }), payload, signature].join(
          '.',
        ),
      'malformed',
    ],
    ['is longer than any', () => 'a'.repeat(8_193), 'at most 8192 characters'],
    ['is no token', () => 'nonsense', 'not a JSON Web Token'],
  ])('%s', async (_, make, reason) => {
    await expect(sent(await make())).rejects.toMatchObject({
      status: 401,
      message: expect.stringContaining(reason),
      headers: { 'www-authenticate': 'Bearer error="invalid_token"' },
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  test.each(['', 'Bearer', 'Basic dTpw', 'Bearer a b', genuine])(
    'the header %j is no better',
    (authorization) => {
      expect(() => callerOf(authorization)).toThrow('must be `Bearer` and a token');
    },
  );
});

describe('while an issuer changes its keys', () => {
  const folder = mkdtempSync(join(tmpdir(), 'callers-'));
  const file = join(folder, 'keys.json');
  beforeEach(() => writeFileSync(file, setOf(regionPair)));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('no request is lost: not with the old key, and not with the first token of the new one', async () => {
    const callers = createCallers([trust('region', file)]);
    const next = makeKeyPair();
    const ask = async (signer: PrivateKey, jti: string) => callers(`Bearer ${await token({ jti }, signer)}`);
    await ask(key, 'before');
    writeFileSync(file, setOf(regionPair, next));
    const nextKey = parsePrivateKey(next.privateKey);
    const asked = Array.from({ length: 40 }, (_, index) => ask(index % 2 ? nextKey : key, `j-${index}`));
    const callersFound = await Promise.all(asked);
    expect(callersFound.map(({ institution }) => institution)).toEqual(asked.map(() => 'region'));
  });
});

test('keys that cannot be read are the issuer’s fault, and said to be for now', async () => {
  const keys = () => Promise.reject(new TypeError('fetch failed at http://10.0.0.1'));
  const callers = createCallers([trust('region', setOf(regionPair), { keys })]);
  await expect(callers(`Bearer ${await token()}`)).rejects.toMatchObject({
    status: 503,
    message: 'The keys of the token’s issuer cannot be read for the moment: try again.',
    extensions: { code: 'TOKEN_ISSUER_UNAVAILABLE' },
  });
});
