import { day, recordOptions, sourced, type SourcedRecord, text } from '@prim/chassis/fields';
import { isUrl } from '@prim/chassis/scalars';
import type { TextRecord } from '@prim/chassis/text';
import { model, Schema } from 'mongoose';

/** A service for Moroccans residing abroad, mostly online. */
export interface DigitalServiceRecord extends SourcedRecord {
  readonly name: TextRecord;
  /** Id of an Organisation (wilaya). */
  readonly operatorId: string | null;
  readonly launchedOn: string | null;
  readonly url: string | null;
  /** Code of a Territory (wilaya). */
  readonly territoryCode: string | null;
}

const digitalService = new Schema<DigitalServiceRecord>(
  {
    ...sourced,
    name: { type: text, required: true },
    operatorId: { type: String, default: null },
    launchedOn: { ...day.partial, default: null },
    url: { type: String, default: null, validate: (value: unknown) => value === null || isUrl(value) },
    territoryCode: { type: String, default: null },
  },
  recordOptions,
);

export const DigitalService = model<DigitalServiceRecord>(
  'DigitalService',
  digitalService,
  'digitalServices',
);
