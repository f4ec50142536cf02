import { model, Schema } from 'mongoose';

import { day } from './fields.ts';
import { isUrl } from './scalars.ts';

/** A published document that records were taken from; each institution keeps those of its own records. */
export interface SourceRecord {
  readonly _id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly note: string | null;
}

const source = new Schema<SourceRecord>(
  {
    _id: { type: String, required: true },
    publisher: { type: String, required: true },
    title: { type: String, required: true },
    url: { type: String, default: null, validate: (value: unknown) => value === null || isUrl(value) },
    publishedOn: { ...day.partial, default: null },
    note: { type: String, default: null },
  },
  { strict: 'throw', versionKey: false },
);

export const Source = model<SourceRecord>('Source', source, 'sources');
