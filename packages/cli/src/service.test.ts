import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

import { describe, expect, test } from 'vitest';

import { startService } from './service.ts';

const folder = mkdtempSync(`${tmpdir()}/service-`);

/** A process that does what `code` says. */
function serviceOf(name: string, code: string, said: string[] = []) {
  const script = `${folder}/${name}.mjs`;
  writeFileSync(script, code);
  return startService({ name, title: 'a test', script }, (line) => said.push(line));
}

const stays = 'setInterval(() => {}, 1000); console.log(`stays ready ${process.pid}`);';

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

async function goneWithin(pid: number, ms: number): Promise<boolean> {
  for (const end = performance.now() + ms; performance.now() < end; await wait(20)) {
    if (!isRunning(pid)) return true;
  }
  return false;
}

describe('a service', () => {
  test('is ready when it says where, and what else it says is passed on', async () => {
    const said: string[] = [];
    const code = `console.log('loaded 3'); console.error('hm'); ${stays} console.log('more');`;
    const service = await serviceOf('talks', code, said).ready;
    expect(service.address).toMatch(/^\d+$/);
    await expect.poll(() => said).toEqual(expect.arrayContaining(['loaded 3', 'talks: hm', 'more']));
    await service.stop();
    expect(await service.ended).toBe(true);
    expect(isRunning(Number(service.address))).toBe(false);
  });

  test('that ends before it is ready gives its last words', async () => {
    const service = serviceOf('fails', `console.error('Port 1 is taken.'); process.exit(1);`);
    await expect(service.ready).rejects.toThrow('fails could not start: Port 1 is taken.');
    expect(await service.ended).toBe(false);
  });

  test('that ends in silence is named all the same', async () => {
    await expect(serviceOf('silent', '').ready).rejects.toThrow(
      'silent could not start: it ended without a word',
    );
  });

  test('that does not end when asked to is ended', async () => {
    const service = await serviceOf('deaf', `process.on('SIGTERM', () => {}); ${stays}`).ready;
    const began = performance.now();
    await service.stop(200);
    expect(performance.now() - began).toBeGreaterThanOrEqual(195);
    expect(isRunning(Number(service.address))).toBe(false);
  });

  test('that ends unasked says so', async () => {
    const service = await serviceOf('crashes', `${stays} setTimeout(() => process.exit(3), 50);`).ready;
    expect(await service.ended).toBe(false);
  });
});

test('a service ends when its launcher is killed, ready or not', async () => {
  for (const script of ['ready', 'starting']) {
    writeFileSync(`${folder}/${script}.mjs`, script === 'ready' ? stays : stays.replace('ready', 'soon'));
    const launcher = `${folder}/launcher.mjs`;
    writeFileSync(
      launcher,
      `import { startService } from '${new URL('service.ts', import.meta.url).href}';
       const print = (line) => console.log(line);
       startService({ name: 'a', title: '', script: '${folder}/${script}.mjs' }, print)
         .ready.then(({ address }) => print(address));`,
    );
    const child = spawn(process.execPath, [launcher], { stdio: ['ignore', 'pipe', 'inherit'] });
    const pid = await new Promise<number>((resolve) => {
      child.stdout.on('data', (data: Buffer) => resolve(Number(/\d+/.exec(data.toString('utf8'))?.[0])));
    });
    expect(isRunning(pid)).toBe(true);
    child.kill('SIGKILL');
    expect(await goneWithin(pid, 15_000)).toBe(true);
  }
});
