import { recordOptions, sourced, type SourcedRecord, text } from '@prim/chassis/fields';
import type { TextRecord } from '@prim/chassis/text';
import { model, Schema } from 'mongoose';

/** A country where Moroccans reside. Its `_id` is the ISO 3166-1 alpha-2 code. */
export interface HostCountryRecord extends SourcedRecord {
  readonly name: TextRecord;
}

const hostCountry = new Schema<HostCountryRecord>(
  {
    ...sourced,
    _id: { ...sourced._id, match: /^[A-Z]{2}$/ },
    name: { type: text, required: true },
  },
  recordOptions,
);

export const HostCountry = model<HostCountryRecord>('HostCountry', hostCountry, 'hostCountries');
