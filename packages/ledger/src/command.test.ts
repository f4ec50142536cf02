import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from 'vitest';

import { InMemoryLog, entries, entry, ringOf } from '../testing/InMemoryLog.ts';
import { help, runCommand } from './command.ts';
import { formatEvidenceBundle } from './EvidenceBundle.ts';
import { formatKeyRing } from './KeyRing.ts';
import { generateSigningKey, loadSigningKey } from './SigningKey.ts';

const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
afterAll(() => rmSync(folder, { recursive: true }));

function save(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const createdAt = '2026-06-01T00:00:00.000Z';
const log = new InMemoryLog().append(...entries(5));
const keys = ringOf(...log.keys);
const evidence = await log.evidence([log.checkpoint()], [3]);
const bundle = save('bundle.json', formatEvidenceBundle({ createdAt, keys, logs: [evidence] }));
const trusted = save('keys.json', formatKeyRing(keys));
const held = save('held.txt', log.checkpoint(3));
const fork = new InMemoryLog(log.origin, log.keys).append(...entries(3).with(1, entry(1, { id: 'other' })));
const forked = save('forked.txt', fork.checkpoint());

/** Runs the command as a shell would, in a process of its own. */
function shell(...args: string[]) {
  const cli = join(import.meta.dirname, 'cli.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

function run(...args: string[]) {
  const lines: string[] = [];
  const errors: string[] = [];
  const output = { out: (text: string) => lines.push(text), error: (text: string) => errors.push(text) };
  return {
    status: runCommand(args, output, new Date(createdAt)),
    out: lines.join(''),
    error: errors.join(''),
  };
}

describe('prim-ledger verify', () => {
  test('exits with 0 and one line for each check when all pass', () => {
    const { status, stdout, stderr } = shell(
      'verify',
      bundle,
      '--trusted-keys',
      trusted,
      '--from-checkpoint',
      held,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.at(-1)).toBe('VERIFIED: 11 checks passed');
    expect(lines.slice(0, -1).every((line) => /^(ok|note) {2,}\S/u.test(line))).toBe(true);
  });

  test('exits with 1 and says what failed, with its code, when the past was rewritten', () => {
    const { status, stdout } = shell(
      'verify',
      bundle,
      '--trusted-keys',
      trusted,
      '--from-checkpoint',
      forked,
    );
    expect(status).toBe(1);
    expect(stdout).toMatch(/^FAILED .*history from 3 \(held by you\) to 5: .* \[PROOF_INVALID\]$/mu);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('FAILED: 1 of 11 checks failed');
  });

  test('takes several checkpoints', () => {
    expect(run('verify', bundle, '--from-checkpoint', held, '--from-checkpoint', forked).status).toBe(1);
  });

  test('takes the keys of several institutions, each in a file of its own', () => {
    const others = save('others.json', formatKeyRing(ringOf(...new InMemoryLog('region.example/log').keys)));
    const verify = ['verify', bundle, '--trusted-keys', trusted, '--trusted-keys', others];
    expect(run(...verify).status).toBe(0);
    expect(run('verify', bundle, '--trusted-keys', others).status).toBe(1);
  });

  test('refuses a file with which one institution vouches for the log of another, whatever it signed', () => {
    const mixed = save(
      'mixed.json',
      formatKeyRing([...keys, ...ringOf(generateSigningKey('region.example/witness'))]),
    );
    const posing = save('posing.json', formatKeyRing(ringOf(generateSigningKey(log.origin))));
    const region = save('region.json', formatKeyRing(ringOf(generateSigningKey('region.example/witness'))));
    expect(run('verify', bundle, '--trusted-keys', mixed)).toMatchObject({
      status: 2,
      error: expect.stringContaining(
        'mixed.json: The file of keys is refused: it holds keys of agencies.example',
      ),
    });
    expect(run('verify', bundle, '--trusted-keys', trusted, '--trusted-keys', posing)).toMatchObject({
      status: 2,
      error: expect.stringContaining('Two files hold keys of agencies.example'),
    });
    const { status, out } = run('verify', bundle, '--trusted-keys', region);
    expect(status).toBe(1);
    expect(out).toContain('No key of the log agencies.example/FR-3 is known');
  });

  test('says when the keys are only those of the bundle', () => {
    expect(run('verify', bundle).out).toContain('note   keys: TAKEN FROM THE BUNDLE ITSELF');
  });

  test('wants as many cosignatures as it is told', () => {
    expect(run('verify', bundle, '--min-cosignatures', '1').status).toBe(1);
    expect(run('verify', bundle, '--min-cosignatures', '0').status).toBe(0);
  });

  test('wants every entry when it is told so', () => {
    const part = { ...evidence, entries: evidence.entries.slice(1) };
    const file = save('part.json', formatEvidenceBundle({ createdAt, keys, logs: [part] }));
    expect(run('verify', bundle, '--all-entries').status).toBe(0);
    expect(run('verify', file).status).toBe(0);
    expect(run('verify', file, '--all-entries').status).toBe(1);
  });

  test('exits with 1 on a bundle that is cut off', () => {
    const cut = save('cut.json', readFileSync(bundle).subarray(0, 500));
    expect(run('verify', cut)).toMatchObject({ status: 1, error: '' });
  });

  test('lets no text of the evidence draw a line of its own', () => {
    const nasty = { ...evidence, origin: 'a.example\nok     \u202eall is well' };
    const file = save('nasty.json', formatEvidenceBundle({ createdAt, keys, logs: [nasty] }));
    const { status, out } = run('verify', file);
    expect(status).toBe(1);
    expect(out).toContain(String.raw`a.example\u{a}ok     \u{202e}all is well`);
    expect(out).not.toMatch(/^ok {5}.*all is well/mu);
  });
});

describe('prim-ledger keygen', () => {
  test('makes a key that only its owner can read, and prints its public halves', () => {
    const file = join(folder, 'new.key');
    const { status, out } = run('keygen', 'wilaya.example/log', '--out', file);
    const { logKey, witnessKey } = loadSigningKey(file);
    expect({ status, out }).toEqual({ status: 0, out: `${logKey.vkey}\n${witnessKey.vkey}\n` });
    expect(statSync(file).mode & 0o777).toBe(0o400);
    expect(run('keygen', 'wilaya.example/log', '--out', file).status).toBe(2);
  });
});

describe('a command that was not understood exits with 2 and explains', () => {
  test.each([
    ['nothing', []],
    ['an unknown command', ['prove', bundle]],
    ['no bundle', ['verify']],
    ['two bundles', ['verify', bundle, bundle]],
    ['an unknown option', ['verify', bundle, '--trust-all']],
    ['an option without its file', ['verify', bundle, '--trusted-keys']],
    ['a bundle that is not there', ['verify', join(folder, 'none')]],
    ['keys that are not there', ['verify', bundle, '--trusted-keys', join(folder, 'none')]],
    ['keys that are none', ['verify', bundle, '--trusted-keys', bundle]],
    ['a checkpoint that is not there', ['verify', bundle, '--from-checkpoint', join(folder, 'none')]],
    ['a number that is none', ['verify', bundle, '--min-cosignatures', 'two']],
    ['a key without its file', ['keygen', 'a.example']],
    ['a key of a bad name', ['keygen', 'a b', '--out', join(folder, 'bad.key')]],
  ])('%s', (_, args) => {
    const { status, out, error } = run(...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error.endsWith(help)).toBe(true);
    expect(error.length).toBeGreaterThan(help.length + 10);
  });

  test('help is no mistake', () => {
    expect(run('--help')).toEqual({ status: 0, out: help, error: '' });
    expect(shell('verify', '-h')).toEqual({ status: 0, stdout: help, stderr: '' });
  });
});
