import { model, Schema } from 'mongoose';

import { appendOnly } from './appendOnly.ts';

/** A command that was done, so that the same one sent again is answered, and not done again. Kept for ever. */
export interface CommandRunRecord {
  /** The reporter and its idempotency key. */
  readonly _id: string;
  readonly command: string;
  /** SHA-256 of the canonical input, in hexadecimal. */
  readonly inputHash: string;
  /** The claim that it recorded. */
  readonly recordId: string;
  readonly recordedAt: Date;
}

const commandRun = new Schema<CommandRunRecord>(
  {
    _id: { type: String, required: true },
    command: { type: String, required: true },
    inputHash: { type: String, required: true },
    recordId: { type: String, required: true },
    recordedAt: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
);
export const CommandRun = model<CommandRunRecord>(
  'CommandRun',
  appendOnly(commandRun, 'CommandRun'),
  'commandRuns',
);
