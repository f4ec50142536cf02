import { money, text } from '@prim/chassis/fields';
import type { MoneyRecord } from '@prim/chassis/money';
import type { TextRecord } from '@prim/chassis/text';
import { Schema } from 'mongoose';

/** An amount that a source states for a project. */
export interface ProjectAmountRecord {
  readonly value: MoneyRecord;
  /** As the source itself converts it. */
  readonly equivalent: MoneyRecord | null;
  readonly kind: 'CONTRIBUTION' | 'BUDGET';
  /** What the amount covers, in the words of the source. */
  readonly scope: TextRecord;
  readonly currencyInferred: boolean;
  readonly note: TextRecord | null;
  /** Ids of Source records. */
  readonly sources: readonly string[];
}

export const projectAmount = new Schema<ProjectAmountRecord>(
  {
    value: { type: money, required: true },
    equivalent: { type: money, default: null },
    kind: { type: String, required: true, enum: ['CONTRIBUTION', 'BUDGET'] },
    scope: { type: text, required: true },
    currencyInferred: { type: Boolean, required: true },
    note: { type: text, default: null },
    sources: { type: [String], required: true },
  },
  { _id: false, strict: 'throw' },
);
