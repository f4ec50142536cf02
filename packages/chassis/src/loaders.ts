import DataLoader from 'dataloader';
import { trusted } from 'mongoose';

/**
 * The condition that a path holds any of `keys`: `find({ _id: anyOf(ids) })`. Mongoose's `sanitizeFilter` takes
 * every other operator in a filter for one that a client has smuggled in.
 */
export const anyOf = <K>(keys: readonly K[]) => trusted({ $in: keys });

/**
 * Batches `load(key)` calls of one request into one `fetch(keys)`.
 *
 * `fetch` may answer in any order and may leave keys out: DataLoader needs one answer per key in the order of
 * the keys, and this is the only place that does it. A missing key resolves to null.
 */
export function loaderOf<K, V>(
  fetch: (keys: readonly K[]) => Promise<readonly V[]>,
  keyOf: (value: V) => K,
): DataLoader<K, V | null> {
  return new DataLoader(
    async (keys) => {
      const found = new Map((await fetch(keys)).map((value) => [keyOf(value), value]));
      return keys.map((key) => found.get(key) ?? null);
    },
    { maxBatchSize: 5_000 },
  );
}

/** Like `loaderOf`, for a one-to-many relation: a key with no rows resolves to an empty list. */
export function groupLoaderOf<K, V>(
  fetch: (keys: readonly K[]) => Promise<readonly V[]>,
  keysOf: (value: V) => readonly K[],
): DataLoader<K, readonly V[]> {
  return new DataLoader(
    async (keys) => {
      const groups = new Map<K, V[]>(keys.map((key) => [key, []]));
      for (const value of await fetch(keys)) {
        for (const key of keysOf(value)) groups.get(key)?.push(value);
      }
      return keys.map((key) => groups.get(key) ?? []);
    },
    { maxBatchSize: 5_000 },
  );
}
