import { CursorBatch } from './command.ts';
import { MongoError } from './MongoError.ts';

/** A reply stays below the 48 MB of a message, and any one document fits. */
const maxBatchBytes = 16 * 1024 * 1024;
const defaultFirstBatch = 101;
const idleLimitMs = 10 * 60 * 1000;

interface Cursor {
  documents: readonly Buffer[];
  next: number;
  namespace: string;
  session: string | undefined;
  usedAt: number;
}

/** The rest of answers that did not fit into one batch; an answer is complete when its query has run. */
export class Cursors {
  private readonly open = new Map<bigint, Cursor>();
  private lastId = 0n;

  start(
    documents: readonly Buffer[],
    namespace: string,
    options: { batchSize?: number | undefined; isSingle?: boolean; session?: string | undefined } = {},
  ): CursorBatch {
    const cursor = { documents, next: 0, namespace, session: options.session, usedAt: Date.now() };
    const batch = takeBatch(cursor, options.batchSize ?? defaultFirstBatch);
    if (cursor.next >= documents.length || options.isSingle) {
      return new CursorBatch('firstBatch', batch, 0n, namespace);
    }
    this.open.set(++this.lastId, cursor);
    return new CursorBatch('firstBatch', batch, this.lastId, namespace);
  }

  /** @throws MongoError 43 for an unknown cursor, 13 for another collection's */
  more(id: bigint, namespace: string, batchSize: number | undefined): CursorBatch {
    const cursor = this.open.get(id);
    if (!cursor) throw new MongoError(43, 'CursorNotFound', `cursor id ${id} not found`);
    if (cursor.namespace !== namespace) {
      throw new MongoError(
        13,
        'Unauthorized',
        `cursor id ${id} was made on ${cursor.namespace}, not ${namespace}`,
      );
    }
    cursor.usedAt = Date.now();
    const batch = takeBatch(cursor, batchSize || Infinity);
    const isDone = cursor.next >= cursor.documents.length;
    if (isDone) this.open.delete(id);
    return new CursorBatch('nextBatch', batch, isDone ? 0n : id, namespace);
  }

  kill(id: bigint): boolean {
    return this.open.delete(id);
  }

  killOfSession(session: string): void {
    for (const [id, cursor] of this.open) if (cursor.session === session) this.open.delete(id);
  }

  killIdle(now: number): void {
    for (const [id, cursor] of this.open) if (now - cursor.usedAt > idleLimitMs) this.open.delete(id);
  }
}

function takeBatch(cursor: Cursor, size: number): readonly Buffer[] {
  const from = cursor.next;
  let bytes = 0;
  for (const document of cursor.documents.slice(from, size === Infinity ? undefined : from + size)) {
    bytes += document.length;
    if (bytes > maxBatchBytes && cursor.next > from) break;
    cursor.next++;
  }
  return cursor.documents.slice(from, cursor.next);
}
