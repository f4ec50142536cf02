import { model, Schema } from 'mongoose';

import { appendOnly } from './appendOnly.ts';

/** One node of a log's Merkle tree whose leaves all exist: it never changes. */
export interface LogNodeRecord {
  /** `nodeId(log, level, index)`. */
  readonly _id: string;
  /** SHA-256 in base64. */
  readonly hash: string;
}

/** Unique, so that of two writers at once one is told to try again, and no log ever forks. */
export const nodeId = (log: string, level: number, index: number): string => `${level} ${index} ${log}`;

const logNode = new Schema<LogNodeRecord>(
  { _id: { type: String, required: true }, hash: { type: String, required: true } },
  { strict: 'throw', versionKey: false, autoIndex: false },
);
export const LogNode = model<LogNodeRecord>('LogNode', appendOnly(logNode, 'LogNode'), 'logNodes');
