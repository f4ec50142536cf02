import { generateKeyPairSync } from 'node:crypto';

import { createLocalJWKSet, type JWTPayload, SignJWT } from 'jose';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { anonymous } from './Caller.ts';
import { makeKeyPair, parsePrivateKey, type PrivateKey } from './PrivateKey.ts';
import { serviceSigner, serviceVerifier } from './serviceToken.ts';
import { callerOf } from './testing.ts';

const pair = makeKeyPair();
const key = parsePrivateKey(pair.privateKey);
/** A key of another kind, which a subgraph may have been given with the gateway's. */
const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const keys = createLocalJWKSet({
  keys: [pair.publicKey, { ...p256.publicKey.export({ format: 'jwk' }), kid: 'p-256' }],
});
const body = '{"query":"{ project(id: \\"1\\") { id } }"}';

const sign = serviceSigner(key);
const verify = serviceVerifier('region', keys);
const sent = (token: string, content: string = body) => verify(`Bearer ${token}`, content);
const refusal = expect.objectContaining({
  extensions: expect.objectContaining({ code: 'UNAUTHENTICATED' }),
});

afterEach(() => vi.useRealTimers());

describe('the token of the gateway', () => {
  test.each([anonymous, callerOf('wilaya', 'editor', 'auditor')])(
    'tells a subgraph who asks',
    async (caller) => {
      await expect(sent(sign('region', caller, body))).resolves.toMatchObject({ caller, purpose: null });
    },
  );

  test('is sent again for the same question, and is another for each caller, purpose, subgraph and body', () => {
    const token = sign('region', anonymous, body);
    expect(sign('region', anonymous, body)).toBe(token);
    const others = [
      sign('wilaya', anonymous, body),
      sign('region', callerOf('region', 'reader'), body),
      sign('region', anonymous, `${body} `),
      sign('region', anonymous, body, 'audit'),
      sign('region', anonymous, body, 'file 2026-4'),
    ];
    expect(new Set([token, ...others]).size).toBe(6);
  });

  test('says what the caller reads for', async () => {
    const token = sign('region', callerOf('wilaya', 'auditor'), body, 'تدقيق');
    await expect(sent(token)).resolves.toMatchObject({ purpose: 'تدقيق' });
  });

  test('is signed anew before it ends', () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const token = sign('region', anonymous, body);
    vi.setSystemTime(Date.now() + 15_000);
    expect(sign('region', anonymous, body)).not.toBe(token);
  });

  test('is refused after its minute, also where it was accepted before', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const token = sign('region', anonymous, body);
    await expect(sent(token)).resolves.toMatchObject({ caller: anonymous });
    vi.setSystemTime(Date.now() + 66_000);
    await expect(sent(token)).rejects.toThrow(refusal);
  });

  test('is good for the body that it came with, also where it was accepted before', async () => {
    const token = sign('region', anonymous, body);
    await expect(sent(token)).resolves.toMatchObject({ caller: anonymous });
    await expect(sent(token, body.replace('1', '2'))).rejects.toThrow(refusal);
  });
});

const now = () => Math.floor(Date.now() / 1_000);
const genuine = (() => {
  const payload = sign('region', callerOf('region', 'editor'), body).split('.')[1] ?? '';
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as JWTPayload;
})();
const forge = (change: object, { secret, kid }: PrivateKey = key, typ = 'service+jwt') =>
  new SignJWT({ ...genuine, iat: now(), exp: now() + 60, ...change })
    .setProtectedHeader({ alg: 'EdDSA', kid, typ })
    .sign(secret);
const unsigned = (header: object, payload: object = genuine) =>
  `${[header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.`;

test('a token with all claims in order is accepted, so that each of the following fails for its own fault', async () => {
  await expect(sent(await forge({}))).resolves.toMatchObject({ caller: { institution: 'region' } });
});

test.each<[string, () => string | Promise<string>]>([
  ['another issuer', () => forge({ iss: 'urn:other' })],
  ['another subgraph', () => forge({ aud: 'wilaya' })],
  ['no issuer', () => forge({ iss: undefined })],
  ['no audience', () => forge({ aud: undefined })],
  ['no end', () => forge({ exp: undefined })],
  ['no beginning', () => forge({ iat: undefined })],
  ['a long life', () => forge({ iat: now() - 120, exp: now() + 3_600 })],
  ['a beginning in the future', () => forge({ iat: now() + 60, exp: now() + 120 })],
  ['no hash of the body', () => forge({ contentHash: undefined })],
  ['the type of a caller’s token', () => forge({}, key, 'at+jwt')],
  ['a key that the subgraph does not know', () => forge({}, parsePrivateKey(makeKeyPair().privateKey))],
  [
    'a foreign key under a known name',
    () => forge({}, { ...key, secret: generateKeyPairSync('ed25519').privateKey }),
  ],
  [
    'a known key, used in another way',
    () =>
      new SignJWT({ ...genuine, iat: now(), exp: now() + 60 })
        .setProtectedHeader({ alg: 'ES256', kid: 'p-256', typ: 'service+jwt' })
        .sign(p256.privateKey),
  ],
  ['no signature', () => unsigned({ alg: 'none', typ: 'service+jwt' })],
  [
    'the public key as a password',
    () =>
      new SignJWT(genuine)
        .setProtectedHeader({ alg: 'HS256', kid: key.kid, typ: 'service+jwt' })
        .sign(new TextEncoder().encode(String(pair.publicKey.x).padEnd(32))),
  ],
  ['no JSON in it', () => 'a.b.c'],
  ['no three parts', () => 'nonsense'],
])('a token with %s is refused', async (_, token) => {
  await expect(sent(await token())).rejects.toThrow(refusal);
});

test.each([undefined, '', 'Bearer', 'Basic dTpw', `Bearer a b`])(
  'the header %j is refused',
  async (header) => {
    await expect(verify(header, body)).rejects.toThrow(refusal);
  },
);

test('what is not the token’s fault is no refusal: keys that cannot be read are a fault', async () => {
  const broken = serviceVerifier('region', () => Promise.reject(new TypeError('no keys')));
  await expect(broken(`Bearer ${sign('region', anonymous, body)}`, body)).rejects.toThrow('no keys');
});
