import { recordOptions, text } from '@prim/chassis/fields';
import type { TextRecord } from '@prim/chassis/text';
import { Schema } from 'mongoose';

/** An organisation on a committee. */
export interface CommitteeMemberRecord {
  /** Id of an Organisation. */
  readonly organisationId: string;
  /** As the source says: `bailleur`. */
  readonly capacity: TextRecord;
}

export const committeeMember = new Schema<CommitteeMemberRecord>(
  {
    organisationId: { type: String, required: true },
    capacity: { type: text, required: true },
  },
  { ...recordOptions, _id: false },
);
