import { UUID } from 'bson';

import { keyAfter } from './encodeKey.ts';
import { type Index, indexPrefix, prepareIndex } from './indexKeys.ts';
import { MongoError } from './MongoError.ts';
import { isNumber, toNumber } from './numbers.ts';
import type { Storage } from './storage.ts';
import { type Document, decode, encode, isDocument } from './values.ts';

/** A document's number is its collection's number · 2³² + its own, so that a collection is one range. */
export const sequenceSpace = 2 ** 32;

export interface Collection {
  id: number;
  db: string;
  name: string;
  uuid: UUID;
  options: Document;
  indexes: Index[];
  /** How many documents it holds, and the number of the last one ever inserted since the start. */
  count: number;
  lastSequence: number;
}

export const namespaceOf = (collection: { db: string; name: string }): string =>
  `${collection.db}.${collection.name}`;

const numberIn = (document: Document, name: string) =>
  isNumber(document[name]) ? toNumber(document[name]) : NaN;

/** Which collections and indexes there are; each change is saved at once. */
export class Catalog {
  private readonly storage: Storage;
  private readonly collections = new Map<string, Collection>();
  private lastId = 0;

  constructor(storage: Storage) {
    this.storage = storage;
    for (const entry of storage.readCatalog()) this.load(decode(entry));
  }

  private load(entry: Document): void {
    const indexes = Array.isArray(entry['indexes']) ? entry['indexes'].filter(isDocument) : [];
    const id = numberIn(entry, 'id');
    const { count, last } = this.storage.countDocuments(id * sequenceSpace, (id + 1) * sequenceSpace);
    const collection: Collection = {
      id,
      db: String(entry['db']),
      name: String(entry['name']),
      uuid: new UUID(String(entry['uuid'])),
      options: isDocument(entry['options']) ? entry['options'] : {},
      indexes: indexes.map((index) =>
        prepareIndex(
          numberIn(index, 'id'),
          isDocument(index['spec']) ? index['spec'] : {},
          index['multikey'] === true,
        ),
      ),
      count,
      lastSequence: last === undefined ? 0 : last % sequenceSpace,
    };
    this.lastId = Math.max(this.lastId, id, ...collection.indexes.map((index) => index.id));
    this.collections.set(namespaceOf(collection), collection);
  }

  save(collection: Collection): void {
    const { id, db, name, options } = collection;
    const indexes = collection.indexes.map((index) => ({
      id: index.id,
      spec: index.spec,
      multikey: index.multikey,
    }));
    const entry = { id, db, name, uuid: collection.uuid.toHexString(), options, indexes };
    this.storage.writeCatalogEntry(id, encode(entry));
  }

  find(db: string, name: string): Collection | undefined {
    return this.collections.get(`${db}.${name}`);
  }

  all(): Collection[] {
    return [...this.collections.values()];
  }

  private put(collection: Collection): void {
    const key = namespaceOf(collection);
    this.collections.set(key, collection);
    this.storage.onRollback(() => this.collections.delete(key));
  }

  private take(collection: Collection): void {
    const key = namespaceOf(collection);
    this.collections.delete(key);
    this.storage.onRollback(() => this.collections.set(key, collection));
  }

  /** @throws MongoError 73 for a bad name */
  create(db: string, name: string, options: Document): Collection {
    checkNamespace(db, name);
    const spec = { v: 2, key: { _id: 1 }, name: '_id_' };
    const collection: Collection = {
      id: ++this.lastId,
      db,
      name,
      uuid: new UUID(),
      options,
      indexes: [prepareIndex(++this.lastId, spec, false)],
      count: 0,
      lastSequence: 0,
    };
    this.put(collection);
    this.save(collection);
    return collection;
  }

  drop(collection: Collection): void {
    for (const index of collection.indexes) this.removeKeys(index);
    this.storage.deleteDocuments(collection.id * sequenceSpace, (collection.id + 1) * sequenceSpace);
    this.storage.deleteCatalogEntry(collection.id);
    this.take(collection);
  }

  private setIndexes(collection: Collection, indexes: Index[]): void {
    const previous = collection.indexes;
    collection.indexes = indexes;
    this.storage.onRollback(() => (collection.indexes = previous));
    this.save(collection);
  }

  addIndex(collection: Collection, spec: Document): Index {
    const index = prepareIndex(++this.lastId, spec, false);
    this.setIndexes(collection, [...collection.indexes, index]);
    return index;
  }

  dropIndex(collection: Collection, index: Index): void {
    this.removeKeys(index);
    this.setIndexes(
      collection,
      collection.indexes.filter((other) => other !== index),
    );
  }

  private removeKeys(index: Index): void {
    const prefix = indexPrefix(index);
    this.storage.removeKeys(prefix, keyAfter(prefix));
  }
}

function checkNamespace(db: string, name: string): void {
  if (db === '' || /[\s/\\."$\0]/.test(db) || db.length > 63) {
    throw new MongoError(73, 'InvalidNamespace', `Invalid database name: '${db}'`);
  }
  if (name === '' || /[$\0]/.test(name) || name.startsWith('.') || name.startsWith('system.')) {
    throw new MongoError(73, 'InvalidNamespace', `Invalid collection name: '${name}'`);
  }
  if (Buffer.byteLength(`${db}.${name}`) > 255) {
    throw new MongoError(73, 'InvalidNamespace', `Fully qualified namespace is too long: ${db}.${name}`);
  }
}
