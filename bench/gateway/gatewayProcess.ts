import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

import type { GatewaySpec } from './gateways/gateways.ts';

/** A gateway that runs on a core of its own. */
export interface GatewayProcess {
  readonly name: string;
  readonly url: string;
  /** What it is asked with besides. */
  readonly headers: Readonly<Record<string, string>>;
  /** The CPU time that it has used so far, all its threads together. */
  cpuMs(): number;
  /** Its resident memory at this moment, and the most that it has had. */
  memoryMib(): { readonly now: number; readonly peak: number };
  stop(): Promise<void>;
}

/** The same for all: the larger space for young objects makes every one of them faster. */
const nodeOptions = ['--max-semi-space-size=64'];

const startTimeoutMs = 180_000;
const clockTicksPerSecond = 100;
const kibPerMib = 1_024;

/** All that run. They end with the bench, however it ends: done, failed or interrupted. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

interface Place {
  /** The core that it may use; null leaves it to the system. */
  readonly core: number | null;
  /** The folder that gets a CPU profile of it (for Chrome's developer tools) when it stops; null for none. */
  readonly profileFolder: string | null;
}

export async function startGateway(
  spec: GatewaySpec,
  supergraphFile: string,
  { core, profileFolder }: Place,
): Promise<GatewayProcess> {
  const port = await freePort();
  const pinned = core === null ? [] : ['taskset', '-c', String(core)];
  const [command = '', ...args] = [
    ...pinned,
    process.execPath,
    ...nodeOptions,
    ...(profileFolder === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`]),
    ...spec.args(supergraphFile, port),
  ];
  const child = spawn(command, args, {
    env: { ...process.env, NODE_ENV: 'production', ...spec.env?.(supergraphFile, port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4_000)));
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4_000)));
  const url = `http://127.0.0.1:${port}${spec.path}`;
  await untilAnswering(child, url, () => `${spec.name} does not start:\n${said}`);
  return {
    name: spec.name,
    url,
    headers: spec.headers ?? {},
    cpuMs: () => cpuMsOf(child.pid),
    memoryMib() {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      const of = (key: string) => Number(new RegExp(`${key}:\\s+(\\d+)`).exec(status)?.[1]) / kibPerMib;
      return { now: of('VmRSS'), peak: of('VmHWM') };
    },
    async stop() {
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.kill(profileFolder === null ? 'SIGKILL' : 'SIGTERM');
      await ended;
    },
  };
}

/** The CPU time that a process has used so far, all its threads together. */
export function cpuMsOf(pid: number | undefined): number {
  // Fields 14 and 15 of proc_pid_stat(5), counted after the name in parentheses.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return ((Number(fields[11]) + Number(fields[12])) * 1_000) / clockTicksPerSecond;
}

async function untilAnswering(child: ChildProcess, url: string, problem: () => string): Promise<void> {
  const end = performance.now() + startTimeoutMs;
  const body = JSON.stringify({ query: '{ __typename }' });
  const headers = { 'content-type': 'application/json' };
  while (performance.now() < end && child.exitCode === null && child.signalCode === null) {
    const status = await fetch(url, {
      method: 'POST',
      headers,
      body,
      signal: AbortSignal.timeout(5_000),
    }).then(
      async (response) => (await response.arrayBuffer(), response.status),
      () => 0,
    );
    // A limit knows the bench's own requests only, and answers 404 to this one.
    if (status === 200 || status === 404) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(problem());
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
