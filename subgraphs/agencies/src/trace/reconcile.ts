import { Big } from 'big.js';

import { comparedPair, idsOf, type Pair, statusOrder } from './comparedPair.ts';
import { isNear, quarterPairs } from './quarterSums.ts';
import { byDay, couldBeSame, type Side } from './sides.ts';

/** Pairs of what givers and receivers claim: each claim is in one pair, the best of those that could be. */
export function reconcile(sides: readonly Side[]): readonly Pair[] {
  const paired = new Map<string, Pair>();
  const isOpen = ({ id }: Side) => !paired.has(id);
  const open = (isGiver: boolean, of = sides) =>
    of.filter((side) => side.isGiver === isGiver && isOpen(side));
  const take = (pairs: readonly Pair[]) => {
    for (const pair of pairs) for (const id of idsOf(pair)) paired.set(id, pair);
  };
  const quarters = sides.filter((side) => side.isQuarterSum).toSorted(byDay);
  const ofDays = sides.filter((side) => !side.isQuarterSum);
  take(exactPairs(open(true, ofDays), open(false, ofDays)));
  for (const whole of quarters) {
    const sums = quarterPairs(whole, open(!whole.isGiver, ofDays));
    take(sums.filter(({ status }) => status === 'MATCHED').slice(0, 1));
  }
  take(exactPairs(open(true), open(false)));
  take(closePairs(open(true), open(false)));
  const left = { quarters, ofDays: ofDays.filter(isOpen) };
  return [...new Set(paired.values()), ...sides.filter(isOpen).map(onePair)]
    .map((pair) => ({ ...pair, doubts: [...pair.doubts, ...doubtOfQuarter(pair, left)] }))
    .toSorted((a, b) => statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status));
}

const onePair = (side: Side): Pair => ({
  status: 'ONE_SIDED',
  subject: side.subject,
  given: side.isGiver ? side : null,
  received: side.isGiver ? null : side,
  difference: null,
  daysApart: null,
  doubts: [],
});

/** A quarter's sum that claims of the other side are left over for, or such a claim: do they belong together? */
function doubtOfQuarter(
  { given, received }: Pair,
  left: { readonly quarters: readonly Side[]; readonly ofDays: readonly Side[] },
): Pair['doubts'] {
  const whole = [given, received].find((side) => side?.isQuarterSum);
  const alone = given && received ? null : (given ?? received);
  const isDoubtful = whole
    ? left.ofDays.some((side) => mayBeOf(whole, side))
    : alone !== null && left.quarters.some((quarter) => mayBeOf(quarter, alone));
  return isDoubtful ? ['OTHER_CLAIMS_IN_QUARTER'] : [];
}

const mayBeOf = (whole: Side, side: Side): boolean => whole.isGiver !== side.isGiver && isNear(whole, side);

/** Those that agree to the last digit, the oldest first: of many like payments each finds its own receipt. */
function exactPairs(giving: readonly Side[], receiving: readonly Side[]): readonly Pair[] {
  const like = Map.groupBy(
    receiving.toSorted(byDay).flatMap((side) => keysOf(side).map((key) => ({ key, side }))),
    ({ key }) => key,
  );
  const taken = new Set<string>();
  return giving.toSorted(byDay).flatMap((given) => {
    const found = keysOf(given)
      .flatMap((key) => like.get(key) ?? [])
      .find(({ side }) => !taken.has(side.id) && isMatch(given, side));
    if (!found) return [];
    taken.add(found.side.id);
    return comparedPair(given, found.side);
  });
}

/** The amounts that a claim may be found by: as entered, and as computed back. */
const keysOf = ({ subject, value, before }: Side): readonly string[] =>
  [value, before].flatMap((money) =>
    money ? [`${subject} ${money.currency} ${new Big(String(money.amount)).toFixed()}`] : [],
  );

const isMatch = (given: Side, received: Side): boolean =>
  comparedPair(given, received).some(({ status }) => status === 'MATCHED');

/** So many claims are looked at as the other side of one: those whose amounts lie closest. */
const closestMax = 20;

/** Pairs of claims that differ, the best fit first. */
function closePairs(giving: readonly Side[], receiving: readonly Side[]): readonly Pair[] {
  const bySubject = Map.groupBy(receiving, ({ subject }) => subject);
  const single = giving.flatMap((given) =>
    closest(
      given,
      (bySubject.get(given.subject) ?? []).filter((received) => couldBeSame(given, received)),
    ).flatMap((received) => comparedPair(given, received)),
  );
  const sums = [
    ...giving.flatMap((whole) => quarterPairs(whole, receiving)),
    ...receiving.flatMap((whole) => quarterPairs(whole, giving)),
  ];
  // A part of a quarter does not contradict its sum, where all parts together can be held against it.
  const whole = new Set(sums.flatMap(({ given, received }) => [given?.id, received?.id]));
  const isOfSum = (pair: Pair) => idsOf(pair).some((id) => whole.has(id));
  const candidates = [
    ...single.filter((pair) => pair.status !== 'CONTRADICTORY' || !isOfSum(pair)),
    ...sums,
  ].toSorted(byFit);
  const taken = new Set<string>();
  return candidates.filter((pair) => {
    const ids = idsOf(pair);
    if (ids.some((id) => taken.has(id))) return false;
    for (const id of ids) taken.add(id);
    return true;
  });
}

function closest({ millionths }: Side, received: readonly Side[]): readonly Side[] {
  if (received.length <= closestMax) return received;
  const apartFrom = (side: Side) =>
    side.millionths > millionths ? side.millionths - millionths : millionths - side.millionths;
  return received
    .map((side) => ({ side, distance: apartFrom(side) }))
    .toSorted((a, b) => (a.distance < b.distance ? -1 : 1))
    .slice(0, closestMax)
    .map(({ side }) => side);
}

/** The better agreement first, then the smaller difference, the fewer days, and the ids: always the same order. */
function byFit(a: Pair, b: Pair): number {
  return (
    statusOrder.indexOf(b.status) - statusOrder.indexOf(a.status) ||
    apart(a).cmp(apart(b)) ||
    Math.abs(a.daysApart ?? 0) - Math.abs(b.daysApart ?? 0) ||
    (keyOf(a) < keyOf(b) ? -1 : 1)
  );
}

const keyOf = (pair: Pair): string => idsOf(pair).join(' ');

const apart = ({ difference }: Pair): Big =>
  new Big(String(difference?.amount ?? Number.MAX_SAFE_INTEGER)).abs();
