import type { PublishedActivity, PublishedMoney, PublishedPeriod } from '@prim/iati/PublishedActivity';

import type { ActivityHierarchyLevel } from '../__generated__/resolvers.ts';
import type { BudgetRecord } from '../models/Budget.ts';
import type { FundingActivityRecord } from '../models/FundingActivity.ts';
import type { NewEntry } from '../recordEntry.ts';
import type { Reporter } from '../reporters.ts';
import type { KnownName } from '../seed/claimOf.ts';
import { transactionTypes } from '../transactionTypes.ts';
import { changedDescription, describeActivity, spanOf } from './describeActivity.ts';
import { type ImportCounts, type ImportEvent, noCounts } from './ImportEvent.ts';
import { budgetRecordOf, budgetReversalOf, entryOf, type RecordContext, reversalOf } from './newRecords.ts';
import { type ActivityPlan, checkPublished, planActivity, type StoredActivity } from './planActivity.ts';
import type { ClaimPlan, NewClaim } from './planClaims.ts';
import type { ReadActivity } from './ReadActivity.ts';
import { bearsAny, type Decisions, type SuspectText, withholdTexts } from './screenActivity.ts';

/** How a file is imported. */
export interface ImportSettings {
  readonly reporter: Reporter;
  readonly fileName: string;
  /** Id of the Source that stands for the file. */
  readonly sourceId: string;
  readonly takesBackMissing: boolean;
  readonly knownNames: readonly KnownName[];
  readonly now: Date;
}

/** What the graph holds of an activity and of those around it. */
export interface StoredFamily extends StoredActivity {
  /** True where the file or the graph has parts of it. */
  readonly hasParts: boolean;
  /** Texts of what is read that may give a person away. */
  readonly suspects: readonly SuspectText[];
  readonly decisions: Decisions;
}

/** All that an import does with an activity: nothing is written here. */
export interface ActivityChange {
  readonly events: readonly ImportEvent[];
  readonly counts: ImportCounts;
  /** The activity as it is to be stored; null where it stays as it is. */
  readonly activity: FundingActivityRecord | null;
  /** Those that take others back come first. */
  readonly entries: readonly NewEntry[];
  readonly budgets: readonly BudgetRecord[];
  readonly heldBack: readonly SuspectText[];
}

/**
 * What the import of an activity changes. It is taken whole or not at all; claims with a text that waits for a person
 * wait with it, and are no reason to refuse the others.
 */
export function activityChange(
  read: ReadActivity,
  stored: StoredFamily,
  settings: ImportSettings,
): ActivityChange {
  const { reporter, now } = settings;
  const { published } = read;
  if (isOfNoActivity(read)) return { ...nothing, events: skippedEvents(read), counts: noCounts };
  const problems = [
    ...read.problems,
    ...checkPublished(published, now.toISOString().slice(0, 10)),
    ...foreign(published, stored, reporter),
  ];
  const lineEvents = [
    ...problems.map(({ line, isRefusal, message }) =>
      eventOf(published, line, isRefusal ? 'REFUSED' : 'REMARK', message),
    ),
    ...skippedEvents(read),
  ];
  if (problems.some(({ isRefusal }) => isRefusal)) {
    return { ...nothing, events: lineEvents, counts: { ...noCounts, activityCount: 1, refusedCount: 1 } };
  }
  const undecided = stored.suspects.filter(
    ({ text }) => !stored.decisions.has(text) && !isStored(text, stored),
  );
  const change = changeWithout(
    undecided,
    { ...read, published: withholdTexts(published, stored.decisions) },
    stored,
    settings,
  );
  const heldEvents = undecided.map(({ line, place, kinds }) =>
    eventOf(
      published,
      line,
      'HELD_BACK',
      `${place} looks like ${kinds.join(', ')}: decide on it (heldBackTexts, decideHeldBackText), then import again.`,
    ),
  );
  return { ...change, heldBack: undecided, events: [...lineEvents, ...heldEvents, ...change.events] };
}

/** Rows that stand on no activity, none of which is to be imported. */
const isOfNoActivity = ({ published, problems, skipped }: ReadActivity): boolean =>
  published.iatiId === '' && published.transactions.length + problems.length === 0 && skipped.length > 0;

const skippedEvents = ({ published, skipped }: ReadActivity): readonly ImportEvent[] =>
  skipped.map(({ line, message }) => eventOf(published, line, 'SKIPPED', message));

const nothing: ActivityChange = {
  events: [],
  counts: { ...noCounts, activityCount: 1 },
  activity: null,
  entries: [],
  budgets: [],
  heldBack: [],
};

const eventOf = (
  { iatiId }: PublishedActivity,
  line: number,
  outcome: ImportEvent['outcome'],
  message: string,
): ImportEvent => ({ line, activityIatiId: iatiId || null, outcome, message });

/** A file of one reporter says nothing for another; and rows cannot describe an activity that nobody knows. */
function foreign(
  { line, iatiId, reporter, title }: PublishedActivity,
  { activity }: StoredFamily,
  { id }: Reporter,
) {
  const refuse = (message: string) => [{ line, isRefusal: true, message }];
  if (iatiId === '') return refuse('It has no identifier.');
  if (reporter.ref !== id)
    return refuse(`It is reported by ${reporter.ref ?? reporter.name}, and not by ${id}.`);
  if (activity && activity.reporterId !== id)
    return refuse(`${iatiId} is an activity of another organisation.`);
  if (!activity && title.length === 0)
    return refuse(`No activity ${iatiId} is known: import it as IATI XML first.`);
  return [];
}

/** A name that stands in what is recorded of the activity was seen before. */
const isStored = (text: string, { activity, entries, budgets }: StoredFamily): boolean =>
  [
    ...(activity?.participatingOrganisations ?? []).map(({ claim }) => claim.asWritten),
    ...entries.flatMap(({ provider, receiver }) => [provider?.asWritten, receiver?.asWritten]),
    ...budgets.map(({ receiver }) => receiver?.asWritten),
    ...[activity?.title, activity?.description].flatMap((it) => [it?.fr, it?.ar, it?.en]),
  ].some((known) => known === text || known?.startsWith(`${text} [`));

/** What is changed where texts on which nobody has decided yet, and all that needs them, are left out. */
function changeWithout(
  undecided: readonly SuspectText[],
  read: ReadActivity,
  stored: StoredFamily,
  settings: ImportSettings,
): Omit<ActivityChange, 'heldBack'> {
  const texts = new Set(undecided.map(({ text }) => text));
  const { published, tells } = read;
  if (published.title.some(({ text }) => texts.has(text))) {
    const heldBackCount = published.transactions.length + published.budgets.length;
    return { ...nothing, counts: { ...noCounts, activityCount: 1, heldBackCount } };
  }
  const kept: PublishedActivity = {
    ...published,
    description: published.description.filter(({ text }) => !texts.has(text)),
    participants: published.participants.filter(({ organisation }) => !texts.has(organisation.name)),
  };
  const activity = nextActivity({ ...read, published: kept }, stored, settings);
  const plan = planActivity(read, stored);
  const context: RecordContext = {
    ...settings,
    activity: activity ?? stored.activity ?? describe(kept, stored, settings),
    file: settings.fileName,
    isOfRows: !tells.has('DESCRIPTION'),
  };
  const entries = recordsOf(plan.entries, texts, settings, {
    made: (claim) => entryOf(claim, context),
    reversal: (record) => reversalOf(record, settings.sourceId),
  });
  const budgets = recordsOf(plan.budgets, texts, settings, {
    made: (claim) => budgetRecordOf(claim, context),
    reversal: (record) => budgetReversalOf(record, settings.sourceId, settings.now),
  });
  const hasMoney = entries.records.length + budgets.records.length > 0;
  return {
    activity: activity ?? (hasMoney ? withPeriod(stored.activity, kept.period) : null),
    entries: entries.records,
    budgets: budgets.records,
    counts: countsOf(plan, [entries, budgets]),
    events: eventsOf(published, plan, texts, settings),
  };
}

function describe(
  published: PublishedActivity,
  stored: StoredFamily,
  settings: ImportSettings,
): FundingActivityRecord {
  return describeActivity(published, {
    ...settings,
    hierarchyLevel: levelOf(published, stored),
  });
}

const levelOf = (
  { parentId, hierarchy, childIds }: PublishedActivity,
  { hasParts }: StoredFamily,
): ActivityHierarchyLevel =>
  hasParts || childIds.length > 0 ? 'PARENT' : parentId !== null || hierarchy === 2 ? 'CHILD' : 'SINGLE';

/** The activity where it is new or described otherwise; null where it stays as it is. */
function nextActivity(
  { published, tells }: ReadActivity,
  stored: StoredFamily,
  settings: ImportSettings,
): FundingActivityRecord | null {
  const next = describe(published, stored, settings);
  if (stored.activity === null) return next;
  if (!tells.has('DESCRIPTION')) return null;
  const changed = changedDescription(stored.activity, next, { tellsSectors: published.sectors !== null });
  return (
    changed && { ...stored.activity, ...changed, period: spanOf(stored.activity.period, published.period) }
  );
}

/** The days that its money covers are wider now, perhaps. */
function withPeriod(
  activity: FundingActivityRecord | null,
  period: PublishedPeriod | null,
): FundingActivityRecord | null {
  const next = spanOf(activity?.period ?? null, period);
  if (!activity || (next?.from === activity.period?.from && next?.to === activity.period?.to)) return null;
  return { ...activity, period: next };
}

interface Claim {
  readonly line: number;
  readonly value: PublishedMoney;
  readonly period: PublishedPeriod;
}

interface Made<Out> {
  readonly records: readonly Out[];
  readonly added: number;
  readonly changed: number;
  readonly heldBack: number;
  readonly missing: number;
}

function recordsOf<Stored, Published extends Claim, Out>(
  plan: ClaimPlan<Stored, Published>,
  undecided: ReadonlySet<string>,
  { takesBackMissing }: ImportSettings,
  make: { readonly made: (claim: NewClaim<Published>) => Out; readonly reversal: (record: Stored) => Out },
): Made<Out> {
  const isFree = ({ published }: NewClaim<Published>) => !bearsAny(undecided, published);
  const corrected = plan.changed.filter(({ after }) => isFree(after));
  const added = plan.added.filter(isFree);
  const takenBack = takesBackMissing ? plan.missing : [];
  return {
    records: [
      ...corrected.map(({ before }) => make.reversal(before)),
      ...takenBack.map(make.reversal),
      ...corrected.map(({ after }) => make.made(after)),
      ...added.map(make.made),
    ],
    added: added.length,
    changed: corrected.length + takenBack.length,
    heldBack: plan.added.length + plan.changed.length - added.length - corrected.length,
    missing: plan.missing.length - takenBack.length,
  };
}

function countsOf({ entries, budgets }: ActivityPlan, made: readonly Made<unknown>[]): ImportCounts {
  const sum = (count: (it: Made<unknown>) => number) => made.reduce((all, it) => all + count(it), 0);
  return {
    activityCount: 1,
    refusedCount: 0,
    addedCount: sum(({ added }) => added),
    changedCount: sum(({ changed }) => changed),
    unchangedCount: entries.unchanged + budgets.unchanged,
    heldBackCount: sum(({ heldBack }) => heldBack),
    missingCount: sum(({ missing }) => missing),
  };
}

const nameOf = ({ value, period }: Claim, what: string): string =>
  `${what} ${value.amount} ${value.currency} ${spanText(period)}`;

const spanText = ({ from, to }: PublishedPeriod) => (from === to ? `of ${from}` : `of ${from} to ${to}`);

function eventsOf(
  published: PublishedActivity,
  { entries, budgets }: ActivityPlan,
  undecided: ReadonlySet<string>,
  settings: ImportSettings,
): readonly ImportEvent[] {
  const of = <S extends { readonly _id: string }, P extends Claim>(
    plan: ClaimPlan<S, P>,
    what: (it: P) => string,
  ) => [
    ...plan.added
      .filter((it) => !bearsAny(undecided, it.published))
      .map(({ published: it }) => eventOf(published, it.line, 'ADDED', `${nameOf(it, what(it))}.`)),
    ...plan.changed
      .filter(({ after }) => !bearsAny(undecided, after.published))
      .map(({ before, after: { published: it } }) =>
        eventOf(published, it.line, 'CHANGED', `${nameOf(it, what(it))}, in the place of ${before._id}.`),
      ),
    ...plan.missing.map(({ _id }) =>
      settings.takesBackMissing
        ? eventOf(published, published.line, 'TAKEN_BACK', `${_id} is not in the file any more.`)
        : eventOf(
            published,
            published.line,
            'MISSING',
            `${_id} is not in the file any more; it stays, unless missing ones are to be taken back.`,
          ),
    ),
  ];
  return [
    ...of(entries, ({ type }) => transactionTypes[Number(type) - 1] ?? ''),
    ...of(budgets, () => 'BUDGET'),
  ];
}
