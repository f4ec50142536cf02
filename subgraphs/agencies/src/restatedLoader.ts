import { trusted } from 'mongoose';

import { FundingActivity } from './models/FundingActivity.ts';

/** The activities whose own entries repeat those of their parts, as of a time of recording. */
export type RestatedActivities = (recordedAt: Date | null | undefined) => Promise<readonly string[]>;

/** One round trip for a request, whatever it asks; their number is that of activities entered on two levels. */
export function restatedLoader(): RestatedActivities {
  let all: Promise<readonly { readonly _id: string; readonly restatedSince: Date }[]> | undefined;
  return async (recordedAt) => {
    all ??= FundingActivity.find({ restatedSince: trusted({ $gt: new Date(0) }) }, { restatedSince: 1 })
      .lean<{ readonly _id: string; readonly restatedSince: Date }[]>()
      .exec();
    return (await all).flatMap(({ _id, restatedSince }) =>
      recordedAt && restatedSince > recordedAt ? [] : [_id],
    );
  };
}
