import type { MoneyRecord } from '@prim/chassis/money';
import type { TextRecord } from '@prim/chassis/text';

import type { TransactionType } from '../__generated__/resolvers.ts';

/** A sum with what was counted; made when it is asked for, never stored. */
export interface FundingTotalRecord {
  /** Null for a total of budgets. */
  readonly type: TransactionType | null;
  readonly value: MoneyRecord;
  readonly entryCount: number;
  readonly method: TextRecord;
  readonly asOf: Date | null;
  readonly includesIllustrative: boolean;
}
