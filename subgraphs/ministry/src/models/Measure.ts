import { day, recordOptions, sourced, type SourcedRecord, text } from '@prim/chassis/fields';
import type { TextRecord } from '@prim/chassis/text';
import { model, Schema } from 'mongoose';

import type { MeasureGroup, MeasureStatus } from '../__generated__/resolvers.ts';
import { idList } from '../idList.ts';

/** What the ministry says of a measure: the same in the measure as it is now, and in each of its versions. */
export interface MeasureContent {
  readonly group: MeasureGroup;
  /** Its place in the group, from 1. */
  readonly order: number;
  readonly name: TextRecord;
  readonly strategyIds: readonly string[];
  /** Ids of Organisations (wilaya), the leading one first. */
  readonly leadIds: readonly string[];
  readonly status: MeasureStatus;
  /** Since when it has this status; null where no source says. */
  readonly statusOn: string | null;
  /** Code of a Territory (wilaya). */
  readonly regionCode: string | null;
  /** From 1: the number of its versions. */
  readonly version: number;
}

/**
 * A measure of migration policy, announced with others in one calendar or plan, as its newest version has it. It is
 * kept beside the versions so that lists can be filtered and sorted; what is claimed and proven are the versions.
 */
export interface MeasureRecord extends SourcedRecord, MeasureContent {
  /** Its place among all measures, group by group: made of `group` and `order`, for lists to be sorted by. */
  readonly rank: number;
}

/** In the order in which lists show them. */
const groups: readonly MeasureGroup[] = ['CALENDAR_2021', 'CONTEXT', 'PRIM_PAC_METHOD', 'SOUSS_MASSA_REGION'];
const orderMax = 999;

/** The fields of a MeasureContent, to be spread into the schema of a record. */
export const measureContent = {
  group: { type: String, required: true, enum: groups },
  order: { type: Number, required: true, min: 1, max: orderMax },
  name: { type: text, required: true },
  strategyIds: idList(20),
  leadIds: idList(20),
  status: { type: String, required: true, enum: ['ANNOUNCED', 'PLANNED', 'IMPLEMENTED'] },
  statusOn: { ...day.partial, default: null },
  regionCode: { type: String, default: null },
  version: { type: Number, min: 1, default: 1 },
};

/** Where a measure stands among all. */
export const rankOf = ({ group, order }: Pick<MeasureContent, 'group' | 'order'>): number =>
  groups.indexOf(group) * (orderMax + 1) + order;

const measure = new Schema<MeasureRecord>(
  {
    ...sourced,
    ...measureContent,
    rank: {
      type: Number,
      default(this: MeasureRecord) {
        return rankOf(this);
      },
    },
  },
  recordOptions,
);
measure.index({ rank: 1 }, { unique: true });
measure.index({ strategyIds: 1 });

export const Measure = model<MeasureRecord>('Measure', measure, 'measures');
