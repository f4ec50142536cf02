import type { ClaimRecord } from '@prim/chassis/Claim';
import { money, recordOptions, sourced, text } from '@prim/chassis/fields';
import type { MoneyRecord } from '@prim/chassis/money';
import type { TextRecord } from '@prim/chassis/text';
import { Schema } from 'mongoose';

/** An amount that sources give with an agreement, before any of it is paid. */
export interface PlannedAmountRecord {
  readonly value: MoneyRecord;
  /** What the amount covers. */
  readonly scope: TextRecord | null;
  readonly claims: readonly ClaimRecord[];
  /** Ids of Source records. */
  readonly sources: readonly string[];
}

export const plannedAmount = new Schema<PlannedAmountRecord>(
  {
    value: { type: money, required: true },
    scope: { type: text, default: null },
    claims: sourced.claims,
    sources: sourced.sources,
  },
  { ...recordOptions, _id: false },
);
