import { ObjectId } from 'bson';

import type { Collection } from './catalog.ts';
import type { Request } from './command.ts';
import { type Position, compileFilter } from './match.ts';
import { MongoError, failedToParse } from './MongoError.ts';
import { typeName } from './order.ts';
import { findRecords } from './query.ts';
import { type StoredRecord, documentOf } from './StoredRecord.ts';
import { applyUpdate, documentFromFilter, isReplacement } from './update.ts';
import { type Document, decode, encode, isDocument } from './values.ts';

/** One update of a document or of all that match. */
export interface UpdateStatement {
  filter: Document;
  update: Document;
  isMulti: boolean;
  isUpsert: boolean;
  sort?: Document | undefined;
  hint?: unknown;
  arrayFilters: readonly Document[];
}

interface UpdateResult {
  matched: number;
  modified: number;
  /** Of the document that an upsert inserted. */
  upsertedId?: unknown;
  /** Of the first document: as it was, and as it is now. */
  before?: Document;
  after?: Document;
}

interface DeleteStatement {
  filter: Document;
  isMulti: boolean;
  sort?: Document | undefined;
  hint?: unknown;
}

/** The collection of a write, made if it is not there. */
export const collectionForWrite = ({ store, db }: Request, name: string): Collection =>
  store.catalog.find(db, name) ?? store.catalog.create(db, name, {});

function checkId(id: unknown): void {
  const type = typeName(id);
  if (Array.isArray(id) || type === 'regex' || type === 'undefined') {
    throw new MongoError(53, 'InvalidIdField', `The '_id' value cannot be of type ${type}`);
  }
  if (isDocument(id) && Object.keys(id).some((name) => name.startsWith('$'))) {
    throw new MongoError(52, 'DollarPrefixedFieldName', "_id fields may not contain '$'-prefixed fields");
  }
}

/** The bytes of an encoded document begin with its first field: type, name, zero. */
const startsWithId = (bytes: Buffer) => bytes.toString('latin1', 5, 9) === '_id\0';

/** Inserts a document as it was sent, with `_id` made or moved to the front if need be. */
export function insertDocument(request: Request, collection: Collection, given: Buffer): Document {
  let bytes = given;
  let document = decode(bytes);
  if (!startsWithId(bytes)) {
    const { _id: id = new ObjectId(), ...others } = document;
    document = { _id: id, ...others };
    bytes = encode(document);
  }
  checkId(document['_id']);
  request.store.insert(collection, bytes, document, request.transaction);
  return document;
}

function upsert(request: Request, name: string, statement: UpdateStatement): UpdateResult {
  const base = documentFromFilter(statement.filter);
  const onlyId: Document = '_id' in base ? { _id: base['_id'] } : {};
  const updated = applyUpdate(isReplacement(statement.update) ? onlyId : base, statement.update, {
    position: -1,
    arrayFilters: statement.arrayFilters,
    isInsert: true,
  });
  const { _id: id = new ObjectId(), ...others } = updated;
  const after = insertDocument(request, collectionForWrite(request, name), encode({ _id: id, ...others }));
  return { matched: 0, modified: 0, upsertedId: id, after };
}

/** @throws MongoError for a malformed update, even if nothing matches */
export function updateDocuments(request: Request, name: string, statement: UpdateStatement): UpdateResult {
  const { store, db, transaction } = request;
  const { filter, update, isMulti, sort, hint } = statement;
  if (isMulti && isReplacement(update)) {
    throw failedToParse('multi update is not supported for replacement-style update');
  }
  if (isMulti && sort) throw failedToParse('Cannot specify sort with multi=true');
  const collection = store.catalog.find(db, name);
  const query = { filter, sort, hint, limit: isMulti ? 0 : 1 };
  const records = findRecords({ store, collection, transaction }, query);
  const options = {
    position: -1,
    arrayFilters: statement.arrayFilters,
    isInsert: false,
  };
  if (!collection || records.length === 0) {
    if (statement.isUpsert) return upsert(request, name, statement);
    return { matched: 0, modified: 0 };
  }
  const matches = compileFilter(filter);
  const result: UpdateResult = { matched: records.length, modified: 0 };
  for (const record of records) {
    const position: Position = { index: -1 };
    matches(documentOf(record), position);
    const after = applyUpdate(documentOf(record), update, { ...options, position: position.index });
    if (put(request, collection, record, after)) result.modified++;
    result.before ??= documentOf(record);
    result.after ??= after;
  }
  return result;
}

/** Answers whether the document changed. */
function put(request: Request, collection: Collection, record: StoredRecord, after: Document): boolean {
  const bytes = encode(after);
  if (bytes.equals(record.bytes)) return false;
  request.store.update(collection, record, bytes, request.transaction);
  return true;
}

/** Answers the documents deleted. */
export function deleteDocuments(request: Request, name: string, statement: DeleteStatement): StoredRecord[] {
  const { store, db, transaction } = request;
  const { filter, isMulti, sort, hint } = statement;
  const collection = store.catalog.find(db, name);
  const query = { filter, sort, hint, limit: isMulti ? 0 : 1 };
  const records = findRecords({ store, collection, transaction }, query);
  if (collection) for (const record of records) store.remove(collection, record, transaction);
  return records;
}
