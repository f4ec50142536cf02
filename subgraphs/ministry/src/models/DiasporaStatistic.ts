import { day, recordOptions, sourced, type SourcedRecord, text } from '@prim/chassis/fields';
import { personsMin } from '@prim/chassis/safeCounts';
import type { TextRecord } from '@prim/chassis/text';
import { model, Schema, type Types } from 'mongoose';

import type { DiasporaStatisticTopic, StatisticUnit } from '../__generated__/resolvers.ts';
import { idList } from '../idList.ts';
import { wholesOf } from '../territoryCodes.ts';

/** One published figure on the diaspora. */
export interface DiasporaStatisticRecord extends SourcedRecord {
  readonly label: TextRecord;
  readonly topic: DiasporaStatisticTopic;
  /** In `unit`; null where sources disagree. */
  readonly value: Types.Decimal128 | null;
  readonly unit: StatisticUnit;
  /** As the source has it. */
  readonly period: TextRecord;
  readonly startOn: string;
  readonly endOn: string;
  readonly hostCountryCodes: readonly string[];
  readonly hostArea: TextRecord | null;
  /** Code of a Territory (wilaya). */
  readonly originCode: string;
  /** `originCode` and the codes of all that it is part of, for a whole to find what is known of its parts. */
  readonly withinCodes: readonly string[];
}

const diasporaStatistic = new Schema<DiasporaStatisticRecord>(
  {
    ...sourced,
    label: { type: text, required: true },
    topic: {
      type: String,
      required: true,
      enum: ['RESIDENCE', 'PROFILE', 'RETURN', 'REMITTANCES', 'SERVICES', 'IMMIGRATION', 'SURVEY'],
    },
    value: { type: Schema.Types.Decimal128, default: null },
    unit: { type: String, required: true, enum: ['PERCENT', 'PERSONS', 'MAD'] },
    period: { type: text, required: true },
    startOn: { ...day.partial, required: true },
    endOn: { ...day.partial, required: true },
    hostCountryCodes: idList(20),
    hostArea: { type: text, default: null },
    originCode: { type: String, required: true },
    withinCodes: {
      type: [String],
      default(this: DiasporaStatisticRecord) {
        return wholesOf(this.originCode);
      },
    },
  },
  recordOptions,
);
diasporaStatistic.pre('validate', function refuseSmallCounts() {
  if (this.unit === 'PERSONS' && this.value !== null && Number(this.value.toString()) < personsMin) {
    this.invalidate('value', `counts fewer than ${personsMin} persons, which are not kept`);
  }
});
diasporaStatistic.index({ hostCountryCodes: 1 });
diasporaStatistic.index({ withinCodes: 1 });

export const DiasporaStatistic = model<DiasporaStatisticRecord>(
  'DiasporaStatistic',
  diasporaStatistic,
  'diasporaStatistics',
);
