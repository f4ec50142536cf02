import type { Collection } from './catalog.ts';
import type { Index } from './indexKeys.ts';
import type { StoredRecord } from './StoredRecord.ts';

/** What a write makes of one document; undefined where there is none before or after it. */
export interface Change {
  collection: Collection;
  id: number;
  previous: StoredRecord | undefined;
  next: StoredRecord | undefined;
  /** What `next` is found under, by index. */
  keys: ReadonlyMap<Index, readonly string[]>;
}

/** What `next` alone may be found under, in any collection. */
export const uniqueKeysOf = ({ keys }: Pick<Change, 'keys'>): readonly string[] =>
  [...keys].flatMap(([index, own]) => (index.isUnique ? own.map((key) => uniqueKey(index, key)) : []));

export const uniqueKey = ({ id }: Index, key: string): string => `${id} ${key}`;

/**
 * An open multi-document transaction: it reads what was committed when it began, and keeps its writes to
 * itself until it commits. SQLite sees nothing of it before that.
 */
export class Transaction {
  /** Its own writes by record number, each from what was there before the first of them. */
  readonly writes = new Map<number, Change>();
  /** What others have changed since it began: the first change of each document. */
  readonly foreign = new Map<number, Change>();
  /** Settles when the transaction is committed or aborted. */
  readonly end = Promise.withResolvers<void>();

  /** Whether the committed state is not what it sees. */
  hides(id: number): boolean {
    return this.writes.has(id) || this.foreign.has(id);
  }

  touches(collection: Collection): boolean {
    return this.writes.values().some((write) => write.collection === collection);
  }

  /** The records that it sees and the committed state does not show. */
  *visible(collection: Collection): Generator<StoredRecord> {
    for (const change of this.foreign.values()) {
      const isSeen = change.collection === collection && !this.writes.has(change.id);
      if (isSeen && change.previous) yield change.previous;
    }
    for (const write of this.writes.values())
      if (write.collection === collection && write.next) yield write.next;
  }
}
