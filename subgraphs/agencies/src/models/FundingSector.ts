import { Schema } from 'mongoose';

import { iatiCode, type IatiCodeRecord } from './IatiCode.ts';

/** A purpose code of the DAC (five digits) and the category that it falls under (three digits). */
export interface FundingSectorRecord {
  readonly code: string;
  readonly name: string;
  readonly category: IatiCodeRecord | null;
  /** Of the activity's money, in per cent; a decimal number. */
  readonly percentage?: string | null;
}

export const fundingSector = new Schema<FundingSectorRecord>(
  {
    code: { type: String, required: true, match: /^\d{5}$/ },
    name: { type: String, required: true },
    category: { type: iatiCode, default: null },
    percentage: { type: String, default: null },
  },
  { _id: false, strict: 'throw' },
);
