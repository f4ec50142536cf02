import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'export-'));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as a person would, and waits for its end. */
const run = (...args: readonly string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    const words = ['packages/cli/src/export.ts', ...args];
    const child = execFile(process.execPath, words, { cwd: root }, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });

let graph: Server;
let url: string;
let answer: RequestListener;
const asked: { url: string | undefined; authorization: string | undefined }[] = [];
beforeAll(async () => {
  graph = createServer((request, response) => {
    asked.push({ url: request.url, authorization: request.headers.authorization });
    answer(request, response);
  }).listen(0, '127.0.0.1');
  await once(graph, 'listening');
  url = `http://127.0.0.1:${(graph.address() as AddressInfo).port}`;
});
afterAll(() => void graph.close());

test('a file goes to standard output, asked as of a moment and with a token', async () => {
  answer = (_request, response) => response.end('a,b\n');
  const options = ['--value-date', '2021-03-31', '--recorded-at', '2021-08-01T00:00:00Z', '--token', 'a.b.c'];
  expect(await run('FR-3/entries.csv', ...options, '--url', url)).toEqual({
    code: 0,
    stdout: 'a,b\n',
    stderr: '',
  });
  expect(asked.at(-1)).toEqual({
    url: '/export/FR-3/entries.csv?valueDate=2021-03-31&recordedAt=2021-08-01T00%3A00%3A00.000Z',
    authorization: 'Bearer a.b.c',
  });
});

test('evidence is asked for by the id of its trace', async () => {
  answer = (_request, response) => response.end('{}');
  await run('evidence.json', '--from', 'AGREEMENT=agr-prim-sm-2021', '--depth', '2', '--url', url);
  expect(asked.at(-1)?.url).toBe(
    '/export/evidence.json?AGREEMENT=agr-prim-sm-2021&direction=DOWNSTREAM&depth=2&breadth=50',
  );
});

test('a file appears when it is whole, and not when it breaks off', async () => {
  const out = join(folder, 'a.csv');
  answer = (_request, response) => {
    response.write('half');
    setImmediate(() => response.destroy());
  };
  expect(await run('FR-3/entries.csv', '--out', out, '--url', url)).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^The file broke off, and is not kept/),
  });
  expect(readdirSync(folder)).toEqual([]);
  answer = (_request, response) => response.end('whole');
  await run('FR-3/entries.csv', '--out', out, '--url', url);
  expect([readdirSync(folder), readFileSync(out, 'utf8')]).toEqual([['a.csv'], 'whole']);
});

test('Ctrl-C leaves nothing of a file that was not whole', async () => {
  const out = join(folder, 'stopped.csv');
  answer = (_request, response) => void response.write('half');
  const child = execFile(
    process.execPath,
    ['packages/cli/src/export.ts', 'FR-3/entries.csv', '--out', out, '--url', url],
    { cwd: root },
  );
  while (!existsSync(`${out}.part`)) await wait(5);
  child.kill('SIGINT');
  await once(child, 'exit');
  expect([child.exitCode, readdirSync(folder).filter((name) => name.startsWith('stopped'))]).toEqual([
    130,
    [],
  ]);
});

test('a refusal is told with its code, and ends with 1', async () => {
  const errors = [{ message: 'There is no such file.', extensions: { code: 'EXPORT_UNAVAILABLE' } }];
  answer = (_request, response) => response.writeHead(404).end(JSON.stringify({ errors }));
  expect(await run('FR-3/x', '--url', url)).toEqual({
    code: 1,
    stdout: '',
    stderr: 'EXPORT_UNAVAILABLE: There is no such file.\n',
  });
});

describe('misuse is told in words, and ends with 2:', () => {
  test.each([
    ['no file', [], 'One file is wanted.'],
    ['evidence of nothing', ['evidence.json'], 'Evidence needs --from KIND=ID'],
    [
      'a day for an instant',
      ['FR-3/entries.csv', '--recorded-at', '2021-08-01'],
      '--recorded-at must be an instant',
    ],
    ['no address', ['FR-3/entries.csv', '--url', 'x'], '--url must be an address'],
    [
      'an option that does not exist',
      ['FR-3/entries.csv', '--outt', 'x'],
      "Unknown option '--outt'. See --help.",
    ],
    ['a folder to write to', ['FR-3/entries.csv', '--out', folder], 'is a folder: name a file in it.'],
    ['no graph', ['FR-3/entries.csv', '--url', 'http://127.0.0.1:9'], 'The graph does not answer'],
  ])('%s', async (_, args, message) => {
    expect(await run(...args)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(message),
    });
  });

  test('a file in a folder that is not there', async () => {
    answer = (_request, response) => response.end('whole');
    const { code, stderr } = await run(
      'FR-3/entries.csv',
      '--out',
      join(folder, 'no', 'a.csv'),
      '--url',
      url,
    );
    expect([code, stderr]).toEqual([2, expect.stringContaining('cannot be written: ENOENT')]);
  });
});
