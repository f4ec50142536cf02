import { asOfCondition } from '@prim/chassis/asOf';
import { DomainError } from '@prim/chassis/errors';
import { findEach } from '@prim/chassis/findEach';
import { heldCheckpointFacts, logFacts } from '@prim/chassis/ledger/logFacts';
import type { ProofContext } from '@prim/chassis/ledger/logProofs';
import { type Condition, visible } from '@prim/chassis/listLoader';
import { newestSourceOn } from '@prim/chassis/sources';
import DataLoader from 'dataloader';
import type { Model } from 'mongoose';

import { contractTimes, entryTimes } from './listPaths.ts';
import type { AuditRecord } from './models/Audit.ts';
import { Budget, type BudgetRecord } from './models/Budget.ts';
import { ExchangeRate, type ExchangeRateRecord } from './models/ExchangeRate.ts';
import { FundingActivity, type FundingActivityRecord } from './models/FundingActivity.ts';
import { FundingEntry, type FundingEntryRecord } from './models/FundingEntry.ts';
import { StatedAmount, type StatedAmountRecord } from './models/StatedAmount.ts';
import { SubsidyContract, type SubsidyContractRecord } from './models/SubsidyContract.ts';
import { reporterIds } from './reporters.ts';
import { activityAsJudged, asJudged } from './resolution/asJudged.ts';
import type { JudgedNames } from './resolution/judgedParties.ts';
import type { ResolutionLoaders } from './resolutionLoaders.ts';
import type { RestatedActivities } from './restatedLoader.ts';
import { auditFindings, downstreamRequest } from './rules/auditFindings.ts';
import { auditId, type AuditRequest } from './rules/auditRequest.ts';
import { auditScopeIds } from './rules/auditScope.ts';
import { addDays, daySpan, spanOf } from './rules/daySpan.ts';
import type { RuleFacts } from './rules/RuleFacts.ts';

/** The most records of one kind that one audit looks at: more are audited reporter by reporter, or in parts. */
const recordsMax = 20_000;

/** Our own records in the scope of an audit, as of its moment. */
export interface AuditRecords {
  readonly activities: readonly FundingActivityRecord[];
  readonly entries: readonly FundingEntryRecord[];
  readonly budgets: readonly BudgetRecord[];
  /** All entries under the agreements that the scope names, whatever their activity. */
  readonly underAgreements: readonly FundingEntryRecord[];
  /** What the receivers of payments in the scope claim in ledgers of their own, near the days of these payments. */
  readonly received: readonly FundingEntryRecord[];
  readonly statedAmounts: readonly StatedAmountRecord[];
  /** The rates that entries of the scope were computed back with. */
  readonly rates: readonly ExchangeRateRecord[];
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

/** @throws DomainError AUDIT_TOO_LARGE where a condition holds more than an audit looks at */
async function findAll<T>(
  model: Model<T>,
  conditions: readonly Condition[],
): Promise<readonly (readonly T[])[]> {
  const found = await findEach(model, conditions, recordsMax);
  return found.map(({ records, isComplete }) => {
    if (isComplete) return records;
    throw new DomainError(
      'AUDIT_TOO_LARGE',
      `The scope holds more than the ${recordsMax} records of a kind that are allowed: ask for a smaller one.`,
      { limit: recordsMax },
    );
  });
}

const among = (ids: Iterable<string | null | undefined>): Condition => ({
  $in: [...new Set(ids)].filter((id) => id != null),
});

/** What was found for one audit, in the sense that its names are judged to have. */
type FoundFirst = Pick<AuditRecords, 'activities' | 'entries'>;

async function findScope(
  rooted: readonly Rooted[],
  judgedOf: readonly JudgedNames[],
): Promise<readonly FoundFirst[]> {
  const [activities, entries] = await Promise.all([
    findAll(
      FundingActivity,
      rooted.map((it) => ({ $and: [activitiesIn(it), known(it.request)] })),
    ),
    findAll(
      FundingEntry,
      rooted.map(({ request, ...it }) => ({
        $and: [entriesIn({ request, ...it }), known(request), asOfCondition(request, entryTimes)],
      })),
    ),
  ]);
  return judgedOf.map((judged, index) => ({
    activities: (activities[index] ?? []).map((it) => activityAsJudged(it, judged)),
    entries: (entries[index] ?? []).map((it) => asJudged(it, judged)),
  }));
}

/** What belongs to the activities and entries that were found. */
async function findAround(requests: readonly AuditRequest[], found: readonly FoundFirst[]) {
  const each = (within: (request: AuditRequest, index: number) => readonly Condition[]) =>
    requests.map((request, index) => ({ $and: [...within(request, index), known(request)] }));
  const activities = (index: number) => found[index]?.activities ?? [];
  const entries = (index: number) => found[index]?.entries ?? [];
  const agreements = (index: number) =>
    among([...activities(index), ...entries(index)].map(({ agreementId }) => agreementId));
  const [budgets, underAgreements, received, statedAmounts, rates] = await Promise.all([
    // What is planned for later was planned before: of budgets only the day they were recorded counts.
    findAll(
      Budget,
      each((request, index) => [
        { activityIatiId: among(activities(index).map(({ _id }) => _id)) },
        recorded(request),
      ]),
    ),
    findAll(
      FundingEntry,
      each((request, index) => [{ agreementId: agreements(index) }, asOfCondition(request, entryTimes)]),
    ),
    findAll(
      FundingEntry,
      each((request, index) => [receivedFor(request, entries(index)), asOfCondition(request, entryTimes)]),
    ),
    findAll(
      StatedAmount,
      each((request, index) => [statedIn(request, agreements(index))]),
    ),
    findAll(
      ExchangeRate,
      each((_, index) => [{ _id: among(entries(index).map((it) => it.backCalculated?.exchangeRateId)) }]),
    ),
  ]);
  return { budgets, underAgreements, received, statedAmounts, rates };
}

/** Days that a receiver's claim may lie from a payment to be of the same money, a quarter's sum among them. */
const daysApartMax = 182;

/** What bodies that keep a ledger with us say they received around the days of payments to them. */
function receivedFor({ scope }: AuditRequest, entries: readonly FundingEntryRecord[]): Condition {
  // All that the graph holds is in the scope already.
  const payments = scope.type === 'Programme' ? [] : entries.filter(({ type }) => type === 'DISBURSEMENT');
  const receivers = new Set(payments.flatMap(({ receiver }) => receiver?.organisationId ?? []));
  const keepers = reporterIds.filter((id) => receivers.has(id));
  const spans = payments.flatMap(({ valueDate, period }) => spanOf(valueDate) ?? period ?? []);
  const first = spans.map(({ from }) => from).toSorted()[0];
  const last = spans
    .map(({ to }) => to)
    .toSorted()
    .at(-1);
  if (keepers.length === 0 || first === undefined || last === undefined) return nothing;
  return {
    type: 'INCOMING_FUNDS',
    reporterId: { $in: keepers },
    'period.from': { $lte: addDays(daySpan(last, last).to, daysApartMax) },
    'period.to': { $gte: addDays(daySpan(first, first).from, -daysApartMax) },
  };
}

/** Texts name agreements, calls and projects, never activities. */
function statedIn({ scope }: AuditRequest, agreements: Condition): Condition {
  if (scope.type === 'Programme') return {};
  if (scope.type === 'Project') return { projectId: scope.id };
  return { agreementId: scope.type === 'Agreement' ? scope.id : agreements };
}

/** The records that audits look at: one round trip per kind of record, however many audits are asked for at once. */
function auditRecordsLoader(
  activityById: { load(id: string): Promise<FundingActivityRecord | null> },
  { judgedNames }: ResolutionLoaders,
): DataLoader<AuditRequest, AuditRecords, string> {
  const rootOf = async (request: AuditRequest): Promise<Rooted> => {
    const { type, id } = request.scope;
    const activity = type === 'FundingActivity' ? await activityById.load(id) : null;
    return { request, rootId: activity?.parentIatiId ?? id };
  };
  return new DataLoader<AuditRequest, AuditRecords, string>(
    async (requests) => {
      const [rooted, judgedOf] = await Promise.all([
        Promise.all(requests.map(rootOf)),
        Promise.all(requests.map(({ recordedAt }) => judgedNames(recordedAt))),
      ]);
      const found = await findScope(rooted, judgedOf);
      const around = await findAround(requests, found);
      return requests.map((_, index) => {
        const judged = judgedOf[index] ?? new Map();
        const all = (claims: readonly FundingEntryRecord[] = []) => claims.map((it) => asJudged(it, judged));
        return {
          activities: found[index]?.activities ?? [],
          entries: found[index]?.entries ?? [],
          budgets: around.budgets[index] ?? [],
          underAgreements: all(around.underAgreements[index]),
          received: all(around.received[index]),
          statedAmounts: around.statedAmounts[index] ?? [],
          rates: around.rates[index] ?? [],
        };
      });
    },
    { cacheKeyFn: auditId, maxBatchSize: 100 },
  );
}

/** What other institutions say that the money of an audit went on to, and comes under. */
export interface DownstreamRequest {
  readonly request: AuditRequest;
  readonly callIds: readonly string[];
  readonly projectIds: readonly string[];
  readonly agreementIds: readonly string[];
}

/** What of ours names these calls, projects and agreements. */
export interface DownstreamRecords {
  readonly entries: readonly FundingEntryRecord[];
  readonly contracts: readonly SubsidyContractRecord[];
  readonly statedAmounts: readonly StatedAmountRecord[];
}

const named = ({ callIds, projectIds }: DownstreamRequest): Condition => ({
  $or: [{ callId: among(callIds) }, { projectId: among(projectIds) }],
});

/** One round trip per kind of record for all audits. */
const downstreamLoader = () =>
  new DataLoader<DownstreamRequest, DownstreamRecords, string>(
    async (requests) => {
      const [entries, contracts, statedAmounts] = await Promise.all([
        findAll(
          FundingEntry,
          requests.map((asked) => ({
            $and: [named(asked), known(asked.request), asOfCondition(asked.request, entryTimes)],
          })),
        ),
        findAll(
          SubsidyContract,
          requests.map((asked) => ({
            $and: [named(asked), known(asked.request), asOfCondition(asked.request, contractTimes)],
          })),
        ),
        findAll(
          StatedAmount,
          requests.map(({ request, agreementIds }) => ({
            $and: [{ agreementId: among(agreementIds) }, known(request)],
          })),
        ),
      ]);
      return requests.map((_, index) => ({
        entries: entries[index] ?? [],
        contracts: contracts[index] ?? [],
        statedAmounts: statedAmounts[index] ?? [],
      }));
    },
    { cacheKeyFn: JSON.stringify, maxBatchSize: 100 },
  );

/**
 * Our logs as they stand to what others hold of them: of a reporter and of the whole programme all leaves of its logs,
 * so that a claim that is gone is missed; else those of the entries in the scope.
 */
async function ownLogs(
  { request: { scope }, ...partners }: AuditRecord,
  entries: readonly FundingEntryRecord[],
  context: ProofContext,
): Promise<RuleFacts['logs']> {
  const { regionHeldCheckpoints, wilayaHeldCheckpoints, ministryHeldCheckpoints } = partners;
  const held = [regionHeldCheckpoints, wilayaHeldCheckpoints, ministryHeldCheckpoints];
  const [logs, heldCheckpoints] = await Promise.all([
    logFacts(
      context,
      held.flatMap((it) => it ?? []),
      {
        isWhole: (reporter) => scope.type === 'Programme' || reporter === scope.id,
        claims: entries.map((claim) => ({ kind: 'FundingEntry', claim })),
      },
    ),
    heldCheckpointFacts(context),
  ]);
  return { logs, heldCheckpoints };
}

/** What audits need: the ids of their scope, and what the rules find in it. */
export function auditLoaders(
  activityById: Parameters<typeof auditRecordsLoader>[0],
  resolution: ResolutionLoaders,
  restatedActivities: RestatedActivities,
) {
  const auditRecords = auditRecordsLoader(activityById, resolution);
  const auditDownstream = downstreamLoader();
  let newest: ReturnType<typeof newestSourceOn> | undefined;
  return {
    auditScope: async (request: AuditRequest) => auditScopeIds(request, await auditRecords.load(request)),
    findings: async (audit: AuditRecord, context: ProofContext) => {
      const [records, downstream, restated, newestOn] = await Promise.all([
        auditRecords.load(audit.request),
        auditDownstream.load(downstreamRequest(audit)),
        restatedActivities(audit.request.recordedAt),
        (newest ??= newestSourceOn()),
      ]);
      const logs = await ownLogs(audit, records.entries, context);
      const own = { ...records, downstream, restated, newestSourceOn: newestOn, logs };
      return auditFindings(audit, own, context.now);
    },
  };
}
