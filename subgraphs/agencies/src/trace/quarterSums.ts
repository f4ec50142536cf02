import { comparedPair, type Pair, tolerances } from './comparedPair.ts';
import { byDay, couldBeSame, daysBetween, isSameMatter, type Side, sumOfSides } from './sides.ts';

/** The sum of a quarter is held against no more claims of the other side than these, the oldest. */
const partsMax = 100;

/**
 * The sum of a quarter beside the sum of several claims of the other side: those of the quarter that share a matter
 * with it, those that lie as near as a match allows, and the same without a shared matter. No other part of them is
 * tried: a sum that fits by chance would prove nothing.
 */
export function quarterPairs(whole: Side, others: readonly Side[]): readonly Pair[] {
  if (!whole.isQuarterSum) return [];
  const near = others.filter((other) => isNear(whole, other)).toSorted(byDay);
  const within = (side: Side) => daysBetween(whole, side) === 0;
  const ofMatter = (side: Side) => isSameMatter(whole, side);
  const groups = [
    near.filter((side) => ofMatter(side) && within(side)),
    near.filter(ofMatter),
    near.filter(within),
    near,
  ];
  return groups.flatMap((group) =>
    [...Map.groupBy(group, ({ value }) => value.currency).values()].flatMap((parts) => {
      const sum = parts.length > 1 && parts.length <= partsMax ? sumOfSides(parts) : null;
      if (!sum) return [];
      return whole.isGiver ? comparedPair(whole, sum) : comparedPair(sum, whole);
    }),
  );
}

/** True where a claim may be of the money of a quarter's sum, and no sum itself. */
export function isNear(whole: Side, other: Side): boolean {
  if (other.isQuarterSum || other.subject !== whole.subject || !isComparable(whole, other)) return false;
  const days = couldBeSame(whole, other) ? daysBetween(whole, other) : null;
  return days !== null && Math.abs(days) <= tolerances.matchDays;
}

const isComparable = (whole: Side, { value }: Side): boolean =>
  value.currency === whole.value.currency || value.currency === whole.before?.currency;
