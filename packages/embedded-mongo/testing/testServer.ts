import { randomUUID } from 'node:crypto';

import { type Document, MongoClient, type MongoClientOptions } from 'mongodb';

import { type EmbeddedMongoOptions, startEmbeddedMongo } from '../src/server.ts';

const given = process.env['MONGODB_URI']?.trim() ?? '';

/** Whether the tests run on the MongoDB of `MONGODB_URI`: then what this server alone does is left out. */
export const isOnMongoDb = given !== '';

/** The official driver, connected to a database of the test's own. */
async function connectTo(uri: string, options: MongoClientOptions, stop?: () => Promise<void>) {
  const client = await MongoClient.connect(uri, { serverSelectionTimeoutMS: 3_000, ...options });
  const db = client.db(`test-${randomUUID()}`);
  return {
    uri,
    client,
    db,
    run: (command: Document) => db.command(command),
    /** The code of the refusal that a command meets, or its first statement, with its text. */
    refusal: async (command: Document): Promise<{ code: unknown; message: string }> => {
      try {
        const { writeErrors: [first] = [] } = await db.command(command);
        return first
          ? { code: first.code, message: first.errmsg }
          : { code: undefined, message: 'not refused' };
      } catch (error) {
        if (error instanceof Error && 'code' in error) return { code: error.code, message: error.message };
        throw error;
      }
    },
    close: async () => {
      if (isOnMongoDb) await db.dropDatabase();
      await client.close();
      await stop?.();
    },
  };
}

/** A server of a test's own, for what this one alone does or promises. */
export async function startLocalServer(options: Partial<EmbeddedMongoOptions> = {}) {
  const server = await startEmbeddedMongo({ path: ':memory:', ...options });
  return connectTo(server.uri, {}, server.close);
}

/** For what MongoDB does too: on the one of `MONGODB_URI` where that is set, else on a server of the test's own. */
export async function startTestServer(options: MongoClientOptions = {}) {
  if (isOnMongoDb) return connectTo(given, options);
  const server = await startEmbeddedMongo({ path: ':memory:' });
  return connectTo(server.uri, options, server.close);
}
