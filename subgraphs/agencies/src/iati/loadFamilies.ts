import { anyOf } from '@prim/chassis/loaders';
import type { ClientSession } from 'mongoose';

import { Budget, type BudgetRecord } from '../models/Budget.ts';
import { FundingActivity, type FundingActivityRecord } from '../models/FundingActivity.ts';
import { FundingEntry, type FundingEntryRecord } from '../models/FundingEntry.ts';
import { HeldBackText, heldBackId, type HeldBackTextRecord } from '../models/HeldBackText.ts';
import type { StoredFamily } from './activityChange.ts';
import type { ReadActivity } from './ReadActivity.ts';
import { type Decisions, screenActivity, type SuspectText } from './screenActivity.ts';
import type { FileSurvey } from './surveyFile.ts';

/** What the graph holds of the activities of a file and around them; it is kept abreast of what an import changes. */
export interface StoredFamilies {
  readonly of: (read: ReadActivity) => StoredFamily;
  /** The activity as it is stored now. */
  readonly activity: (iatiId: string) => FundingActivityRecord | undefined;
  readonly setActivity: (activity: FundingActivityRecord) => void;
}

/** Takes the same number of round trips for any number of activities. */
export async function loadFamilies(
  reads: readonly ReadActivity[],
  survey: FileSurvey,
  reporterId: string,
  session: ClientSession | null,
): Promise<StoredFamilies> {
  const ids = reads.map(({ published }) => published.iatiId);
  const parentIds = reads.flatMap(({ published }) => published.parentId ?? []);
  const ofReporter = { activityIatiId: anyOf(ids), reporterId };
  // One after the other: a session has one transaction, and does one thing at a time.
  const activities = await FundingActivity.find({ _id: anyOf([...new Set([...ids, ...parentIds])]) })
    .session(session)
    .lean<FundingActivityRecord[]>();
  const entries = await FundingEntry.find(ofReporter).session(session).lean<FundingEntryRecord[]>();
  const budgets = await Budget.find(ofReporter).session(session).lean<BudgetRecord[]>();
  const suspects = new Map(reads.map(({ published }) => [published, screenActivity(published)]));
  const decisions = await loadDecisions([...suspects.values()].flat(), reporterId, session);
  const parents = await loadParents(ids, survey.parents, session);
  const known = new Map(activities.map((activity) => [activity._id, activity]));
  const entriesOf = Map.groupBy(entries, ({ activityIatiId }) => activityIatiId);
  const budgetsOf = Map.groupBy(budgets, ({ activityIatiId }) => activityIatiId);
  return {
    of: ({ published, published: { iatiId } }) => ({
      activity: known.get(iatiId) ?? null,
      entries: entriesOf.get(iatiId) ?? [],
      budgets: budgetsOf.get(iatiId) ?? [],
      hasParts: parents.has(iatiId),
      suspects: suspects.get(published) ?? screenActivity(published),
      decisions,
    }),
    activity: (iatiId) => known.get(iatiId),
    setActivity: (activity) => known.set(activity._id, activity),
  };
}

/** What was decided on texts that may give a person away. */
async function loadDecisions(
  suspects: readonly SuspectText[],
  reporterId: string,
  session: ClientSession | null,
): Promise<Decisions> {
  if (suspects.length === 0) return new Map();
  const ids = new Set(suspects.map(({ text }) => heldBackId(reporterId, text)));
  const found = await HeldBackText.find({ _id: anyOf([...ids]) })
    .session(session)
    .lean<HeldBackTextRecord[]>();
  return new Map(found.flatMap(({ text, decision }) => (decision ? [[text, decision] as const] : [])));
}

/** Activities that have parts, in the file or in the graph. */
async function loadParents(
  ids: readonly string[],
  inFile: ReadonlySet<string>,
  session: ClientSession | null,
): Promise<ReadonlySet<string>> {
  const others = ids.filter((id) => !inFile.has(id));
  const parts = await FundingActivity.find({ parentIatiId: anyOf(others) }, { parentIatiId: 1 })
    .session(session)
    .lean<Pick<FundingActivityRecord, 'parentIatiId'>[]>();
  return new Set([
    ...ids.filter((id) => inFile.has(id)),
    ...parts.flatMap(({ parentIatiId }) => parentIatiId ?? []),
  ]);
}
