import { findRecords } from './query.ts';
import { type Store, WouldBlock } from './store.ts';

/**
 * Deletes what TTL indexes say is over. What a transaction holds stays for the next time.
 * @see https://www.mongodb.com/docs/manual/core/index-ttl/
 */
export function expireDocuments(store: Store, now: Date): void {
  for (const collection of store.catalog.all()) {
    for (const { spec, fields } of collection.indexes) {
      if (spec.expireAfterSeconds === undefined) continue;
      const limit = new Date(now.getTime() - spec.expireAfterSeconds * 1000);
      const filter = { [fields[0]?.name ?? '']: { $lt: limit } };
      const reading = { store, db: collection.db, transaction: undefined };
      for (const record of findRecords(reading, collection.name, { filter })) {
        try {
          store.remove(collection, record);
        } catch (error) {
          if (!(error instanceof WouldBlock)) throw error;
        }
      }
    }
  }
}
