import { text } from '@prim/chassis/fields';
import type { TextRecord } from '@prim/chassis/text';
import { Schema } from 'mongoose';

/** Something that a regional development programme wants to reach. */
export interface PdrTargetRecord {
  readonly text: TextRecord;
  /** Ids of Source records. */
  readonly sources: readonly string[];
}

export const pdrTarget = new Schema<PdrTargetRecord>(
  { text: { type: text, required: true }, sources: { type: [String], required: true } },
  { _id: false, strict: 'throw' },
);
