import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import { subgraphNames } from '@prim/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { freePort } from './ports.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command as a person would, and waits for its end. */
function run(
  script: string,
  args: readonly string[] = [],
  env = {},
  node = process.execPath,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const words = ['--import', './packages/cli/requireNode.mjs', `packages/cli/src/${script}.ts`, ...args];
    const child = execFile(
      node,
      words,
      { cwd: root, env: { ...process.env, ...env } },
      (_error, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

const readJson = (request: IncomingMessage) => json(request) as Promise<{ variables: unknown }>;

let gateway: Server;
let url: string;
let received: { headers: Record<string, unknown>; body: { variables: unknown } } | undefined;
let answer: unknown;
beforeAll(async () => {
  gateway = createServer((request, response) => {
    void readJson(request).then((body) => {
      received = { headers: request.headers, body };
      return response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/graphql`;
});
afterAll(() => new Promise((resolve) => gateway.close(resolve)));

const operation = `${mkdtempSync(`${tmpdir()}/query-`)}/operation.graphql`;
writeFileSync(operation, 'query A($first: Int!) { items(first: $first) { id } }');

describe('query', () => {
  test('sends the operation with its variables and language, and prints the answer', async () => {
    answer = { data: { items: [{ id: 'a' }] } };
    const { code, stdout } = await run('query', [
      operation,
      '--var',
      'first=3',
      '--lang',
      'ar',
      '--token',
      'a.b.c',
      '--url',
      url,
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ items: [{ id: 'a' }] });
    expect(received).toMatchObject({
      headers: { 'accept-language': 'ar', authorization: 'Bearer a.b.c' },
      body: { variables: { first: 3 } },
    });
  });

  test('prints a table when asked to', async () => {
    answer = { data: { items: [{ id: 'a' }, { id: 'b' }] } };
    const { stdout } = await run('query', [operation, '--var', 'first=3', '--table', '--url', url]);
    expect(stdout).toBe('items.*\nid\n──\na\nb\n');
  });

  test('prints how the answer came about when asked to', async () => {
    answer = { data: { items: [] }, extensions: { explain: { plan: [] } } };
    const { stdout } = await run('query', [operation, '--var', 'first=3', '--explain', '--url', url]);
    expect(received?.headers).toMatchObject({ 'x-explain': '1' });
    expect(stdout).toBe('{\n  "items": []\n}\n{\n  "plan": []\n}\n');
  });

  test('says what went wrong beside what was answered, and ends with 1', async () => {
    const extensions = { code: 'SUBGRAPH_TIMEOUT', service: 'region' };
    answer = {
      data: { items: null },
      errors: [{ message: 'Too late', path: ['items', 0, 'id'], extensions }],
    };
    expect(await run('query', [operation, '--var', 'first=3', '--url', url])).toEqual({
      code: 1,
      stdout: '{\n  "items": null\n}\n',
      stderr: 'SUBGRAPH_TIMEOUT from region at items.0.id: Too late\n',
    });
  });

  const misuses: readonly [string, string[], string][] = [
    ['without a variable that is needed', [operation], 'The operation needs --var first=…'],
    ['with a language that the graph has not', [operation, '--lang', 'de'], '--lang must be fr, ar or en'],
    ['of a file that is not there', ['nothing.graphql'], 'nothing.graphql cannot be read.'],
    ['of a file that is not GraphQL', ['package.json'], 'package.json is not GraphQL'],
    ['without a file', [], 'One file is wanted.'],
    ['with an option that does not exist', [operation, '--tabel'], "Unknown option '--tabel'"],
    [
      'where no graph runs',
      [operation, '--var', 'first=3', '--url', 'http://127.0.0.1:9/graphql'],
      'The graph does not answer at http://127.0.0.1:9/graphql: start it with npm start, or give --url.',
    ],
  ];
  test.each(misuses)('%s is told in words, and ends with 2', async (_how, args, message) => {
    const { code, stdout, stderr } = await run('query', args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

describe('start', () => {
  let free: Record<string, string>;
  beforeAll(async () => {
    const ports = await Promise.all(subgraphNames.map(freePort));
    free = Object.fromEntries(
      subgraphNames.map((name, at) => [`PORT_${name.toUpperCase()}`, String(ports[at])]),
    );
  });

  test('says in one sentence which port is taken and how to choose another', async () => {
    const { port } = gateway.address() as AddressInfo;
    expect(await run('start', [], { ...free, PORT: String(port) })).toEqual({
      code: 1,
      stdout: '',
      stderr: `Port ${port} of the gateway is taken: stop what listens there, or set PORT to a free port.\n`,
    });
  });

  test('names every port that is taken at once', async () => {
    const port = String((gateway.address() as AddressInfo).port);
    const { code, stderr } = await run('start', [], { ...free, PORT: port, PORT_REGION: port });
    expect(code).toBe(1);
    expect(stderr).toMatch(
      `Ports ${port} of the gateway, ${port} of the region are taken: stop what listens there ` +
        '(is the graph running already?), or set PORT, PORT_REGION to free ports.',
    );
  });

  test('names every broken setting at once', async () => {
    expect(await run('start', [], { PORT: 'x', PORT_WILAYA: '0' })).toEqual({
      code: 1,
      stdout: '',
      stderr:
        'Invalid configuration: PORT must be a whole number from 1 to 65535, got "x"; ' +
        'PORT_WILAYA must be a whole number from 1 to 65535, got "0"\n',
    });
  });

  test('takes no arguments', async () => {
    expect(await run('start', ['region'])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('token', () => {
  test.each([
    ['no institution', ['--role', 'editor'], '--institution must be one of ministry, region'],
    [
      'an institution that there is not',
      ['--institution', 'regoin', '--role', 'editor'],
      '--institution must be',
    ],
    ['no role', ['--institution', 'region'], '--role must be one of reader, editor'],
    ['a role that there is not', ['--institution', 'region', '--role', 'king'], '--role must be one of'],
    [
      'a country in words',
      ['--institution', 'region', '--role', 'editor', '--residency', 'Morocco'],
      '--residency',
    ],
    ['a day', ['--institution', 'region', '--role', 'editor', '--minutes', '1440'], '--minutes must be'],
  ])('is refused for %s', async (_, args, message) => {
    const { code, stdout, stderr } = await run('token', args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

test('keys are printed as the two settings that hold them', async () => {
  const { stdout } = await run('keys');
  const [key = '', keys = ''] = stdout.trim().split('\n');
  const privateKey = JSON.parse(/^GATEWAY_KEY='(.*)'$/.exec(key)?.[1] ?? '') as { kid: string; d: string };
  const { keys: known } = JSON.parse(/^GATEWAY_KEYS='(.*)'$/.exec(keys)?.[1] ?? '') as { keys: object[] };
  expect(known).toEqual([expect.objectContaining({ kid: privateKey.kid })]);
  expect(JSON.stringify(known)).not.toContain(privateKey.d);
});

test('dev names the subgraphs that there are to one who names another', async () => {
  expect(await run('dev', ['regoin'])).toEqual({
    code: 2,
    stdout: '',
    stderr: 'There is no subgraph "regoin"; they are ministry, region, wilaya, agencies.\n',
  });
});

describe('witness', () => {
  test('says what was refused and why, and ends with 1', async () => {
    answer = { data: null, errors: [{ message: 'no such graph' }] };
    const refused = await run('witness', ['region', '--token', 't', '--url', url]);
    expect(refused).toMatchObject({ code: 2, stderr: 'no such graph\n' });
    const log = { reporter: 'R', origin: 'localhost/other/R', checkpoint: { text: 'hello' } };
    answer = { data: { regionHeldCheckpoints: [], agenciesLogs: [log], ministryLogs: [], wilayaLogs: null } };
    const { code, stdout } = await run('witness', ['region', '--token', 't', '--url', url]);
    expect(code).toBe(1);
    expect(stdout).toBe(
      'REFUSED  localhost/other/R 0: The signed note cannot be read: no blank line parts the text from the signatures.\n',
    );
    expect(received?.headers['authorization']).toBe('Bearer t');
  });

  test.each([
    ['nobody', []],
    ['an unknown institution', ['customs']],
    ['two', ['region', 'wilaya']],
  ])('of %s is told what is wanted', async (_, args) => {
    const { code, stderr } = await run('witness', args);
    expect(code).toBe(2);
    expect(stderr).toContain('One institution is wanted: ');
  });
});

test.each(['start', 'dev', 'query', 'token', 'keys', 'witness'])(
  '%s --help says how it is used',
  async (command) => {
    const { code, stdout, stderr } = await run(command, ['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^npm (run )?${command}`));
  },
);

const olderNode = '/usr/bin/node';

test.runIf(existsSync(olderNode))('an older Node is told in one line what is needed', async () => {
  const { code, stderr } = await run('start', ['--help'], {}, olderNode);
  if (code === 0) return; // The machine's own Node is new enough.
  expect(code).toBe(1);
  expect(stderr).toMatch(/^This needs Node 24 or newer, and this is Node [\d.]+: run `npm install`.*\n$/);
});
