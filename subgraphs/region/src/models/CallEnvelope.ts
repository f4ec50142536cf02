import type { ClaimRecord } from '@prim/chassis/Claim';
import { money, sourced, text } from '@prim/chassis/fields';
import type { MoneyRecord } from '@prim/chassis/money';
import type { TextRecord } from '@prim/chassis/text';
import { Schema } from 'mongoose';

/** The money of a call. */
export interface CallEnvelopeRecord {
  readonly value: MoneyRecord;
  /** As the source itself converts it. */
  readonly equivalent: MoneyRecord | null;
  /** What the amount covers. */
  readonly scope: TextRecord;
  readonly claims: readonly ClaimRecord[];
  /** Ids of Source records. */
  readonly sources: readonly string[];
}

export const callEnvelope = new Schema<CallEnvelopeRecord>(
  {
    value: { type: money, required: true },
    equivalent: { type: money, default: null },
    scope: { type: text, required: true },
    claims: sourced.claims,
    sources: sourced.sources,
  },
  { _id: false, strict: 'throw' },
);
