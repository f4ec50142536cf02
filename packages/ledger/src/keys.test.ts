import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';

import { afterAll, describe, expect, test } from 'vitest';

import { codeOf, ringOf, start } from '../testing/InMemoryLog.ts';
import { formatKeyRing, isValidAt, loadKeyRings, parseKeyRing, requireValidAt } from './KeyRing.ts';
import {
  formatSigningKey,
  generateSigningKey,
  loadSigningKey,
  parseSigningKey,
  saveSigningKey,
  signBytes,
} from './SigningKey.ts';
import { isSignedBy, makeVerifierKey, parseVerifierKey } from './VerifierKey.ts';

// The example of golang.org/x/mod/sumdb/note, whose format this is: the key, its public half and one
// signature.
const goPublic = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const goPrivate = 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
// A public witness's key, of the type that cosigns.
const publicWitness = 'remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2';

const instant = (text: string) => new Date(text);

describe('the text of a public key', () => {
  test('is read and written as others read and write it', () => {
    expect(parseVerifierKey(goPublic)).toMatchObject({ name: 'PeterNeumann', type: 'log', id: 'c74f20a3' });
    expect(parseVerifierKey(publicWitness)).toMatchObject({ name: 'remora.n621.de', type: 'witness' });
    for (const vkey of [goPublic, publicWitness]) expect(parseVerifierKey(vkey).vkey).toBe(vkey);
  });

  test('is refused as soon as one character of it is missing or another', () => {
    for (let at = 0; at < goPublic.length; at++) {
      const next = String.fromCharCode(goPublic.charCodeAt(at) + 1);
      const changed = goPublic.slice(0, at) + next + goPublic.slice(at + 1);
      expect([changed, codeOf(() => parseVerifierKey(changed))]).toEqual([changed, 'KEY_MALFORMED']);
      const cut = goPublic.slice(0, at);
      expect([cut, codeOf(() => parseVerifierKey(cut))]).toEqual([cut, 'KEY_MALFORMED']);
    }
  });

  test.each(['', 'a b', 'a+b', 'a\nb', 'a\u00a0b', 'a\u0085b', 'a\u200eb'])(
    'cannot bear the name %j',
    (name) => {
      expect(codeOf(() => makeVerifierKey(name, 'log', new Uint8Array(32)))).toBe('KEY_MALFORMED');
    },
  );

  test('has another id for the same key in another office', () => {
    const { logKey, witnessKey } = generateSigningKey('agencies.example/FR-3');
    expect(logKey.publicKey).toEqual(witnessKey.publicKey);
    expect(logKey.id).not.toBe(witnessKey.id);
  });
});

const folder = mkdtempSync(join(tmpdir(), 'keys-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a private key', () => {
  test('is read and written as others read and write it, and has the public key that they give', () => {
    const key = parseSigningKey(`${goPrivate}\n`);
    expect(key.logKey.vkey).toBe(goPublic);
    expect(formatSigningKey(key)).toBe(goPrivate);
  });

  test('signs what its public key verifies, and no other', () => {
    const [key, other] = [generateSigningKey('a.example'), generateSigningKey('a.example')];
    const message = Buffer.from('text');
    const signature = signBytes(key, message);
    expect(isSignedBy(key.logKey, message, signature)).toBe(true);
    expect(isSignedBy(other.logKey, message, signature)).toBe(false);
    expect(isSignedBy(key.logKey, Buffer.from('Text'), signature)).toBe(false);
    expect(isSignedBy(key.logKey, message, signature.subarray(1))).toBe(false);
  });

  test('is saved where only its owner reads it, never over another file, and loaded again', () => {
    const [file, key] = [join(folder, 'new'), generateSigningKey('a.example')];
    saveSigningKey(file, key);
    expect(statSync(file).mode & 0o777).toBe(0o400);
    expect(loadSigningKey(file).logKey.vkey).toBe(key.logKey.vkey);
    expect(() => saveSigningKey(file, generateSigningKey('a.example'))).toThrow('EEXIST');
  });

  test.each([0o440, 0o404, 0o420, 0o401, 0o644])('in a file with the rights %o is refused', (mode) => {
    const file = join(folder, mode.toString(8));
    writeFileSync(file, goPrivate);
    chmodSync(file, mode);
    expect(codeOf(() => loadSigningKey(file))).toBe('KEY_FILE_UNSAFE');
    chmodSync(file, 0o600);
    expect(loadSigningKey(file).name).toBe('PeterNeumann');
  });

  test('is not looked for in a folder, and a missing file is said to be missing', () => {
    mkdirSync(join(folder, 'folder'), { mode: 0o700 });
    expect(codeOf(() => loadSigningKey(join(folder, 'folder')))).toBe('KEY_FILE_UNSAFE');
    expect(codeOf(() => loadSigningKey(join(folder, 'none')))).toBe('ENOENT');
  });

  test('never shows its secret in an error or in a print of itself', () => {
    const seed = goPrivate.slice(-40);
    const broken = goPrivate.replace('c74f20a3', 'c74f20a4');
    expect(() => parseSigningKey(broken)).toThrow(expect.not.stringContaining(seed));
    expect(inspect(parseSigningKey(goPrivate), { depth: 9 })).not.toContain(seed);
    expect(JSON.stringify(parseSigningKey(goPrivate))).not.toContain(seed);
  });

  test.each([
    goPublic,
    goPrivate.slice(0, -4),
    goPrivate.replace('PRIVATE', 'PUBLIC'),
    goPrivate.replace('+AYEK', '+BYEK'),
    `${goPrivate}AAAA`,
    '',
  ])('that is spoilt is refused: %j', (text) => {
    expect(codeOf(() => parseSigningKey(text))).toBe('KEY_MALFORMED');
  });

  test('is written as one line of text', () => {
    const file = join(folder, 'line');
    saveSigningKey(file, parseSigningKey(goPrivate));
    expect(readFileSync(file, 'utf8')).toBe(`${goPrivate}\n`);
  });
});

describe('a ring of keys', () => {
  const [first, second] = ringOf(generateSigningKey('a.example'));
  if (first === undefined || second === undefined) throw new Error('a ring has two keys for one private key');
  const end = '2027-01-01T00:00:00.000Z';

  test('is read back as it was written', () => {
    const ring = [{ ...first, validTo: end }, second];
    expect(parseKeyRing(Buffer.from(formatKeyRing(ring)))).toEqual(ring);
  });

  test('of a file is of one institution, whose logs and witness it may all hold', () => {
    const save = (name: string, ...names: readonly string[]) => {
      const file = join(folder, name);
      writeFileSync(file, formatKeyRing(ringOf(...names.map((it) => generateSigningKey(it)))));
      return file;
    };
    const region = save('region.json', 'region.example/MA-09', 'region.example/witness');
    const wilaya = save('wilaya.json', 'wilaya.example/MA-09', 'wilaya.example/witness');
    const mixed = save('mixed.json', 'agencies.example/FR-3', 'region.example/MA-09');
    const posing = save('posing.json', 'region.example/MA-09');
    expect(loadKeyRings([region, wilaya])).toHaveLength(8);
    expect(() => loadKeyRings([mixed])).toThrow(
      /mixed\.json: .*keys of agencies\.example and of region\.example, and each institution vouches/,
    );
    expect(() => loadKeyRings([region, wilaya, posing])).toThrow('Two files hold keys of region.example');
  });

  test('holds a key valid from its first instant to the one before its end', () => {
    const entry = { ...first, validTo: end };
    expect(isValidAt(entry, instant('2025-12-31T23:59:59.999Z'))).toBe(false);
    expect(isValidAt(entry, instant(start))).toBe(true);
    expect(isValidAt(entry, instant('2026-12-31T23:59:59.999Z'))).toBe(true);
    expect(isValidAt(entry, instant(end))).toBe(false);
    expect(isValidAt(first, instant('2999-01-01T00:00:00.000Z'))).toBe(true);
  });

  test('holds two live keys during a rotation, of which one is enough', () => {
    const old = { ...first, validTo: end };
    const fresh = { ...second, validFrom: '2026-12-01T00:00:00.000Z' };
    for (const day of ['2026-06-01', '2026-12-15', '2027-06-01']) {
      requireValidAt([old, fresh], instant(`${day}T00:00:00.000Z`));
    }
    expect(codeOf(() => requireValidAt([old], instant(end)))).toBe('KEY_NOT_VALID');
    expect(codeOf(() => requireValidAt([fresh], instant(start)))).toBe('KEY_NOT_VALID');
  });

  const entry = { vkey: first.key.vkey, validFrom: start, validTo: null };
  test.each([
    ['not JSON', '{'],
    ['another version', JSON.stringify({ version: 2, keys: [entry] })],
    ['a member too many', JSON.stringify({ version: 1, keys: [], note: '' })],
    ['an unknown member of a key', JSON.stringify({ version: 1, keys: [{ ...entry, owner: 'AFD' }] })],
    ['one key twice', JSON.stringify({ version: 1, keys: [entry, entry] })],
    ['an end before the start', JSON.stringify({ version: 1, keys: [{ ...entry, validTo: start }] })],
    ['a day for an instant', JSON.stringify({ version: 1, keys: [{ ...entry, validFrom: '2026-01-01' }] })],
    ['a spoilt key', JSON.stringify({ version: 1, keys: [{ ...entry, vkey: `${entry.vkey}A` }] })],
  ])('is refused with %s', (_, text) => {
    expect(codeOf(() => parseKeyRing(Buffer.from(text)))).toBe('KEY_MALFORMED');
  });
});
