import { day, money, text } from '@prim/chassis/fields';
import type { DecimalValue, MoneyRecord } from '@prim/chassis/money';
import type { TextRecord } from '@prim/chassis/text';
import { Schema } from 'mongoose';

/** An amount computed back from the published one; a hypothesis, not published. */
export interface BackCalculationRecord {
  readonly value: MoneyRecord;
  /** Units of the published currency per unit of `value`'s. */
  readonly rate: DecimalValue;
  readonly rateDate: string;
  readonly exchangeRateId: string;
  readonly method: TextRecord;
  readonly note: TextRecord | null;
}

export const backCalculation = new Schema<BackCalculationRecord>(
  {
    value: { type: money, required: true },
    rate: { type: Schema.Types.Decimal128, required: true },
    rateDate: { ...day.exact, required: true },
    exchangeRateId: { type: String, required: true },
    method: { type: text, required: true },
    note: { type: text, default: null },
  },
  { _id: false, strict: 'throw' },
);
