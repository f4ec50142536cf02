import { type ChildProcess, execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { connectDatabase, disconnectDatabase } from '@prim/chassis/database';
import { LogHead } from '@prim/chassis/ledger/LogHead';
import { startTestDatabase, type TestDatabase } from '@prim/chassis/testDatabase';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { activityXml, fileXml } from './iati/sampleXml.ts';
import { FundingActivity } from './models/FundingActivity.ts';
import { FundingEntry } from './models/FundingEntry.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'import-'));
chmodSync(folder, 0o755);

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase('import');
});
afterAll(async () => {
  await database?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function start(
  args: readonly string[],
  { uri = database.uri, uid }: { uri?: string; uid?: number | undefined } = {},
) {
  const env = { ...process.env, MONGODB_URI: uri };
  const { promise: end, resolve } = Promise.withResolvers<Outcome>();
  const child: ChildProcess = execFile(
    process.execPath,
    ['subgraphs/agencies/src/import.ts', ...args],
    { cwd: root, env, ...(uid === undefined ? {} : { uid }) },
    (_error, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
  );
  return { child, end };
}

/** The command takes today's day: what is in the samples must have come by then. */
const fileOf = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content.replaceAll('2029-', '2019-'));
  return path;
};

const sound = fileOf('sound.xml', fileXml(activityXml('FR-3-ESSAI', [{ amount: '1' }])));
const afd = ['--reporter', 'FR-3'];

describe('a call that is wrong gets one line that says what is wanted, and ends with 2:', () => {
  const misuses: readonly [string, readonly string[], RegExp][] = [
    ['no reporter', [sound], /^--reporter is wanted, and must be one of FR-3, X-PRIM-FR-EF\.$/],
    ['another reporter', [sound, '--reporter', 'FR-6'], /^--reporter is FR-6, and must be one of FR-3/],
    ['a file that is not there', ['nothing.xml', ...afd], /^There is no file nothing\.xml\.$/],
    ['a folder', [folder, ...afd], /is not a file, but a folder or a device: name one file\.$/],
    ['an option that does not exist', [sound, ...afd, '--dry'], /^Unknown option '--dry'\. See --help\.$/],
    ['a report in no folder', [sound, ...afd, '--report', `${folder}/no/r`], /cannot be written: ENOENT/],
    ['a report over the file', [sound, ...afd, '--report', sound], /is the file that is to be imported/],
  ];

  test.each(misuses)('%s', async (_, args, message) => {
    const { code, stdout, stderr } = await start(args).end;
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trimEnd()).toMatch(message);
  });

  test('no file, with all that can be said', async () => {
    expect(await start(afd).end).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^One file is wanted/),
    });
  });

  test('a file that may not be read', async () => {
    const secret = fileOf('secret.xml', 'x');
    chmodSync(secret, 0o000);
    // Whoever is root may read it: then somebody else asks.
    const uid = process.getuid?.() === 0 ? 65_534 : undefined;
    expect(await start([secret, ...afd], { uid }).end).toEqual({
      code: 2,
      stdout: '',
      stderr: `${secret} cannot be read: EACCES: permission denied.\n`,
    });
  });

  test('no database', async () => {
    const uri = 'mongodb://127.0.0.1:9/?directConnection=true';
    expect(await start([sound, ...afd], { uri }).end).toEqual({
      code: 2,
      stdout: '',
      stderr: 'The database cannot be reached: start it with npm start, or set MONGODB_URI.\n',
    });
  });

  test('and the file that was to be imported is as it was', () => {
    expect(readFileSync(sound, 'utf8')).toContain('FR-3-ESSAI');
  });
});

describe('a file that is not sound is refused with its code in one line, and nothing of it is recorded:', () => {
  const whole = fileXml(...['A', 'B', 'C'].map((id) => activityXml(`FR-3-CUT-${id}`, [{ amount: '1' }])));
  const unsound: readonly [string, string, RegExp][] = [
    ['XML that breaks off', whole.slice(0, -60), /^XML_MALFORMED: Line \d+, column \d+: .+$/],
    [
      'a DOCTYPE',
      whole.replace('<iati', '<!DOCTYPE x><iati'),
      /^XML_FORBIDDEN: Line 2: a DOCTYPE is refused/,
    ],
    ['CSV with other columns', 'a,b\n1,2\n', /^CSV_MALFORMED: .+ its header must be .+$/],
    ['nothing', '', /^IATI_FILE_INVALID: The file is empty\..+$/],
  ];

  test.each(unsound)('%s', async (_, content, message) => {
    const { code, stdout, stderr } = await start([fileOf('unsound', content), ...afd]).end;
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.trimEnd()).toMatch(message);
  });

  test('nothing is there', async () => {
    await connectDatabase(database.uri, 'import');
    expect(await FundingActivity.countDocuments({ _id: /^FR-3-CUT/ })).toBe(0);
    await disconnectDatabase();
  });
});

/** Of several groups of activities: each is padded with what an import passes over. */
const manyFile = (prefix: string) =>
  fileOf(
    `${prefix}.xml`,
    fileXml(
      ...Array.from({ length: 120 }, (_, at) =>
        activityXml(
          `FR-3-${prefix}-${at}`,
          [{ amount: '1' }, { amount: '2' }, { amount: '3' }],
          `<!--${'-x'.repeat(5_000)}-->`,
        ),
      ),
    ),
  );

/** Starts an import, and does something as soon as the first group is recorded. */
async function startAnd(file: string, onBegun: (child: ChildProcess) => unknown, uri = database.uri) {
  const report = `${file}.jsonl`;
  writeFileSync(report, '');
  const { child, end } = start([file, ...afd, '--report', report], { uri });
  while (child.exitCode === null && statSync(report).size === 0) await wait(5);
  await onBegun(child);
  return end;
}

test('Ctrl-C ends an import between two groups: whole activities are there, and importing again takes the rest', async () => {
  const file = manyFile('STOP');
  const { code, stdout } = await startAnd(file, (child) => child.kill('SIGINT'));
  expect(code).toBe(130);
  const [, activities, claims] = /(\d+) activities, 0 refused; claims: (\d+) new/.exec(stdout) ?? [];
  expect(stdout).toMatch(/^Stopped\. What is counted here was taken whole;/);
  expect(Number(activities)).toBeGreaterThan(0);
  expect(Number(activities)).toBeLessThan(120);
  await connectDatabase(database.uri, 'import');
  const entryCount = await FundingEntry.countDocuments({ activityIatiId: /^FR-3-STOP/ });
  expect(entryCount).toBe(3 * (await FundingActivity.countDocuments({ _id: /^FR-3-STOP/ })));
  expect([entryCount, (await LogHead.findById('FR-3').lean())?.size]).toEqual([
    Number(claims),
    Number(claims),
  ]);
  await disconnectDatabase();
  expect(await start([file, ...afd]).end).toEqual({
    code: 0,
    stdout:
      `120 activities, 0 refused; claims: ${360 - entryCount} new, 0 changed, ${entryCount} unchanged, ` +
      '0 held back, 0 missing\n',
    stderr: '',
  });
});

test.skipIf(process.env['MONGODB_URI'])(
  'a database that goes away ends an import with one line',
  async () => {
    const gone = await startTestDatabase('gone');
    expect(await startAnd(manyFile('GONE'), () => gone.close(), gone.uri)).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'The database went away: what was taken until then is there, activity by activity. Import the file again.\n',
    });
  },
);
