import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { startProcess } from '../testing/serverProcess.ts';
import { SimulatedDisk, changeOf, readTrace } from '../testing/simulatedDisk.ts';
import { Storage, type Synchronous } from './storage.ts';
import { Store } from './store.ts';
import { documentOf } from './StoredRecord.ts';

/**
 * kill -9 proves nothing about the disk: what the server wrote is then in the kernel's cache, and survives.
 *
 * So here the server runs under strace, as it is, on its own SQLite. The trace has every write to its files,
 * every fsync, and every reply that left by the socket, in the order in which the kernel saw them. Played back
 * onto a simulated disk, which keeps only what was synced, it tells for each moment what a power cut would have
 * left: then all that had been acknowledged by that moment must be there. Besides, of what was not synced any
 * sector may have reached the disk, in any order; that may not hurt either, after a reply or amid a write.
 *
 * The same with `--synchronous OFF` must lose what was acknowledged: else the test would show nothing.
 */
const hasStrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;
/** Where nobody reads which tests were left out, the want of strace fails them. */
const isRun = hasStrace || process.env['CI'] !== undefined;

const writes = 40;
/** With these the write-ahead log outgrows its limit of 16 MB, and is written into the file on the way. */
const padding = 'x'.repeat(500_000);
/** A prime, so that they fall on other places each time. */
const changesBetweenCuts = 2_003;
const markOf = (i: number) => `mark-${String(i).padStart(6, '0')}`;
const traced = 'pwrite64,write,writev,fsync,fdatasync,ftruncate,unlink';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'embedded-mongo-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a server, has it write, kills it, and answers where the trace is. */
async function trace(name: string, synchronous: Synchronous): Promise<string> {
  const file = join(folder, `${name}.trace`);
  // Only the main thread is traced: SQLite and the sockets are both its own.
  const strace = ['strace', '-y', '-xx', '-s', '70000', '-e', `trace=${traced}`, '-o', file];
  const options = ['--path', join(folder, name), '--synchronous', synchronous];
  const { uri, child } = await startProcess(options, strace);
  const client = await MongoClient.connect(uri);
  const facts = client.db('test').collection('facts');
  for (let i = 0; i < writes; i++) {
    const mark = markOf(i);
    await facts.findOneAndUpdate(
      { mark },
      { $set: { mark, padding } },
      { upsert: true, returnDocument: 'after', projection: { mark: 1 } },
    );
  }
  const exit = once(child, 'exit');
  const server = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim();
  execFileSync('kill', ['-9', server]);
  await Promise.all([exit, client.close()]);
  return file;
}

/** The marks that a server would find after a power cut; none if it could not even open the file. */
function marksAfterPowerCut(disk: SimulatedDisk, name: string, survives: () => boolean): Set<unknown> {
  const place = mkdtempSync(join(folder, 'cut-'));
  mkdirSync(place, { recursive: true });
  for (const [path, bytes] of disk.afterPowerCut(survives)) writeFileSync(join(place, basename(path)), bytes);
  const marks = new Set<unknown>();
  try {
    const storage = new Storage(join(place, name), 'OFF');
    const store = new Store(storage);
    const collection = store.catalog.find('test', 'facts');
    const records = collection ? store.candidates(collection, undefined, undefined) : [];
    for (const record of records) marks.add(documentOf(record)['mark']);
    storage.close();
  } catch {
    marks.clear();
  }
  rmSync(place, { recursive: true });
  return marks;
}

/** Cuts the power after some of the replies, and amid some writes; answers what had been acknowledged and was lost. */
function lostByPowerCuts(file: string, name: string): string[] {
  const disk = new SimulatedDisk();
  const lost: string[] = [];
  let [acknowledged, changes, turn] = [0, 0, 0];
  const cut = (survives: () => boolean) => {
    const marks = marksAfterPowerCut(disk, name, survives);
    for (let i = 0; i < acknowledged; i++) if (!marks.has(markOf(i))) lost.push(markOf(i));
  };
  for (const call of readTrace(file)) {
    if (call.path.startsWith(join(folder, name))) {
      if (call.name === 'pwrite64' || call.name === 'ftruncate') {
        disk.change(call.path, changeOf(call));
        if (++changes % changesBetweenCuts === 0) cut(() => turn++ % 3 === 0);
      } else if (call.name === 'fsync' || call.name === 'fdatasync') disk.sync(call.path);
      else if (call.name === 'unlink') disk.remove(call.path);
      continue;
    }
    const hex = Buffer.from(markOf(acknowledged)).toString('hex').replaceAll(/../g, '\\x$&');
    if (!call.name.startsWith('write') || !call.rest.includes(hex)) continue;
    acknowledged++;
    if (acknowledged % 8 !== 0) continue;
    cut(() => false);
    cut(() => turn++ % 3 === 0);
  }
  expect(acknowledged).toBe(writes);
  return lost;
}

describe.runIf(isRun)('a power cut', () => {
  test('is watched by strace, which CI installs', () => expect(hasStrace).toBe(true));

  test('takes nothing that was acknowledged', async () => {
    expect(lostByPowerCuts(await trace('full', 'FULL'), 'full')).toEqual([]);
  }, 60_000);

  test('takes what was acknowledged from a server that does not sync', async () => {
    expect(lostByPowerCuts(await trace('off', 'OFF'), 'off')).not.toEqual([]);
  }, 60_000);
});
