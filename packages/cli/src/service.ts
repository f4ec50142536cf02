import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** One process of the graph: what to run, and with which settings. */
export interface ServiceSpec {
  readonly name: string;
  /** What it is, for a person. */
  readonly title: string;
  /** The module to run, from the root of the repository. */
  readonly script: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A process that was started, ready or not. */
export interface StartedService extends ServiceSpec {
  readonly pid: number | undefined;
  /** @throws Error with what the process said, when it ends before it is ready */
  readonly ready: Promise<Service>;
  /** Resolves when the process has ended, however it did: true when it was asked to. */
  readonly ended: Promise<boolean>;
  /** Asks it to end, and ends it after `graceMs` if it has not. */
  stop(graceMs?: number): Promise<void>;
  /** Ends it at once, as a crash would. */
  kill(): void;
}

/** A process that said that it is ready. */
export interface Service extends StartedService {
  /** Where: `http://127.0.0.1:4002/graphql`, `mongodb://…`. */
  readonly address: string;
  readonly startedInMs: number;
}

export const root = new URL('../../../', import.meta.url);

const endWithLauncher = fileURLToPath(new URL('../endWithLauncher.mjs', import.meta.url));

/**
 * What every process is started with: the preload that ends it with its launcher, and a larger space for young
 * objects, which a server that makes a new answer each time collects less often (1.1 to 1.9 times as fast).
 */
const nodeOptions = ['--import', endWithLauncher, '--max-semi-space-size=64'];

/**
 * Starts a process; it is ready once it says `ready ADDRESS`. It runs in a group of its own, so that Ctrl-C in a
 * terminal reaches the launcher alone, which then stops all in the right order.
 *
 * @param say called with each other line that it prints, so that long work shows
 */
export function startService(spec: ServiceSpec, say: (line: string) => void): StartedService {
  const began = performance.now();
  const child = spawn(process.execPath, [...nodeOptions, spec.script, ...(spec.args ?? [])], {
    cwd: root,
    env: { ...process.env, ...spec.env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  });
  let isAsked = false;
  const complaints: string[] = [];
  const ended = new Promise<boolean>((resolve) => {
    child.once('close', () => resolve(isAsked)).once('error', () => resolve(isAsked));
  });
  const handle = {
    ...spec,
    pid: child.pid,
    ended,
    async stop(graceMs = 4_500) {
      isAsked = true;
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
      await ended;
      clearTimeout(timer);
    },
    kill: () => void child.kill('SIGKILL'),
  };
  const ready = new Promise<Service>((resolve, reject) => {
    let isReady = false;
    linesOf(child.stderr, (line) => (isReady ? say(`${spec.name}: ${line}`) : complaints.push(line)));
    linesOf(child.stdout, (line) => {
      const address = isReady ? undefined : /^(?:\w+ )?ready (\S+)$/.exec(line)?.[1];
      if (address === undefined) return say(line);
      isReady = true;
      for (const complaint of complaints) say(`${spec.name}: ${complaint}`);
      resolve({ ...handle, ready, address, startedInMs: Math.round(performance.now() - began) });
    });
    void ended.then(() => reject(new Error(lastWords(spec, complaints))));
  });
  ready.catch(() => {}); // Whoever waits for it is told; a service that nobody waits for any more is no fault.
  return { ...handle, ready };
}

const lastWords = ({ name }: ServiceSpec, complaints: readonly string[]): string =>
  `${name} could not start: ${complaints.join('\n') || 'it ended without a word'}`;

function linesOf(stream: NodeJS.ReadableStream | null, use: (line: string) => void): void {
  if (stream) createInterface({ input: stream }).on('line', use);
}
