import type { DataStatus } from '@prim/chassis/fields';
import { Schema } from 'mongoose';

/** What one member of an evaluation committee gave a proposal: personal data of the member, who is a number here. */
export interface ProjectScoreRecord {
  readonly evaluator: number;
  readonly points: number;
  readonly outOf: number;
  readonly dataStatus: DataStatus;
}

export const projectScore = new Schema<ProjectScoreRecord>(
  {
    evaluator: { type: Number, required: true, min: 1 },
    points: { type: Number, required: true, min: 0 },
    outOf: { type: Number, required: true, min: 1 },
    dataStatus: { type: String, required: true, enum: ['PUBLISHED', 'RECORDED', 'ILLUSTRATIVE'] },
  },
  { _id: false, strict: 'throw' },
);
