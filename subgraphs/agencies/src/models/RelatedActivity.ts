import { Schema } from 'mongoose';

import type { RelatedActivityType } from '../__generated__/resolvers.ts';

/** An activity that another one names beside it, as published. */
export interface RelatedActivityRecord {
  readonly iatiId: string;
  readonly type: RelatedActivityType;
}

export const relatedActivity = new Schema<RelatedActivityRecord>(
  {
    iatiId: { type: String, required: true },
    type: { type: String, required: true, enum: ['PARENT', 'CHILD', 'SIBLING', 'CO_FUNDED', 'THIRD_PARTY'] },
  },
  { _id: false, strict: 'throw' },
);
