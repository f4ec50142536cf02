import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startProcess } from '../testing/serverProcess.ts';
import { startEmbeddedMongo } from './server.ts';

/** About this server's own process, whatever `MONGODB_URI` says. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'embedded-mongo-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const main = new URL('main.ts', import.meta.url).pathname;
const run = (...options: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...options], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('the command', () => {
  test('explains itself', () => {
    expect(run('--help')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('--path FILE') as string,
    });
  });

  test.each([
    [[], /--path FILE is wanted/],
    [['--what'], /--what/],
    [['--path', 'x', '--port', 'many'], /--port takes a number.*'many'/],
    [['--path', 'x', '--port', '1', '--socket', 'y'], /exclude each other/],
    [['--path', 'x', '--synchronous', 'MAYBE'], /'MAYBE'/],
  ])('refuses %j in one sentence', (options, sentence) => {
    const { status, stderr } = run(...options);
    expect(status).toBe(2);
    expect(stderr.trim()).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('says when its port or its data is in use, or is not its own', async () => {
    const path = join(folder, 'data');
    const server = await startEmbeddedMongo({ path });
    const { port } = new URL(server.uri);
    expect(run('--path', join(folder, 'other'), '--port', port)).toMatchObject({
      status: 1,
      stderr: `port ${port} is in use\n`,
    });
    expect(run('--path', path, '--port', '0')).toMatchObject({
      status: 1,
      stderr: `another server is using ${path}\n`,
    });
    await server.close();
    writeFileSync(join(folder, 'letter'), 'Dear Sir or Madam,'.repeat(100));
    expect(run('--path', join(folder, 'letter'), '--port', '0').stderr).toMatch(
      /is not a database of embedded-mongo/,
    );
    expect(run('--path', join(folder, 'no/folder'), '--port', '0')).toMatchObject({ status: 1 });
  });

  test('ends cleanly on SIGTERM, and keeps the data', async () => {
    const options = ['--path', join(folder, 'kept')];
    for (const expected of [0, 1]) {
      const { uri, child } = await startProcess(options);
      const client = await MongoClient.connect(uri);
      expect(await client.db('test').collection('facts').countDocuments()).toBe(expected);
      await client.db('test').collection('facts').insertOne({});
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      expect(await exit).toEqual([0, null]);
      await client.close();
    }
  });
});

describe('a server', () => {
  test('listens on loopback only', async () => {
    for (const host of ['0.0.0.0', '192.168.0.1', 'example.org', '::']) {
      await expect(startEmbeddedMongo({ path: ':memory:', host })).rejects.toThrow(/loopback only/);
    }
  });

  test('serves a socket that is open to its owner only, also where a dead one was left', async () => {
    const socket = join(folder, 'mongo.sock');
    for (let round = 0; round < 2; round++) {
      const server = await startEmbeddedMongo({ path: ':memory:', socket });
      expect(statSync(socket).mode & 0o777).toBe(0o600);
      await expect(startEmbeddedMongo({ path: ':memory:', socket })).rejects.toThrow(/in use/);
      const client = await MongoClient.connect(server.uri);
      await client.withSession((session) =>
        session.withTransaction(() =>
          client.db('test').collection('facts').insertOne({ round }, { session }),
        ),
      );
      await client.close();
      await server.close();
    }
  });
});
