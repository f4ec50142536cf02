import { day, recordOptions, sourced, type SourcedRecord, text } from '@prim/chassis/fields';
import type { TextRecord } from '@prim/chassis/text';
import { Schema } from 'mongoose';

/** A change to an agreement that its parties signed later. */
export interface AmendmentRecord extends SourcedRecord {
  readonly title: TextRecord;
  readonly signedOn: string | null;
  /** Until when the agreement holds by this amendment; null where it leaves that unchanged. */
  readonly validTo: string | null;
}

export const amendment = new Schema<AmendmentRecord>(
  {
    ...sourced,
    title: { type: text, required: true },
    signedOn: { ...day.partial, default: null },
    validTo: { ...day.partial, default: null },
  },
  recordOptions,
);
