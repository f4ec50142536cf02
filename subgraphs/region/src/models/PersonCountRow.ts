import { Schema } from 'mongoose';

/** The persons received in one territory, column by column. Null: withheld. */
export interface PersonCountRowRecord {
  /** Code of a Territory (wilaya). */
  readonly territoryCode: string;
  readonly counts: readonly (number | null)[];
  readonly total: number | null;
}

export const personCountRow = new Schema<PersonCountRowRecord>(
  {
    territoryCode: { type: String, required: true },
    counts: { type: [Number], required: true },
    total: { type: Number, default: null },
  },
  { _id: false, strict: 'throw' },
);
