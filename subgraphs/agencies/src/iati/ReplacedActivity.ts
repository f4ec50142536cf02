import { recordOptions } from '@prim/chassis/fields';
import { model, Schema } from 'mongoose';

import type { FundingActivityRecord } from '../models/FundingActivity.ts';

/** How an activity was described before a later file described it otherwise. */
export interface ReplacedActivityFields {
  /** The activity, and when it was replaced. */
  readonly _id: string;
  readonly iatiId: string;
  readonly replacedAt: Date;
  readonly activity: FundingActivityRecord;
}

const replacedActivity = new Schema<ReplacedActivityFields>(
  {
    _id: { type: String, required: true },
    iatiId: { type: String, required: true },
    replacedAt: { type: Date, required: true },
    activity: { type: Object, required: true },
  },
  recordOptions,
).index({ iatiId: 1, replacedAt: 1 });

export const ReplacedActivity = model<ReplacedActivityFields>(
  'ReplacedActivity',
  replacedActivity,
  'replacedActivities',
);
