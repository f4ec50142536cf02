import type { TotalExclusionReason, TotalLevel, TotalScope } from '../__generated__/resolvers.ts';
import type { TextRecord } from '@prim/chassis/text';
import type { MoneyRecord } from '@prim/chassis/money';

/** How a total was made. */
export interface TotalMethodRecord {
  readonly text: TextRecord;
  readonly scope: TotalScope;
  readonly level: TotalLevel;
  readonly leftOut: readonly TotalExclusionRecord[];
}

/** Records that a total leaves out for one reason. */
export interface TotalExclusionRecord {
  readonly reason: TotalExclusionReason;
  readonly entryCount: number;
  readonly value: MoneyRecord;
}
