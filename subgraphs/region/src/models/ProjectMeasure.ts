import { text } from '@prim/chassis/fields';
import type { TextRecord } from '@prim/chassis/text';
import { Schema } from 'mongoose';

/**
 * That a project serves a measure of the 2021 calendar. No source states such a link; the sample records infer it:
 * classes MRE or MRE_RETOUR for measure 3 (mobilise Moroccans abroad), RPT for measure 4 (integrate migrants).
 */
export interface ProjectMeasureRecord {
  /** Id of a Measure (ministry). */
  readonly measureId: string;
  readonly basis: 'STATED' | 'INFERRED_FROM_BENEFICIARIES';
  readonly explanation: TextRecord | null;
}

export const projectMeasure = new Schema<ProjectMeasureRecord>(
  {
    measureId: { type: String, required: true },
    basis: { type: String, required: true, enum: ['STATED', 'INFERRED_FROM_BENEFICIARIES'] },
    explanation: { type: text, default: null },
  },
  { _id: false, strict: 'throw' },
);
