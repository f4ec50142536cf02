import { randomUUID } from 'node:crypto';

import { startEmbeddedMongo } from '@prim/embedded-mongo/server';
import { ConnectionString } from 'mongodb-connection-string-url';
import mongoose from 'mongoose';

/** A database of a test's own. */
export interface TestDatabase {
  /** Names the database too. */
  readonly uri: string;
  /** Drops it. */
  close(): Promise<void>;
}

/** The address of a database of this name beside the one that an address names, for the same user. */
export function addressOfDatabase(uri: string, name: string): string {
  const address = new ConnectionString(uri);
  // Without this the user would be looked for in the database that is named.
  if (address.username && !address.searchParams.has('authSource')) {
    address.searchParams.set('authSource', address.pathname.slice(1) || 'admin');
  }
  address.pathname = `/${name}`;
  return address.toString();
}

/** On the MongoDB of `MONGODB_URI` where that is set, else on an embedded server in memory. */
export async function startTestDatabase(name: string): Promise<TestDatabase> {
  const ownName = `test-${name}-${randomUUID().slice(0, 8)}`;
  const given = process.env['MONGODB_URI']?.trim();
  const embedded = given ? null : await startEmbeddedMongo({ path: ':memory:' });
  const uri = addressOfDatabase(given || (embedded?.uri ?? ''), ownName);
  return {
    uri,
    async close() {
      if (embedded) return embedded.close();
      const client = await mongoose.mongo.MongoClient.connect(uri);
      await client.db().dropDatabase();
      await client.close();
    },
  };
}
