import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { json, text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

type Command = ChildProcessByStdio<null, Readable, Readable>;

/** Runs the command as `npm run gateway` does, with nothing of ours in its environment. */
function start(...args: string[]): Command {
  const words = ['--import', './packages/cli/requireNode.mjs', 'gateway/src/command.ts', ...args];
  return spawn(process.execPath, words, {
    cwd: root,
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function outcomeOf(child: Command) {
  const [[code], stdout, stderr] = await Promise.all([
    once(child, 'exit'),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code: code as unknown, stdout, stderr };
}

const firstLineOf = async (child: Command) => String(((await once(child.stdout, 'data')) as [Buffer])[0]);

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable"])`;

/** Two shops of another company: plain HTTP and graphql-js, nothing of this repository. */
const shops = {
  cellar: {
    sdl: `${link}
      type Query { wines: [Wine!]! broken: String }
      type Wine @key(fields: "label vintage") { label: String! vintage: Int! stock: Int }`,
    resolvers: {
      Query: {
        wines: () => [
          { label: 'Toulal', vintage: 2019, stock: 4 },
          { label: 'Zenata', vintage: 2021, stock: 0 },
        ],
        broken: () => {
          throw new Error('the barrel leaks');
        },
      },
    },
  },
  critics: {
    sdl: `${link}
      type Wine @key(fields: "label vintage") { label: String! vintage: Int! points(scale: Int = 20): Int }`,
    resolvers: { Wine: { points: (_: unknown, { scale }: { scale: number }) => scale - 3 } },
  },
};

const received: IncomingHttpHeaders[] = [];

async function startShop({ sdl, resolvers }: { sdl: string; resolvers: object }): Promise<Server> {
  const schema = buildSubgraphSchema([
    { typeDefs: parse(sdl), resolvers: resolvers as GraphQLResolverMap<unknown> },
  ]);
  const server = createServer((request, response) => {
    received.push(request.headers);
    void (json(request) as Promise<{ query: string; variables?: Record<string, unknown> }>)
      .then(({ query, variables }) => graphql({ schema, source: query, variableValues: variables ?? {} }))
      .then((answer) => response.setHeader('content-type', 'application/json').end(JSON.stringify(answer)));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return server;
}

const portOf = (server: Server) => (server.address() as AddressInfo).port;

const folder = mkdtempSync(join(tmpdir(), 'command-'));
const file = join(folder, 'supergraph.graphql');
let servers: Server[];
let supergraph: string;
let gateway: Command;
let url: string;
beforeAll(async () => {
  servers = await Promise.all(Object.values(shops).map(startShop));
  const { supergraphSdl, errors } = composeServices(
    Object.entries(shops).map(([name, { sdl }], index) => ({
      name,
      url: `http://localhost:${portOf(servers[index]!)}/${name}/graphql`,
      typeDefs: parse(sdl),
    })),
  );
  if (!supergraphSdl) throw new Error(String(errors));
  supergraph = supergraphSdl;
  writeFileSync(file, supergraph);
  gateway = start('--supergraph', file, '--port', '0');
  url = /^gateway ready (http:\/\/127\.0\.0\.1:\d+)\/graphql\n$/.exec(await firstLineOf(gateway))?.[1] ?? '';
});
afterAll(async () => {
  gateway.kill('SIGKILL');
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

async function ask(query: string): Promise<{ status: number; data?: unknown; errors?: unknown[] }> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { ...((await response.json()) as object), status: response.status };
}

describe('the gateway over a supergraph of others, given nothing but its file,', () => {
  test('is healthy', async () => {
    const response = await fetch(`${url}/health`);
    expect([response.status, await response.json()]).toEqual([200, { status: 'alive' }]);
  });

  test('puts together what their subgraphs answer, at the addresses of the file', async () => {
    const { status, data, errors } = await ask('{ wines { label stock points mark: points(scale: 100) } }');
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    expect(data).toEqual({
      wines: [
        { label: 'Toulal', stock: 4, points: 17, mark: 97 },
        { label: 'Zenata', stock: 0, points: 17, mark: 97 },
      ],
    });
  });

  test('sends them no token and nothing of the client that is not theirs', () => {
    expect(received.length).toBeGreaterThan(0);
    for (const headers of received) expect(headers).not.toHaveProperty('authorization');
  });

  test('answers in part, with an error, what one of them fails at', async () => {
    const { status, data, errors } = await ask('{ broken wines { stock } }');
    expect({ status, data }).toEqual({
      status: 200,
      data: { broken: null, wines: [{ stock: 4 }, { stock: 0 }] },
    });
    expect(errors).toMatchObject([{ path: ['broken'], extensions: { service: 'cellar' } }]);
  });

  test('tells anyone the schema', async () => {
    expect(await ask('{ __typename __type(name: "Wine") { fields { name } } }')).toMatchObject({
      data: {
        __typename: 'Query',
        __type: { fields: [{ name: 'label' }, { name: 'vintage' }, { name: 'stock' }, { name: 'points' }] },
      },
    });
  });

  test('has no files, and no page but these', async () => {
    for (const path of ['/', '/export/FR-3/activities.xml']) {
      expect((await fetch(`${url}${path}`)).status).toBe(404);
    }
  });

  test('says in one sentence that its port is taken', async () => {
    const { port } = new URL(url);
    const { code, stderr } = await outcomeOf(start('--supergraph', file, '--port', port));
    expect(code).toBe(1);
    expect(stderr).toBe(`Port ${port} of 127.0.0.1 is taken: stop what listens there, or choose another.\n`);
  });

  test('ends at once when it is told to', async () => {
    const other = start('--supergraph', file, '--port', '0');
    await firstLineOf(other);
    other.kill('SIGTERM');
    expect((await once(other, 'exit'))[0]).toBe(0);
  });
});

test('what npm runs ends with npm', async () => {
  const words = ['run', '--silent', 'gateway', '--', '--supergraph', file, '--port', '0'];
  const npm = spawn('npm', words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const health = (await firstLineOf(npm)).replace(/^gateway ready (.*)graphql\n$/, '$1health');
  expect((await fetch(health)).status).toBe(200);
  npm.kill('SIGTERM');
  const isUp = () => fetch(health).then(Boolean, () => false);
  await expect.poll(isUp, { timeout: 5_000 }).toBe(false);
});

describe('the command', () => {
  test('says how it is called', async () => {
    const { code, stdout } = await outcomeOf(start('--help'));
    expect(code).toBe(0);
    expect(stdout).toContain('npm run gateway -- --supergraph FILE');
  });

  test.each([
    ['no file', [], '--supergraph FILE is missing: --help says more.'],
    ['an unknown flag', ['--supergraph', file, '--fast'], "Unknown option '--fast'"],
    [
      'a port that is none',
      ['--supergraph', file, '--port', 'x'],
      '--port must be a whole number from 0 to 65535, got "x".',
    ],
  ])('refuses %s', async (_what, args, message) => {
    const { code, stderr } = await outcomeOf(start(...args));
    expect(stderr.trim()).toContain(message);
    expect(code).toBe(2);
  });

  const noEntries = () =>
    supergraph.replace(
      /@join__graph\(name: "critics", url: "[^"]*"\)/,
      '@join__graph(name: "critics", url: "")',
    );
  /** What we would have to do for the subgraphs to be as safe, or as right, as they are meant to be. */
  const withFeature = (feature: string) => () =>
    supergraph.replace(
      /\n\s*{/,
      `\n  @link(url: "https://specs.apollo.dev/${feature}/v0.1", for: SECURITY)\n{`,
    );

  test.each<[string, () => string | null, RegExp]>([
    ['that is not there', () => null, /cannot be read \(ENOENT\)/],
    ['that is empty', () => ' \n', /is empty/],
    ['of no GraphQL', () => '<html>', /cannot be served: it is not GraphQL: Syntax Error/],
    ['of one subgraph, not composed', () => shops.cellar.sdl, /cannot be served: it names no subgraph/],
    ['that is half a supergraph', () => supergraph.replace(/type Query[^}]*}/, ''), /cannot be served: .*\S/],
    ['that needs @context', withFeature('context'), /context.* is for: SECURITY but is unsupported/],
    ['that needs @authenticated', withFeature('authenticated'), /authenticated.* is unsupported/],
    ['that says not where a subgraph is', noEntries, /cannot be served: it gives no http address of critics/],
  ])('refuses a file %s, and says why', async (_what, contentOf, message) => {
    const bad = join(folder, 'bad.graphql');
    rmSync(bad, { force: true });
    const content = contentOf();
    if (content !== null) writeFileSync(bad, content);
    const { code, stderr } = await outcomeOf(start('--supergraph', bad));
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n +at /);
    expect(code).toBe(1);
  });
});
