import { type MoneyRecord, sumOfDecimals } from '@prim/chassis/money';
import { Big } from 'big.js';

import type { ReconciliationSubject } from '../__generated__/resolvers.ts';
import type { FundingEntryRecord } from '../models/FundingEntry.ts';
import type { ReceiptFactRecord } from '../models/ReceiptFact.ts';
import { isIncoming } from './claimPath.ts';

/** One side's claim on money, whoever keeps it; or several that are held against the sum of a quarter. */
export interface Side {
  readonly id: string;
  readonly entry: FundingEntryRecord | null;
  readonly receiptId: string | null;
  readonly isGiver: boolean;
  readonly subject: ReconciliationSubject;
  readonly value: MoneyRecord;
  /** What the amount was before its conversion, as somebody computed it back; null where nobody did. */
  readonly before: MoneyRecord | null;
  /** Of the amount, cut off: to find close ones by, never to answer. */
  readonly millionths: bigint;
  /** True where the amount is that of all like transactions of a quarter. */
  readonly isQuarterSum: boolean;
  /** The claims that it is the sum of; none where it is one claim. */
  readonly parts: readonly Side[];
  readonly from: string | null;
  readonly to: string | null;
  readonly providerId: string | null;
  /** Of a region's receipt the region stands for the body, which the agencies do not know by its id. */
  readonly receiverId: string | null;
  /** Ids of the activity, agreement and project that the claim names. */
  readonly names: ReadonlySet<string>;
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
        before: entry.backCalculated?.value ?? null,
        millionths: millionthsOf(entry.value),
        isQuarterSum: entry.granularity === 'QUARTER_SUM',
        parts: [],
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
    before: null,
    millionths: millionthsOf(receipt.value),
    isQuarterSum: false,
    parts: [],
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

/** Several claims of one side and one currency as one: their sum, over all their days. */
export function sumOfSides(parts: readonly Side[]): Side | null {
  const [first] = parts;
  if (!first) return null;
  const { currency } = first.value;
  const value = { amount: sumOfDecimals(parts.map((part) => part.value.amount)), currency };
  const days = parts.flatMap(({ from, to }) => [from, to].filter((day) => day !== null)).toSorted();
  return {
    ...first,
    id: parts.map(({ id }) => id).join(' '),
    entry: null,
    receiptId: null,
    value,
    before: null,
    millionths: millionthsOf(value),
    isQuarterSum: false,
    parts,
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
  };
}

/** The ids of the claims of a side. */
export const claimIdsOf = ({ id, parts }: Side): readonly string[] =>
  parts.length > 0 ? parts.map((part) => part.id) : [id];

/** The oldest first, then by id. */
export const byDay = (a: Side, b: Side): number =>
  (a.from ?? '').localeCompare(b.from ?? '') || (a.id < b.id ? -1 : 1);

/**
 * Two claims can be of the same money where no body that both name differs, and they share a body and one of activity,
 * agreement and project, or both bodies.
 */
export function couldBeSame(given: Side, received: Side): boolean {
  if (isOther(given.providerId, received.providerId) || isOther(given.receiverId, received.receiverId))
    return false;
  const sameProvider = given.providerId !== null && given.providerId === received.providerId;
  const sameReceiver = given.receiverId !== null && given.receiverId === received.receiverId;
  return (sameProvider && sameReceiver) || ((sameProvider || sameReceiver) && isSameMatter(given, received));
}

export const isSameMatter = (given: Side, received: Side): boolean =>
  [...given.names].some((name) => received.names.has(name));

const isOther = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one !== other;

/** Days from one to the other, 0 where their periods meet; null where one has no date. */
export function daysBetween(given: Side, received: Side): number | null {
  if (!given.from || !given.to || !received.from || !received.to) return null;
  if (received.from > given.to) return daysFrom(given.to, received.from);
  return received.to < given.from ? daysFrom(given.from, received.to) : 0;
}

/** Days of which only the year or the month is known count as its first. */
const daysFrom = (from: string, to: string): number => Math.round((timeOf(to) - timeOf(from)) / 86_400_000);

const timeOf = (day: string): number => Date.parse(`${`${day}-01-01`.slice(0, 10)}T00:00:00Z`);
