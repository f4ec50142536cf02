import { type Db, type Document, MongoClient, type MongoClientOptions } from 'mongodb';

import { type EmbeddedMongoOptions, startEmbeddedMongo } from '../src/server.ts';

/** A server of a test's own with the official driver connected to it. */
export async function startTestServer(
  options: Partial<EmbeddedMongoOptions> = {},
  clientOptions: MongoClientOptions = {},
) {
  const server = await startEmbeddedMongo({ path: ':memory:', ...options });
  const client = await MongoClient.connect(server.uri, { serverSelectionTimeoutMS: 3_000, ...clientOptions });
  const db: Db = client.db('test');
  return {
    server,
    client,
    db,
    run: (command: Document) => db.command(command),
    /** The code of the refusal that a command meets, with its text. */
    refusal: async (command: Document): Promise<{ code: unknown; message: string }> => {
      try {
        await db.command(command);
      } catch (error) {
        if (error instanceof Error && 'code' in error) return { code: error.code, message: error.message };
        throw error;
      }
      return { code: undefined, message: 'not refused' };
    },
    close: async () => {
      await client.close();
      await server.close();
    },
  };
}
