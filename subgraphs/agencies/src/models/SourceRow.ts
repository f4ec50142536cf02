import { Schema } from 'mongoose';

/** The place in a published file that a record was taken from. */
export interface SourceRowRecord {
  readonly file: string;
  /** The header is line 1. */
  readonly line: number;
  readonly content: 'TRANSACTIONS' | 'BUDGETS';
  /** True where the amount is the file's computed part for one of several countries; null where it does not say. */
  readonly isCountryShare: boolean | null;
}

export const sourceRow = new Schema<SourceRowRecord>(
  {
    file: { type: String, required: true },
    line: { type: Number, required: true, min: 2 },
    content: { type: String, required: true, enum: ['TRANSACTIONS', 'BUDGETS'] },
    isCountryShare: { type: Boolean, default: null },
  },
  { _id: false, strict: 'throw' },
);
