import { money, recordOptions, sourced, type SourcedRecord, text } from '@prim/chassis/fields';
import type { MoneyRecord } from '@prim/chassis/money';
import type { TextRecord } from '@prim/chassis/text';
import { model, Schema } from 'mongoose';

/** An axis of a regional development programme. */
export interface PdrAxisRecord extends SourcedRecord {
  readonly pdrId: string;
  /** From 1. */
  readonly number: number;
  readonly name: TextRecord;
  readonly amount: MoneyRecord | null;
}

const pdrAxis = new Schema<PdrAxisRecord>(
  {
    ...sourced,
    pdrId: { type: String, required: true },
    number: { type: Number, required: true, min: 1 },
    name: { type: text, required: true },
    amount: { type: money, default: null },
  },
  recordOptions,
);
pdrAxis.index({ pdrId: 1, number: 1 }, { unique: true });

export const PdrAxis = model<PdrAxisRecord>('PdrAxis', pdrAxis, 'pdrAxes');
