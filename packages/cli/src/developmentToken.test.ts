import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createCallers } from '@prim/gateway/callers';
import { readTrustedIssuers } from '@prim/gateway/TrustedIssuer';
import { afterAll, afterEach, expect, test, vi } from 'vitest';

import { developmentKeys, developmentSettings } from './developmentKeys.ts';
import { developmentToken } from './developmentToken.ts';

const folder = mkdtempSync(join(tmpdir(), 'development-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

const readIssuers = () => readTrustedIssuers(developmentSettings(folder).gateway);

test('a token of development is of its institution, in its country', async () => {
  const callerOf = createCallers(readIssuers());
  const token = await developmentToken(folder, { institution: 'afd', roles: ['auditor'] });
  await expect(callerOf(`Bearer ${token}`)).resolves.toEqual({
    institution: 'afd',
    roles: ['auditor'],
    residency: 'FR',
    subject: 'afd-developer',
  });
});

test('keys are made once, and what signs is for its owner alone', () => {
  const { privateKey } = developmentKeys(folder, 'issuer');
  const made = statSync(privateKey);
  expect(made.mode & 0o077).toBe(0);
  developmentKeys(folder, 'issuer');
  expect(statSync(privateKey).mtimeMs).toBe(made.mtimeMs);
});

test('a setting of the environment goes before one that is made up', () => {
  vi.stubEnv('GATEWAY_KEY', 'given');
  expect(Object.keys(developmentSettings(folder).gateway)).toEqual(['CALLER_ISSUERS']);
});

test('production signs no such token, and takes none', async () => {
  vi.stubEnv('NODE_ENV', 'production');
  const claims = { institution: 'afd', roles: ['auditor'] } as const;
  expect(() => developmentToken(folder, claims)).toThrow('refused in production');
  expect(readIssuers).toThrow('The keys are of development, and refused in production');
});
