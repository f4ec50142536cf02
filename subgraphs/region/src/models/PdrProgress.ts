import { day, money, text } from '@prim/chassis/fields';
import type { DecimalValue, MoneyRecord } from '@prim/chassis/money';
import type { TextRecord } from '@prim/chassis/text';
import { Schema } from 'mongoose';

/** Where a programme stood at a date; a figure that the source of that date does not give is left out. */
export interface PdrProgressRecord {
  readonly asOf: string;
  readonly committed?: MoneyRecord;
  readonly committedPercent?: DecimalValue;
  readonly regionContribution?: MoneyRecord;
  readonly regionContributionPercent?: DecimalValue;
  readonly agreementsWithVisa?: number;
  readonly programmePercent?: DecimalValue;
  readonly envelope?: MoneyRecord;
  readonly projectsMoreThanHalfDone?: number;
  readonly realisedPercent?: DecimalValue;
  readonly newProjects?: MoneyRecord;
  readonly newProjectsRegionShare?: MoneyRecord;
  readonly plannedForNextYear?: MoneyRecord;
  readonly continuedProjects?: number;
  readonly contractProgramme?: PdrContractProgramme;
  readonly note?: TextRecord;
  /** Ids of Source records. */
  readonly sources: readonly string[];
}

interface PdrContractProgramme {
  readonly amount: MoneyRecord;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly axes: number | null;
}

const { Decimal128 } = Schema.Types;
const valueOptions = { _id: false, strict: 'throw' } as const;

const contractProgramme = new Schema<PdrContractProgramme>(
  {
    amount: { type: money, required: true },
    periodFrom: { ...day.partial, required: true },
    periodTo: { ...day.partial, required: true },
    axes: { type: Number, default: null },
  },
  valueOptions,
);

export const pdrProgress = new Schema<PdrProgressRecord>(
  {
    asOf: { ...day.partial, required: true },
    committed: money,
    committedPercent: Decimal128,
    regionContribution: money,
    regionContributionPercent: Decimal128,
    agreementsWithVisa: Number,
    programmePercent: Decimal128,
    envelope: money,
    projectsMoreThanHalfDone: Number,
    realisedPercent: Decimal128,
    newProjects: money,
    newProjectsRegionShare: money,
    plannedForNextYear: money,
    continuedProjects: Number,
    contractProgramme,
    note: text,
    sources: { type: [String], required: true },
  },
  valueOptions,
);
