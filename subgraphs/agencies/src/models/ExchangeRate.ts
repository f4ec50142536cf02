import { day, recordOptions, sourced, type SourcedRecord, text } from '@prim/chassis/fields';
import type { DecimalValue } from '@prim/chassis/money';
import { isCurrency } from '@prim/chassis/scalars';
import type { TextRecord } from '@prim/chassis/text';
import { model, Schema } from 'mongoose';

import type { ExchangeRateKind } from '../__generated__/resolvers.ts';

/** Units of `quote` for one unit of `base`, on a day or in a month. */
export interface ExchangeRateRecord extends SourcedRecord {
  readonly base: string;
  readonly quote: string;
  readonly rate: DecimalValue;
  readonly rateOn: string;
  readonly kind: ExchangeRateKind;
  readonly calculation: string | null;
  readonly reason: TextRecord;
}

const currency = { type: String, required: true, validate: isCurrency };

const exchangeRate = new Schema<ExchangeRateRecord>(
  {
    ...sourced,
    base: currency,
    quote: currency,
    rate: { type: Schema.Types.Decimal128, required: true },
    rateOn: { ...day.partial, required: true },
    kind: { type: String, required: true, enum: ['OFFICIAL_REFERENCE', 'IMPLIED', 'APPROXIMATE'] },
    calculation: { type: String, default: null },
    reason: { type: text, required: true },
  },
  recordOptions,
).index({ rateOn: 1, _id: 1 });

export const ExchangeRate = model<ExchangeRateRecord>('ExchangeRate', exchangeRate, 'exchangeRates');
