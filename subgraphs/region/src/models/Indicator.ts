import { day, recordOptions, sourced, type SourcedRecord, text } from '@prim/chassis/fields';
import type { DecimalValue } from '@prim/chassis/money';
import { isCurrency } from '@prim/chassis/scalars';
import type { TextRecord } from '@prim/chassis/text';
import { model, Schema } from 'mongoose';

/** A figure: what was announced against what was reached. */
export interface IndicatorRecord extends SourcedRecord {
  readonly name: TextRecord;
  readonly unit: (typeof units)[number];
  /** Set when the unit is MONEY, and only then. */
  readonly currency: string | null;
  readonly target: DecimalValue | null;
  readonly actual: DecimalValue | null;
  /** What it was before what was to change it. */
  readonly baseline: DecimalValue | null;
  readonly asOf: string | null;
  readonly programme: string | null;
  /** Code of a Territory (wilaya); null for a figure on several regions. */
  readonly regionCode: string | null;
  /** Code of the smallest Territory (wilaya) that it is about; null for a figure on several regions. */
  readonly territoryCode: string | null;
  /** The code of its territory and of all that contain it, up to the country. */
  readonly territoryScope: readonly string[];
  readonly projectId: string | null;
}

const units = [
  'PROJECTS',
  'PERSONS',
  'COMMUNES',
  'LOCAL_AUTHORITIES',
  'ACTIONS',
  'SERVICE_POINTS',
  'MONEY',
] as const;

const indicator = new Schema<IndicatorRecord>(
  {
    ...sourced,
    name: { type: text, required: true },
    unit: { type: String, required: true, enum: units },
    currency: {
      type: String,
      default: null,
      validate: (value: unknown) => value === null || isCurrency(value),
    },
    target: { type: Schema.Types.Decimal128, default: null },
    actual: { type: Schema.Types.Decimal128, default: null },
    baseline: { type: Schema.Types.Decimal128, default: null },
    asOf: { ...day.partial, default: null },
    programme: { type: String, default: null },
    regionCode: { type: String, default: null },
    territoryCode: { type: String, default: null },
    territoryScope: { type: [String], required: true },
    projectId: { type: String, default: null },
  },
  recordOptions,
);
indicator.pre('validate', function requireCurrencyOfMoney() {
  if ((this.unit === 'MONEY') !== (this.currency !== null))
    this.invalidate('currency', 'a figure in MONEY needs a currency, and no other has one');
});
indicator.index({ programme: 1, asOf: -1, _id: -1 });
indicator.index({ territoryScope: 1, asOf: -1, _id: -1 });
indicator.index({ projectId: 1 });

export const Indicator = model<IndicatorRecord>('Indicator', indicator, 'indicators');
