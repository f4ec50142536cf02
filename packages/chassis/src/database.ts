import './mongooseDefaults.ts';
import mongoose, { type ConnectOptions } from 'mongoose';

/** How long a read waits for a database that is gone before the client is told so. */
const selectionTimeoutMs = 1_500;

/**
 * Connects this process to the database of its institution, and makes the indexes of its models.
 *
 * @param uri a MongoDB connection string; a database named in it goes before `name`
 * @param name the database when the connection string names none
 * @param options further options of the driver
 */
export async function connectDatabase(
  uri: string,
  name: string,
  options: ConnectOptions = {},
): Promise<void> {
  const named = /^mongodb(\+srv)?:\/\/[^/]+\/[^?]/.test(uri);
  await mongoose.connect(uri, {
    ...options,
    ...(named ? {} : { dbName: name }),
    serverSelectionTimeoutMS: selectionTimeoutMs,
    maxPoolSize: 20,
  });
  await Promise.all(mongoose.modelNames().map((model) => mongoose.model(model).createIndexes()));
}

/** True when the database answers now; what `/ready` asks. */
export async function isDatabaseReady(): Promise<boolean> {
  try {
    await mongoose.connection.db?.command({ ping: 1 }, { timeoutMS: selectionTimeoutMs });
    return mongoose.connection.readyState === mongoose.ConnectionStates.connected;
  } catch {
    return false;
  }
}

export const disconnectDatabase = (): Promise<void> => mongoose.disconnect();

/** True for what the driver throws when no database can be reached, and false for faults of ours. */
export const isDatabaseDown = (error: unknown): boolean =>
  error instanceof mongoose.mongo.MongoServerSelectionError ||
  error instanceof mongoose.mongo.MongoNetworkError ||
  error instanceof mongoose.mongo.MongoNotConnectedError ||
  error instanceof mongoose.Error.MongooseServerSelectionError;

/** MongoDB's word for a read that took longer than it was told to: `MaxTimeMSExpired`. */
const maxTimeExpired = 50;

/** True for what the database gave up since the time of its request was over. */
export const isDatabaseLate = (error: unknown): boolean =>
  error instanceof mongoose.mongo.MongoServerError && error.code === maxTimeExpired;
