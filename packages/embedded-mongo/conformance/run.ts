import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { EJSON } from 'bson';
import type { Document } from 'mongodb';

import { startEmbeddedMongo } from '../src/server.ts';
import { makeFailPoints } from './failPoints.ts';
import { type Outcome, runTest } from './runTest.ts';

const usage = `Runs MongoDB's unified driver specifications against a server.

  node packages/embedded-mongo/conformance/run.ts --specs FOLDER [--uri MONGODB_URI]

  --specs FOLDER   JSON files of the unified test format, in any depth (github.com/mongodb/specifications,
                   source/*/tests; their licence is CC BY-NC-SA, so they are not kept here)
  --uri URI        the server; without it an embedded one in memory
`;

/** As the tests ask for it: the server that embedded-mongo says it is. */
const serverVersion = [8, 0, 0];
const versionOf = (text: string) => text.split('.').map(Number);
const isBefore = (a: readonly number[], b: readonly number[]) => {
  const at = [0, 1, 2].find((i) => (a[i] ?? 0) !== (b[i] ?? 0));
  return at !== undefined && (a[at] ?? 0) < (b[at] ?? 0);
};

/** Whether a test is meant for a replica set of this version. */
function isMeant(requirements: readonly Document[] | undefined): boolean {
  if (!requirements) return true;
  return requirements.some(
    ({
      minServerVersion = '0',
      maxServerVersion = '99',
      topologies = ['replicaset'],
      auth,
      csfle,
      serverless,
    }) =>
      topologies.includes('replicaset') &&
      !isBefore(serverVersion, versionOf(minServerVersion)) &&
      !isBefore(versionOf(maxServerVersion), serverVersion) &&
      !auth &&
      !csfle &&
      serverless !== 'require',
  );
}

const count = <Key>(map: Map<Key, number>, key: Key) => map.set(key, (map.get(key) ?? 0) + 1);

async function runFolder(folder: string, uri: string): Promise<void> {
  const counts = new Map<Outcome['kind'] | 'notMeant', number>();
  const reasons = new Map<string, number>();
  for (const path of globSync('**/*.json', { cwd: folder }).toSorted()) {
    const file: Document = EJSON.parse(readFileSync(join(folder, path), 'utf8'));
    for (const test of (file['tests'] as Document[] | undefined) ?? []) {
      if (test['skipReason'] || !isMeant(file['runOnRequirements']) || !isMeant(test['runOnRequirements'])) {
        count(counts, 'notMeant');
        continue;
      }
      const outcome = await runTest(file, test, uri);
      count(counts, outcome.kind);
      if (outcome.kind === 'passed') continue;
      if (outcome.kind === 'failed')
        console.log(`failed: ${path}: ${test['description']}\n  ${outcome.reason}`);
      else count(reasons, `${outcome.kind}: ${outcome.reason}`);
    }
  }
  for (const [reason, times] of [...reasons].toSorted(([, a], [, b]) => b - a))
    console.log(`${times} × ${reason}`);
  const of = (kind: Outcome['kind'] | 'notMeant') => counts.get(kind) ?? 0;
  console.log(`${of('passed')} passed, ${of('failed')} failed, ${of('refused')} refused by name`);
  console.log(`${of('notRun')} not run by this runner, ${of('notMeant')} not meant for such a server`);
  process.exitCode = of('failed') > 0 ? 1 : 0;
}

const { values } = parseArgs({ options: { specs: { type: 'string' }, uri: { type: 'string' } } });
if (values.specs === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else if (values.uri === undefined) {
  const server = await startEmbeddedMongo({ path: ':memory:', intercept: makeFailPoints() });
  await runFolder(values.specs, server.uri);
  await server.close();
} else {
  await runFolder(values.specs, values.uri);
}
