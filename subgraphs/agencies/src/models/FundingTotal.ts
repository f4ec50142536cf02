import type { AsOf } from '@prim/chassis/asOf';
import type { Condition } from '@prim/chassis/listLoader';
import type { MoneyRecord } from '@prim/chassis/money';

import type { TransactionType } from '../__generated__/resolvers.ts';
import type { TotalMethodRecord } from './TotalMethod.ts';

/** A sum with what was counted; made when it is asked for, never stored. */
export interface FundingTotalRecord {
  /** Null for a total of budgets. */
  readonly type: TransactionType | null;
  readonly value: MoneyRecord;
  readonly entryCount: number;
  readonly method: TotalMethodRecord;
  readonly asOf: AsOf & { readonly newestRecordedAt: Date | null };
  readonly includesIllustrative: boolean;
  /** The condition that its entries or budget rows meet, and no others. */
  readonly counted: Condition;
}
