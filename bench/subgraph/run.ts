import { execFileSync, fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, parseArgs } from 'node:util';

import { anonymous } from '@prim/chassis/Caller';
import { makeKeyPair, parsePrivateKey } from '@prim/chassis/PrivateKey';
import { serviceSigner } from '@prim/chassis/serviceToken';
import { databaseSpec } from '@prim/cli/graphServices';
import { freePort } from '@prim/cli/ports';
import { startService } from '@prim/cli/service';

import { cpuMsOf } from '../gateway/gatewayProcess.ts';
import { ask, load } from '../gateway/load.ts';
import { question } from './question.ts';

/**
 * `_entities` of 100 representations, asked of our subgraph and of stock @apollo/server in turns, without and with the
 * database, and one bare `find` of the same 100: `npm run bench:subgraph [-- --keep] [--rounds N] [--profile FOLDER]`.
 */

const { values: options } = parseArgs({
  options: {
    keep: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '5' },
    profile: { type: 'string' },
  },
});
const seconds = 2;
const goals = { timesStock: 3, timesFind: 1.3 };
const ours = ['--max-semi-space-size=64'];

/** The processes: what each is, and with which arguments. @see subject.ts */
const subjects = [
  { name: 'stock', args: ['stock', 'memory'], flags: [] },
  { name: 'ours', args: ['ours', 'memory'], flags: ours },
  { name: 'ours without tokens', args: ['open', 'memory'], flags: ours },
  { name: 'ours, usual semi-space', args: ['ours', 'memory'], flags: [] },
  { name: 'stock + database', args: ['stock', 'database'], flags: [] },
  { name: 'ours + database', args: ['ours', 'database'], flags: ours },
  { name: 'bare find', args: ['find', 'database'], flags: ours },
] as const;

type Subject = Awaited<ReturnType<typeof startSubject>>;

interface Sample {
  readonly perSecond: number;
  readonly cpuMs: number;
  /** Of one request at a time. */
  readonly p50Ms: number;
}

const [pinned, clients] = availableParallelism() > 1 ? ['0', '1'] : [null, null];
const pin = (pid: number | undefined, core: string | null) =>
  core === null ? '' : execFileSync('taskset', ['-a', '-cp', core, String(pid)]);

const { privateKey, publicKey } = makeKeyPair();
const sign = serviceSigner(parsePrivateKey(privateKey));
const signed = () => ({ authorization: `Bearer ${sign('wilaya', anonymous, question)}` });

function versionOf(name: string): string {
  const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[list.length >> 1] ?? NaN;

async function startSubject({ name, args, flags }: (typeof subjects)[number], mongodbUri: string) {
  const profiled = options.profile ? ['--cpu-prof', `--cpu-prof-dir=${join(options.profile, name)}`] : [];
  const child = fork(fileURLToPath(new URL('subject.ts', import.meta.url)), [...args, mongodbUri], {
    execArgv: [...flags, ...profiled],
    env: { ...process.env, NODE_ENV: 'production', GATEWAY_KEYS: JSON.stringify({ keys: [publicKey] }) },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  pin(child.pid, pinned);
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`${name} does not start`)));
    child.stdout?.on('data', (said: Buffer) => {
      const address = /^ready (\S+)$/m.exec(said.toString())?.[1];
      if (address) resolve(address);
    });
  });
  return {
    name,
    child,
    url,
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.disconnect();
      await ended;
    },
  };
}

async function find({ child }: Subject): Promise<Sample> {
  const told = new Promise<{ latenciesMs: number[]; cpuMs: number }>((resolve) => {
    child.once('message', (message) => resolve(message as { latenciesMs: number[]; cpuMs: number }));
  });
  child.send(seconds);
  const { latenciesMs, cpuMs } = await told;
  const perRequest = cpuMs / latenciesMs.length;
  return { perSecond: latenciesMs.length / seconds, cpuMs: perRequest, p50Ms: median(latenciesMs) };
}

async function serve({ child, url }: Subject, length: number): Promise<Sample> {
  const busy = { name: '', connections: 10, bodies: [question] };
  const before = cpuMsOf(child.pid);
  const { requests, seconds: took } = await load(url, busy, [length], seconds, signed());
  const cpuMs = (cpuMsOf(child.pid) - before) / requests;
  const alone = await load(url, { ...busy, connections: 1 }, [length], seconds / 4, signed());
  return { perSecond: requests / took, cpuMs, p50Ms: median(alone.latenciesMs) };
}

pin(process.pid, clients);
const folder = mkdtempSync(join(tmpdir(), 'bench-subgraph-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));
const database = await startService(databaseSpec(await freePort(), folder), () => {}).ready;
const running: Subject[] = [];
for (const subject of subjects) {
  console.log(`starting ${subject.name}`);
  running.push(await startSubject(subject, database.address));
}

const servers = running.filter(({ url }) => url.startsWith('http:'));
const lengths = new Map<string, number>();
let right: unknown;
for (const { name, url } of servers) {
  const text = await ask(url, question, signed());
  const answer = JSON.parse(text) as { readonly data: { readonly _entities: readonly unknown[] } };
  right ??= answer;
  if (!isDeepStrictEqual(answer, right) || answer.data._entities.includes(null))
    throw new Error(`${name} answers something else: ${text.slice(0, 500)}`);
  lengths.set(name, Buffer.byteLength(text));
}

const samples = new Map<string, Sample[]>(running.map(({ name }) => [name, []]));
for (let round = 0; round <= Number(options.rounds); round++) {
  console.log(round === 0 ? 'warming up' : `round ${round} of ${options.rounds}`);
  for (const subject of running) {
    const length = lengths.get(subject.name);
    const sample = await (length === undefined ? find(subject) : serve(subject, length));
    if (round > 0) samples.get(subject.name)?.push(sample);
  }
}
for (const subject of running) await subject.stop();
await database.stop();

const rounded = (value: number) => Number(value.toFixed(3));
const rows = [...samples].map(([name, all]) => {
  const of = (key: keyof Sample) => rounded(median(all.map((sample) => sample[key])));
  const times = all.map(({ cpuMs }) => cpuMs);
  const spread = rounded((Math.max(...times) - Math.min(...times)) / median(times));
  return { name, perSecond: of('perSecond'), cpuMs: of('cpuMs'), p50Ms: of('p50Ms'), cpuSpread: spread };
});
const row = (name: string) => rows.find((it) => it.name === name);
const ratio = (a: number | undefined, b: number | undefined) => rounded((a ?? NaN) / (b ?? NaN));
const ratios = {
  stockCpuToOurs: ratio(row('stock')?.cpuMs, row('ours')?.cpuMs),
  stockCpuToOursWithDatabase: ratio(row('stock + database')?.cpuMs, row('ours + database')?.cpuMs),
  oursCpuToBareFind: ratio(row('ours + database')?.cpuMs, row('bare find')?.cpuMs),
  oursTimeToBareFind: ratio(row('ours + database')?.p50Ms, row('bare find')?.p50Ms),
};
console.table(rows);
console.table({ ...ratios, goals });
if (options.keep) {
  const versions = Object.fromEntries(
    ['@apollo/server', '@apollo/subgraph', 'graphql', 'mongodb', 'mongoose'].map((name) => [
      name,
      versionOf(name),
    ]),
  );
  const machine = { node: process.version, cpu: cpus()[0]?.model, cores: availableParallelism() };
  const result = { measuredAt: new Date().toISOString(), machine, versions, rows, ratios, goals };
  writeFileSync(new URL('result.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
}
