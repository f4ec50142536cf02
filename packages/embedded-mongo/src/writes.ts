import { ObjectId } from 'bson';

import type { Collection } from './catalog.ts';
import { MongoError, failedToParse } from './MongoError.ts';
import { typeName } from './order.ts';
import { type Query, type Reading, findRecords } from './query.ts';
import { type Store, WouldBlock } from './store.ts';
import { type StoredRecord, documentOf } from './StoredRecord.ts';
import { type Update, documentFromFilter } from './update.ts';
import { type Document, decode, encode, isDocument } from './values.ts';

/** Which documents a write is for: the first that matches, or all. */
export type Selection = Pick<Query, 'filter' | 'sort'> & { isMulti: boolean };

interface UpdateResult {
  matched: number;
  modified: number;
  /** Of the document that an upsert inserted. */
  upserted?: { _id: unknown };
  /** Of the first document: as it was, and as it is now. */
  before?: Document;
  after?: Document;
}

const select = (reading: Reading, name: string, { filter, sort, isMulti }: Selection): StoredRecord[] =>
  findRecords(reading, name, { filter, sort, limit: isMulti ? 0 : 1 });

function checkId(id: unknown): void {
  const type = typeName(id);
  if (type === 'array' || type === 'regex' || type === 'undefined') {
    throw new MongoError(53, 'InvalidIdField', `The '_id' value cannot be of type ${type}`);
  }
  if (isDocument(id) && Object.keys(id).some((name) => name.startsWith('$'))) {
    throw new MongoError(52, 'DollarPrefixedFieldName', "_id fields may not contain '$'-prefixed fields");
  }
}

/** The bytes of an encoded document begin with its first field: type, name, zero. */
const startsWithId = (bytes: Buffer) => bytes.toString('latin1', 5, 9) === '_id\0';

/** Inserts a document as it was sent, with `_id` made or moved to the front if need be. */
export function insertDocument(
  { store, transaction }: Reading,
  collection: Collection,
  given: Buffer,
): Document {
  let document = decode(given);
  const isOrderly = startsWithId(given);
  if (!isOrderly) document = { _id: document['_id'] ?? new ObjectId(), ...document };
  checkId(document['_id']);
  store.write(collection, undefined, { bytes: isOrderly ? given : encode(document), document }, transaction);
  return document;
}

function upsert(reading: Reading, name: string, filter: Document, update: Update): UpdateResult {
  const base = documentFromFilter(filter);
  const onlyId: Document = '_id' in base ? { _id: base['_id'] } : {};
  const updated = update.apply(update.isReplacement ? onlyId : base, true);
  const collection = reading.store.catalog.findOrCreate(reading.db, name);
  const after = insertDocument(reading, collection, encode(updated));
  return { matched: 0, modified: 0, upserted: { _id: after['_id'] }, after };
}

/** Updates what is selected; if that is nothing, an upsert inserts. */
export function updateDocuments(
  reading: Reading,
  name: string,
  selection: Selection,
  update: Update,
  isUpsert: boolean,
): UpdateResult {
  const { store, db, transaction } = reading;
  const { filter, isMulti } = selection;
  if (isMulti && update.isReplacement) {
    throw failedToParse('multi update is not supported for replacement-style update');
  }
  const records = select(reading, name, selection);
  if (records.length === 0 && isUpsert) return upsert(reading, name, filter, update);
  const result: UpdateResult = { matched: records.length, modified: 0 };
  for (const record of records) {
    const before = documentOf(record);
    const after = update.apply(before, false);
    const bytes = encode(after);
    if (!bytes.equals(record.bytes)) {
      store.write(store.catalog.findOrCreate(db, name), record, { bytes }, transaction);
      result.modified++;
    }
    result.before ??= before;
    result.after ??= after;
  }
  return result;
}

/** Answers the documents deleted. */
export function deleteDocuments(reading: Reading, name: string, selection: Selection): StoredRecord[] {
  const { store, db, transaction } = reading;
  const records = select(reading, name, selection);
  for (const record of records)
    store.write(store.catalog.findOrCreate(db, name), record, undefined, transaction);
  return records;
}

/**
 * Deletes what TTL indexes say is over. What a transaction holds, and what comes behind it, waits for the next time.
 * @see https://www.mongodb.com/docs/manual/core/index-ttl/
 */
export function expireDocuments(store: Store, now: Date): void {
  for (const { db, name, indexes } of store.catalog.all()) {
    for (const { spec } of indexes) {
      if (spec.expireAfterSeconds === undefined) continue;
      const limit = new Date(now.getTime() - spec.expireAfterSeconds * 1000);
      const filter = { [Object.keys(spec.key)[0] ?? '']: { $lt: limit } };
      try {
        deleteDocuments({ store, db, transaction: undefined }, name, { filter, isMulti: true });
      } catch (error) {
        if (!(error instanceof WouldBlock)) throw error;
      }
    }
  }
}
