import { day, recordOptions, sourced, type SourcedRecord, text } from '@prim/chassis/fields';
import type { TextRecord } from '@prim/chassis/text';
import { model, Schema } from 'mongoose';

import type { MeetingKind } from '../__generated__/resolvers.ts';
import { boundedList } from '../boundedList.ts';

/** A dated meeting, with the organisations that were present; never persons. */
export interface MeetingRecord extends SourcedRecord {
  /** Id of a Committee. */
  readonly committeeId: string | null;
  readonly kind: MeetingKind;
  readonly title: TextRecord;
  readonly startOn: string;
  readonly endOn: string;
  /** Code of a Territory; null for several regions or the whole country. */
  readonly regionCode: string | null;
  readonly place: TextRecord | null;
  /** Id of an Organisation. */
  readonly chairedById: string | null;
  /** Ids of Organisations. */
  readonly participantIds: readonly string[];
  readonly subject: TextRecord | null;
}

const kinds: readonly MeetingKind[] = [
  'LAUNCH',
  'STUDY_DAY',
  'PRESENTATION',
  'SIGNING',
  'WORKSHOP',
  'STUDY_VISIT',
  'MISSION',
  'MEETING',
  'CONFERENCE',
];

const meeting = new Schema<MeetingRecord>(
  {
    ...sourced,
    committeeId: { type: String, default: null, index: true },
    kind: { type: String, required: true, enum: kinds },
    title: { type: text, required: true },
    startOn: { ...day.partial, required: true, index: true },
    endOn: { ...day.partial, required: true },
    regionCode: { type: String, default: null },
    place: { type: text, default: null },
    chairedById: { type: String, default: null },
    participantIds: { ...boundedList(String), index: true },
    subject: { type: text, default: null },
  },
  recordOptions,
);

export const Meeting = model<MeetingRecord>('Meeting', meeting, 'meetings');
