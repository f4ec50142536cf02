import { type AsOf, asOfCondition } from '@prim/chassis/asOf';
import { anyOf } from '@prim/chassis/loaders';
import { trusted } from 'mongoose';

import { ReplacedActivity, type ReplacedActivityFields } from './iati/ReplacedActivity.ts';
import { Budget, type BudgetRecord } from './models/Budget.ts';
import { FundingActivity, type FundingActivityRecord } from './models/FundingActivity.ts';
import { FundingEntry, type FundingEntryRecord } from './models/FundingEntry.ts';
import { timesOf } from './totals/sumPipelines.ts';

/** An activity with what was claimed on it, as of the moment that is asked for. */
export interface ExportedActivity {
  readonly activity: FundingActivityRecord;
  readonly childIds: readonly string[];
  readonly entries: readonly FundingEntryRecord[];
  readonly budgets: readonly BudgetRecord[];
}

/** What is exported: all that one reporter claims, as of a moment. */
export interface Exported {
  readonly reporterId: string;
  readonly asOf: AsOf;
}

/** True for an organisation of which the graph holds an activity or a claim. */
export const hasClaimed = async (reporterId: string): Promise<boolean> =>
  (await FundingActivity.exists({ reporterId })) !== null ||
  (await FundingEntry.exists({ reporterId })) !== null;

/** Activities that are read at once. */
const pageSize = 50;

/** All activities of a reporter with their money, a page at a time; what is made up is left out. */
export async function* exportPages({
  reporterId,
  asOf,
}: Exported): AsyncGenerator<readonly ExportedActivity[]> {
  for (let after = ''; ;) {
    const activities = await FundingActivity.find({
      reporterId,
      dataStatus: trusted({ $ne: 'ILLUSTRATIVE' }),
      _id: trusted({ $gt: after }),
    })
      .sort({ _id: 1 })
      .limit(pageSize)
      .lean<FundingActivityRecord[]>();
    const last = activities.at(-1);
    if (!last) return;
    yield withMoney(activities, { reporterId, asOf });
    after = last._id;
  }
}

/** What a reporter claims on no activity: statements, and what commands entered on agreements, calls and projects. */
export const entriesOnNoActivity = (exported: Exported): Promise<readonly FundingEntryRecord[]> =>
  entriesOf([null], exported);

async function withMoney(
  activities: readonly FundingActivityRecord[],
  exported: Exported,
): Promise<readonly ExportedActivity[]> {
  const ids = activities.map(({ _id }) => _id);
  const [described, children, entries, budgets] = await Promise.all([
    asDescribed(activities, exported.asOf.recordedAt),
    FundingActivity.find({ parentIatiId: anyOf(ids) }, { parentIatiId: 1 })
      .sort({ _id: 1 })
      .lean<Pick<FundingActivityRecord, '_id' | 'parentIatiId'>[]>(),
    entriesOf(ids, exported),
    Budget.aggregate<BudgetRecord>([
      { $match: { activityIatiId: { $in: ids }, ...ofMoment(exported, 'BUDGETS') } },
      { $sort: { 'period.to': 1, _id: 1 } },
    ]).exec(),
  ]);
  const childrenOf = Map.groupBy(children, ({ parentIatiId }) => parentIatiId);
  const entriesOn = Map.groupBy(entries, ({ activityIatiId }) => activityIatiId);
  const budgetsOn = Map.groupBy(budgets, ({ activityIatiId }) => activityIatiId);
  return described.map((activity) => ({
    activity,
    childIds: (childrenOf.get(activity._id) ?? []).map(({ _id }) => _id),
    entries: entriesOn.get(activity._id) ?? [],
    budgets: budgetsOn.get(activity._id) ?? [],
  }));
}

const entriesOf = (ids: readonly (string | null)[], exported: Exported) =>
  FundingEntry.aggregate<FundingEntryRecord>([
    { $match: { activityIatiId: { $in: ids }, ...ofMoment(exported, 'ENTRIES') } },
    { $sort: { 'period.to': 1, _id: 1 } },
  ]).exec();

const ofMoment = ({ reporterId, asOf }: Exported, what: keyof typeof timesOf) => ({
  reporterId,
  dataStatus: { $ne: 'ILLUSTRATIVE' },
  ...asOfCondition(asOf, timesOf[what]),
});

/** Activities as they were described at an instant: what replaced that description later does not count. */
async function asDescribed(
  activities: readonly FundingActivityRecord[],
  recordedAt: Date | null | undefined,
): Promise<readonly FundingActivityRecord[]> {
  if (!recordedAt) return activities;
  const replaced = await ReplacedActivity.find({
    iatiId: anyOf(activities.map(({ _id }) => _id)),
    replacedAt: trusted({ $gt: recordedAt }),
  })
    .sort({ replacedAt: -1 })
    .lean<ReplacedActivityFields[]>();
  const first = new Map(replaced.map(({ iatiId, activity }) => [iatiId, activity]));
  return activities.map((activity) => first.get(activity._id) ?? activity);
}
