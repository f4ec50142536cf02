import { isDatabaseDown } from '@prim/chassis/database';
import { appendClaims } from '@prim/chassis/ledger/appendClaims';
import { inTransaction } from '@prim/chassis/ledger/inTransaction';
import { anyOf } from '@prim/chassis/loaders';
import { Source } from '@prim/chassis/Source';
import mongoose, { type ClientSession } from 'mongoose';

import {
  type ActivityChange,
  activityChange,
  type ImportSettings,
  type StoredFamily,
} from '../iati/activityChange.ts';
import { addCounts, type ImportCounts, type ImportEvent, noCounts } from '../iati/ImportEvent.ts';
import type { ImportFile, ReadActivity } from '../iati/ReadActivity.ts';
import { readImport } from '../iati/readImport.ts';
import { ReplacedActivity } from '../iati/ReplacedActivity.ts';
import { screenActivity } from '../iati/screenActivity.ts';
import { type FileSurvey, surveyFile } from '../iati/surveyFile.ts';
import { Budget, type BudgetRecord } from '../models/Budget.ts';
import { FundingActivity, type FundingActivityRecord } from '../models/FundingActivity.ts';
import { FundingEntry, type FundingEntryRecord } from '../models/FundingEntry.ts';
import { HeldBackText, heldBackId, type HeldBackTextRecord } from '../models/HeldBackText.ts';
import type { Reporter } from '../reporters.ts';
import type { KnownName } from '../seed/claimOf.ts';
import knownNames from '../seed/knownNames.json' with { type: 'json' };

export interface ImportRequest {
  readonly reporter: Reporter;
  readonly file: ImportFile;
  readonly isDryRun: boolean;
  /** True to take back what the file does not hold any more. */
  readonly takesBackMissing: boolean;
  readonly now: Date;
}

export interface ImportResult {
  readonly survey: FileSurvey;
  readonly counts: ImportCounts;
}

/** What happened so far, and how far the file is read. */
export interface ImportProgress {
  readonly events: readonly ImportEvent[];
  readonly counts: ImportCounts;
  readonly survey: FileSurvey;
}

/**
 * Imports what a reporter published. The file is read twice: once to its end, so that an unsound one is refused before
 * anything is recorded, then activity by activity, each in a transaction of its own. Importing again changes nothing.
 *
 * @returns at the end, all counts; on the way, what became of each activity
 * @throws DomainError of `readImport` for a file that is refused as a whole, WRITE_CONFLICT
 */
export async function* importFunding(request: ImportRequest): AsyncGenerator<ImportProgress, ImportResult> {
  const { reporter, file, isDryRun, takesBackMissing, now } = request;
  const survey = await surveyFile(file);
  const settings: ImportSettings = {
    reporter,
    fileName: file.name,
    sourceId: `import-${survey.sha256.slice(0, 24)}`,
    takesBackMissing,
    knownNames: knownNames as readonly KnownName[],
    now,
  };
  const seen = new Map<string, number>();
  let counts = noCounts;
  for await (const read of readImport(file, now.toISOString().slice(0, 10))) {
    const { iatiId, line } = read.published;
    const before = seen.get(iatiId);
    seen.set(iatiId, before ?? line);
    const once = before === undefined ? read : withProblem(read, `${iatiId} stands on line ${before}, too.`);
    const change = await importActivity(once, survey, settings, isDryRun);
    counts = addCounts(counts, change.counts);
    yield { events: change.events, counts, survey };
  }
  return { survey, counts };
}

const withProblem = (read: ReadActivity, message: string): ReadActivity => ({
  ...read,
  problems: [...read.problems, { line: read.published.line, isRefusal: true, message }],
});

async function importActivity(
  read: ReadActivity,
  survey: FileSurvey,
  settings: ImportSettings,
  isDryRun: boolean,
): Promise<ActivityChange> {
  const plan = async (session: ClientSession | null) =>
    activityChange(read, await loadFamily(read, survey, settings.reporter, session), settings);
  const refused = (message: string) => activityChange(withProblem(read, message), emptyFamily, settings);
  if (isDryRun) return plan(null);
  try {
    return await inTransaction(async (session) => {
      const change = await plan(session);
      await writeChange(change, read.published.iatiId, settings, session);
      return change;
    });
  } catch (problem) {
    if (isDatabaseDown(problem) || !(problem instanceof mongoose.Error.ValidationError)) throw problem;
    return refused(problem.message.slice(0, 300));
  }
}

const emptyFamily: StoredFamily = {
  activity: null,
  entries: [],
  budgets: [],
  hasParts: false,
  isRestated: false,
  parentIatiId: null,
  decisions: new Map(),
};

/** What the graph holds of the activity and around it. */
async function loadFamily(
  { published }: ReadActivity,
  { iatiIds, parents, parentsOfMoney }: FileSurvey,
  { id: reporterId }: Reporter,
  session: ClientSession | null,
): Promise<StoredFamily> {
  const { iatiId, parentId } = published;
  const suspects = screenActivity(published).map(({ text }) => heldBackId(reporterId, text));
  // One after the other: a session has one transaction, and does one thing at a time.
  const known = await FundingActivity.find({ _id: anyOf([iatiId, parentId ?? iatiId]) })
    .session(session)
    .lean<FundingActivityRecord[]>();
  const entries = await FundingEntry.find({ activityIatiId: iatiId, reporterId })
    .session(session)
    .lean<FundingEntryRecord[]>();
  const budgets = await Budget.find({ activityIatiId: iatiId, reporterId })
    .session(session)
    .lean<BudgetRecord[]>();
  const decided =
    suspects.length === 0
      ? []
      : await HeldBackText.find({ _id: anyOf(suspects) })
          .session(session)
          .lean<HeldBackTextRecord[]>();
  const part =
    parents.has(iatiId) || (await FundingActivity.exists({ parentIatiId: iatiId }).session(session));
  const money =
    part &&
    (parentsOfMoney.has(iatiId) || (await FundingEntry.exists({ parentIatiId: iatiId }).session(session)));
  const isKnown = parentId !== null && (iatiIds.has(parentId) || known.some(({ _id }) => _id === parentId));
  return {
    activity: known.find(({ _id }) => _id === iatiId) ?? null,
    entries,
    budgets,
    hasParts: Boolean(part),
    isRestated: Boolean(money),
    parentIatiId: isKnown ? parentId : null,
    decisions: new Map(
      decided.flatMap(({ text, decision }) => (decision ? [[text, decision] as const] : [])),
    ),
  };
}

async function writeChange(
  { activity, entries, budgets, heldBack }: ActivityChange,
  iatiId: string,
  settings: ImportSettings,
  session: ClientSession,
): Promise<void> {
  await holdBack(heldBack, iatiId, settings, session);
  if (activity === null && entries.length + budgets.length === 0) return;
  await storeSource(settings, session);
  if (activity) await storeActivity(activity, settings.now, session);
  if (budgets.length > 0) await Budget.insertMany(budgets, { session });
  if (entries.length === 0) return;
  await appendClaims(
    session,
    entries.map((record) => ({ kind: 'FundingEntry' as const, record })),
    settings.now,
  );
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

async function storeActivity(next: FundingActivityRecord, now: Date, session: ClientSession): Promise<void> {
  const { _id, parentIatiId } = next;
  const before = await FundingActivity.findById(_id).session(session).lean<FundingActivityRecord>();
  if (before === null) {
    await new FundingActivity(next).save({ session });
    if (parentIatiId !== null) await markParent(parentIatiId, session);
    return;
  }
  await new FundingActivity(next).validate();
  await FundingActivity.replaceOne({ _id }, next).session(session);
  const replaced = { _id: `${_id} ${now.toISOString()}`, iatiId: _id, replacedAt: now, activity: before };
  await new ReplacedActivity(replaced).save({ session });
}

/** What stood alone has a part now. */
const markParent = (_id: string, session: ClientSession) =>
  FundingActivity.updateOne({ _id, hierarchyLevel: 'SINGLE' }, { hierarchyLevel: 'PARENT' })
    .session(session)
    .exec();

async function holdBack(
  suspects: ActivityChange['heldBack'],
  activityIatiId: string,
  { reporter, fileName, now }: ImportSettings,
  session: ClientSession,
): Promise<void> {
  if (suspects.length === 0) return;
  const records = suspects.map(({ text, place, kinds, line }) => ({
    _id: heldBackId(reporter.id, text),
    reporterId: reporter.id,
    text,
    place,
    kinds,
    file: fileName,
    line,
    activityIatiId,
    heldAt: now,
  }));
  const known = await HeldBackText.find({ _id: anyOf(records.map(({ _id }) => _id)) }, { _id: 1 })
    .session(session)
    .lean<{ _id: string }[]>();
  const fresh = records.filter(({ _id }) => !known.some((it) => it._id === _id));
  if (fresh.length > 0) await HeldBackText.insertMany(fresh, { session });
}
