import type { Condition } from '@prim/chassis/listLoader';
import { sumOfDecimals } from '@prim/chassis/money';

import type { TotalExclusionReason, TransactionType } from '../__generated__/resolvers.ts';
import type { FundingTotalRecord } from '../models/FundingTotal.ts';
import type { TotalExclusionRecord } from '../models/TotalExclusion.ts';
import { type JudgedNames, partyIs } from '../resolution/judgedParties.ts';
import { codeOfType } from '../transactionTypes.ts';
import {
  countedCondition,
  type InnerProvider,
  type KnownThen,
  ownedCondition,
  pathsOf,
  paysItself,
  type Sum,
  type Summed,
  type TotalRequest,
} from './sumPipelines.ts';
import { totalMethod } from './totalMethod.ts';

/** Types of money that moves from one body to the next; what a body spends leaves the set, and always counts. */
const flows = new Set<TransactionType | null>([
  'INCOMING_FUNDS',
  'OUTGOING_COMMITMENT',
  'DISBURSEMENT',
  'INCOMING_COMMITMENT',
]);

/** The pledges that are shown beside commitments. */
const pledgeBeside: Partial<Record<TransactionType, TransactionType>> = {
  OUTGOING_COMMITMENT: 'OUTGOING_PLEDGE',
  INCOMING_COMMITMENT: 'INCOMING_PLEDGE',
};

/** A sum with the reason that it does not count in the total at hand; null where it does. */
interface Reasoned extends Sum {
  readonly reason: TotalExclusionReason | null;
}

/** What a total is asked for, and the bodies that received in the set before they gave in it. */
interface Asked {
  readonly request: TotalRequest;
  readonly summed: Summed;
  readonly inner: ReadonlySet<string>;
  readonly known: KnownThen;
}

/** The totals that answer one request, by code of their type and by currency; none where nothing was counted. */
export function totalsOf(
  request: TotalRequest,
  rows: readonly (Sum | InnerProvider)[],
  summed: Summed,
  known: KnownThen,
): readonly FundingTotalRecord[] {
  const paths: readonly string[] = pathsOf[request.scope];
  const sums = rows.filter((row): row is Sum => row.kind === 'SUM' && paths.includes(row.path));
  const inner = new Set(rows.flatMap((row) => (row.kind === 'INNER' ? [row.providerId] : [])));
  const path = paths.find((candidate) => sums.some((sum) => sum.path === candidate && sum.leftOut === null));
  if (path === undefined) return [];
  const reasoned = sums.map((sum) => ({ ...sum, reason: reasonOf(sum, path, inner) }));
  const kinds = Map.groupBy(
    reasoned.filter(({ reason }) => reason === null),
    ({ type, currency }) => `${type} ${currency}`,
  );
  return [...kinds.values()]
    .flatMap((counted) =>
      counted[0]
        ? [totalOf({ ...counted[0], path }, counted, reasoned, { request, summed, inner, known })]
        : [],
    )
    .toSorted((a, b) => orderOf(a) - orderOf(b) || a.value.currency.localeCompare(b.value.currency));
}

function reasonOf(sum: Sum, path: string, inner: ReadonlySet<string>): TotalExclusionReason | null {
  if (sum.leftOut) return sum.leftOut;
  if (sum.path !== path) return 'HIGHER_LEVEL';
  if (!flows.has(sum.type)) return null;
  return sum.isSelf || (sum.providerId !== null && inner.has(sum.providerId)) ? 'INNER_FLOW' : null;
}

function totalOf(
  { type, currency, path }: Pick<Sum, 'type' | 'currency' | 'path'>,
  counted: readonly Reasoned[],
  reasoned: readonly Reasoned[],
  { request, summed, inner, known }: Asked,
): FundingTotalRecord {
  const leftOut = exclusionsOf(
    reasoned.filter(
      (sum) =>
        sum.reason !== null &&
        sum.currency === currency &&
        (sum.type === type || (type !== null && sum.type === pledgeBeside[type])),
    ),
  );
  const instants = counted.flatMap(({ newestRecordedAt }) => newestRecordedAt ?? []);
  return {
    type,
    value: { amount: plus(counted), currency },
    entryCount: counted.reduce((count, sum) => count + sum.entryCount, 0),
    method: {
      text: totalMethod(type, request),
      scope: request.scope,
      level: levelOf(request, path),
      leftOut,
    },
    asOf: {
      valueDate: request.asOf?.valueDate ?? null,
      recordedAt: request.asOf?.recordedAt ?? null,
      newestRecordedAt: instants.toSorted((a, b) => b.getTime() - a.getTime())[0] ?? null,
    },
    includesIllustrative: counted.some(({ illustrativeCount }) => illustrativeCount > 0),
    counted: {
      $and: [
        ownedCondition({ scope: request.scope, path }, [request.id], known.judged),
        { 'value.currency': currency, ...(type ? { type } : {}) },
        countedCondition(request, summed, known.restated),
        ...(leftOut.some(({ reason }) => reason === 'INNER_FLOW') ? [crossing(inner, known.judged)] : []),
      ],
    },
  };
}

/** The condition that a flow comes into the set from without. */
const crossing = (inner: ReadonlySet<string>, judged: JudgedNames): Condition => ({
  $nor: [partyIs('provider', [...inner], judged)],
  $expr: { $not: [paysItself(judged)] },
});

const levelOf = ({ scope }: TotalRequest, path: string) => {
  if (scope !== 'ACTIVITY') return 'LOWEST_OF_EACH';
  return path === 'parentIatiId' ? 'PARTS' : 'OWN';
};

function exclusionsOf(reasoned: readonly Reasoned[]): readonly TotalExclusionRecord[] {
  return [...Map.groupBy(reasoned, ({ reason }) => reason)].flatMap(([reason, sums]) =>
    reason && sums[0]
      ? [
          {
            reason,
            entryCount: sums.reduce((count, sum) => count + sum.entryCount, 0),
            value: { amount: plus(sums), currency: sums[0].currency },
          },
        ]
      : [],
  );
}

const plus = (sums: readonly Pick<Sum, 'amount'>[]) => sumOfDecimals(sums.map(({ amount }) => amount));

const orderOf = ({ type }: Pick<Sum, 'type'>) => (type ? codeOfType(type) : 0);

/** Those of one type: what `committed`, `disbursed` and `spent` answer. */
export const ofType = async (
  totals: Promise<readonly FundingTotalRecord[]>,
  type: TransactionType,
): Promise<readonly FundingTotalRecord[]> => (await totals).filter((total) => total.type === type);
