import type { Collection } from '../catalog.ts';
import type { CommandTable, Reply, Request } from '../command.ts';
import * as field from '../commandFields.ts';
import type { IndexSpec } from '../indexKeys.ts';
import { compileFilter } from '../match.ts';
import { MongoError, badValue, unsupported } from '../MongoError.ts';
import { isNumber, toNumber } from '../numbers.ts';
import { equal } from '../order.ts';
import { type Document, encode } from '../values.ts';

/** A collection has no options here, so one that is there already is as it should be. */
function create({ store, db, command, name }: Request): Reply {
  store.catalog.findOrCreate(db, field.collectionName(command, name));
  return {};
}

function drop({ store, db, command, name }: Request): Reply {
  const collection = store.catalog.find(db, field.collectionName(command, name));
  if (!collection) return {}; // MongoDB does not mind either
  store.drop(collection);
  return { nIndexesWas: collection.indexes.length, ns: collection.namespace };
}

function dropDatabase({ store, db }: Request): Reply {
  for (const collection of store.catalog.all()) if (collection.db === db) store.drop(collection);
  return { dropped: db };
}

const cannotCreate = (message: string) => new MongoError(67, 'CannotCreateIndex', message);

const knownOptions = 'v key name background unique sparse partialFilterExpression expireAfterSeconds';

function checkKey(key: Document): void {
  if (Object.keys(key).length === 0) throw cannotCreate('Index keys cannot be an empty object');
  for (const [name, direction] of Object.entries(key)) {
    if (typeof direction === 'string') throw unsupported(`an index of type '${direction}'`);
    if (name.includes('$')) throw unsupported(`an index of '${name}'`);
    if (name.split('.').includes('') || !isNumber(direction) || !toNumber(direction)) {
      throw cannotCreate(`Index keys need a path and a direction that is a number other than 0: '${name}'`);
    }
  }
}

/** The index as it is kept: checked, with the defaults left out. */
function checkedSpec(given: Document): IndexSpec {
  field.refuseUnknown(given, knownOptions.split(' '), 'createIndexes.indexes');
  const key = field.object(given, 'key') ?? {};
  checkKey(key);
  const spec: IndexSpec = { v: 2, key, name: field.text(given, 'name') };
  if (field.flag(given, 'unique')) spec.unique = true;
  if (field.flag(given, 'sparse')) spec.sparse = true;
  const partial = field.object(given, 'partialFilterExpression');
  if (partial) {
    compileFilter(partial);
    if (spec.sparse) throw cannotCreate('cannot mix "partialFilterExpression" and "sparse" options');
    spec.partialFilterExpression = partial;
  }
  const seconds = field.count(given, 'expireAfterSeconds');
  if (seconds !== undefined) {
    const isPossible = Object.keys(key).length === 1 && seconds <= 0x7fffffff;
    if (!isPossible)
      throw cannotCreate('TTL indexes are single-field indexes, of at most 2147483647 seconds');
    spec.expireAfterSeconds = seconds;
  }
  return spec;
}

/** What makes an index of another name the same. */
const essence = ({ key, partialFilterExpression }: IndexSpec) => [key, partialFilterExpression];

/** Whether the index is there already. @throws MongoError 85 and 86 where one like it stands in the way */
function isThere(collection: Collection, spec: IndexSpec): boolean {
  const same = collection.indexes.find(({ name }) => name === spec.name);
  if (same && equal(same.spec, spec)) return true;
  const message = `an existing index has the same name or the same key as ${spec.name}`;
  if (same) throw new MongoError(86, 'IndexKeySpecsConflict', message);
  const isTaken = collection.indexes.some((index) => equal(essence(index.spec), essence(spec)));
  if (isTaken) throw new MongoError(85, 'IndexOptionsConflict', message);
  return false;
}

function createIndexes({ store, db, command, name }: Request): Reply {
  const specs = field.objects(command, 'indexes').map(checkedSpec);
  if (specs.length === 0) throw badValue('Must specify at least one index to create');
  const wanted = field.collectionName(command, name);
  const createdCollectionAutomatically = !store.catalog.find(db, wanted);
  const collection = store.catalog.findOrCreate(db, wanted);
  const numIndexesBefore = collection.indexes.length;
  for (const spec of specs) {
    const isIdIndex = equal(spec.key, { _id: 1 });
    if (!isIdIndex && !isThere(collection, spec)) store.createIndex(collection, spec);
  }
  return { numIndexesBefore, numIndexesAfter: collection.indexes.length, createdCollectionAutomatically };
}

function listIndexes({ store, db, command, name, cursors }: Request): Reply {
  const wanted = field.collectionName(command, name);
  const collection = store.catalog.find(db, wanted);
  if (!collection) throw new MongoError(26, 'NamespaceNotFound', `ns does not exist: ${db}.${wanted}`);
  const documents = collection.indexes.map(({ spec }) => encode(spec));
  return cursors.start(documents, collection.namespace, documents.length);
}

/** What changes or lists collections and indexes. */
export const catalogCommands: CommandTable = {
  create: { kind: 'catalog', isAllowedInTransaction: true, run: create },
  drop: { kind: 'catalog', run: drop },
  dropDatabase: { kind: 'catalog', run: dropDatabase },
  createIndexes: { kind: 'catalog', fields: 'indexes commitQuorum', run: createIndexes },
  listIndexes: { kind: 'catalog', fields: 'cursor', run: listIndexes },
};
