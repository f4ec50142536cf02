import { day, recordOptions, sourced, type SourcedRecord, text } from '@prim/chassis/fields';
import type { TextRecord } from '@prim/chassis/text';
import { model, Schema } from 'mongoose';

import type { StrategyCounts, StrategyKind } from '../__generated__/resolvers.ts';
import { idList } from '../idList.ts';

/** A strategy or programme of migration policy. */
export interface NationalStrategyRecord extends SourcedRecord {
  readonly kind: StrategyKind;
  readonly acronym: string | null;
  readonly name: TextRecord;
  readonly adoptedOn: string | null;
  /** Id of an Organisation (wilaya). */
  readonly leadId: string | null;
  readonly objectives: readonly TextRecord[];
  readonly counts: StrategyCounts | null;
  /** Ids of Organisations (wilaya). */
  readonly partnerIds: readonly string[];
  /** Codes of Territories (wilaya); none for a national strategy. */
  readonly regionCodes: readonly string[];
  readonly relatedStrategyIds: readonly string[];
  /** Id of an Organisation (wilaya). */
  readonly funderId: string | null;
  readonly startOn: string | null;
  readonly durationMonths: number | null;
}

const isCount = (value: unknown) => value === null || Number.isInteger(value);
const count = { type: Number, default: null, min: 0, validate: isCount };

const counts = new Schema<StrategyCounts>(
  {
    programmes: count,
    sectoralProgrammes: count,
    crossCuttingProgrammes: count,
    guidingPrinciples: count,
    specificObjectives: count,
    actions: count,
    governanceBodies: count,
  },
  { _id: false, strict: 'throw' },
);

const nationalStrategy = new Schema<NationalStrategyRecord>(
  {
    ...sourced,
    kind: {
      type: String,
      required: true,
      enum: ['NATIONAL_STRATEGY', 'REGIONAL_STRATEGY', 'NATIONAL_PROGRAMME', 'PROGRAMME'],
    },
    acronym: { type: String, default: null },
    name: { type: text, required: true },
    adoptedOn: { ...day.partial, default: null },
    leadId: { type: String, default: null },
    objectives: { type: [text], default: [], validate: (list: readonly unknown[]) => list.length <= 20 },
    counts: { type: counts, default: null },
    partnerIds: idList(50),
    regionCodes: idList(12),
    relatedStrategyIds: idList(20),
    funderId: { type: String, default: null },
    startOn: { ...day.partial, default: null },
    durationMonths: { type: Number, default: null, min: 1 },
  },
  recordOptions,
);

export const NationalStrategy = model<NationalStrategyRecord>(
  'NationalStrategy',
  nationalStrategy,
  'nationalStrategies',
);
