import { type ClientSessionOptions, type Document, MongoClient, MongoError } from 'mongodb';

import { differenceOf } from './matchResult.ts';
import { type Entities, NotRunnable, runOperation } from './operations.ts';

/** `refused`: the server said by name that it does not have the feature; `notRun`: this runner has not. */
export type Outcome = { kind: 'passed' } | { kind: 'failed' | 'refused' | 'notRun'; reason: string };

/** Every refusal of embedded-mongo for want of a feature names it. */
const isRefusal = (reason: string) => reason.includes('embedded-mongo');
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
/** Else any error would do, and a refusal for want of the feature is none that the test means. */
const namesError = ({ errorCode, errorContains }: Document) => (errorCode ?? errorContains) !== undefined;

const noEntities = (): Entities => ({
  clients: new Map(),
  databases: new Map(),
  collections: new Map(),
  sessions: new Map(),
});

async function makeEntities(specs: readonly Document[], uri: string, entities: Entities): Promise<void> {
  for (const spec of specs) {
    const [kind = '', fields] = Object.entries(spec)[0] ?? [];
    const { id } = fields;
    if (/^secondary$/i.test(fields.uriOptions?.readPreference))
      throw new NotRunnable('reading from a secondary');
    if (kind === 'client') entities.clients.set(id, await MongoClient.connect(uri, fields.uriOptions ?? {}));
    else if (kind === 'database') {
      const database = entities.clients.get(fields.client)?.db(fields.databaseName, fields.databaseOptions);
      if (database) entities.databases.set(id, database);
    } else if (kind === 'collection') {
      const database = entities.databases.get(fields.database);
      const collection = database?.collection(fields.collectionName, fields.collectionOptions);
      if (collection) entities.collections.set(id, collection);
    } else if (kind === 'session') {
      const options: ClientSessionOptions = fields.sessionOptions ?? {};
      const session = entities.clients.get(fields.client)?.startSession(options);
      if (session) entities.sessions.set(id, session);
    } else throw new NotRunnable(`entities of kind ${kind}`);
  }
}

/** The collections with their documents, before the test or, by `outcome`, after it. */
async function loadData(client: MongoClient, data: readonly Document[]): Promise<void> {
  for (const { databaseName, collectionName, documents } of data) {
    const collection = client.db(databaseName).collection(collectionName);
    await collection.drop();
    if (documents.length > 0) await collection.insertMany(documents);
    else await client.db(databaseName).createCollection(collectionName);
  }
}

async function checkOutcome(client: MongoClient, data: readonly Document[]): Promise<void> {
  for (const { databaseName, collectionName, documents } of data) {
    const collection = client.db(databaseName).collection(collectionName);
    const found = await collection.find().sort({ _id: 1 }).toArray();
    const difference = differenceOf(found, documents, collectionName, false);
    if (difference) throw new Error(difference);
  }
}

function checkError(error: unknown, expected: Document): void {
  const given = error instanceof Error ? error : new Error(String(error));
  const wanted = String(expected['errorContains'] ?? '').toLowerCase();
  if (!given.message.toLowerCase().includes(wanted)) throw given;
  if (expected['errorCode'] !== undefined && !('code' in given && given.code === expected['errorCode']))
    throw given;
  const hasLabel = (label: string) => given instanceof MongoError && given.hasErrorLabel(label);
  const missing = (expected['errorLabelsContain'] ?? []).find((label: string) => !hasLabel(label));
  const excess = (expected['errorLabelsOmit'] ?? []).find(hasLabel);
  if (missing ?? excess) throw new Error(`label ${missing ?? excess} of: ${given.message}`, { cause: error });
}

/** Runs an operation and compares what comes of it; in the callback of a transaction its error goes on. */
async function check(operation: Document, entities: Entities, isInCallback = false): Promise<void> {
  const { expectError, expectResult, ignoreResultAndError, name } = operation;
  let result: unknown;
  try {
    result = await runOperation(operation, entities, (inner) => check(inner, entities, true));
  } catch (error) {
    if (error instanceof NotRunnable || (!expectError && !ignoreResultAndError)) throw error;
    if (expectError) checkError(error, expectError);
    if (expectError && isRefusal(messageOf(error)) && !namesError(expectError)) throw error;
    if (isInCallback) throw error;
    return;
  }
  if (expectError) throw new Error(`${name} should have been refused`);
  const difference = expectResult === undefined ? undefined : differenceOf(result, expectResult, name);
  if (difference) throw new Error(difference);
}

function outcomeOf(error: unknown): Outcome {
  const reason = messageOf(error);
  if (error instanceof NotRunnable) return { kind: 'notRun', reason };
  return { kind: isRefusal(reason) ? 'refused' : 'failed', reason };
}

/** Runs one test of a file of the unified format. The driver's own events are not looked at. */
export async function runTest(file: Document, test: Document, uri: string): Promise<Outcome> {
  const own = await MongoClient.connect(uri);
  const entities = noEntities();
  try {
    // What a test before this one has left behind, as the format wants it.
    const admin = own.db('admin');
    await admin.command({ configureFailPoint: 'failCommand', mode: 'off' }).catch(() => {});
    await admin.command({ killAllSessions: [] }).catch(() => {});
    await loadData(own, file['initialData'] ?? []);
    await makeEntities(file['createEntities'] ?? [], uri, entities);
    for (const operation of test['operations']) await check(operation, entities);
    for (const session of entities.sessions.values()) await session.endSession();
    await checkOutcome(own, test['outcome'] ?? []);
    return { kind: 'passed' };
  } catch (error) {
    return outcomeOf(error);
  } finally {
    for (const client of [...entities.clients.values(), own]) await client.close();
  }
}
