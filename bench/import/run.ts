import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { startEmbeddedMongo } from '@prim/embedded-mongo/server';

import { writeGeneratedFile } from './generatedFile.ts';

/** A large file through `npm run import`: its memory must be that of one activity, not of the file. */

const { values } = parseArgs({
  options: { megabytes: { type: 'string', default: '200' }, keep: { type: 'boolean', default: false } },
});
const megabyte = 1_000_000;
/** What the issue promises. */
const residentMaxMb = 300;
const pollMs = 100;
/** How often to say that a run goes on. */
const tellMs = 15_000;

const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
const path = join(folder, 'generated.xml');
const generated = await writeGeneratedFile(path, Number(values.megabytes) * megabyte, 20);
console.log(`${(generated.bytes / megabyte).toFixed(1)} MB, ${generated.activities} activities written`);
const database = await startEmbeddedMongo({ path: join(folder, 'graph.db') });

/** What stands behind `node` in the script `import`, its bounds on memory among it. */
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { import: string } };
const asNpmRuns = scripts.import.split(' ').slice(1);

/** The most that was ever resident of a process, in MB, as the kernel counts it; what was read last once it is gone. */
async function residentPeak(child: ChildProcess, what: string): Promise<number> {
  let peakMb = 0;
  const began = performance.now();
  const teller = setInterval(() => {
    const seconds = ((performance.now() - began) / 1_000).toFixed(0);
    console.log(`${what}: ${seconds} s, at most ${peakMb.toFixed(0)} MB resident`);
  }, tellMs);
  const timer = setInterval(() => {
    try {
      const [, kb] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
      peakMb = Math.max(peakMb, Number(kb ?? 0) / 1_000);
    } catch {
      // It ended between two readings.
    }
  }, pollMs);
  await once(child, 'exit');
  clearInterval(timer);
  clearInterval(teller);
  return peakMb;
}

async function measure(what: string) {
  const began = performance.now();
  const command = [...asNpmRuns, path, '--reporter', 'FR-3'];
  const child = spawn(process.execPath, command, {
    env: { ...process.env, MONGODB_URI: database.uri },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(String(chunk)));
  const peakMb = await residentPeak(child, what);
  const seconds = (performance.now() - began) / 1_000;
  const outcome = said.join('').trim().split('\n').at(-1) ?? '';
  console.log(`${what}: ${outcome}`);
  return {
    what,
    outcome,
    peakResidentMb: Math.round(peakMb),
    seconds: Math.round(seconds),
    megabytesPerSecond: Number((generated.bytes / megabyte / seconds).toFixed(2)),
    claimsPerSecond: Math.round((generated.transactions + generated.activities) / seconds),
  };
}

const runs = [await measure('import'), await measure('the same again')];
await database.close();
if (!values.keep) rmSync(folder, { recursive: true });
const result = {
  measuredOn: new Date().toISOString().slice(0, 10),
  node: process.version,
  cpus: cpus().length,
  ...generated,
  runs,
  residentMaxMb,
  holds: runs.every(({ peakResidentMb }) => peakResidentMb < residentMaxMb),
};
console.log(JSON.stringify(result, null, 2));
if (Number(values.megabytes) >= 200) {
  writeFileSync(new URL('./result.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
}
if (!result.holds) process.exitCode = 1;
