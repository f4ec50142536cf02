import { Catalog, type Collection, sequenceSpace } from './catalog.ts';
import { duplicateKey } from './duplicateKey.ts';
import { keyAfter } from './encodeKey.ts';
import { type Index, indexPrefix, keysOf, sequenceOfKey, storedKey } from './indexKeys.ts';
import { MongoError } from './MongoError.ts';
import type { Plan } from './plan.ts';
import type { Storage } from './storage.ts';
import { RecordCache, type StoredRecord, documentOf } from './StoredRecord.ts';
import { Transaction } from './Transaction.ts';
import { type Document, maxDocumentBytes } from './values.ts';

/** A write outside transactions met one inside: it is to be tried again when that transaction has ended. */
export class WouldBlock extends Error {
  readonly transaction: Transaction;
  constructor(transaction: Transaction) {
    super('waits for a transaction');
    this.transaction = transaction;
  }
}

export const writeConflict = (): MongoError =>
  new MongoError(
    112,
    'WriteConflict',
    'Write conflict: please retry your operation or multi-document transaction.',
    {
      labels: ['TransientTransactionError'],
    },
  );

/** Documents, their indexes, and the transactions on them. */
export class Store {
  readonly catalog: Catalog;
  readonly storage: Storage;
  private readonly transactions = new Set<Transaction>();
  private readonly locks = new Map<number, Transaction>();
  private readonly cache = new RecordCache();

  constructor(storage: Storage) {
    this.storage = storage;
    this.catalog = new Catalog(storage);
  }

  begin(): Transaction {
    const transaction = new Transaction();
    this.transactions.add(transaction);
    return transaction;
  }

  abort(transaction: Transaction): void {
    this.transactions.delete(transaction);
    for (const id of transaction.writes.keys()) this.locks.delete(id);
    transaction.end();
  }

  abortAll(): void {
    for (const transaction of this.transactions) this.abort(transaction);
  }

  /** Makes the writes durable and visible, all at once. */
  commit(transaction: Transaction): void {
    this.transactions.delete(transaction);
    try {
      this.storage.transaction(() => {
        for (const [id, { collection, record, base }] of transaction.writes) {
          this.apply(collection, id, record, base);
        }
      });
    } finally {
      this.abort(transaction);
    }
  }

  // --- reading

  private read(id: number): StoredRecord | undefined {
    const cached = this.cache.get(id);
    if (cached) return cached;
    const bytes = this.storage.readDocument(id);
    return bytes && this.cache.put({ id, bytes });
  }

  private *scan(collection: Collection): Generator<StoredRecord> {
    const from = collection.id * sequenceSpace;
    for (const row of this.storage.scanDocuments(from, from + sequenceSpace)) {
      yield this.cache.get(row.id) ?? this.cache.put(row);
    }
  }

  private *scanIndex(collection: Collection, plan: Plan): Generator<StoredRecord> {
    const seen = new Set<number>();
    for (const range of plan.ranges) {
      for (const key of this.storage.scanKeys(range.from, range.before, plan.reverse)) {
        const id = collection.id * sequenceSpace + sequenceOfKey(key);
        if (plan.index.multikey) {
          if (seen.has(id)) continue;
          seen.add(id);
        }
        const record = this.read(id);
        if (record) yield record;
      }
    }
  }

  /** What may match: each is still to be checked by the filter. In the plan's order outside transactions. */
  *candidates(
    collection: Collection,
    plan: Plan | undefined,
    transaction: Transaction | undefined,
  ): Generator<StoredRecord> {
    const committed = plan ? this.scanIndex(collection, plan) : this.scan(collection);
    for (const record of committed) if (!transaction?.hides(record.id)) yield record;
    if (transaction) yield* transaction.visible(collection);
  }

  // --- writing

  insert(collection: Collection, bytes: Buffer, document: Document, transaction?: Transaction): void {
    const previous = collection.lastSequence;
    const id = collection.id * sequenceSpace + ++collection.lastSequence;
    if (!transaction) this.storage.onRollback(() => (collection.lastSequence = previous));
    this.write(collection, id, { id, bytes, document }, undefined, transaction);
  }

  update(collection: Collection, record: StoredRecord, bytes: Buffer, transaction?: Transaction): void {
    this.write(collection, record.id, { id: record.id, bytes }, record, transaction);
  }

  remove(collection: Collection, record: StoredRecord, transaction?: Transaction): void {
    this.write(collection, record.id, undefined, record, transaction);
  }

  /** @throws MongoError 112 inside a transaction, WouldBlock outside, where another's write stands in the way */
  private write(
    collection: Collection,
    id: number,
    next: StoredRecord | undefined,
    previous: StoredRecord | undefined,
    transaction: Transaction | undefined,
  ): void {
    const holder = this.locks.get(id);
    if (holder && holder !== transaction) throw transaction ? writeConflict() : new WouldBlock(holder);
    if (transaction?.before.has(id) && !transaction.writes.has(id)) throw writeConflict();
    if (next) this.checkNext(collection, next, transaction);
    if (!transaction) return this.storage.transaction(() => this.apply(collection, id, next, previous));
    this.locks.set(id, transaction);
    const base = transaction.writes.has(id) ? transaction.writes.get(id)?.base : previous;
    transaction.writes.set(id, { collection, record: next, base });
  }

  private checkNext(collection: Collection, next: StoredRecord, transaction: Transaction | undefined): void {
    if (next.bytes.length > maxDocumentBytes) {
      const message = `BSONObj size: ${next.bytes.length} is invalid. Size must be between 0 and 16793600(16MB)`;
      throw new MongoError(10334, 'BSONObjectTooLarge', message);
    }
    for (const index of collection.indexes) {
      const keys = keysOf(index, documentOf(next));
      if (index.unique) for (const key of keys) this.checkUnique(collection, index, key, next, transaction);
    }
  }

  private checkUnique(
    collection: Collection,
    index: Index,
    key: Buffer,
    next: StoredRecord,
    transaction: Transaction | undefined,
  ): void {
    const prefix = Buffer.concat([indexPrefix(index), key]);
    for (const stored of this.storage.scanKeys(prefix, keyAfter(prefix))) {
      const id = collection.id * sequenceSpace + sequenceOfKey(stored);
      if (id === next.id || transaction?.writes.has(id)) continue;
      if (transaction?.before.has(id)) throw writeConflict(); // came after it began
      throw duplicateKey(collection, index, documentOf(next));
    }
    for (const other of this.transactions) {
      for (const [id, write] of other.writes) {
        if (id === next.id || write.collection !== collection || !write.record) continue;
        if (!keysOf(index, documentOf(write.record)).some((taken) => taken.equals(key))) continue;
        if (other === transaction) throw duplicateKey(collection, index, documentOf(next));
        throw transaction ? writeConflict() : new WouldBlock(other);
      }
    }
  }

  /** Changes the committed state: file, indexes, cache, and what open transactions must go on seeing. */
  private apply(
    collection: Collection,
    id: number,
    next: StoredRecord | undefined,
    previous: StoredRecord | undefined,
  ): void {
    if (!next && !previous) return; // inserted and deleted in one transaction
    for (const index of collection.indexes) this.applyKeys(collection, index, id, next, previous);
    for (const open of this.transactions) {
      if (open.before.has(id)) continue;
      open.before.set(id, { collection, record: previous });
      this.storage.onRollback(() => open.before.delete(id));
    }
    this.storage.onRollback(() => this.cache.forget(id));
    if (next) this.storage.writeDocument(id, next.bytes);
    else this.storage.deleteDocuments(id, id + 1);
    if (next) this.cache.put(next);
    else this.cache.forget(id);
    const change = Number(next !== undefined) - Number(previous !== undefined);
    collection.count += change;
    this.storage.onRollback(() => (collection.count -= change));
  }

  private applyKeys(
    collection: Collection,
    index: Index,
    id: number,
    next: StoredRecord | undefined,
    previous: StoredRecord | undefined,
  ): void {
    const removed = previous ? keysOf(index, documentOf(previous)) : [];
    const added = next ? keysOf(index, documentOf(next)) : [];
    if (added.length > 1) this.markMultikey(collection, index);
    for (const key of removed) {
      if (!added.some((kept) => kept.equals(key)))
        this.storage.removeKey(storedKey(index, key, id % sequenceSpace));
    }
    for (const key of added) {
      if (!removed.some((kept) => kept.equals(key)))
        this.storage.addKey(storedKey(index, key, id % sequenceSpace));
    }
  }

  private markMultikey(collection: Collection, index: Index): void {
    if (index.multikey) return;
    index.multikey = true;
    this.storage.onRollback(() => (index.multikey = false));
    this.catalog.save(collection);
  }

  // --- collections and indexes

  /** @throws WouldBlock while a transaction has written to the collection */
  private waitForWriters(collection: Collection): void {
    for (const transaction of this.transactions) {
      if (transaction.touches(collection)) throw new WouldBlock(transaction);
    }
  }

  drop(collection: Collection): void {
    this.waitForWriters(collection);
    this.catalog.drop(collection);
    this.cache.forgetRange(collection.id * sequenceSpace, (collection.id + 1) * sequenceSpace);
  }

  /** @throws MongoError 11000 if a unique index meets two documents with one key */
  createIndex(collection: Collection, spec: Document): void {
    this.waitForWriters(collection);
    const index = this.catalog.addIndex(collection, spec);
    const taken = new Set<string>();
    for (const record of this.scan(collection)) {
      const keys = keysOf(index, documentOf(record));
      if (keys.length > 1) this.markMultikey(collection, index);
      for (const key of keys) {
        if (index.unique && taken.has(key.toString('latin1'))) {
          throw duplicateKey(collection, index, documentOf(record));
        }
        if (index.unique) taken.add(key.toString('latin1'));
        this.storage.addKey(storedKey(index, key, record.id % sequenceSpace));
      }
    }
  }

  dropIndex(collection: Collection, index: Index): void {
    this.waitForWriters(collection);
    this.catalog.dropIndex(collection, index);
  }
}
