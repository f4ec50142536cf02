import { type Index, type IndexSpec, type StoredIndex, prepareIndex } from './indexKeys.ts';
import { MongoError } from './MongoError.ts';
import { type Storage, bufferOf } from './storage.ts';
import { decode, encode } from './values.ts';

/** A document's number is its collection's number · 2³² + its own, so that a collection is one range. */
const sequenceSpace = 2 ** 32;
export const firstId = (collection: { id: number }): number => collection.id * sequenceSpace;
export const idBehind = (collection: { id: number }): number => (collection.id + 1) * sequenceSpace;

export interface Collection {
  id: number;
  db: string;
  name: string;
  /** `db.name`, as MongoDB's messages have it. */
  namespace: string;
  indexes: readonly Index[];
}

type StoredCollection = Omit<Collection, 'indexes'> & { indexes: StoredIndex[] };

/** Which collections and indexes there are; each change is saved at once. */
export class Catalog {
  private readonly storage: Storage;
  private readonly collections = new Map<string, Collection>();
  private lastId = 0;

  constructor(storage: Storage) {
    this.storage = storage;
    for (const { entry } of storage.rows('SELECT entry FROM catalog ORDER BY id')) {
      const stored = decode(bufferOf(entry)) as StoredCollection;
      this.collections.set(stored.namespace, { ...stored, indexes: stored.indexes.map(prepareIndex) });
      this.lastId = Math.max(this.lastId, stored.id, ...stored.indexes.map(({ id }) => id));
    }
  }

  save(collection: Collection): void {
    const indexes = collection.indexes.map(({ id, spec, isMultikey }) => ({ id, spec, isMultikey }));
    const entry = encode({ ...collection, indexes });
    this.storage.run('INSERT OR REPLACE INTO catalog VALUES (?, ?)', collection.id, entry);
  }

  find(db: string, name: string): Collection | undefined {
    return this.collections.get(`${db}.${name}`);
  }

  all(): Collection[] {
    return [...this.collections.values()];
  }

  /** The collection of a write, made if it is not there. @throws MongoError 73 for a bad name */
  findOrCreate(db: string, name: string): Collection {
    const found = this.find(db, name);
    if (found) return found;
    checkNamespace(db, name);
    const id = ++this.lastId;
    const namespace = `${db}.${name}`;
    const collection: Collection = { id, db, name, namespace, indexes: [] };
    this.collections.set(namespace, collection);
    this.storage.onRollback(() => this.collections.delete(namespace));
    this.addIndex(collection, { v: 2, key: { _id: 1 }, name: '_id_' });
    return collection;
  }

  drop(collection: Collection): void {
    for (const { id } of collection.indexes) this.storage.run('DELETE FROM keys WHERE indexId = ?', id);
    const [from, before] = [firstId(collection), idBehind(collection)];
    this.storage.run('DELETE FROM documents WHERE id >= ? AND id < ?', from, before);
    this.storage.run('DELETE FROM catalog WHERE id = ?', collection.id);
    this.collections.delete(collection.namespace);
    this.storage.onRollback(() => this.collections.set(collection.namespace, collection));
  }

  addIndex(collection: Collection, spec: IndexSpec): Index {
    const index = prepareIndex({ id: ++this.lastId, spec, isMultikey: false });
    const previous = collection.indexes;
    collection.indexes = [...previous, index];
    this.storage.onRollback(() => (collection.indexes = previous));
    this.save(collection);
    return index;
  }
}

function checkNamespace(db: string, name: string): void {
  const isDb = db !== '' && !/[\s/\\."$\0]/.test(db) && db.length <= 63;
  const isName = name !== '' && !/[$\0]|^\.|^system\./.test(name);
  if (isDb && isName && Buffer.byteLength(`${db}.${name}`) <= 255) return;
  throw new MongoError(73, 'InvalidNamespace', `Invalid database or collection name: '${db}.${name}'`);
}
