import { findRecords } from './query.ts';
import type { Store } from './store.ts';
import { WouldBlock } from './store.ts';

/**
 * Deletes what TTL indexes say is over. What a transaction holds stays for the next time.
 * @see https://www.mongodb.com/docs/manual/core/index-ttl/
 */
export function expireDocuments(store: Store, now: Date): void {
  for (const collection of store.catalog.all()) {
    for (const { expireAfterSeconds, fields, name } of collection.indexes) {
      const [field] = fields;
      if (expireAfterSeconds === undefined || !field) continue;
      const limit = new Date(now.getTime() - expireAfterSeconds * 1000);
      const filter = { [field.name]: { $lt: limit } };
      for (const record of findRecords(
        { store, collection, transaction: undefined },
        { filter, hint: name },
      )) {
        try {
          store.remove(collection, record);
        } catch (error) {
          if (!(error instanceof WouldBlock)) throw error;
        }
      }
    }
  }
}
