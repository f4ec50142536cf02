import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

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

export interface Service extends ServiceSpec {
  /** What the process said it is ready at: `http://127.0.0.1:4002/graphql`, `mongodb://…`. */
  readonly address: string;
  readonly startedInMs: number;
  /** Resolves when the process has ended, however it did: true when it was asked to. */
  readonly ended: Promise<boolean>;
  /** Asks it to end, and ends it after a while if it does not. */
  stop(): Promise<void>;
  /** Ends it at once, as a crash would. */
  kill(): void;
}

const stopTimeoutMs = 4_500;

export const root = new URL('../../../', import.meta.url);

/**
 * Starts a process and waits until it says `ready ADDRESS`. It runs in a group of its own, so that Ctrl-C in a
 * terminal reaches the launcher alone, and ends by itself when the launcher's channel to it closes.
 *
 * @param say called with each other line that it prints, so that long work shows
 * @throws Error with what the process said, when it ends before it is ready
 */
export function startService(spec: ServiceSpec, say: (line: string) => void): Promise<Service> {
  const began = performance.now();
  const child = spawn(process.execPath, [spec.script, ...(spec.args ?? [])], {
    cwd: root,
    env: { ...process.env, ...spec.env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  });
  let isAsked = false;
  const ended = new Promise<boolean>((resolve) => {
    child.once('exit', () => resolve(isAsked)).once('error', () => resolve(isAsked));
  });
  return new Promise((resolve, reject) => {
    const complaints: string[] = [];
    let isReady = false;
    linesOf(child.stderr, (line) => (isReady ? say(`${spec.name}: ${line}`) : complaints.push(line)));
    linesOf(child.stdout, (line) => {
      const address = /^(?:\w+ )?ready (\S+)$/.exec(line)?.[1];
      if (address === undefined) return say(line);
      isReady = true;
      const startedInMs = Math.round(performance.now() - began);
      const stop = () => {
        isAsked = true;
        return stopProcess(child, ended);
      };
      resolve({ ...spec, address, startedInMs, ended, stop, kill: () => void child.kill('SIGKILL') });
    });
    void ended.then(() =>
      reject(new Error(complaints.join('\n') || `${spec.name} ended before it was ready`)),
    );
  });
}

function linesOf(stream: NodeJS.ReadableStream | null, use: (line: string) => void): void {
  if (stream) createInterface({ input: stream }).on('line', use);
}

async function stopProcess(child: ChildProcess, ended: Promise<boolean>): Promise<void> {
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), stopTimeoutMs);
  await ended;
  clearTimeout(timer);
}
