import type { DecimalValue } from '@prim/chassis/money';
import { Schema } from 'mongoose';

/** The part of a regional development programme that goes to one province or prefecture. */
export interface PdrTerritorialShareRecord {
  /** Code of a Territory (wilaya). */
  readonly territoryCode: string;
  readonly percent: DecimalValue;
}

export const pdrTerritorialShare = new Schema<PdrTerritorialShareRecord>(
  {
    territoryCode: { type: String, required: true },
    percent: { type: Schema.Types.Decimal128, required: true },
  },
  { _id: false, strict: 'throw' },
);
