import { type DecimalValue, type MoneyRecord, sumOfDecimals } from '@prim/chassis/money';
import { Big } from 'big.js';

import type { ReconciliationStatus, ReconciliationSubject } from '../__generated__/resolvers.ts';
import type { FundingEntryRecord } from '../models/FundingEntry.ts';
import type { ReceiptFactRecord } from '../models/ReceiptFact.ts';
import { isIncoming } from './claimPath.ts';

/** Days that both sides may lie apart, and the part of an amount that they may differ by (R05 of the audit). */
export const tolerances = { matchDays: 30, toleranceDays: 90, percent: '1' } as const;

/** One side's claim on money, whoever keeps it. */
export interface Side {
  readonly id: string;
  readonly entry: FundingEntryRecord | null;
  readonly receiptId: string | null;
  readonly isGiver: boolean;
  readonly subject: ReconciliationSubject;
  readonly value: MoneyRecord;
  /** Of the amount, cut off: to find close ones by, never to answer. */
  readonly millionths: bigint;
  readonly from: string | null;
  readonly to: string | null;
  readonly providerId: string | null;
  /** Of a region's receipt the region stands for the body, which the agencies do not know by its id. */
  readonly receiverId: string | null;
  /** Ids of the activity, agreement and project that the claim names. */
  readonly names: ReadonlySet<string>;
}

/** What a giver claims beside what the receiver claims of the same money. */
export interface Pair {
  readonly status: ReconciliationStatus;
  readonly subject: ReconciliationSubject;
  readonly given: Side | null;
  readonly received: Side | null;
  readonly difference: MoneyRecord | null;
  readonly daysApart: number | null;
}

const subjects: Partial<Record<FundingEntryRecord['type'], ReconciliationSubject>> = {
  DISBURSEMENT: 'PAYMENT',
  INCOMING_FUNDS: 'PAYMENT',
  OUTGOING_COMMITMENT: 'COMMITMENT',
  INCOMING_COMMITMENT: 'COMMITMENT',
};

/** The sides that entries are: disbursements and commitments, and what receivers claim of them. */
export const sidesOfEntries = (entries: readonly FundingEntryRecord[]): readonly Side[] =>
  standing(entries, ({ _id }) => _id).flatMap((entry) => {
    const subject = subjects[entry.type];
    if (!subject) return [];
    const { valueDate, period, provider, receiver, providerActivityIatiId, receiverActivityIatiId } = entry;
    const activities = [
      entry.activityIatiId,
      entry.parentIatiId,
      providerActivityIatiId,
      receiverActivityIatiId,
    ];
    return [
      {
        id: entry._id,
        entry,
        receiptId: null,
        isGiver: !isIncoming(entry),
        subject,
        value: entry.value,
        millionths: millionthsOf(entry.value),
        from: valueDate ?? period?.from ?? null,
        to: valueDate ?? period?.to ?? null,
        providerId: (provider ?? entry.reporterClaim).organisationId,
        receiverId: (receiver ?? (isIncoming(entry) ? entry.reporterClaim : null))?.organisationId ?? null,
        names: namesOf([...activities, entry.agreementId, entry.projectId]),
      },
    ];
  });

/** The sides that the receipts of regions are. */
export const sidesOfReceipts = (receipts: readonly ReceiptFactRecord[]): readonly Side[] =>
  standing(receipts, ({ id }) => id).map((receipt) => ({
    id: receipt.id,
    entry: null,
    receiptId: receipt.id,
    isGiver: false,
    subject: 'PAYMENT',
    value: receipt.value,
    millionths: millionthsOf(receipt.value),
    from: receipt.receivedOn,
    to: receipt.receivedOn,
    providerId: receipt.providerId,
    receiverId: null,
    names: namesOf([receipt.activityIatiId, receipt.agreementId, receipt.projectId]),
  }));

/** What was taken back is no claim any more, and neither is what took it back. */
function standing<T extends { readonly reversesId: string | null }>(
  claims: readonly T[],
  idOf: (claim: T) => string,
): readonly T[] {
  const ids = new Set(claims.map(idOf));
  const isTakenBack = ({ reversesId }: T) => reversesId !== null && ids.has(reversesId);
  const gone = new Set(claims.filter(isTakenBack).flatMap((claim) => [idOf(claim), claim.reversesId]));
  return claims.filter((claim) => !gone.has(idOf(claim)));
}

const millionthsOf = ({ amount }: MoneyRecord): bigint =>
  BigInt(new Big(String(amount)).times(1_000_000).round(0, Big.roundDown).toFixed());

const namesOf = (ids: readonly (string | null)[]): ReadonlySet<string> =>
  new Set(ids.filter((id) => id !== null));

/**
 * Pairs of what givers and receivers claim: each claim is in one pair, the best of those that could be. Two claims can
 * be of the same money where no body that both name differs, and they share a body and one of activity, agreement and
 * project, or both bodies.
 */
export function reconcile(sides: readonly Side[]): readonly Pair[] {
  const giving = sides.filter(({ isGiver }) => isGiver);
  const receiving = sides.filter(({ isGiver }) => !isGiver);
  const exact = exactPairs(giving, receiving);
  const paired = new Set(exact.flatMap(idsOf));
  const isLeft = ({ id }: Side) => !paired.has(id);
  const close = closePairs(giving.filter(isLeft), receiving.filter(isLeft));
  for (const id of close.flatMap(idsOf)) paired.add(id);
  const alone = sides.filter(isLeft).map((side): Pair => ({
    status: 'ONE_SIDED',
    subject: side.subject,
    given: side.isGiver ? side : null,
    received: side.isGiver ? null : side,
    difference: null,
    daysApart: null,
  }));
  return [...exact, ...close, ...alone].toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
}

const idsOf = ({ given, received }: Pair) => [given, received].flatMap((side) => (side ? [side.id] : []));

/** Those that agree to the last digit, the oldest first: of many like payments each finds its own receipt. */
function exactPairs(giving: readonly Side[], receiving: readonly Side[]): readonly Pair[] {
  const keyOf = ({ subject, value }: Side) =>
    `${subject} ${value.currency} ${new Big(String(value.amount)).toFixed()}`;
  const like = Map.groupBy(receiving.toSorted(byDay), keyOf);
  return giving.toSorted(byDay).flatMap((given) => {
    const open = like.get(keyOf(given)) ?? [];
    const at = open.findIndex((received) => isMatch(given, received));
    return at < 0 ? [] : open.splice(at, 1).flatMap((received) => candidateOf(given, received));
  });
}

const byDay = (a: Side, b: Side): number =>
  (a.from ?? '').localeCompare(b.from ?? '') || (a.id < b.id ? -1 : 1);

function isMatch(given: Side, received: Side): boolean {
  const days = couldBeSame(given, received) ? daysBetween(given, received) : null;
  return days !== null && Math.abs(days) <= tolerances.matchDays;
}

/** So many claims are looked at as the other side of one: those whose amounts lie closest. */
const closestMax = 20;

/** Pairs of claims that differ, the best fit first. */
function closePairs(giving: readonly Side[], receiving: readonly Side[]): readonly Pair[] {
  const bySubject = Map.groupBy(receiving, ({ subject }) => subject);
  const candidates = giving
    .flatMap((given) =>
      closest(
        given,
        (bySubject.get(given.subject) ?? []).filter((received) => couldBeSame(given, received)),
      ).flatMap((received) => candidateOf(given, received)),
    )
    .toSorted(byFit);
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
  const apart = (side: Side) =>
    side.millionths > millionths ? side.millionths - millionths : millionths - side.millionths;
  return received
    .map((side) => ({ side, apart: apart(side) }))
    .toSorted((a, b) => (a.apart < b.apart ? -1 : 1))
    .slice(0, closestMax)
    .map(({ side }) => side);
}

/** Those that do not agree come first. */
const order: readonly ReconciliationStatus[] = ['CONTRADICTORY', 'ONE_SIDED', 'WITHIN_TOLERANCE', 'MATCHED'];

/** A pair of two claims that can be of the same money; none where their days lie too far apart. */
function candidateOf(given: Side, received: Side): readonly Pair[] {
  if (!couldBeSame(given, received)) return [];
  const daysApart = daysBetween(given, received);
  if (daysApart !== null && Math.abs(daysApart) > tolerances.toleranceDays) return [];
  const difference = differenceOf(given.value, received.value);
  const status = statusOf(given, difference, daysApart);
  if (status === 'CONTRADICTORY' && !isSameMatter(given, received)) return [];
  return [{ status, subject: given.subject, given, received, difference, daysApart }];
}

function couldBeSame(given: Side, received: Side): boolean {
  if (isOther(given.providerId, received.providerId) || isOther(given.receiverId, received.receiverId))
    return false;
  const sameProvider = given.providerId !== null && given.providerId === received.providerId;
  const sameReceiver = given.receiverId !== null && given.receiverId === received.receiverId;
  return (sameProvider && sameReceiver) || ((sameProvider || sameReceiver) && isSameMatter(given, received));
}

const isSameMatter = (given: Side, received: Side): boolean =>
  [...given.names].some((name) => received.names.has(name));

const isOther = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one !== other;

function statusOf(
  { value }: Side,
  difference: MoneyRecord | null,
  daysApart: number | null,
): ReconciliationStatus {
  if (difference === null) return 'CONTRADICTORY';
  const apart = new Big(String(difference.amount)).abs();
  const isClose = daysApart !== null && Math.abs(daysApart) <= tolerances.matchDays;
  if (apart.eq(0) && isClose) return 'MATCHED';
  const tolerated = new Big(String(value.amount)).abs().times(tolerances.percent).div(100);
  return apart.lte(tolerated) ? 'WITHIN_TOLERANCE' : 'CONTRADICTORY';
}

/** Null where the currencies differ: amounts are never converted to be compared. */
function differenceOf(given: MoneyRecord, received: MoneyRecord): MoneyRecord | null {
  if (given.currency !== received.currency) return null;
  const amount: DecimalValue = sumOfDecimals([
    given.amount,
    new Big(String(received.amount)).neg().toFixed(),
  ]);
  return { amount, currency: given.currency };
}

/** Days from one to the other, 0 where their periods meet; null where one has no date. */
function daysBetween(given: Side, received: Side): number | null {
  if (!given.from || !given.to || !received.from || !received.to) return null;
  if (received.from > given.to) return daysFrom(given.to, received.from);
  return received.to < given.from ? daysFrom(given.from, received.to) : 0;
}

/** Days of which only the year or the month is known count as its first. */
const daysFrom = (from: string, to: string): number => Math.round((timeOf(to) - timeOf(from)) / 86_400_000);

const timeOf = (day: string): number => Date.parse(`${`${day}-01-01`.slice(0, 10)}T00:00:00Z`);

/** The better agreement first, then the smaller difference, the fewer days, and the ids: always the same order. */
function byFit(a: Pair, b: Pair): number {
  const keyOf = (pair: Pair) => idsOf(pair).join(' ');
  const apart = ({ difference }: Pair) =>
    new Big(String(difference?.amount ?? Number.MAX_SAFE_INTEGER)).abs();
  return (
    order.indexOf(b.status) - order.indexOf(a.status) ||
    apart(a).cmp(apart(b)) ||
    Math.abs(a.daysApart ?? 0) - Math.abs(b.daysApart ?? 0) ||
    (keyOf(a) < keyOf(b) ? -1 : 1)
  );
}
