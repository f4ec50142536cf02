import { recordOptions, sourced, type SourcedRecord } from '@prim/chassis/fields';
import { model, Schema } from 'mongoose';

import type { PersonTrait } from '../__generated__/resolvers.ts';
import { personCountRow, type PersonCountRowRecord } from './PersonCountRow.ts';

/** Persons received in a quarter, by territory and one trait: made safe before it came here. Null: withheld. */
export interface PersonCountTableRecord extends SourcedRecord {
  /** Code of a Territory (wilaya). */
  readonly regionCode: string;
  /** `2026-Q1` */
  readonly quarter: string;
  readonly trait: PersonTrait;
  readonly columns: readonly string[];
  readonly rows: readonly PersonCountRowRecord[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
  readonly recordedAt: Date;
}

const personCountTable = new Schema<PersonCountTableRecord>(
  {
    ...sourced,
    regionCode: { type: String, required: true },
    quarter: { type: String, required: true, match: /^\d{4}-Q[1-4]$/ },
    trait: {
      type: String,
      required: true,
      enum: ['BENEFICIARY_CLASS', 'SEX', 'AGE', 'NATIONALITY', 'HOST_COUNTRY'] satisfies PersonTrait[],
    },
    columns: { type: [String], required: true },
    rows: { type: [personCountRow], required: true },
    columnTotals: { type: [Number], required: true },
    total: { type: Number, default: null },
    recordedAt: { type: Date, required: true },
  },
  recordOptions,
);
personCountTable.index({ regionCode: 1, quarter: -1, _id: -1 });

export const PersonCountTable = model<PersonCountTableRecord>(
  'PersonCountTable',
  personCountTable,
  'personCountTables',
);
