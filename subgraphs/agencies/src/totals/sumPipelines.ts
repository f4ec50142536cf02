import { type AsOf, asOfCondition, type TimePaths, unfinishedPeriods } from '@prim/chassis/asOf';
import { type Condition, visible } from '@prim/chassis/listLoader';
import type { PipelineStage, Types } from 'mongoose';

import type { TotalExclusionReason, TotalScope, TransactionType } from '../__generated__/resolvers.ts';
import { idOfParty, type JudgedNames, type Party, partyIs } from '../resolution/judgedParties.ts';

/** Totals that are asked for: of what, up to when, and whether what is made up counts. */
export interface TotalRequest {
  readonly scope: TotalScope;
  readonly id: string;
  readonly includeIllustrative: boolean;
  readonly asOf: AsOf | null;
}

/** What totals go by as of a time of recording, beside the records that they sum. */
export interface KnownThen {
  readonly judged: JudgedNames;
  /** Activities whose own entries repeat those of their parts. */
  readonly restated: readonly string[];
}

/** What is summed: ledger entries by their type, or budget rows. */
export type Summed = 'ENTRIES' | 'BUDGETS';

/** The sum of records that hold `id` at `path`, alike in type, currency, provider, and in why they do not count. */
export interface Sum {
  readonly kind: 'SUM';
  readonly group: number;
  readonly path: string;
  readonly id: string;
  readonly type: TransactionType | null;
  readonly currency: string;
  /** Why these records do not count on their level; null for those that do. */
  readonly leftOut: Exclude<TotalExclusionReason, 'HIGHER_LEVEL' | 'INNER_FLOW'> | null;
  readonly providerId: string | null;
  /** True where a body pays itself. */
  readonly isSelf: boolean;
  readonly amount: Types.Decimal128;
  readonly entryCount: number;
  readonly illustrativeCount: number;
  readonly newestRecordedAt: Date | null;
}

/** A body that gives in the set of `id`, and received in it before: what it gives was counted when it came in. */
export interface InnerProvider {
  readonly kind: 'INNER';
  readonly group: number;
  readonly id: string;
  readonly providerId: string;
}

/**
 * Where records hold what a total is asked of. Of several paths the first that has records counts alone: money is
 * counted on the lowest level that has any, so on the parts of an activity before the activity itself.
 */
export const pathsOf = {
  ACTIVITY: ['parentIatiId', 'activityIatiId'],
  PROJECT: ['projectId'],
  CALL: ['callId'],
  AGREEMENT: ['agreementId'],
  RECEIVER: ['receiver.organisationId'],
  PROVIDER: ['provider.organisationId'],
} as const satisfies Record<TotalScope, readonly string[]>;

/** The party that a scope is about; null for scopes that records name by an id. */
export const partyOf = (scope: TotalScope): Party | null =>
  scope === 'RECEIVER' ? 'receiver' : scope === 'PROVIDER' ? 'provider' : null;

/** The condition that a record holds one of the ids that a total of this scope is asked of. */
export function ownedCondition(
  { scope, path }: { readonly scope: TotalScope; readonly path: string },
  ids: readonly string[],
  judged: JudgedNames,
): Condition {
  const party = partyOf(scope);
  return party ? partyIs(party, ids, judged) : { [path]: { $in: ids } };
}

/** Pledges do not bind: they are shown, and never added. */
const pledges = ['OUTGOING_PLEDGE', 'INCOMING_PLEDGE'] as const satisfies readonly TransactionType[];

/** Where entries and budget rows keep their times. */
export const timesOf = {
  ENTRIES: { valueDate: ['valueDate', 'period.to'], recordedAt: 'recordedAt' },
  BUDGETS: { valueDate: ['period.to'], recordedAt: 'recordedAt' },
} as const satisfies Record<Summed, TimePaths>;

/** What alone tells requests apart that share a pipeline. */
const likenessOf = ({ includeIllustrative, asOf }: TotalRequest) =>
  JSON.stringify([includeIllustrative, asOf?.valueDate ?? null, asOf?.recordedAt ?? null]);

/** Requests that one pipeline per path answers: the same but for their ids and scopes. */
export const groupsOf = (requests: readonly TotalRequest[]): readonly (readonly TotalRequest[])[] => [
  ...Map.groupBy(requests, likenessOf).values(),
];

/**
 * The pipelines whose rows, taken together, answer all requests; their number does not grow with the requests.
 *
 * @param known what is known as of the time that each group is asked for
 */
export function sumPipelines(
  groups: readonly (readonly TotalRequest[])[],
  summed: Summed,
  known: readonly KnownThen[],
): PipelineStage[][] {
  return groups.flatMap((requests, group) => {
    const asked = requests.flatMap(({ scope, id }) => pathsOf[scope].map((path) => ({ path, id, scope })));
    return [...Map.groupBy(asked, ({ path }) => path)].flatMap(([path, all]) => {
      const [request] = requests;
      const [first] = all;
      if (!request || !first) return [];
      const ids = [...new Set(all.map(({ id }) => id))];
      const place = {
        group,
        path,
        ids,
        request,
        scope: first.scope,
        judged: known[group]?.judged ?? new Map(),
        restated: known[group]?.restated ?? [],
        isSet: isSet(first.scope) && summed === 'ENTRIES',
      };
      const sums = sumPipeline(place, summed);
      return place.isSet ? [sums, innerProviderPipeline(place)] : [sums];
    });
  });
}

/** True for a scope of which a body can be a member; an organisation is one itself. */
const isSet = (scope: TotalScope) => scope !== 'RECEIVER' && scope !== 'PROVIDER';

interface Place {
  readonly group: number;
  readonly path: string;
  readonly ids: readonly string[];
  readonly request: TotalRequest;
  readonly scope: TotalScope;
  readonly judged: JudgedNames;
  readonly restated: readonly string[];
  readonly isSet: boolean;
}

const orNull = (path: string) => ({ $ifNull: [path, null] });

/** True where provider and receiver are known, and the same body. */
export const paysItself = (judged: JudgedNames) => ({
  $and: [
    { $ne: [idOfParty('provider', judged), null] },
    { $eq: [idOfParty('provider', judged), idOfParty('receiver', judged)] },
  ],
});

function sumPipeline({ judged, ...place }: Place, summed: Summed): PipelineStage[] {
  const { group, path, ids, request, scope } = place;
  const isEntries = summed === 'ENTRIES';
  const party = partyOf(scope);
  return [
    { $match: ownedCondition(place, ids, judged) },
    {
      $group: {
        _id: {
          id: party ? idOfParty(party, judged) : `$${path}`,
          type: isEntries ? '$type' : null,
          currency: '$value.currency',
          leftOut: leftOutOf(request, summed, place.restated),
          providerId: place.isSet ? idOfParty('provider', judged) : null,
          isSelf: isEntries ? paysItself(judged) : { $literal: false },
        },
        amount: { $sum: '$value.amount' },
        entryCount: { $sum: 1 },
        illustrativeCount: { $sum: { $cond: [{ $eq: ['$dataStatus', 'ILLUSTRATIVE'] }, 1, 0] } },
        newestRecordedAt: { $max: '$recordedAt' },
      },
    },
    {
      $project: {
        _id: 0,
        kind: { $literal: 'SUM' },
        group: { $literal: group },
        path: { $literal: path },
        id: '$_id.id',
        type: '$_id.type',
        currency: '$_id.currency',
        leftOut: '$_id.leftOut',
        providerId: '$_id.providerId',
        isSelf: '$_id.isSelf',
        amount: 1,
        entryCount: 1,
        illustrativeCount: 1,
        newestRecordedAt: 1,
      },
    },
  ];
}

/** A test on a record, as an expression, and the reason to leave it out where the test holds. */
type Reason = readonly [test: unknown, reason: NonNullable<Sum['leftOut']>];

/** The first reason that holds for a record; null where it counts. */
function leftOutOf(
  { includeIllustrative, asOf }: TotalRequest,
  summed: Summed,
  restated: readonly string[],
): unknown {
  const reasons: readonly Reason[] = [
    ...(summed === 'ENTRIES' ? [[{ $in: ['$type', pledges] }, 'PLEDGE'] as const] : []),
    [
      summed === 'ENTRIES' ? { $in: ['$activityIatiId', restated] } : { $eq: ['$restated', true] },
      'RESTATED',
    ],
    ...(includeIllustrative ? [] : [[{ $eq: ['$dataStatus', 'ILLUSTRATIVE'] }, 'ILLUSTRATIVE'] as const]),
    ...timeReasons(asOf, timesOf[summed]),
  ];
  const first = (otherwise: unknown, [test, reason]: Reason) => ({ $cond: [test, reason, otherwise] });
  return reasons.reduceRight(first, { $literal: null });
}

/** As expressions, what `asOfCondition` says as a filter. */
function timeReasons(asOf: AsOf | null, times: TimePaths): readonly Reason[] {
  const { valueDate, recordedAt } = asOf ?? {};
  const day = { $ifNull: [...times.valueDate.map((path) => `$${path}`), null] };
  const instant = orNull(`$${times.recordedAt}`);
  const days: readonly Reason[] = valueDate
    ? [
        [{ $eq: [day, null] }, 'UNDATED'],
        [
          { $or: [{ $gt: [day, valueDate] }, { $in: [day, unfinishedPeriods(valueDate)] }] },
          'LATER_VALUE_DATE',
        ],
      ]
    : [];
  const instants: readonly Reason[] = recordedAt
    ? [
        [{ $eq: [instant, null] }, 'UNDATED'],
        [{ $gt: [instant, recordedAt] }, 'RECORDED_LATER'],
      ]
    : [];
  return [...days, ...instants];
}

/** The condition that an entry or budget row counts but for its type: those that `leftOutOf` leaves null meet it. */
export const countedCondition = (
  { includeIllustrative, asOf }: TotalRequest,
  summed: Summed,
  restated: readonly string[],
): Condition => ({
  ...(summed === 'ENTRIES' ? onOneLevel(restated) : { restated: false }),
  ...visible(includeIllustrative),
  ...asOfCondition(asOf ?? {}, timesOf[summed]),
});

/** @param restated activities whose own entries repeat those of their parts */
export const onOneLevel = (restated: readonly string[]): Condition =>
  restated.length > 0 ? { $nor: [{ activityIatiId: { $in: restated } }] } : {};

function innerProviderPipeline({ group, path, ids, request, judged, restated }: Place): PipelineStage[] {
  return [
    {
      $match: {
        [path]: { $in: ids },
        ...countedCondition(request, 'ENTRIES', restated),
        type: { $nin: pledges },
      },
    },
    { $match: { $expr: { $not: [paysItself(judged)] } } },
    {
      $group: {
        _id: `$${path}`,
        providerId: { $addToSet: idOfParty('provider', judged) },
        receivers: { $addToSet: idOfParty('receiver', judged) },
      },
    },
    { $unwind: '$providerId' },
    { $match: { providerId: { $ne: null }, $expr: { $in: ['$providerId', '$receivers'] } } },
    {
      $project: {
        _id: 0,
        kind: { $literal: 'INNER' },
        group: { $literal: group },
        id: '$_id',
        providerId: 1,
      },
    },
  ];
}
