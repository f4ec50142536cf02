import { isDecimal } from '@prim/chassis/scalars';
import type { PublishedActivity, PublishedBudget, PublishedTransaction } from '@prim/iati/PublishedActivity';

import type { BudgetRecord } from '../models/Budget.ts';
import type { FundingActivityRecord } from '../models/FundingActivity.ts';
import type { FundingEntryRecord } from '../models/FundingEntry.ts';
import { budgetKey, budgetPlace, transactionKey, transactionPlace } from './contentKey.ts';
import { type ClaimPlan, type Comparison, planClaims, type StoredClaim } from './planClaims.ts';
import { budgetOf, isDated, transactionOf } from './publishedOf.ts';
import type { ReadActivity, ReadProblem } from './ReadActivity.ts';

/** What is stored of an activity. */
export interface StoredActivity {
  readonly activity: FundingActivityRecord | null;
  /** Those of its reporter that stand on it. */
  readonly entries: readonly FundingEntryRecord[];
  readonly budgets: readonly BudgetRecord[];
}

/** What an import does to the claims of an activity. */
export interface ActivityPlan {
  readonly entries: ClaimPlan<FundingEntryRecord, PublishedTransaction>;
  readonly budgets: ClaimPlan<BudgetRecord, PublishedBudget>;
}

const transactions: Comparison<PublishedTransaction> = {
  key: transactionKey,
  places: [({ reference, type }) => (reference === null ? null : `${type} ${reference}`), transactionPlace],
};

const budgets: Comparison<PublishedBudget> = { key: budgetKey, places: [budgetPlace] };

/** Compares what a file says of an activity with what is stored of it. */
export function planActivity(
  { published, tells }: Pick<ReadActivity, 'published' | 'tells'>,
  stored: StoredActivity,
): ActivityPlan {
  const entries = stored.entries.filter(isDated);
  return {
    entries: planClaims(
      tells.has('TRANSACTIONS') ? storedClaims(entries, transactionOf) : [],
      tells.has('TRANSACTIONS') ? published.transactions : [],
      transactions,
    ),
    budgets: planClaims(
      tells.has('BUDGETS') ? storedClaims(stored.budgets, budgetOf) : [],
      tells.has('BUDGETS') ? published.budgets : [],
      budgets,
    ),
  };
}

interface Reversible {
  readonly _id: string;
  readonly reversesId?: string | null;
}

function storedClaims<Stored extends Reversible, Published>(
  records: readonly Stored[],
  publishedOf: (record: Stored) => Published,
): readonly StoredClaim<Stored, Published>[] {
  const takenBack = new Set(records.flatMap(({ reversesId }) => reversesId ?? []));
  return records.map((record) => ({
    record,
    published: publishedOf(record),
    isLive: record.reversesId == null && !takenBack.has(record._id),
  }));
}

/** What the codes and the schema of a file do not show, and what rows are not checked for otherwise. */
export function checkPublished(activity: PublishedActivity, today: string): readonly ReadProblem[] {
  const money = [
    ...activity.transactions.map((it) => ({ ...it, day: it.period.from })),
    ...activity.budgets.map((it) => ({ ...it, day: '' })),
  ];
  return money.flatMap(({ line, value, day, period }) => [
    ...refusedIf(
      !isDecimal(value.amount),
      line,
      `the amount "${value.amount.slice(0, 40)}" has more than 34 digits`,
    ),
    ...refusedIf(day > today, line, `it is of ${day}, which has not come yet`),
    ...refusedIf(period.from > period.to, line, `its period ends on ${period.to}, before ${period.from}`),
  ]);
}

const refusedIf = (isWrong: boolean, line: number, message: string): readonly ReadProblem[] =>
  isWrong ? [{ line, isRefusal: true, message }] : [];
