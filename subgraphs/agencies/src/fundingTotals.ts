import type { PipelineStage, Types } from 'mongoose';

import type { TransactionType } from './__generated__/resolvers.ts';
import type { FundingTotalRecord } from './models/FundingTotal.ts';
import { type TotalScope, totalMethod } from './totalMethod.ts';
import { codeOfType } from './transactionTypes.ts';

/** Totals that are asked for: of what, and whether what is made up counts. */
export interface TotalRequest {
  readonly scope: TotalScope;
  readonly id: string;
  readonly includeIllustrative: boolean;
}

/** The sum of one type and currency over all records that hold `id` at `path`. */
export interface Sum {
  readonly path: string;
  readonly id: string;
  readonly includeIllustrative: boolean;
  readonly type: TransactionType | null;
  readonly currency: string;
  readonly amount: Types.Decimal128;
  readonly entryCount: number;
  readonly illustrativeCount: number;
  readonly asOf: Date | null;
}

/**
 * Where records hold what a total is asked of. Of several paths the first that has records counts alone: money is
 * counted on the lowest level that has any, so on the parts of an activity before the activity itself.
 */
const pathsOf = {
  ACTIVITY: ['parentIatiId', 'activityIatiId'],
  PROJECT: ['projectId'],
  CALL: ['callId'],
  AGREEMENT: ['agreementId'],
  RECEIVER: ['receiver.organisationId'],
  PROVIDER: ['provider.organisationId'],
} as const satisfies Record<TotalScope, readonly string[]>;

/** Pledges do not bind: they are shown, and never added. */
const pledges = ['OUTGOING_PLEDGE', 'INCOMING_PLEDGE'] as const satisfies readonly TransactionType[];

/** What is summed: ledger entries by their type, or budget rows. */
export type Summed = 'ENTRIES' | 'BUDGETS';

/** The pipelines whose rows, taken together, answer all requests; their number does not grow with the requests. */
export function sumPipelines(requests: readonly TotalRequest[], summed: Summed): PipelineStage[][] {
  const asked = requests.flatMap(({ scope, id, includeIllustrative }) =>
    pathsOf[scope].map((path) => ({ path, id, includeIllustrative })),
  );
  const alike = Map.groupBy(asked, ({ path, includeIllustrative }) => `${path} ${includeIllustrative}`);
  return [...alike.values()].flatMap((group) => {
    const [first] = group;
    return first ? [sumPipeline(first, [...new Set(group.map(({ id }) => id))], summed)] : [];
  });
}

function sumPipeline(
  { path, includeIllustrative }: { path: string; includeIllustrative: boolean },
  ids: readonly string[],
  summed: Summed,
): PipelineStage[] {
  const counted = summed === 'BUDGETS' ? { restated: false } : { isRestated: false, type: { $nin: pledges } };
  const factual = includeIllustrative ? {} : { dataStatus: { $ne: 'ILLUSTRATIVE' } };
  return [
    { $match: { [path]: { $in: ids }, ...counted, ...factual } },
    {
      $group: {
        _id: {
          id: `$${path}`,
          type: summed === 'BUDGETS' ? null : '$type',
          currency: '$value.currency',
        },
        amount: { $sum: '$value.amount' },
        entryCount: { $sum: 1 },
        illustrativeCount: { $sum: { $cond: [{ $eq: ['$dataStatus', 'ILLUSTRATIVE'] }, 1, 0] } },
        asOf: { $max: '$recordedAt' },
      },
    },
    {
      $project: {
        _id: 0,
        path: { $literal: path },
        includeIllustrative: { $literal: includeIllustrative },
        id: '$_id.id',
        type: '$_id.type',
        currency: '$_id.currency',
        amount: 1,
        entryCount: 1,
        illustrativeCount: 1,
        asOf: 1,
      },
    },
  ];
}

/** The totals that answer one request, by code of their type and by currency; none where nothing was counted. */
export function totalsOf(request: TotalRequest, sums: readonly Sum[]): readonly FundingTotalRecord[] {
  const { scope, id, includeIllustrative } = request;
  const mine = sums.filter((sum) => sum.id === id && sum.includeIllustrative === includeIllustrative);
  const [path] = pathsOf[scope].filter((candidate) => mine.some((sum) => sum.path === candidate));
  return mine
    .filter((sum) => sum.path === path)
    .toSorted((a, b) => orderOf(a) - orderOf(b) || a.currency.localeCompare(b.currency))
    .map(({ type, amount, currency, entryCount, illustrativeCount, asOf }) => ({
      type,
      value: { amount, currency },
      entryCount,
      method: totalMethod(type, request),
      asOf,
      includesIllustrative: illustrativeCount > 0,
    }));
}

const orderOf = ({ type }: Sum) => (type ? codeOfType(type) : 0);

/** Those of one type: what `committed`, `disbursed` and `spent` answer. */
export const ofType = async (
  totals: Promise<readonly FundingTotalRecord[]>,
  type: TransactionType,
): Promise<readonly FundingTotalRecord[]> => (await totals).filter((total) => total.type === type);
