import type { Collection } from '../catalog.ts';
import type { CommandTable, Reply, Request } from '../command.ts';
import * as field from '../commandFields.ts';
import type { Index, IndexSpec } from '../indexKeys.ts';
import { compileFilter } from '../match.ts';
import { MongoError, badValue, unsupported } from '../MongoError.ts';
import { isNumber, toNumber } from '../numbers.ts';
import { equal } from '../order.ts';
import type { Document } from '../values.ts';
import { existingCollection, listReply } from './catalogCommands.ts';

const cannotCreate = (message: string) => new MongoError(67, 'CannotCreateIndex', message);

const knownOptions = 'v key name background unique sparse partialFilterExpression expireAfterSeconds'.split(
  ' ',
);

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
  field.refuseUnknown(given, knownOptions, 'createIndexes.indexes');
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

function listIndexes(request: Request): Reply {
  const collection = existingCollection(request);
  const specs = collection.indexes.map(({ spec }) => spec);
  return listReply(request, specs, collection.namespace);
}

function namedIndex(collection: Collection, wanted: unknown): Index {
  const index = collection.indexes.find(({ name, spec }) => name === wanted || equal(spec.key, wanted));
  if (!index) {
    throw new MongoError(27, 'IndexNotFound', `index not found with name [${JSON.stringify(wanted)}]`);
  }
  if (index.name === '_id_') throw new MongoError(72, 'InvalidOptions', 'cannot drop _id index');
  return index;
}

function dropIndexes(request: Request): Reply {
  const collection = existingCollection(request);
  const wanted = request.command['index'];
  const nIndexesWas = collection.indexes.length;
  const indexes =
    wanted === '*'
      ? collection.indexes.filter(({ name }) => name !== '_id_')
      : [wanted].flat().map((each: unknown) => namedIndex(collection, each));
  for (const index of indexes) request.store.dropIndex(collection, index);
  return { nIndexesWas };
}

export const indexCommands: CommandTable = {
  createIndexes: { kind: 'catalog', fields: 'indexes commitQuorum', run: createIndexes },
  listIndexes: { kind: 'catalog', fields: 'cursor', run: listIndexes },
  dropIndexes: { kind: 'catalog', fields: 'index', run: dropIndexes },
};
