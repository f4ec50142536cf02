import { model, Schema } from 'mongoose';

/** The newest checkpoint of another institution's log that this one has cosigned. It only ever grows. */
export interface HeldCheckpointRecord {
  /** The origin of the log. */
  readonly _id: string;
  readonly size: number;
  /** The signed note, with the cosignature in it. */
  readonly note: string;
  readonly heldSince: Date;
}

const heldCheckpoint = new Schema<HeldCheckpointRecord>(
  {
    _id: { type: String, required: true },
    size: { type: Number, required: true },
    note: { type: String, required: true },
    heldSince: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
);

export const HeldCheckpoint = model<HeldCheckpointRecord>(
  'HeldCheckpoint',
  heldCheckpoint,
  'heldCheckpoints',
);
