import './mongooseDefaults.ts';
import { Schema, Types } from 'mongoose';

import type { ClaimRecord } from './Claim.ts';
import { isCurrency, isDay, isPartialDate } from './scalars.ts';
import type { TextRecord } from './text.ts';

/** Field definitions that the mongoose schemas of all institutions are made of. */

const orNull = (isValid: (value: unknown) => boolean) => (value: unknown) => value === null || isValid(value);

/** Days are kept as the text that the graph answers: they sort as they should, and know no time zone. */
export const day = {
  exact: { type: String, validate: orNull(isDay) },
  partial: { type: String, validate: orNull(isPartialDate) },
};

/** A text in up to three languages; one at least must be there. */
export const text = new Schema<TextRecord>(
  { fr: String, ar: String, en: String },
  { _id: false, strict: 'throw' },
);
text.pre('validate', function requireOneLanguage() {
  if (!this.fr && !this.ar && !this.en)
    this.invalidate('fr', 'a text needs at least one language of fr, ar, en');
});

/** An exact decimal (MongoDB's Decimal128) and its currency. */
export const money = new Schema<{ amount: Types.Decimal128; currency: string }>(
  {
    amount: { type: Schema.Types.Decimal128, required: true },
    currency: { type: String, required: true, validate: isCurrency },
  },
  { _id: false, strict: 'throw' },
);

const claim = new Schema<ClaimRecord>(
  {
    field: { type: String, required: true },
    value: { type: String, required: true },
    source: { type: String, default: null },
  },
  { _id: false, strict: 'throw' },
);

/** As in the schema: the enum `DataStatus`. */
export type DataStatus = 'PUBLISHED' | 'RECORDED' | 'ILLUSTRATIVE' | 'BACK_CALCULATED';

/** What every record of an institution holds: its id and where it comes from. */
export interface SourcedRecord {
  readonly _id: string;
  /** Ids of Source records. */
  readonly sources: readonly string[];
  readonly dataStatus: DataStatus;
  /** What sources say where they disagree. */
  readonly claims: readonly ClaimRecord[];
  readonly note: TextRecord | null;
}

/** The fields of a SourcedRecord, to be spread into the schema of a record. */
export const sourced = {
  _id: { type: String, required: true },
  sources: { type: [String], required: true },
  dataStatus: {
    type: String,
    required: true,
    enum: ['PUBLISHED', 'RECORDED', 'ILLUSTRATIVE', 'BACK_CALCULATED'] satisfies DataStatus[],
    default: 'PUBLISHED' as const,
  },
  claims: { type: [claim], default: [] },
  note: { type: text, default: null },
};

/** Options of every record's schema: an unknown field is an error, and nothing is built behind one's back. */
export const recordOptions = { strict: 'throw', versionKey: false, autoIndex: false } as const;
