import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const main = new URL('../src/main.ts', import.meta.url).pathname;

/** A server in a process of its own, for tests that kill it; `before` is a command that runs it. */
export async function startProcess(
  options: readonly string[],
  before: readonly string[] = [],
): Promise<{ uri: string; child: ChildProcess }> {
  const [command = process.execPath, ...rest] = [
    ...before,
    process.execPath,
    main,
    '--port',
    '0',
    ...options,
  ];
  const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    const uri = /^ready (.+)$/.exec(line)?.[1];
    if (uri) return { uri, child };
  }
  throw new Error('the server ended before it was ready');
}

/** Ends it without warning. */
export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}
