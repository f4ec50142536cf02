import { type Store, WouldBlock } from './store.ts';
import { deleteDocuments } from './writes.ts';

/**
 * Deletes what TTL indexes say is over. What a transaction holds, and what comes behind it, waits for the next time.
 * @see https://www.mongodb.com/docs/manual/core/index-ttl/
 */
export function expireDocuments(store: Store, now: Date): void {
  for (const { db, name, indexes } of store.catalog.all()) {
    for (const { spec } of indexes) {
      if (spec.expireAfterSeconds === undefined) continue;
      const limit = new Date(now.getTime() - spec.expireAfterSeconds * 1000);
      const filter = { [Object.keys(spec.key)[0] ?? '']: { $lt: limit } };
      try {
        deleteDocuments({ store, db, transaction: undefined }, name, { filter, isMulti: true });
      } catch (error) {
        if (!(error instanceof WouldBlock)) throw error;
      }
    }
  }
}
