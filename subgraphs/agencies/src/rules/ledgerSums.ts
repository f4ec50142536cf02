import { decimalText, type MoneyRecord } from '@prim/chassis/money';
import { Big } from 'big.js';

import { type EvidenceItem, type RecordRef, ref, seen } from './Finding.ts';
import type { EntryFact, MoneyFact } from './RuleFacts.ts';

/** A sum of money as rules compute with it, from one that is stored or was brought along. */
export const plainMoney = ({ amount, currency }: MoneyRecord): MoneyFact => ({
  amount: decimalText(amount),
  currency,
});

/** The exact sum of amounts of one currency; reversals are negative and net themselves. */
export const sumOf = (values: readonly MoneyFact[]): Big =>
  values.reduce((sum, { amount }) => sum.plus(amount), new Big(0));

/** A sum as evidence shows it: `19600200 USD`. */
export const moneyText = (amount: Big | string, currency: string): string =>
  `${new Big(amount).toFixed()} ${currency}`;

/** What an entry is entered on: its activity, else its project, else itself. */
export function holderOf({ id, activityId, projectId }: EntryFact): RecordRef {
  if (activityId !== null) return ref('FundingActivity', activityId);
  return projectId === null ? ref('FundingEntry', id) : ref('Project', projectId);
}

/** Claims that stand: neither taken back, nor taking another one back. */
export function standing<T extends { readonly id: string; readonly reversesId: string | null }>(
  claims: readonly T[],
): readonly T[] {
  const reversed = new Set(claims.flatMap(({ reversesId }) => reversesId ?? []));
  return claims.filter(({ id, reversesId }) => reversesId === null && !reversed.has(id));
}

/** The entries that count, each amount once, by what they are entered on. */
export function byHolder(
  entries: readonly EntryFact[],
): readonly (readonly [RecordRef, readonly EntryFact[]])[] {
  const counted = entries.filter(({ isRestated }) => !isRestated);
  const groups = Map.groupBy(counted, (entry) => {
    const { type, id } = holderOf(entry);
    return `${type} ${id}`;
  });
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [[holderOf(first), group] as const] : [];
  });
}

/** An entry as evidence: its amount, and when it happened as far as it says. */
export function entrySeen({ id, value, span }: EntryFact): readonly EvidenceItem[] {
  const entry = ref('FundingEntry', id);
  const when = span === null ? null : span.from === span.to ? span.from : `${span.from}/${span.to}`;
  return [seen(entry, 'value', moneyText(value.amount, value.currency)), seen(entry, 'period', when)];
}
