import { Schema } from 'mongoose';

/** A country that an activity is for, by its ISO 3166-1 code. */
export interface RecipientCountryRecord {
  readonly code: string;
  readonly name: string;
  /** Of the activity's money, in per cent; a decimal number. */
  readonly percentage: string | null;
}

export const recipientCountry = new Schema<RecipientCountryRecord>(
  {
    code: { type: String, required: true },
    name: { type: String, required: true },
    percentage: { type: String, default: null },
  },
  { _id: false, strict: 'throw' },
);
