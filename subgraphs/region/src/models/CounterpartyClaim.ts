import { Schema } from 'mongoose';

/** Who stands on the other side of a payment: the name as written, and what it was resolved to. */
export interface CounterpartyClaimRecord {
  readonly asWritten: string;
  /** Id of an Organisation (wilaya); null where the name was not resolved. */
  readonly organisationId: string | null;
}

export const counterpartyClaim = new Schema<CounterpartyClaimRecord>(
  {
    asWritten: { type: String, required: true },
    organisationId: { type: String, default: null },
  },
  { _id: false, strict: 'throw' },
);
