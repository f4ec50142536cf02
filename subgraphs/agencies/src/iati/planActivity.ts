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

/**
 * Compares what a file says of an activity with what is stored of it.
 *
 * @param isRestated true where its parts have the same money: an entry that was recorded otherwise has changed
 */
export function planActivity(
  { published, tells }: Pick<ReadActivity, 'published' | 'tells'>,
  stored: StoredActivity,
  isRestated: boolean,
): ActivityPlan {
  const restatedBefore = new Map<PublishedTransaction, boolean>();
  const entries = storedClaims(stored.entries.filter(isDated), transactionOf, ({ isRestated: was }, it) =>
    restatedBefore.set(it, was),
  );
  const comparison = {
    ...transactions,
    key: (it: PublishedTransaction) => `${restatedBefore.get(it) ?? isRestated} ${transactionKey(it)}`,
  };
  return {
    entries: planClaims(
      tells.has('TRANSACTIONS') ? entries : [],
      tells.has('TRANSACTIONS') ? published.transactions : [],
      comparison,
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
  onEach: (record: Stored, published: Published) => void = () => {},
): readonly StoredClaim<Stored, Published>[] {
  const takenBack = new Set(records.flatMap(({ reversesId }) => reversesId ?? []));
  return records.map((record) => {
    const published = publishedOf(record);
    onEach(record, published);
    return { record, published, isLive: record.reversesId == null && !takenBack.has(record._id) };
  });
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
