import { type MoneyRecord, sumOfDecimals } from '@prim/chassis/money';
import { Big } from 'big.js';

import type {
  ReconciliationDoubt,
  ReconciliationStatus,
  ReconciliationSubject,
} from '../__generated__/resolvers.ts';
import { claimIdsOf, couldBeSame, daysBetween, isSameMatter, type Side } from './sides.ts';

/** Days that both sides may lie apart, and the part of an amount that they may differ by (R05 of the audit). */
export const tolerances = { matchDays: 30, toleranceDays: 90, percent: '1' } as const;

/** What a giver claims beside what the receiver claims of the same money. */
export interface Pair {
  readonly status: ReconciliationStatus;
  readonly subject: ReconciliationSubject;
  readonly given: Side | null;
  readonly received: Side | null;
  readonly difference: MoneyRecord | null;
  readonly daysApart: number | null;
  readonly doubts: readonly ReconciliationDoubt[];
}

/** Those that do not agree come first. */
export const statusOrder: readonly ReconciliationStatus[] = [
  'CONTRADICTORY',
  'ONE_SIDED',
  'WITHIN_TOLERANCE',
  'MATCHED',
];

/** The ids of the claims of a pair. */
export const idsOf = ({ given, received }: Pick<Pair, 'given' | 'received'>): readonly string[] =>
  [given, received].flatMap((side) => (side ? claimIdsOf(side) : []));

/** A pair of two claims that can be of the same money; none where their days lie too far apart. */
export function comparedPair(given: Side, received: Side): readonly Pair[] {
  if (!isSameMoney(given, received)) return [];
  const daysApart = farthestDays(given, received);
  if (daysApart !== null && Math.abs(daysApart) > tolerances.toleranceDays) return [];
  const compared = comparable(given, received);
  const status = statusOf(compared, daysApart);
  if (status === 'CONTRADICTORY' && !isMatterShared(given, received)) return [];
  const difference = compared && differenceOf(compared);
  return [
    {
      status,
      subject: given.subject,
      given,
      received,
      difference,
      daysApart,
      doubts: doubtsOf(given, received, compared),
    },
  ];
}

const partsOf = (side: Side): readonly Side[] => (side.parts.length > 0 ? side.parts : [side]);

const pairsOf = (given: Side, received: Side) =>
  partsOf(given).flatMap((one) => partsOf(received).map((other) => [one, other] as const));

const isSameMoney = (given: Side, received: Side): boolean =>
  pairsOf(given, received).every(([one, other]) => couldBeSame(one, other));

const isMatterShared = (given: Side, received: Side): boolean =>
  pairsOf(given, received).every(([one, other]) => isSameMatter(one, other));

/** Days between the sides; of a sum those of the claim that lies farthest from the quarter. */
function farthestDays(given: Side, received: Side): number | null {
  const days = pairsOf(given, received).map(([one, other]) => daysBetween(one, other));
  const known = days.filter((apart) => apart !== null);
  if (known.length < days.length) return null;
  return known.toSorted((a, b) => Math.abs(b) - Math.abs(a))[0] ?? null;
}

/** Two amounts of one currency. */
interface Compared {
  readonly given: MoneyRecord;
  readonly received: MoneyRecord;
  readonly isComputedBack: boolean;
}

/**
 * What of two sides is in one currency: their amounts, else the amount of one before it was converted, where somebody
 * computed it back. Null where nothing is: amounts are never converted to be compared.
 */
function comparable(given: Side, received: Side): Compared | null {
  const ways = [
    { given: given.value, received: received.value, isComputedBack: false },
    { given: given.before, received: received.value, isComputedBack: true },
    { given: given.value, received: received.before, isComputedBack: true },
  ];
  const isOfOneCurrency = (way: (typeof ways)[number]): way is Compared =>
    way.given !== null && way.given.currency === way.received?.currency;
  return ways.find(isOfOneCurrency) ?? null;
}

function statusOf(compared: Compared | null, daysApart: number | null): ReconciliationStatus {
  if (compared === null) return 'CONTRADICTORY';
  const apart = new Big(String(differenceOf(compared).amount)).abs();
  const isClose = daysApart !== null && Math.abs(daysApart) <= tolerances.matchDays;
  if (apart.eq(0) && isClose) return 'MATCHED';
  const tolerated = new Big(String(compared.given.amount)).abs().times(tolerances.percent).div(100);
  return apart.lte(tolerated) ? 'WITHIN_TOLERANCE' : 'CONTRADICTORY';
}

const differenceOf = ({ given, received }: Compared): MoneyRecord => ({
  amount: sumOfDecimals([given.amount, new Big(String(received.amount)).neg().toFixed()]),
  currency: given.currency,
});

function doubtsOf(given: Side, received: Side, compared: Compared | null): readonly ReconciliationDoubt[] {
  const isQuarter = given.isQuarterSum || received.isQuarterSum;
  const isSum = given.parts.length + received.parts.length > 0;
  return [
    ...(isQuarter ? ['DAY_IN_QUARTER' as const] : []),
    ...(isSum ? ['PAYMENTS_IN_SUM' as const] : []),
    ...(compared?.isComputedBack ? ['AMOUNT_COMPUTED_BACK' as const] : []),
  ];
}
