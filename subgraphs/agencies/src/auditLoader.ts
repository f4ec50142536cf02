import { asOfCondition } from '@prim/chassis/asOf';
import { runTogether } from '@prim/chassis/connection';
import { DomainError } from '@prim/chassis/errors';
import { type Condition, visible } from '@prim/chassis/listLoader';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';

import { entryTimes } from './listPaths.ts';
import { Budget, type BudgetRecord } from './models/Budget.ts';
import { FundingActivity, type FundingActivityRecord } from './models/FundingActivity.ts';
import { FundingEntry, type FundingEntryRecord } from './models/FundingEntry.ts';
import { auditId, type AuditRequest } from './rules/auditRequest.ts';

/** The most records of one kind that one audit looks at: more are audited reporter by reporter, or in parts. */
const recordsMax = 20_000;

/** Our own records in the scope of an audit, as of its moment. */
export interface AuditRecords {
  readonly activities: readonly FundingActivityRecord[];
  readonly entries: readonly FundingEntryRecord[];
  readonly budgets: readonly BudgetRecord[];
}

/** An audit with the activity that its family is known by: the parent of the one that was named. */
interface Rooted {
  readonly request: AuditRequest;
  readonly rootId: string;
}

const nothing: Condition = { _id: { $in: [] } };

function activitiesIn({ request: { scope }, rootId }: Rooted): Condition {
  if (scope.type === 'FundingActivity') return { $or: [{ _id: rootId }, { parentIatiId: rootId }] };
  if (scope.type === 'Agreement') return { agreementId: scope.id };
  if (scope.type === 'Organisation') return { reporterId: scope.id };
  return scope.type === 'Programme' ? {} : nothing;
}

function entriesIn({ request: { scope }, rootId }: Rooted): Condition {
  if (scope.type === 'FundingActivity')
    return { $or: [{ activityIatiId: rootId }, { parentIatiId: rootId }] };
  if (scope.type === 'Agreement') return { agreementId: scope.id };
  if (scope.type === 'Project') return { projectId: scope.id };
  return scope.type === 'Organisation' ? { reporterId: scope.id } : {};
}

const known = ({ includeIllustrative }: AuditRequest) => visible(includeIllustrative);

const recorded = ({ recordedAt }: AuditRequest) => asOfCondition({ recordedAt }, entryTimes);

/**
 * The records of each condition, by id: all in one round trip.
 *
 * @throws DomainError AUDIT_TOO_LARGE where a condition holds more than an audit looks at
 */
async function findEach<T>(model: Model<T>, conditions: readonly Condition[]): Promise<readonly T[][]> {
  const rows = await runTogether<T, { index: number; node: T }>(
    model,
    conditions.map((condition, index) => [
      { $match: condition },
      { $sort: { _id: 1 } },
      { $limit: recordsMax + 1 },
      { $project: { _id: 0, index: { $literal: index }, node: '$$ROOT' } },
    ]),
  );
  const byIndex = Map.groupBy(rows, ({ index }) => index);
  return conditions.map((_, index) => {
    const found = byIndex.get(index) ?? [];
    if (found.length <= recordsMax) return found.map(({ node }) => node);
    throw new DomainError(
      'AUDIT_TOO_LARGE',
      `An audit looks at ${recordsMax} records of a kind at most: give it a smaller scope.`,
      { limit: recordsMax },
    );
  });
}

/** The records that audits look at: one round trip per kind of record, however many audits are asked for at once. */
export function auditLoader(activityById: {
  load(id: string): Promise<FundingActivityRecord | null>;
}): DataLoader<AuditRequest, AuditRecords, string> {
  const rootOf = async (request: AuditRequest): Promise<Rooted> => {
    const { type, id } = request.scope;
    const activity = type === 'FundingActivity' ? await activityById.load(id) : null;
    return { request, rootId: activity?.parentIatiId ?? id };
  };
  return new DataLoader<AuditRequest, AuditRecords, string>(
    async (requests) => {
      const rooted = await Promise.all(requests.map(rootOf));
      const [activities, entries] = await Promise.all([
        findEach(
          FundingActivity,
          rooted.map((it) => ({ $and: [activitiesIn(it), known(it.request)] })),
        ),
        findEach(
          FundingEntry,
          rooted.map((it) => ({
            $and: [entriesIn(it), known(it.request), asOfCondition(it.request, entryTimes)],
          })),
        ),
      ]);
      // What is planned for later was planned before: of budgets only the day they were recorded counts.
      const budgets = await findEach(
        Budget,
        requests.map((request, index) => {
          const ids = activities[index]?.map(({ _id }) => _id) ?? [];
          return { $and: [{ activityIatiId: { $in: ids } }, known(request), recorded(request)] };
        }),
      );
      return requests.map((_, index) => ({
        activities: activities[index] ?? [],
        entries: entries[index] ?? [],
        budgets: budgets[index] ?? [],
      }));
    },
    { cacheKeyFn: auditId, maxBatchSize: 100 },
  );
}
