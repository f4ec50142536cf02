import { isDatabaseDown } from '@prim/chassis/database';
import { inTransaction } from '@prim/chassis/ledger/inTransaction';
import mongoose, { type ClientSession } from 'mongoose';

import {
  type ActivityChange,
  activityChange,
  type ImportSettings,
  type StoredFamily,
} from '../iati/activityChange.ts';
import { addCounts, type ImportCounts, type ImportEvent, noCounts } from '../iati/ImportEvent.ts';
import { loadFamilies, type StoredFamilies } from '../iati/loadFamilies.ts';
import type { ImportFile, ReadActivity } from '../iati/ReadActivity.ts';
import { readGroups } from '../iati/readGroups.ts';
import { type FileSurvey, surveyFile } from '../iati/surveyFile.ts';
import type { Reporter } from '../reporters.ts';
import type { KnownName } from '../seed/claimOf.ts';
import knownNames from '../seed/knownNames.json' with { type: 'json' };
import { type PlannedChange, storeChanges } from './storeChanges.ts';

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
 * anything is recorded, then in groups of activities. Each activity is taken whole or not at all: a group is one
 * transaction, and where that fails, each of its activities is one. Importing again changes nothing.
 *
 * @returns at the end, all counts; on the way, what became of the activities of each group
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
  const importGroup = isDryRun ? planGroup : storeGroup;
  const refuseRepeated = repetitionRefuser();
  let counts = noCounts;
  for await (const group of readGroups(file, now.toISOString().slice(0, 10))) {
    for (const { events, counts: more } of await importGroup(group.map(refuseRepeated), survey, settings)) {
      counts = addCounts(counts, more);
      yield { events, counts, survey };
    }
  }
  return { survey, counts };
}

/** An activity that stands in the file a second time is refused. */
function repetitionRefuser(): (read: ReadActivity) => ReadActivity {
  const seen = new Map<string, number>();
  return (read) => {
    const { iatiId, line } = read.published;
    const before = seen.get(iatiId);
    seen.set(iatiId, before ?? line);
    return before === undefined ? read : withProblem(read, `${iatiId} stands on line ${before}, too.`);
  };
}

const withProblem = (read: ReadActivity, message: string): ReadActivity => ({
  ...read,
  problems: [...read.problems, { line: read.published.line, isRefusal: true, message }],
});

/** What would be done with a group. */
const planGroup = async (
  group: readonly ReadActivity[],
  survey: FileSurvey,
  settings: ImportSettings,
  session: ClientSession | null = null,
): Promise<readonly PlannedChange[]> => {
  const families = await loadFamilies(group, survey, settings.reporter.id, session);
  return group.map((read) => planChange(read, families, settings));
};

/** Those that follow in the group see what this one changes. */
function planChange(read: ReadActivity, families: StoredFamilies, settings: ImportSettings): PlannedChange {
  const { iatiId } = read.published;
  const before = families.activity(iatiId) ?? null;
  const change = activityChange(read, families.of(read), settings);
  if (change.activity) families.setActivity(change.activity);
  const parentIatiId = before === null ? (change.activity?.parentIatiId ?? null) : null;
  const parent = parentIatiId === null ? undefined : families.activity(parentIatiId);
  if (parent?.hierarchyLevel === 'SINGLE') families.setActivity({ ...parent, hierarchyLevel: 'PARENT' });
  return { ...change, iatiId, before, newParentId: parentIatiId };
}

async function storeGroup(
  group: readonly ReadActivity[],
  survey: FileSurvey,
  settings: ImportSettings,
): Promise<readonly ActivityChange[]> {
  try {
    return await inTransaction(async (session) => {
      const changes = await planGroup(group, survey, settings, session);
      await storeChanges(changes, settings, session);
      return changes;
    });
  } catch (problem) {
    const [only, ...others] = group;
    if (isDatabaseDown(problem) || only === undefined) throw problem;
    if (others.length === 0) return [refusedFor(problem, only, settings)];
  }
  const changes: ActivityChange[] = [];
  for (const read of group) changes.push(...(await storeGroup([read], survey, settings)));
  return changes;
}

/** An activity that a model refuses is refused; anything else is no fault of the activity. */
function refusedFor(problem: unknown, read: ReadActivity, settings: ImportSettings): ActivityChange {
  if (!(problem instanceof mongoose.Error.ValidationError)) throw problem;
  const places = Object.entries(problem.errors).map(([path, it]) => {
    const found = it instanceof mongoose.Error.ValidatorError || it instanceof mongoose.Error.CastError;
    return found ? `${path} may not be "${String(it.value).slice(0, 40)}"` : `${path} is not valid`;
  });
  const message = `It cannot be recorded: ${places.join(', ').slice(0, 300)}.`;
  return activityChange(withProblem(read, message), emptyFamily, settings);
}

const emptyFamily: StoredFamily = {
  activity: null,
  entries: [],
  budgets: [],
  hasParts: false,
  suspects: [],
  decisions: new Map(),
};
