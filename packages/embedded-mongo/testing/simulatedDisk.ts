import { readFileSync } from 'node:fs';

/** One change of a file's bytes, from `at` on, or of its length. */
type Change = { at: number; bytes: Buffer } | { length: number };

/** What a file holds on disk, and what was written since and not yet synced. */
interface DiskFile {
  synced: Buffer;
  pending: Change[];
}

function applyChange(content: Buffer, change: Change): Buffer {
  const size = 'length' in change ? change.length : Math.max(content.length, change.at + change.bytes.length);
  const result = Buffer.alloc(size);
  content.copy(result, 0, 0, size);
  if ('bytes' in change) change.bytes.copy(result, change.at);
  return result;
}

/** Large files change often: growing by copying each time would be slow. */
function applyAll(content: Buffer, changes: readonly Change[]): Buffer {
  let result = content;
  let room = 0;
  for (const change of changes) if ('bytes' in change) room = Math.max(room, change.at + change.bytes.length);
  if (room > result.length) result = Buffer.concat([result, Buffer.alloc(room - result.length)]);
  else result = Buffer.from(result);
  let length = content.length;
  for (const change of changes) {
    if ('length' in change) {
      result.fill(0, change.length);
      length = change.length;
    } else {
      change.bytes.copy(result, change.at);
      length = Math.max(length, change.at + change.bytes.length);
    }
  }
  return length <= result.length ? result.subarray(0, length) : applyChange(result, { length });
}

const sectorBytes = 512;

/** What a disk writes at once: of a longer write any part may be left by a power cut. */
function sectorsOf(change: Change): Change[] {
  if (!('bytes' in change)) return [change];
  const { at, bytes } = change;
  return Array.from({ length: Math.ceil(bytes.length / sectorBytes) }, (_, i) => ({
    at: at + i * sectorBytes,
    bytes: bytes.subarray(i * sectorBytes, (i + 1) * sectorBytes),
  }));
}

/** A disk with a volatile cache, as a machine has one: only `sync` brings what was written onto it. */
export class SimulatedDisk {
  private readonly files = new Map<string, DiskFile>();

  private file(path: string): DiskFile {
    const file = this.files.get(path) ?? { synced: Buffer.alloc(0), pending: [] };
    this.files.set(path, file);
    return file;
  }

  change(path: string, change: Change): void {
    this.file(path).pending.push(change);
  }

  sync(path: string): void {
    const file = this.file(path);
    file.synced = applyAll(file.synced, file.pending);
    file.pending = [];
  }

  remove(path: string): void {
    this.files.delete(path);
  }

  /** What a power cut leaves: all that was synced, and of the rest the sectors that `survives` keeps. */
  afterPowerCut(survives: () => boolean): Map<string, Buffer> {
    return new Map(
      [...this.files].map(([path, { synced, pending }]) => [
        path,
        applyAll(synced, pending.flatMap(sectorsOf).filter(survives)),
      ]),
    );
  }
}

/** A system call that matters here, as `strace -y -xx` writes it. */
type SystemCall =
  | {
      name: 'pwrite64' | 'write' | 'writev' | 'fsync' | 'fdatasync' | 'ftruncate';
      path: string;
      rest: string;
    }
  | { name: 'unlink'; path: string; rest: string };

const unhex = (text: string) => Buffer.from(text.replaceAll('\\x', ''), 'hex');
const pathOf = (text: string) => (text.startsWith('\\x') ? unhex(text).toString() : text);

export function* readTrace(path: string): Generator<SystemCall> {
  for (const line of readFileSync(path, 'latin1').split('\n')) {
    const onFile = /^(pwrite64|write|writev|fsync|fdatasync|ftruncate)\(\d+<([^>]*)>(.*)$/.exec(line);
    const [, name, file = '', rest = ''] = onFile ?? [];
    if (name) yield { name: name as 'pwrite64', path: pathOf(file), rest };
    const removed = /^unlink\("([^"]*)"\) = 0$/.exec(line);
    if (removed) yield { name: 'unlink', path: pathOf(removed[1] ?? ''), rest: '' };
  }
}

/** The bytes of a pwrite64 and where they go, or a new length. */
export function changeOf({ name, rest }: SystemCall): Change {
  const numbers = /, (\d+)(?:, (\d+))?\) = (\d+)$/.exec(rest);
  if (name === 'ftruncate') return { length: Number(numbers?.[1]) };
  const bytes = unhex(/"([^"]*)"/.exec(rest)?.[1] ?? '');
  if (bytes.length !== Number(numbers?.[3]))
    throw new Error(`the trace cuts a write short: ${bytes.length} bytes`);
  return { at: Number(numbers?.[2]), bytes };
}
