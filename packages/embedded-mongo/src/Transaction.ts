import type { Collection } from './catalog.ts';
import type { StoredRecord } from './StoredRecord.ts';

/** One document's state, undefined where there is none. */
interface RecordState {
  collection: Collection;
  record: StoredRecord | undefined;
}

/**
 * An open multi-document transaction: it reads what was committed when it began, and keeps its writes to
 * itself until it commits. SQLite sees nothing of it before that.
 */
export class Transaction {
  /** Its own writes by record number, with what was there before the first of them. */
  readonly writes = new Map<number, RecordState & { base: StoredRecord | undefined }>();
  /** What others have changed since it began, as it was then. */
  readonly before = new Map<number, RecordState>();
  private readonly signal = Promise.withResolvers<void>();

  /** Settles when the transaction is committed or aborted. */
  get ended(): Promise<void> {
    return this.signal.promise;
  }

  end(): void {
    this.signal.resolve();
  }

  hides(id: number): boolean {
    return this.writes.has(id) || this.before.has(id);
  }

  touches(collection: Collection): boolean {
    return this.writes.values().some((write) => write.collection === collection);
  }

  /** The records that it sees and the committed state does not show. */
  *visible(collection: Collection): Generator<StoredRecord> {
    for (const [id, state] of this.before) {
      if (state.collection === collection && state.record && !this.writes.has(id)) yield state.record;
    }
    for (const state of this.writes.values()) {
      if (state.collection === collection && state.record) yield state.record;
    }
  }
}
