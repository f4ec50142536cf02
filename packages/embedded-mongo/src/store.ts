import { LRUCache } from 'lru-cache';

import { Catalog, type Collection, firstId, idBehind } from './catalog.ts';
import { type Index, type IndexSpec, duplicateKey, keysOf } from './indexKeys.ts';
import { MongoError } from './MongoError.ts';
import { keyAfter } from './order.ts';
import type { Plan } from './plan.ts';
import { type KeyRange, type Storage, bufferOf } from './storage.ts';
import { type StoredRecord, documentOf } from './StoredRecord.ts';
import { type Change, Transaction, uniqueKey, uniqueKeysOf } from './Transaction.ts';
import { maxDocumentBytes } from './values.ts';

export class WriteConflict extends MongoError {
  constructor(message = 'please retry your operation or multi-document transaction.') {
    super(112, 'WriteConflict', `Write conflict: ${message}`);
  }
}

/** A write outside transactions met one inside: it is to be tried again when that transaction has ended. */
export class WouldBlock extends WriteConflict {
  readonly transaction: Transaction;
  constructor(transaction: Transaction) {
    super();
    this.transaction = transaction;
  }
}

/** Of the records read or written last, counting what the decoded form takes beside the bytes. */
const maxCacheBytes = 128 * 1024 * 1024;
const cacheBytes = (record: StoredRecord) => record.bytes.length * 5 + 300;

const binary = (key: string): Buffer => Buffer.from(key, 'latin1');

/** Documents, their indexes, and the transactions on them. */
export class Store {
  readonly catalog: Catalog;
  readonly storage: Storage;
  private readonly transactions = new Set<Transaction>();
  private readonly locks = new Map<number, Transaction>();
  /** Keys of unique indexes that documents of open transactions have, and which document: never more than one. */
  private readonly pendingKeys = new Map<string, number>();
  private readonly cache = new LRUCache<number, StoredRecord>({
    maxSize: maxCacheBytes,
    sizeCalculation: cacheBytes,
  });
  /** Of the number of the document that was inserted last, the part that is not its collection's. */
  private lastSequence: number;

  constructor(storage: Storage) {
    this.storage = storage;
    this.catalog = new Catalog(storage);
    const sequences = this.catalog.all().map((collection) => {
      const sql = 'SELECT max(id) AS id FROM documents WHERE id >= ? AND id < ?';
      const last = storage.get(sql, firstId(collection), idBehind(collection))?.['id'];
      return typeof last === 'number' ? last - firstId(collection) : 0;
    });
    this.lastSequence = Math.max(0, ...sequences);
  }

  begin(): Transaction {
    const transaction = new Transaction();
    this.transactions.add(transaction);
    return transaction;
  }

  abort(transaction: Transaction): void {
    this.transactions.delete(transaction);
    for (const [id, change] of transaction.writes) {
      this.locks.delete(id);
      for (const key of uniqueKeysOf(change)) this.pendingKeys.delete(key);
    }
    transaction.end.resolve();
  }

  abortAll(): void {
    for (const transaction of this.transactions) this.abort(transaction);
  }

  /** Makes the writes durable and visible, all at once. */
  commit(transaction: Transaction): void {
    this.transactions.delete(transaction);
    try {
      this.storage.transaction(() => {
        for (const change of transaction.writes.values()) this.apply(change);
      });
    } finally {
      this.abort(transaction);
    }
  }

  // --- reading

  private remember(id: number, bytes: Buffer): StoredRecord {
    const record = { id, bytes };
    this.cache.set(id, record);
    return record;
  }

  private read(id: number): StoredRecord | undefined {
    const cached = this.cache.get(id);
    if (cached) return cached;
    const row = this.storage.get('SELECT bytes FROM documents WHERE id = ?', id);
    return row && this.remember(id, bufferOf(row['bytes']));
  }

  private *scan(collection: Collection): Generator<StoredRecord> {
    const sql = 'SELECT id, bytes FROM documents WHERE id >= ? AND id < ? ORDER BY id';
    for (const row of this.storage.rows(sql, firstId(collection), idBehind(collection))) {
      const id = Number(row['id']);
      yield this.cache.get(id) ?? this.remember(id, bufferOf(row['bytes']));
    }
  }

  private *idsIn(index: Index, { from, before }: KeyRange, isReverse = false): Generator<number> {
    const order = isReverse ? 'ORDER BY key DESC, id DESC' : 'ORDER BY key, id';
    const sql = `SELECT id FROM keys WHERE indexId = ? AND key >= ? AND key < ? ${order}`;
    for (const row of this.storage.rows(sql, index.id, binary(from), binary(before))) yield Number(row['id']);
  }

  private *scanIndex({ index, ranges, isReverse }: Plan): Generator<StoredRecord> {
    const seen = new Set<number>();
    for (const range of ranges) {
      for (const id of this.idsIn(index, range, isReverse)) {
        if (index.isMultikey && seen.size === seen.add(id).size) continue;
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
    const committed = plan ? this.scanIndex(plan) : this.scan(collection);
    for (const record of committed) if (!transaction?.hides(record.id)) yield record;
    if (transaction) yield* transaction.visible(collection);
  }

  // --- writing

  /**
   * Makes `next` of `previous`: either may be nothing.
   * @throws WriteConflict inside a transaction, WouldBlock outside, where another's write stands in the way
   */
  write(
    collection: Collection,
    previous: StoredRecord | undefined,
    next: Omit<StoredRecord, 'id'> | undefined,
    transaction?: Transaction,
  ): void {
    const id = previous?.id ?? firstId(collection) + ++this.lastSequence;
    const holder = this.locks.get(id);
    if (holder && holder !== transaction) throw transaction ? new WriteConflict() : new WouldBlock(holder);
    const own = transaction?.writes.get(id);
    if (transaction?.foreign.has(id) && !own) throw new WriteConflict();
    const stored = next && { id, ...next };
    const keys = this.checkedKeys(collection, stored, transaction);
    const change: Change = { collection, id, previous: own ? own.previous : previous, next: stored, keys };
    if (!transaction) return this.storage.transaction(() => this.apply(change));
    this.locks.set(id, transaction);
    for (const key of own ? uniqueKeysOf(own) : []) this.pendingKeys.delete(key);
    for (const key of uniqueKeysOf(change)) this.pendingKeys.set(key, id);
    transaction.writes.set(id, change);
  }

  private checkedKeys(
    collection: Collection,
    next: StoredRecord | undefined,
    transaction: Transaction | undefined,
  ): Change['keys'] {
    if (!next) return new Map();
    if (next.bytes.length > maxDocumentBytes) {
      const message = `BSONObj size: ${next.bytes.length} is invalid. Size must be between 0 and 16793600(16MB)`;
      throw new MongoError(10334, 'BSONObjectTooLarge', message);
    }
    return new Map(
      collection.indexes.map((index) => {
        const keys = keysOf(index, documentOf(next));
        if (index.isUnique)
          for (const key of keys) this.checkUnique(collection, index, key, next, transaction);
        return [index, keys];
      }),
    );
  }

  private checkUnique(
    collection: Collection,
    index: Index,
    key: string,
    next: StoredRecord,
    transaction: Transaction | undefined,
  ): void {
    const duplicate = () => duplicateKey(collection.namespace, index, documentOf(next));
    for (const id of this.idsIn(index, { from: key, before: keyAfter(key) })) {
      if (id === next.id || transaction?.writes.has(id)) continue;
      throw transaction?.foreign.has(id) ? new WriteConflict() : duplicate(); // foreign: came after it began
    }
    const pending = this.pendingKeys.get(uniqueKey(index, key));
    const holder = pending === undefined || pending === next.id ? undefined : this.locks.get(pending);
    if (!holder) return;
    if (holder === transaction) throw duplicate();
    throw transaction ? new WriteConflict() : new WouldBlock(holder);
  }

  /** Changes the committed state: file, indexes, cache, and what open transactions must go on seeing. */
  private apply(change: Change): void {
    const { collection, id, next, previous, keys } = change;
    if (!next && !previous) return; // inserted and deleted in one transaction
    for (const index of collection.indexes) {
      const removed = new Set(previous && keysOf(index, documentOf(previous)));
      const added = new Set(keys.get(index));
      for (const key of removed.difference(added)) this.removeKey(index, key, id);
      this.addKeys(index, added.difference(removed), id);
      if (added.size > 1) this.markMultikey(collection, index);
    }
    for (const open of this.transactions) {
      if (open.foreign.has(id)) continue;
      open.foreign.set(id, change);
      this.storage.onRollback(() => open.foreign.delete(id));
    }
    this.cache.delete(id);
    this.storage.onRollback(() => this.cache.delete(id));
    if (!next) return this.storage.run('DELETE FROM documents WHERE id = ?', id);
    this.cache.set(id, next);
    this.storage.run('INSERT OR REPLACE INTO documents VALUES (?, ?)', id, next.bytes);
  }

  private removeKey(index: Index, key: string, id: number): void {
    this.storage.run('DELETE FROM keys WHERE indexId = ? AND key = ? AND id = ?', index.id, binary(key), id);
  }

  private addKeys(index: Index, keys: ReadonlySet<string>, id: number): void {
    for (const key of keys) this.storage.run('INSERT INTO keys VALUES (?, ?, ?)', index.id, binary(key), id);
  }

  private markMultikey(collection: Collection, index: Index): void {
    if (index.isMultikey) return;
    index.isMultikey = true;
    this.storage.onRollback(() => (index.isMultikey = false));
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
    this.cache.clear();
  }

  /** @throws MongoError 11000 if a unique index meets two documents with one key */
  createIndex(collection: Collection, spec: IndexSpec): void {
    this.waitForWriters(collection);
    const index = this.catalog.addIndex(collection, spec);
    const taken = new Set<string>();
    for (const record of this.scan(collection)) {
      const keys = new Set(keysOf(index, documentOf(record)));
      if (index.isUnique && !keys.isDisjointFrom(taken)) {
        throw duplicateKey(collection.namespace, index, documentOf(record));
      }
      if (index.isUnique) for (const key of keys) taken.add(key);
      this.addKeys(index, keys, record.id);
      if (keys.size > 1) this.markMultikey(collection, index);
    }
  }
}
