import { day, money, recordOptions, sourced, type SourcedRecord, text } from '@prim/chassis/fields';
import type { DecimalValue, MoneyRecord } from '@prim/chassis/money';
import type { TextRecord } from '@prim/chassis/text';
import { model, Schema } from 'mongoose';

import { pdrProgress, type PdrProgressRecord } from './PdrProgress.ts';
import { pdrTarget, type PdrTargetRecord } from './PdrTarget.ts';
import { pdrTerritorialShare, type PdrTerritorialShareRecord } from './PdrTerritorialShare.ts';

/** A regional development programme. Source: the press on the councils' votes and on the visa. */
export interface PdrRecord extends SourcedRecord {
  readonly name: TextRecord;
  /** Code of a Territory (wilaya). */
  readonly regionCode: string;
  /** Id of an Organisation (wilaya): the regional council. */
  readonly ownerId: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly adoptedOn: string | null;
  readonly visaOn: string | null;
  /** Id of an Organisation (wilaya). */
  readonly visaById: string | null;
  readonly legalBasis: TextRecord | null;
  readonly total: MoneyRecord | null;
  readonly regionShare: MoneyRecord | null;
  readonly regionSharePercent: DecimalValue | null;
  readonly partnersShare: MoneyRecord | null;
  readonly counts: PdrCounts;
  /** Oldest first. */
  readonly progress: readonly PdrProgressRecord[];
  readonly targets: readonly PdrTargetRecord[];
  readonly phases: readonly PdrPhase[];
  readonly territorialShares: readonly PdrTerritorialShareRecord[];
}

/** A number that no source gives is left out. */
interface PdrCounts {
  readonly axes?: number;
  readonly dossiers?: number;
  readonly projects?: number;
  readonly structuringProjects?: number;
  readonly programmes?: number;
  readonly mechanisms?: number;
  readonly jobs?: number;
}

interface PdrPhase {
  readonly from: string;
  readonly to: string;
  readonly projects: number;
}

const valueOptions = { _id: false, strict: 'throw' } as const;

const counts = new Schema<PdrCounts>(
  {
    axes: Number,
    dossiers: Number,
    projects: Number,
    structuringProjects: Number,
    programmes: Number,
    mechanisms: Number,
    jobs: Number,
  },
  { ...valueOptions, minimize: false },
);

const phase = new Schema<PdrPhase>(
  {
    from: { ...day.partial, required: true },
    to: { ...day.partial, required: true },
    projects: { type: Number, required: true },
  },
  valueOptions,
);

const pdr = new Schema<PdrRecord>(
  {
    ...sourced,
    name: { type: text, required: true },
    regionCode: { type: String, required: true },
    ownerId: { type: String, required: true },
    periodFrom: { ...day.partial, required: true },
    periodTo: { ...day.partial, required: true },
    adoptedOn: { ...day.partial, default: null },
    visaOn: { ...day.partial, default: null },
    visaById: { type: String, default: null },
    legalBasis: { type: text, default: null },
    total: { type: money, default: null },
    regionShare: { type: money, default: null },
    regionSharePercent: { type: Schema.Types.Decimal128, default: null },
    partnersShare: { type: money, default: null },
    counts: { type: counts, required: true },
    progress: { type: [pdrProgress], default: [] },
    targets: { type: [pdrTarget], default: [] },
    phases: { type: [phase], default: [] },
    territorialShares: { type: [pdrTerritorialShare], default: [] },
  },
  { ...recordOptions, minimize: false },
);
pdr.index({ regionCode: 1, periodFrom: -1, _id: -1 });

export const Pdr = model<PdrRecord>('Pdr', pdr, 'pdrs');
