import type { MoneyRecord } from '@prim/chassis/money';

import type { TotalExclusionReason } from '../__generated__/resolvers.ts';

/** Records that a total leaves out for one reason. */
export interface TotalExclusionRecord {
  readonly reason: TotalExclusionReason;
  readonly entryCount: number;
  readonly value: MoneyRecord;
}
