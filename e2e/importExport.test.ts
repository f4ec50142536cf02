import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startTestGraph, type TestGraph } from './theGraph.ts';

/** Files through the gateway's host, and back into a ledger by the command. */

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'import-export-'));

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(async () => {
  await graph?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const download = (path: string) => fetch(new URL(`/export/${path}`, graph.gateway.address));

function run(...args: readonly string[]) {
  const env = { ...process.env, MONGODB_URI: process.env['MONGODB_URI'] ?? graph.database?.address };
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const words = ['subgraphs/agencies/src/import.ts', ...args];
    const child = execFile(process.execPath, words, { cwd: root, env }, (_error, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

describe('a file under /export/', () => {
  test('is the one of the agencies, with its name and type', async () => {
    const response = await download('FR-3/totals.csv');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/csv/);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="FR-3-totals.csv"');
    expect(await response.text()).toMatch(/^activity,title,hierarchyLevel,total,amount,/);
  });

  test('that there is none of is refused with a code', async () => {
    const response = await download('FR-3/secrets.csv');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'EXPORT_UNAVAILABLE' } }] });
  });

  test('cannot be had from the agencies without the gateway', async () => {
    const { origin } = new URL(graph.subgraphs.agencies.address);
    expect((await fetch(`${origin}/export/FR-3/totals.csv`)).status).toBe(401);
  });
});

describe.skipIf(process.env['MONGODB_URI'])('npm run import', () => {
  const file = join(folder, 'afd.xml');

  test('of what was exported changes nothing', async () => {
    writeFileSync(file, await (await download('FR-3/activities.xml')).text());
    const { code, stdout } = await run(file, '--reporter', 'FR-3');
    expect(stdout.trim().split('\n').at(-1)).toBe(
      '174 activities, 0 refused; claims: 0 new, 0 changed, 3148 unchanged, 0 held back, 0 missing',
    );
    expect(code).toBe(0);
  });

  test('of a changed amount takes the old one back, for all to see', async () => {
    writeFileSync(file, readFileSync(file, 'utf8').replace('>19600200</value>', '>9800100</value>'));
    const report = join(folder, 'report.jsonl');
    const { stdout } = await run(file, '--reporter', 'FR-3', '--report', report);
    expect(stdout).toContain('0 new, 1 changed, 3147 unchanged');
    expect(readFileSync(report, 'utf8')).toContain('in the place of cdfd-tx-000185.');
    const { data } = await graph.ask(
      '{ fundingEntry(id: "cdfd-tx-000185") { reversedBy { value { amount } } } }',
    );
    expect(data.fundingEntry.reversedBy).toEqual({ value: { amount: '-19600200' } });
  });
});
