import type { Collection } from '../catalog.ts';
import type { CommandTable, Reply, Request } from '../command.ts';
import {
  collectionName,
  countField,
  documentField,
  documentsField,
  flagField,
  refuseCollation,
  textField,
} from '../commandFields.ts';
import type { Index, IndexSpec } from '../indexKeys.ts';
import { compileFilter } from '../match.ts';
import { MongoError, badValue, unsupported } from '../MongoError.ts';
import { isNumber, toNumber } from '../numbers.ts';
import { equal, typeName } from '../order.ts';
import type { Document } from '../values.ts';
import { existingCollection, listReply } from './catalogCommands.ts';

const cannotCreate = (message: string) => new MongoError(67, 'CannotCreateIndex', message);

const knownOptions =
  'v key name ns background unique sparse partialFilterExpression expireAfterSeconds collation'.split(' ');

function checkKey(key: Document): void {
  if (Object.keys(key).length === 0) throw cannotCreate('Index keys cannot be an empty object');
  for (const [name, direction] of Object.entries(key)) {
    if (name.includes('$**')) throw unsupported('a wildcard index');
    if (typeof direction === 'string') throw unsupported(`an index of type '${direction}'`);
    if (!isNumber(direction) || !toNumber(direction)) {
      throw cannotCreate(`Values in an index key pattern cannot be of type ${typeName(direction)}: ${name}`);
    }
    if (name.split('.').includes(''))
      throw cannotCreate(`Index keys cannot contain an empty field: '${name}'`);
  }
}

/** The index as it is kept: checked, with the defaults left out. */
function checkedSpec(given: Document): IndexSpec {
  const wrong = Object.keys(given).find((option) => !knownOptions.includes(option));
  if (wrong) throw unsupported(`the index option '${wrong}'`);
  refuseCollation(given);
  const key = documentField(given, 'key') ?? {};
  checkKey(key);
  const spec: IndexSpec = { v: 2, key, name: textField(given, 'name') };
  if (flagField(given, 'unique')) spec.unique = true;
  if (flagField(given, 'sparse')) spec.sparse = true;
  const partial = documentField(given, 'partialFilterExpression');
  if (partial) {
    compileFilter(partial);
    if (spec.sparse) throw cannotCreate('cannot mix "partialFilterExpression" and "sparse" options');
    spec.partialFilterExpression = partial;
  }
  const seconds = countField(given, 'expireAfterSeconds');
  if (seconds !== undefined) {
    if (Object.keys(key).length > 1) throw cannotCreate('TTL indexes are single-field indexes');
    if (seconds > 0x7fffffff) throw cannotCreate('expireAfterSeconds must fit in 32 bits');
    spec.expireAfterSeconds = seconds;
  }
  return spec;
}

/** Whether the index is there already. @throws MongoError 85 and 86 where one like it stands in the way */
function isThere(collection: Collection, spec: IndexSpec): boolean {
  const sameName = collection.indexes.find(({ name }) => name === spec.name);
  if (sameName && equal(sameName.spec, spec)) return true;
  if (sameName) {
    const message = `An existing index has the same name as the requested index: ${spec.name}`;
    throw new MongoError(86, 'IndexKeySpecsConflict', message);
  }
  const sameKey = collection.indexes.find(
    (index) =>
      equal(index.spec.key, spec.key) &&
      equal(index.spec.partialFilterExpression, spec.partialFilterExpression),
  );
  if (!sameKey) return false;
  const message = `Index already exists with a different name: ${sameKey.name}`;
  throw new MongoError(85, 'IndexOptionsConflict', message);
}

function createIndexes({ store, db, command, name }: Request): Reply {
  const specs = documentsField(command, 'indexes').map(checkedSpec);
  if (specs.length === 0) throw badValue('Must specify at least one index to create');
  const wanted = collectionName(command, name);
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
