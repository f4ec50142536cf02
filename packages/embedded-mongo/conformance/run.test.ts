import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'conformance-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const data = (documents: object[]) => [{ databaseName: 'crud', collectionName: 'facts', documents }];
const onFacts = (name: string, given: object, expected: object = {}) => ({
  object: 'facts',
  name,
  arguments: given,
  ...expected,
});

/** A file of the unified test format: what is right, what is wrong, what is refused, what the runner lacks. */
const file = {
  description: 'facts',
  schemaVersion: '1.0',
  createEntities: [
    { client: { id: 'client' } },
    { database: { id: 'database', client: 'client', databaseName: 'crud' } },
    { collection: { id: 'facts', database: 'database', collectionName: 'facts' } },
    { session: { id: 'session', client: 'client' } },
  ],
  initialData: data([{ _id: 1, x: 11 }]),
  tests: [
    {
      description: 'finds',
      operations: [onFacts('find', { filter: { x: { $gt: 5 } } }, { expectResult: [{ _id: 1, x: 11 }] })],
    },
    {
      description: 'commits',
      operations: [
        { object: 'session', name: 'startTransaction' },
        onFacts('insertOne', { document: { _id: 2 }, session: 'session' }),
        { object: 'session', name: 'commitTransaction' },
      ],
      outcome: data([{ _id: 1, x: 11 }, { _id: 2 }]),
    },
    {
      description: 'is refused a duplicate',
      operations: [onFacts('insertOne', { document: { _id: 1 } }, { expectError: { errorCode: 11000 } })],
    },
    {
      description: 'expects too little',
      operations: [onFacts('find', { filter: {} }, { expectResult: [] })],
    },
    { description: 'asks for too much', operations: [onFacts('find', { filter: {}, let: { a: 1 } })] },
    {
      description: 'wants any error, and asks for too much',
      operations: [onFacts('find', { filter: {}, let: { a: 1 } }, { expectError: { isError: true } })],
    },
    { description: 'asks the runner for too much', operations: [onFacts('dance', {})] },
    { description: 'is for a shard', runOnRequirements: [{ topologies: ['sharded'] }], operations: [] },
  ],
};

test('counts what passed, failed, was refused by name, and was not run', () => {
  writeFileSync(join(folder, 'facts.json'), JSON.stringify(file));
  const runner = new URL('run.ts', import.meta.url).pathname;
  const { status, stdout } = spawnSync(process.execPath, [runner, '--specs', folder], { encoding: 'utf8' });
  expect(stdout).toContain('3 passed, 1 failed, 2 refused by name');
  expect(stdout).toContain('1 not run by this runner, 1 not meant for such a server');
  expect(stdout).toContain('failed: facts.json: expects too little');
  expect(stdout).toMatch(/2 × refused: .*'find.let' is unknown to embedded-mongo/);
  expect(status).toBe(1);
});
