import { model, Schema } from 'mongoose';

import { appendOnly } from './appendOnly.ts';

/** A cosignature of another institution on a checkpoint of a log that is kept here. */
export interface CosignatureRecord {
  /** `cosignatureId(origin, size, keyId)`. */
  readonly _id: string;
  /** `checkpointKey(origin, size)`. */
  readonly checkpoint: string;
  readonly size: number;
  /** The reporter. */
  readonly log: string;
  readonly witness: string;
  readonly keyId: string;
  /** The line of the signed note. */
  readonly line: string;
  readonly signedAt: Date;
}

/** A checkpoint of a log by its size: the name goes in, since a log that is renamed is another one to its witnesses. */
export const checkpointKey = (origin: string, size: number): string => `${size} ${origin}`;

const cosignature = new Schema<CosignatureRecord>(
  {
    _id: { type: String, required: true },
    checkpoint: { type: String, required: true },
    size: { type: Number, required: true },
    log: { type: String, required: true },
    witness: { type: String, required: true },
    keyId: { type: String, required: true },
    line: { type: String, required: true },
    signedAt: { type: Date, required: true },
  },
  { strict: 'throw', versionKey: false, autoIndex: false },
)
  .index({ checkpoint: 1 })
  .index({ log: 1, size: -1 });

export const Cosignature = model<CosignatureRecord>(
  'Cosignature',
  appendOnly(cosignature, 'Cosignature'),
  'cosignatures',
);
