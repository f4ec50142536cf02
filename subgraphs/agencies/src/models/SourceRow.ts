import { Schema } from 'mongoose';

/** The place in a published file that a record was taken from. */
export interface SourceRowRecord {
  readonly file: string;
  /** The first is line 1; of a CSV file that is the header. */
  readonly line: number;
  readonly content: 'TRANSACTIONS' | 'BUDGETS' | 'AS_PUBLISHED';
  /** True where the amount is the file's computed part for one of several countries; null where it does not say. */
  readonly isCountryShare: boolean | null;
}

export const sourceRow = new Schema<SourceRowRecord>(
  {
    file: { type: String, required: true },
    line: { type: Number, required: true, min: 1 },
    content: { type: String, required: true, enum: ['TRANSACTIONS', 'BUDGETS', 'AS_PUBLISHED'] },
    isCountryShare: { type: Boolean, default: null },
  },
  { _id: false, strict: 'throw' },
);
