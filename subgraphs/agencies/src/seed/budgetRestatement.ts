import { Big } from 'big.js';

import type { BudgetRestatement } from '../__generated__/resolvers.ts';
import type { ActivityHierarchy } from './activityHierarchy.ts';
import type { CdfdRow } from './readCdfdRows.ts';

/**
 * How far a parent's row may lie from that of its parts and still be the same money, in US dollars. In the file of
 * 2021-07-22 the two differ by 0.27 at most, from rounding before budgets were spread over quarters.
 */
const toleranceUsd = new Big(1);

const isSame = (a: Big, b: Big) => a.minus(b).abs().lte(toleranceUsd);

/** Amounts by the first day of their quarter. */
type ByQuarter = ReadonlyMap<string, Big>;

function byQuarter(rows: readonly CdfdRow[]): ByQuarter {
  const amounts = new Map<string, Big>();
  for (const { period, value } of rows) {
    amounts.set(period.from, (amounts.get(period.from) ?? new Big(0)).plus(value));
  }
  return amounts;
}

const isSameEveryQuarter = (parent: ByQuarter, parts: ByQuarter) =>
  [...parent].every(([quarter, amount]) => isSame(amount, parts.get(quarter) ?? new Big(0)));

/** How the budget rows of a parent repeat those of its parts. */
export interface BudgetComparison {
  readonly restatement: BudgetRestatement;
  /** True where a row of the parent stands again on its parts, as their sum or as that of one of them. */
  isRestated(row: CdfdRow): boolean;
}

/**
 * Compares the budget rows of every parent with those of its parts, quarter by quarter.
 *
 * @param rows budget rows of all levels
 * @returns by the parent's identifier
 */
export function compareBudgets(
  rows: readonly CdfdRow[],
  hierarchy: ActivityHierarchy,
): ReadonlyMap<string, BudgetComparison> {
  const byActivity = Map.groupBy(rows, (row) => row.iatiId);
  const byParent = Map.groupBy(rows, (row) => hierarchy.parentOf(row.iatiId));
  const parents = [...byActivity].filter(([iatiId]) => hierarchy.levelOf(iatiId) === 'PARENT');
  return new Map(
    parents.map(([iatiId, own]) => {
      const ofParts = byParent.get(iatiId) ?? [];
      const all = byQuarter(ofParts);
      const each = [...Map.groupBy(ofParts, (row) => row.iatiId).values()].map(byQuarter);
      const parent = byQuarter(own);
      const restatement = isSameEveryQuarter(parent, all)
        ? 'SUM_OF_CHILDREN'
        : each.some((part) => isSameEveryQuarter(parent, part))
          ? 'ONE_CHILD'
          : 'NONE';
      const isRestated = ({ period, value }: CdfdRow) =>
        [all, ...each].some((part) => isSame(new Big(value), part.get(period.from) ?? new Big(0)));
      return [iatiId, { restatement, isRestated }] as const;
    }),
  );
}
