import { recordOptions, sourced, type SourcedRecord, text } from '@prim/chassis/fields';
import type { TextRecord } from '@prim/chassis/text';
import { model, Schema } from 'mongoose';

import type { MeasureGroup, MeasureStatus } from '../__generated__/resolvers.ts';
import { idList } from '../idList.ts';

/** A measure of migration policy, announced with others in one calendar or plan. */
export interface MeasureRecord extends SourcedRecord {
  readonly group: MeasureGroup;
  /** Its place in the group, from 1. */
  readonly order: number;
  /** Its place among all measures, group by group: made of `group` and `order`, for lists to be sorted by. */
  readonly rank: number;
  readonly name: TextRecord;
  readonly strategyIds: readonly string[];
  /** Ids of Organisations (wilaya), the leading one first. */
  readonly leadIds: readonly string[];
  readonly status: MeasureStatus;
  /** Code of a Territory (wilaya). */
  readonly regionCode: string | null;
}

/** In the order in which lists show them. */
const groups: readonly MeasureGroup[] = ['CALENDAR_2021', 'CONTEXT', 'PRIM_PAC_METHOD', 'SOUSS_MASSA_REGION'];
const orderMax = 999;

const measure = new Schema<MeasureRecord>(
  {
    ...sourced,
    group: { type: String, required: true, enum: groups },
    order: { type: Number, required: true, min: 1, max: orderMax },
    rank: {
      type: Number,
      default(this: MeasureRecord) {
        return groups.indexOf(this.group) * (orderMax + 1) + this.order;
      },
    },
    name: { type: text, required: true },
    strategyIds: idList(20),
    leadIds: idList(20),
    status: { type: String, required: true, enum: ['ANNOUNCED', 'PLANNED', 'IMPLEMENTED'] },
    regionCode: { type: String, default: null },
  },
  recordOptions,
);
measure.index({ rank: 1 }, { unique: true });
measure.index({ strategyIds: 1 });

export const Measure = model<MeasureRecord>('Measure', measure, 'measures');
