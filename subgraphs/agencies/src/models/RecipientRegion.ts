import { Schema } from 'mongoose';

/** A region of the world, or of a country, that an activity is for. */
export interface RecipientRegionRecord {
  readonly code: string;
  /** Code of RegionVocabulary: `1` for that of the DAC. */
  readonly vocabulary: string;
  /** Null where the vocabulary is not that of the DAC. */
  readonly name: string | null;
  /** Of the activity's money, in per cent; a decimal number. */
  readonly percentage: string | null;
}

export const recipientRegion = new Schema<RecipientRegionRecord>(
  {
    code: { type: String, required: true },
    vocabulary: { type: String, required: true },
    name: { type: String, default: null },
    percentage: { type: String, default: null },
  },
  { _id: false, strict: 'throw' },
);
