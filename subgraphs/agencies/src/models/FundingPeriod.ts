import { day } from '@prim/chassis/fields';
import { Schema } from 'mongoose';

/** Days that an amount covers, both included; years alone where the source gives no more. */
export interface FundingPeriodRecord {
  readonly from: string;
  readonly to: string;
}

export const fundingPeriod = new Schema<FundingPeriodRecord>(
  { from: { ...day.partial, required: true }, to: { ...day.partial, required: true } },
  { _id: false, strict: 'throw' },
);
fundingPeriod.pre('validate', function refuseBackwards() {
  if (this.from > this.to) this.invalidate('to', `a period cannot end on ${this.to}, before ${this.from}`);
});
