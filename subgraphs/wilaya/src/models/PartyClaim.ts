import { recordOptions } from '@prim/chassis/fields';
import { Schema } from 'mongoose';

/** What one source says of an organisation's part in an agreement. */
export interface PartyClaimRecord {
  /** True when the source gives it a part; false when the source lists the parties without it. */
  readonly isNamed: boolean;
  readonly value: string;
  /** Id of a Source. */
  readonly source: string;
}

export const partyClaim = new Schema<PartyClaimRecord>(
  {
    isNamed: { type: Boolean, required: true },
    value: { type: String, required: true },
    source: { type: String, required: true },
  },
  { ...recordOptions, _id: false },
);
