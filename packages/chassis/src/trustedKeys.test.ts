import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { jwtVerify, SignJWT } from 'jose';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { developmentKey } from './development.ts';
import { type KeyPair, makeKeyPair, parsePrivateKey } from './PrivateKey.ts';
import { type TrustedKeys, trustedKeys } from './trustedKeys.ts';

const folder = mkdtempSync(join(tmpdir(), 'trusted-keys-'));
const file = join(folder, 'keys.json');
const sets = (...pairs: KeyPair[]) => JSON.stringify({ keys: pairs.map(({ publicKey }) => publicKey) });

function tokenOf({ privateKey }: KeyPair): Promise<string> {
  const { kid, secret } = parsePrivateKey(privateKey);
  return new SignJWT({}).setProtectedHeader({ alg: 'EdDSA', kid }).sign(secret);
}

const isAccepted = async (pair: KeyPair, keys: TrustedKeys) =>
  jwtVerify(await tokenOf(pair), keys).then(
    () => true,
    () => false,
  );

const [first, second] = [makeKeyPair(), makeKeyPair()];

afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('keys in a file', () => {
  beforeEach(() => writeFileSync(file, sets(first)));

  test('that are added later are found with the first token that they sign', async () => {
    const keys = trustedKeys(file);
    expect(await isAccepted(first, keys)).toBe(true);
    writeFileSync(file, sets(first, second));
    expect(await Promise.all([first, second, second].map((pair) => isAccepted(pair, keys)))).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('are the only ones', async () => {
    expect(await isAccepted(second, trustedKeys(file))).toBe(false);
  });

  test('must be there at the start', () => {
    expect(() => trustedKeys(join(folder, 'none.json'))).toThrow(/ENOENT/);
  });

  test('of development are refused in production', async () => {
    const pair = makeKeyPair(developmentKey);
    const token = await tokenOf(pair);
    writeFileSync(file, sets(pair));
    const keys = trustedKeys(file);
    await expect(jwtVerify(token, keys)).resolves.toBeDefined();
    vi.stubEnv('NODE_ENV', 'production');
    await expect(jwtVerify(token, keys)).rejects.toThrow(/no applicable key/);
    expect(() => parsePrivateKey(pair.privateKey)).toThrow('is of development, and refused in production');
  });

  test.each([
    ['in a file', () => (writeFileSync(file, sets(makeKeyPair(developmentKey))), file)],
    ['in a setting', () => sets(makeKeyPair(developmentKey))],
  ])('of development alone are refused at the start of production, %s', (_, place) => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(() => trustedKeys(place())).toThrow('The keys are of development, and refused in production');
    expect(() => trustedKeys(sets(first, makeKeyPair(developmentKey)))).not.toThrow();
  });
});

describe('keys at an address', () => {
  let issuer: Server;
  let published = '';
  let url = '';
  let requests = 0;
  beforeEach(async () => {
    requests = 0;
    published = sets(first);
    issuer = createServer((_request, response) => {
      requests++;
      if (published) response.setHeader('content-type', 'application/json').end(published);
      else response.writeHead(503).end();
    });
    await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}/keys.json`;
  });
  afterEach(() => {
    vi.useRealTimers();
    issuer.closeAllConnections();
    issuer.close();
  });

  test('that are added later are found with the first token that they sign', async () => {
    const keys = trustedKeys(url);
    expect(await isAccepted(first, keys)).toBe(true);
    published = sets(first, second);
    expect(await isAccepted(second, keys)).toBe(true);
  });

  test('are asked for once for many tokens, and not once for each token of a made-up key', async () => {
    const keys = trustedKeys(url);
    expect(await Promise.all([first, first, first].map((pair) => isAccepted(pair, keys)))).not.toContain(
      false,
    );
    expect(requests).toBe(1);
    expect(await Promise.all([second, second, second].map((pair) => isAccepted(pair, keys)))).not.toContain(
      true,
    );
    expect(requests).toBe(2);
    const oneByOne: Promise<boolean>[] = [];
    for (let sent = 0; sent < 10; sent += 1) {
      oneByOne.push(isAccepted(second, keys));
      await wait(20);
    }
    expect(await Promise.all(oneByOne)).not.toContain(true);
    expect(requests).toBeLessThan(6);
  });

  test('go on while their address does not answer, for an hour', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const keys = trustedKeys(url);
    expect(await isAccepted(first, keys)).toBe(true);
    published = '';
    vi.advanceTimersByTime(3_500_000);
    expect(await isAccepted(first, keys)).toBe(true);
    vi.advanceTimersByTime(200_000);
    expect(await isAccepted(first, keys)).toBe(false);
  });

  test('are asked for again after ten minutes, so that a key that was taken back is refused', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const keys = trustedKeys(url);
    expect(await isAccepted(first, keys)).toBe(true);
    published = sets(second);
    vi.advanceTimersByTime(600_001);
    await isAccepted(first, keys);
    await vi.waitUntil(async () => !(await isAccepted(first, keys)), { timeout: 5_000 });
  });

  test('are read over https, but for this machine', () => {
    expect(() => trustedKeys('http://id.region.example/keys.json')).toThrow(
      /over https, not from id.region.example/,
    );
  });
});
