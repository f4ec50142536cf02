import { chmodSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { formatKeyRing, type KeyRing, parseKeyRing } from '@prim/ledger/KeyRing';
import { emptyRoot } from '@prim/ledger/merkleHash';
import { openCheckpoint, signCheckpoint } from '@prim/ledger/openCheckpoint';
import {
  formatSigningKey,
  generateSigningKey,
  saveSigningKey,
  type SigningKey,
} from '@prim/ledger/SigningKey';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { readConfig } from '../config.ts';
import { type LogKeyConfig, logKeySettings, readLogKeys } from './logKeyFiles.ts';

const now = new Date('2030-01-01T12:00:00.000Z');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'log-keys-'));
});
afterEach(() => vi.unstubAllEnvs());

const configOf = (env: Record<string, string>) => readConfig<LogKeyConfig>(logKeySettings('agencies'), env);
const readKeys = (env: Record<string, string> = {}) => readLogKeys(configOf({ LOG_KEYS: folder, ...env }));
const ringOf = (spans: readonly [SigningKey, string, string | null][]): KeyRing =>
  spans.flatMap(([{ logKey, witnessKey }, validFrom, validTo]) =>
    [logKey, witnessKey].map((key) => ({ key, validFrom, validTo })),
  );

const origin = 'agencies.example/FR-3';
const production = { LOG_ORIGIN: 'agencies.example' };
const past = '2020-01-01T00:00:00.000Z';

describe('in development', () => {
  test('a missing key is made, readable by its owner alone, and found again at the next start', () => {
    const first = readKeys().signersOf('localhost/agencies/FR-3', now);
    const [file = '', ...others] = readdirSync(folder).filter((name) => name.endsWith('.key'));
    expect(others).toEqual([]);
    expect(statSync(join(folder, file)).mode & 0o777).toBe(0o400);
    expect(
      readKeys()
        .signersOf('localhost/agencies/FR-3', now)
        .map(({ logKey }) => logKey.vkey),
    ).toEqual(first.map(({ logKey }) => logKey.vkey));
    expect(parseKeyRing(readFileSync(join(folder, 'keys.json'))).map(({ key }) => key.type)).toEqual([
      'log',
      'witness',
    ]);
  });

  test('names say that they are of development, and hold any reporter', () => {
    const keys = readKeys();
    expect(keys.originOf('FR-3')).toBe('localhost/agencies/FR-3');
    expect(keys.originOf('Ministère +1')).toBe('localhost/agencies/Minist%C3%A8re%20%2B1');
    expect(keys.signersOf(keys.originOf('Ministère +1'), now)).toHaveLength(1);
    expect(keys.witness(now).name).toBe('localhost/agencies/witness');
  });
});

describe('in production', () => {
  beforeEach(() => vi.stubEnv('NODE_ENV', 'production'));

  test('no key is made: a log without one is told to its operator', () => {
    const keys = readKeys(production);
    expect(() => keys.signersOf(origin, now)).toThrow(/its institution has to make one/);
    expect(() => keys.witness(now)).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ code: 'SIGNING_KEY_MISSING' }) }),
    );
    expect(() => readKeys().signersOf('localhost/agencies/FR-3', now)).toThrow(/has to make one/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('keys of development are refused at the start, wherever they come from', () => {
    vi.stubEnv('NODE_ENV', 'development');
    const [key] = readKeys().signersOf('localhost/agencies/FR-3', now);
    vi.stubEnv('NODE_ENV', 'production');
    expect(() => readKeys(production)).toThrow(/was made for development/);
    const LOG_SIGNING_KEYS = key ? formatSigningKey(key) : '';
    expect(() => readKeys({ LOG_KEYS: mkdtempSync(join(tmpdir(), 'no-keys-')), LOG_SIGNING_KEYS })).toThrow(
      /was made for development/,
    );
  });

  test('keys come from files, from the environment, or from both', () => {
    const [one, other] = [generateSigningKey(origin), generateSigningKey('agencies.example/witness')];
    saveSigningKey(join(folder, 'one.key'), one);
    writeFileSync(
      join(folder, 'keys.json'),
      formatKeyRing(
        ringOf([
          [one, past, null],
          [other, past, null],
        ]),
      ),
    );
    const keys = readKeys({ ...production, LOG_SIGNING_KEYS: ` ${formatSigningKey(other)}\n` });
    expect(keys.signersOf(origin, now)).toHaveLength(1);
    expect(keys.witness(now).logKey.vkey).toBe(other.logKey.vkey);
  });

  test('a file that others may read is refused, and so is a key without a validity', () => {
    const key = generateSigningKey(origin);
    saveSigningKey(join(folder, 'one.key'), key);
    expect(() => readKeys(production)).toThrow(/stands in no file of public keys/);
    chmodSync(join(folder, 'one.key'), 0o440);
    expect(() => readKeys(production)).toThrow(/only its owner may have any/);
  });
});

describe('while one key takes the place of another', () => {
  const [old, young] = [generateSigningKey(origin), generateSigningKey(origin)];
  const spans: [SigningKey, string, string | null][] = [
    [old, past, '2030-02-01T00:00:00.000Z'],
    [young, '2030-01-01T00:00:00.000Z', null],
  ];
  beforeEach(() => {
    saveSigningKey(join(folder, 'old.key'), old);
    saveSigningKey(join(folder, 'young.key'), young);
    writeFileSync(join(folder, 'keys.json'), formatKeyRing(ringOf(spans)));
  });

  test.each([
    ['2029-12-31T23:59:59.000Z', [old]],
    ['2030-01-15T00:00:00.000Z', [old, young]],
    ['2030-02-01T00:00:00.000Z', [young]],
  ])('at %s those sign that are valid then, and a reader who knows either can verify', (at, signers) => {
    const keys = readKeys(production).signersOf(origin, new Date(at));
    expect(keys.map(({ logKey }) => logKey.id)).toEqual(signers.map(({ logKey }) => logKey.id));
    const note = signCheckpoint({ origin, size: 0, root: emptyRoot, extensions: [] }, keys);
    for (const signer of signers) {
      expect(openCheckpoint(note, ringOf([[signer, past, null]])).checkpoint.origin).toBe(origin);
    }
  });
});

test('a witness whose key has ended cosigns no more, whatever stands of its other half', () => {
  const witness = generateSigningKey('agencies.example/witness');
  saveSigningKey(join(folder, 'witness.key'), witness);
  const ring = [
    { key: witness.logKey, validFrom: past, validTo: null },
    { key: witness.witnessKey, validFrom: past, validTo: '2030-01-01T00:00:00.000Z' },
  ];
  writeFileSync(join(folder, 'keys.json'), formatKeyRing(ring));
  expect(() => readKeys(production).witness(now)).toThrow(/No key that is valid now/);
});

describe('the keys of others', () => {
  test('are read again each time, from files that may come later', () => {
    const file = join(folder, 'others.json');
    const keys = readKeys({ ...production, LOG_TRUSTED_KEYS: `${file}, ${join(folder, 'nowhere.json')}` });
    expect(keys.trustedOthers()).toEqual([]);
    const other = generateSigningKey('region.example/witness');
    writeFileSync(file, formatKeyRing([{ key: other.witnessKey, validFrom: past, validTo: null }]));
    expect(keys.trustedOthers().map(({ key }) => key.vkey)).toEqual([other.witnessKey.vkey]);
  });

  test('come from one file of each: one that vouches for a second institution stops the start', () => {
    const save = (name: string, ...names: readonly string[]) => {
      const file = join(folder, name);
      writeFileSync(file, formatKeyRing(ringOf(names.map((it) => [generateSigningKey(it), past, null]))));
      return file;
    };
    const region = save('region.json', 'region.example/MA-09', 'region.example/witness');
    const mixed = save('mixed.json', 'wilaya.example/witness', 'ministry.example/witness');
    const posing = save('posing.json', 'region.example/MA-09');
    expect(readKeys({ ...production, LOG_TRUSTED_KEYS: region }).trustedOthers()).toHaveLength(4);
    expect(() => readKeys({ ...production, LOG_TRUSTED_KEYS: `${region},${mixed}` })).toThrow(
      /mixed\.json: /,
    );
    expect(() => readKeys({ ...production, LOG_TRUSTED_KEYS: `${region},${posing}` })).toThrow(
      'Two files hold keys of region.example',
    );
  });

  test('do not hold its own: no institution is its own witness', () => {
    const keys = readKeys();
    keys.witness(now);
    const again = readKeys({ LOG_TRUSTED_KEYS: join(folder, 'keys.json') });
    expect(again.trustedOthers()).toEqual([]);
    const file = join(folder, 'others.json');
    const posing = generateSigningKey('localhost/agencies/second');
    writeFileSync(file, formatKeyRing(ringOf([[posing, past, null]])));
    expect(readKeys({ LOG_TRUSTED_KEYS: file }).trustedOthers()).toEqual([]);
  });
});
