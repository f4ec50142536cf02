import type { CursorBatch } from './command.ts';
import { MongoError } from './MongoError.ts';

/** A reply stays below the 48 MB of a message, and any one document fits. */
const maxBatchBytes = 16 * 1024 * 1024;
const defaultFirstBatch = 101;
const idleLimitMs = 10 * 60 * 1000;

interface Cursor {
  rest: readonly Buffer[];
  namespace: string;
  usedAt: number;
}

/** The rest of answers that did not fit into one batch; an answer is complete when its query has run. */
export class Cursors {
  private readonly open = new Map<bigint, Cursor>();
  private lastId = 0n;

  start(
    documents: readonly Buffer[],
    namespace: string,
    batchSize = defaultFirstBatch,
    isSingle = false,
  ): CursorBatch {
    const batch = takeBatch(documents, batchSize);
    const rest = documents.slice(batch.length);
    const cursorId = rest.length === 0 || isSingle ? 0n : ++this.lastId;
    if (cursorId !== 0n) this.open.set(cursorId, { rest, namespace, usedAt: Date.now() });
    return { batchName: 'firstBatch', batch, cursorId, namespace };
  }

  /** @throws MongoError 43 for a cursor that this collection does not have */
  more(id: bigint, namespace: string, batchSize: number | undefined): CursorBatch {
    const cursor = this.open.get(id);
    if (cursor?.namespace !== namespace) {
      throw new MongoError(43, 'CursorNotFound', `cursor id ${id} of ${namespace} not found`);
    }
    const batch = takeBatch(cursor.rest, batchSize || Infinity);
    cursor.rest = cursor.rest.slice(batch.length);
    cursor.usedAt = Date.now();
    if (cursor.rest.length > 0) return { batchName: 'nextBatch', batch, cursorId: id, namespace };
    this.open.delete(id);
    return { batchName: 'nextBatch', batch, cursorId: 0n, namespace };
  }

  kill(id: bigint): boolean {
    return this.open.delete(id);
  }

  killIdle(now: number): void {
    for (const [id, cursor] of this.open) if (now - cursor.usedAt > idleLimitMs) this.open.delete(id);
  }
}

/** The first `size` documents, or fewer if they are large, but at least one. */
function takeBatch(documents: readonly Buffer[], size: number): readonly Buffer[] {
  let bytes = 0;
  const end = documents.findIndex((document, i) => {
    bytes += document.length;
    return i >= size || (bytes > maxBatchBytes && i > 0);
  });
  return end < 0 ? documents : documents.slice(0, end);
}
