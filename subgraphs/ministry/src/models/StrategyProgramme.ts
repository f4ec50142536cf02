import { recordOptions, sourced, type SourcedRecord, text } from '@prim/chassis/fields';
import type { TextRecord } from '@prim/chassis/text';
import { model, Schema } from 'mongoose';

/** One of the programmes that a strategy is divided into. */
export interface StrategyProgrammeRecord extends SourcedRecord {
  readonly strategyId: string;
  /** Its place among the programmes of the strategy that sources name, from 1; not its number. */
  readonly position: number;
  readonly number: number | null;
  readonly group: TextRecord | null;
  readonly name: TextRecord;
  readonly specificObjectives: number | null;
  readonly actions: number | null;
}

const strategyProgramme = new Schema<StrategyProgrammeRecord>(
  {
    ...sourced,
    strategyId: { type: String, required: true },
    position: { type: Number, required: true, min: 1, max: 50 },
    number: { type: Number, default: null, min: 1 },
    group: { type: text, default: null },
    name: { type: text, required: true },
    specificObjectives: { type: Number, default: null, min: 0 },
    actions: { type: Number, default: null, min: 0 },
  },
  recordOptions,
);
// Unique: with `position` at most 50, no strategy answers more than 50 programmes.
strategyProgramme.index({ strategyId: 1, position: 1 }, { unique: true });

export const StrategyProgramme = model<StrategyProgrammeRecord>(
  'StrategyProgramme',
  strategyProgramme,
  'strategyProgrammes',
);
