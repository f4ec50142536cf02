import { model, Schema } from 'mongoose';

import { appendOnly } from './appendOnly.ts';

/**
 * Which claim stands at an index of a log. The bytes of the leaf are not kept: they are made of the claim as it is
 * stored, so that a proof is about what the graph answers, and a claim that was tampered with has none.
 */
export interface LogLeafRecord {
  /** `leafId(log, index)`. */
  readonly _id: string;
  /** The reporter. */
  readonly log: string;
  readonly index: number;
  readonly kind: string;
  readonly recordId: string;
  readonly recordedAt: Date;
}

export const leafId = (log: string, index: number): string => `${index} ${log}`;

const logLeaf = new Schema<LogLeafRecord>(
  {
    _id: { type: String, required: true },
    log: { type: String, required: true },
    index: { type: Number, required: true, min: 0 },
    kind: { type: String, required: true },
    recordId: { type: String, required: true },
    recordedAt: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
).index({ recordId: 1, kind: 1 }, { unique: true });
export const LogLeaf = model<LogLeafRecord>('LogLeaf', appendOnly(logLeaf, 'LogLeaf'), 'logLeaves');
