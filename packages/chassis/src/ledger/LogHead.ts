import { model, Schema } from 'mongoose';

/** How far one reporter's log has come: all that an append needs to know of its tree. */
export interface LogHeadRecord {
  /** The reporter. */
  readonly _id: string;
  /** The number of leaves. */
  readonly size: number;
  /** The hashes of the full subtrees, the largest first, in base64. */
  readonly frontier: readonly string[];
  /** When the newest leaf was recorded: no later one is earlier, whatever the clock does. */
  readonly recordedAt: Date;
}

const logHead = new Schema<LogHeadRecord>(
  {
    _id: { type: String, required: true },
    size: { type: Number, required: true, min: 1 },
    frontier: { type: [String], required: true },
    recordedAt: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
);

export const LogHead = model<LogHeadRecord>('LogHead', logHead, 'logHeads');
