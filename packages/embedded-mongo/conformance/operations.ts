import type { ChangeStream, ClientSession, Collection, Db, Document, MongoClient } from 'mongodb';

/** Thrown for what the runner itself cannot do: such a test is not run. */
export class NotRunnable extends Error {}

/** What the operations of a test work on, by name. */
export interface Entities {
  clients: Map<string, MongoClient>;
  databases: Map<string, Db>;
  collections: Map<string, Collection>;
  sessions: Map<string, ClientSession>;
}

type Run = (target: Collection, given: Document, options: Document) => Promise<unknown>;

/** The unified format's bulk requests have the driver's fields but for the documents' place. */
const writeModelOf = (request: Document) => {
  const [name = '', model] = Object.entries(request)[0] ?? [];
  return { [name]: model as Document };
};

const firstChange = async (stream: ChangeStream) => {
  try {
    return await stream.next();
  } finally {
    await stream.close();
  }
};

const collectionOperations: Readonly<Record<string, Run>> = {
  aggregate: (target, { pipeline }, options) => target.aggregate(pipeline, options).toArray(),
  bulkWrite: (target, { requests }, options) => target.bulkWrite(requests.map(writeModelOf), options),
  countDocuments: (target, { filter }, options) => target.countDocuments(filter, options),
  createIndex: (target, { keys }, options) => target.createIndex(keys, options),
  deleteMany: (target, { filter }, options) => target.deleteMany(filter, options),
  deleteOne: (target, { filter }, options) => target.deleteOne(filter, options),
  distinct: (target, { fieldName, filter }, options) => target.distinct(fieldName, filter, options),
  dropIndex: (target, { name }, options) => target.dropIndex(name, options),
  estimatedDocumentCount: (target, _, options) => target.estimatedDocumentCount(options),
  find: (target, { filter }, options) => target.find(filter, options).toArray(),
  findOne: (target, { filter }, options) => target.findOne(filter, options),
  findOneAndDelete: (target, { filter }, options) => target.findOneAndDelete(filter, options),
  findOneAndReplace: (target, { filter, replacement }, options) =>
    target.findOneAndReplace(filter, replacement, options),
  findOneAndUpdate: (target, { filter, update }, options) => target.findOneAndUpdate(filter, update, options),
  insertMany: (target, { documents }, options) => target.insertMany(documents, options),
  insertOne: (target, { document }, options) => target.insertOne(document, options),
  listIndexNames: async (target, _, options) =>
    (await target.listIndexes(options).toArray()).map((each) => each.name),
  listIndexes: (target, _, options) => target.listIndexes(options).toArray(),
  replaceOne: (target, { filter, replacement }, options) => target.replaceOne(filter, replacement, options),
  updateMany: (target, { filter, update }, options) => target.updateMany(filter, update, options),
  updateOne: (target, { filter, update }, options) => target.updateOne(filter, update, options),
  watch: (target, { pipeline }, options) => firstChange(target.watch(pipeline, options)),
};

/** Arguments that are no options. */
const ownArguments = new Set([
  'collection',
  'command',
  'filter',
  'update',
  'replacement',
  'document',
  'documents',
  'pipeline',
  'requests',
  'keys',
  'fieldName',
  'name',
  'session',
]);

function optionsOf(given: Document, entities: Entities): Document {
  const options = Object.fromEntries(Object.entries(given).filter(([name]) => !ownArguments.has(name)));
  if (typeof options['returnDocument'] === 'string') {
    options['returnDocument'] = options['returnDocument'].toLowerCase();
  }
  const { session } = given;
  return session === undefined ? options : { ...options, session: entities.sessions.get(String(session)) };
}

async function runOnSession(session: ClientSession, name: string, given: Document, run: RunOperation) {
  switch (name) {
    case 'startTransaction':
      return session.startTransaction(given);
    case 'commitTransaction':
      return session.commitTransaction();
    case 'abortTransaction':
      return session.abortTransaction();
    case 'endSession':
      return session.endSession();
    case 'withTransaction':
      return session.withTransaction(async () => {
        for (const operation of given['callback'] as Document[]) await run(operation);
      });
    default:
      throw new NotRunnable(`${name} of a session`);
  }
}

async function runOnDatabase(database: Db, name: string, given: Document, options: Document) {
  switch (name) {
    case 'runCommand':
      return database.command(given['command'], options);
    case 'createCollection':
      return database.createCollection(given['collection'], options);
    case 'dropCollection':
      return database.dropCollection(given['collection'], options);
    case 'aggregate':
      return database.aggregate(given['pipeline'], options).toArray();
    case 'watch':
      return firstChange(database.watch(given['pipeline'], options));
    case 'listCollectionObjects':
    case 'listCollections':
      return database.listCollections(given['filter'], options).toArray();
    case 'listCollectionNames':
      return (await database.listCollections(given['filter'], options).toArray()).map((each) => each.name);
    default:
      throw new NotRunnable(`${name} of a database`);
  }
}

async function runOnClient(client: MongoClient, name: string, given: Document, options: Document) {
  switch (name) {
    case 'listDatabaseObjects':
    case 'listDatabases':
      return (await client.db().admin().listDatabases(options)).databases;
    case 'listDatabaseNames':
      return (
        await client
          .db()
          .admin()
          .listDatabases({ ...options, nameOnly: true })
      ).databases.map((each) => each.name);
    case 'watch':
      return firstChange(client.watch(given['pipeline'], options));
    default:
      throw new NotRunnable(`${name} of a client`);
  }
}

/** Of the runner's own operations only those that concern the server. */
async function runOnRunner(name: string, given: Document, entities: Entities) {
  const [client] = entities.clients.values();
  if (name === 'failPoint') return client?.db('admin').command(given['failPoint']);
  if (name === 'assertIndexNotExists' || name === 'assertIndexExists') {
    const collection = client?.db(given['databaseName']).collection(given['collectionName']);
    const exists = await collection?.indexExists(given['indexName']);
    if (exists !== (name === 'assertIndexExists'))
      throw new Error(`the index ${given['indexName']}: ${name}`);
    return undefined;
  }
  if (name.startsWith('assert')) return undefined; // of the driver's state
  throw new NotRunnable(`${name} of the test runner`);
}

export type RunOperation = (operation: Document) => Promise<unknown>;

/** Runs one operation of a test. @throws what the driver throws, or NotRunnable */
export async function runOperation(
  operation: Document,
  entities: Entities,
  run: RunOperation,
): Promise<unknown> {
  const { name, object } = operation;
  const given: Document = operation['arguments'] ?? {};
  const options = optionsOf(given, entities);
  const collection = entities.collections.get(object);
  const runIt = collectionOperations[name];
  if (collection && runIt) return runIt(collection, given, options);
  const session = entities.sessions.get(object);
  if (session) return runOnSession(session, name, given, run);
  const database = entities.databases.get(object);
  if (database) return runOnDatabase(database, name, given, options);
  const client = entities.clients.get(object);
  if (client) return runOnClient(client, name, given, options);
  if (object === 'testRunner') return runOnRunner(name, given, entities);
  throw new NotRunnable(`${name} of ${object}`);
}
