import { appendClaims } from '@prim/chassis/ledger/appendClaims';
import { anyOf } from '@prim/chassis/loaders';
import { Source } from '@prim/chassis/Source';
import { checkerOf } from '@prim/chassis/storedForm';
import type { ClientSession, Model } from 'mongoose';

import type { ActivityChange, ImportSettings } from '../iati/activityChange.ts';
import { ReplacedActivity } from '../iati/ReplacedActivity.ts';
import { markRestated } from '../markRestated.ts';
import { Budget } from '../models/Budget.ts';
import { FundingActivity, type FundingActivityRecord } from '../models/FundingActivity.ts';
import { HeldBackText, heldBackId } from '../models/HeldBackText.ts';

/** What an import makes of one activity, beside the activity as it was. */
export interface PlannedChange extends ActivityChange {
  readonly iatiId: string;
  /** As it was stored before; null for a new one. */
  readonly before: FundingActivityRecord | null;
  /** An activity that stood alone, and has a part now. */
  readonly newParentId: string | null;
}

const checkActivity = checkerOf(FundingActivity);
const checkBudget = checkerOf(Budget);

/**
 * Stores what an import changes, in the transaction of `session`: all or nothing. The round trips grow with the number
 * of activities that are described anew, and not with that of new activities and claims.
 *
 * @throws mongoose.Error.ValidationError for a record that its model refuses
 */
export async function storeChanges(
  changes: readonly PlannedChange[],
  settings: ImportSettings,
  session: ClientSession,
): Promise<void> {
  await holdBack(changes, settings, session);
  const entries = changes.flatMap((change) => change.entries);
  const budgets = changes.flatMap((change) => change.budgets);
  const activities = changes.filter(({ activity }) => activity !== null);
  if (activities.length + entries.length + budgets.length === 0) return;
  await storeSource(settings, session);
  await storeActivities(activities, settings.now, session);
  await insertChecked(Budget, checkBudget, budgets, session);
  if (entries.length === 0) return;
  await appendClaims(
    session,
    entries.map((record) => ({ kind: 'FundingEntry' as const, record })),
    settings.now,
  );
  await markRestated(entries, settings.now, session);
}

/** The file stands among the published documents that records name. */
async function storeSource(
  { sourceId, fileName, reporter }: ImportSettings,
  session: ClientSession,
): Promise<void> {
  if (await Source.exists({ _id: sourceId }).session(session)) return;
  const source = { _id: sourceId, publisher: reporter.claim.asWritten, title: fileName, url: null };
  await new Source({ ...source, publishedOn: null, note: null }).save({ session });
}

async function storeActivities(
  changes: readonly PlannedChange[],
  now: Date,
  session: ClientSession,
): Promise<void> {
  const fresh = changes.flatMap(({ activity, before }) => (before === null && activity ? [activity] : []));
  await insertChecked(FundingActivity, checkActivity, fresh, session);
  for (const { activity, before } of changes) {
    if (activity && before) await replaceActivity(activity, before, now, session);
  }
  const parents = changes.flatMap(({ newParentId }) => newParentId ?? []);
  if (parents.length === 0) return;
  await FundingActivity.updateMany(
    { _id: anyOf(parents), hierarchyLevel: 'SINGLE' },
    { hierarchyLevel: 'PARENT' },
  ).session(session);
}

async function insertChecked<T extends object>(
  model: Model<T>,
  check: (record: object) => Promise<object>,
  records: readonly T[],
  session: ClientSession,
): Promise<void> {
  if (records.length === 0) return;
  const checked = await Promise.all(records.map((record) => check(record)));
  await model.insertMany(checked as T[], { session, lean: true });
}

async function replaceActivity(
  next: FundingActivityRecord,
  before: FundingActivityRecord,
  now: Date,
  session: ClientSession,
): Promise<void> {
  const { _id } = next;
  await checkActivity(next);
  await FundingActivity.replaceOne({ _id }, next).session(session);
  const replaced = { _id: `${_id} ${now.toISOString()}`, iatiId: _id, replacedAt: now, activity: before };
  await new ReplacedActivity(replaced).save({ session });
}

async function holdBack(
  changes: readonly PlannedChange[],
  { reporter, fileName, now }: ImportSettings,
  session: ClientSession,
): Promise<void> {
  const records = changes.flatMap(({ heldBack, iatiId }) =>
    heldBack.map(({ text, place, kinds, line }) => ({
      _id: heldBackId(reporter.id, text),
      reporterId: reporter.id,
      text,
      place,
      kinds,
      file: fileName,
      line,
      activityIatiId: iatiId,
      heldAt: now,
    })),
  );
  if (records.length === 0) return;
  // Where a text stands several times, it was found first in the first of them.
  const first = new Map(records.toReversed().map((record) => [record._id, record]));
  const known = await HeldBackText.find({ _id: anyOf([...first.keys()]) }, { _id: 1 })
    .session(session)
    .lean<{ _id: string }[]>();
  for (const { _id } of known) first.delete(_id);
  if (first.size > 0) await HeldBackText.insertMany([...first.values()].toReversed(), { session });
}
