import { text } from '@prim/chassis/fields';
import type { TextRecord } from '@prim/chassis/text';
import { Schema } from 'mongoose';

/** Something that a project reached, as one source says. */
export interface ProjectResultRecord {
  readonly text: TextRecord;
  /** Id of a Source record. */
  readonly source: string;
}

export const projectResult = new Schema<ProjectResultRecord>(
  { text: { type: text, required: true }, source: { type: String, required: true } },
  { _id: false, strict: 'throw' },
);
