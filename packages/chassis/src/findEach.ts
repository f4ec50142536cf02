import type { Model } from 'mongoose';

import { runTogether } from './connection.ts';
import type { Condition } from './listLoader.ts';

/** What a condition found, by `_id`, and whether that is all. */
export interface Found<T> {
  readonly records: readonly T[];
  readonly isComplete: boolean;
}

/** The records of each condition, at most `limit` of each: one round trip for all conditions. */
export async function findEach<T>(
  model: Model<T>,
  conditions: readonly Condition[],
  limit: number,
): Promise<readonly Found<T>[]> {
  const rows = await runTogether<T, { index: number; node: T }>(
    model,
    conditions.map((condition, index) => [
      { $match: condition },
      { $sort: { _id: 1 } },
      { $limit: limit + 1 },
      { $project: { _id: 0, index: { $literal: index }, node: '$$ROOT' } },
    ]),
  );
  const byIndex = Map.groupBy(rows, ({ index }) => index);
  return conditions.map((_, index) => {
    const found = (byIndex.get(index) ?? []).map(({ node }) => node);
    return { records: found.slice(0, limit), isComplete: found.length <= limit };
  });
}
