import { type Collection, namespaceOf } from '../catalog.ts';
import type { CommandTable, Reply, Request } from '../command.ts';
import { collectionName, countField, documentField, flagField } from '../commandFields.ts';
import { compileFilter } from '../match.ts';
import { MongoError, unsupported } from '../MongoError.ts';
import { type Document, encode } from '../values.ts';

/** Options of `create` that change what a collection is. */
const refusedOptions = [
  'capped',
  'size',
  'max',
  'viewOn',
  'pipeline',
  'timeseries',
  'clusteredIndex',
  'encryptedFields',
  'expireAfterSeconds',
  'storageEngine',
  'indexOptionDefaults',
  'changeStreamPreAndPostImages',
  'validator',
  'validationLevel',
  'validationAction',
];

/** @throws MongoError 26 when there is no such collection */
export function existingCollection({ store, db, command, name }: Request): Collection {
  const collection = store.catalog.find(db, collectionName(command, name));
  if (collection) return collection;
  throw new MongoError(26, 'NamespaceNotFound', `ns does not exist: ${db}.${String(command[name])}`);
}

function create({ store, db, command, name }: Request): Reply {
  const refused = refusedOptions.find((option) => command[option] !== undefined && command[option] !== false);
  if (refused) throw unsupported(`the option '${refused}' of create`);
  const wanted = collectionName(command, name);
  if (store.catalog.find(db, wanted)) return {}; // with the same options, as there are none
  store.catalog.create(db, wanted, {});
  return {};
}

function drop({ store, db, command, name }: Request): Reply {
  const collection = store.catalog.find(db, collectionName(command, name));
  if (!collection) return {}; // MongoDB does not mind either
  store.drop(collection);
  return { nIndexesWas: collection.indexes.length, ns: namespaceOf(collection) };
}

function dropDatabase({ store, db }: Request): Reply {
  for (const collection of store.catalog.all()) if (collection.db === db) store.drop(collection);
  return { dropped: db };
}

function listCollections({ store, db, command, cursors }: Request): Reply {
  const matches = compileFilter(documentField(command, 'filter') ?? {});
  const isNameOnly = flagField(command, 'nameOnly');
  const described = store.catalog
    .all()
    .filter((collection) => collection.db === db)
    .map((collection) => ({
      name: collection.name,
      type: 'collection',
      options: collection.options,
      info: { readOnly: false, uuid: collection.uuid },
      idIndex: { v: 2, key: { _id: 1 }, name: '_id_' },
    }))
    .filter((description) => matches(description));
  const documents = described.map((description) =>
    encode(isNameOnly ? { name: description.name, type: description.type } : description),
  );
  const batchSize = countField(documentField(command, 'cursor') ?? {}, 'batchSize');
  return cursors.start(documents, `${db}.$cmd.listCollections`, { batchSize: batchSize ?? documents.length });
}

function listDatabases({ store, command }: Request): Reply {
  const counts = new Map<string, number>();
  for (const { db, count } of store.catalog.all()) counts.set(db, (counts.get(db) ?? 0) + count);
  const matches = compileFilter(documentField(command, 'filter') ?? {});
  const isNameOnly = flagField(command, 'nameOnly');
  const databases = [...counts]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => ({ name, sizeOnDisk: 0, empty: count === 0 }))
    .filter((description) => matches(description))
    .map((description): Document => (isNameOnly ? { name: description.name } : description));
  return { databases, totalSize: 0 };
}

export const catalogCommands: CommandTable = {
  create: {
    kind: 'catalog',
    fields: [...refusedOptions, 'autoIndexId'],
    isAllowedInTransaction: true,
    run: create,
  },
  drop: { kind: 'catalog', fields: [], run: drop },
  dropDatabase: { kind: 'catalog', fields: [], run: dropDatabase },
  listCollections: {
    kind: 'catalog',
    fields: ['filter', 'nameOnly', 'cursor', 'authorizedCollections'],
    run: listCollections,
  },
  listDatabases: {
    kind: 'catalog',
    fields: ['filter', 'nameOnly', 'authorizedDatabases'],
    run: listDatabases,
  },
};
