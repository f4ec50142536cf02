import type { Collection } from '../catalog.ts';
import type { CommandTable, Reply, Request } from '../command.ts';
import * as field from '../commandFields.ts';
import { compileFilter } from '../match.ts';
import { MongoError } from '../MongoError.ts';
import { type Document, encode } from '../values.ts';

/** @throws MongoError 26 when there is no such collection */
export function existingCollection({ store, db, command, name }: Request): Collection {
  const collection = store.catalog.find(db, field.collectionName(command, name));
  if (collection) return collection;
  throw new MongoError(26, 'NamespaceNotFound', `ns does not exist: ${db}.${String(command[name])}`);
}

/** All documents at once, unless another batch size is asked for. */
export function listReply(
  { command, cursors }: Request,
  documents: readonly Document[],
  namespace: string,
): Reply {
  const batchSize = field.count(field.object(command, 'cursor') ?? {}, 'batchSize') ?? documents.length;
  return cursors.start(documents.map(encode), namespace, batchSize);
}

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

function listCollections(request: Request): Reply {
  const { store, db, command } = request;
  const matches = compileFilter(field.object(command, 'filter') ?? {});
  const isNameOnly = field.flag(command, 'nameOnly');
  const described = store.catalog
    .all()
    .filter((collection) => collection.db === db)
    .map(({ name }) => ({
      name,
      type: 'collection',
      options: {},
      info: { readOnly: false },
      idIndex: { v: 2, key: { _id: 1 }, name: '_id_' },
    }))
    .filter((description) => matches(description));
  const shown = isNameOnly ? described.map(({ name, type }) => ({ name, type })) : described;
  return listReply(request, shown, `${db}.$cmd.listCollections`);
}

export const catalogCommands: CommandTable = {
  create: { kind: 'catalog', isAllowedInTransaction: true, run: create },
  drop: { kind: 'catalog', run: drop },
  dropDatabase: { kind: 'catalog', run: dropDatabase },
  listCollections: {
    kind: 'catalog',
    fields: 'filter nameOnly cursor authorizedCollections',
    run: listCollections,
  },
};
