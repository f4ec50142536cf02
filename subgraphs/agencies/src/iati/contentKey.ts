import type {
  Narrative,
  PublishedBudget,
  PublishedMoney,
  PublishedTransaction,
} from '@prim/iati/PublishedActivity';
import { Big } from 'big.js';

import { textOfNarratives } from './narratives.ts';
import { organisationAsWritten } from './organisationAsWritten.ts';

type Party = PublishedTransaction['provider'];

/** `59561.00` and `59561` are the same money. */
const moneyKey = ({ amount, currency }: PublishedMoney) => [new Big(amount).toFixed(), currency];

/** Whatever their order, and wherever a foreign one stands. */
const textKey = (narratives: readonly Narrative[]) => {
  const text = textOfNarratives(narratives);
  return [text?.fr ?? null, text?.ar ?? null, text?.en ?? null];
};

const partyKey = (party: Party) => (party === null ? null : organisationAsWritten(party));

/**
 * What a transaction claims, as text: two with the same are the same claim, wherever they came from. What the graph
 * adds (links, resolution of names, source) is none of it.
 */
export const transactionKey = (it: PublishedTransaction): string =>
  JSON.stringify([
    it.type,
    ...moneyKey(it.value),
    it.valueDate,
    it.period.from,
    it.period.to,
    it.granularity,
    partyKey(it.provider),
    partyKey(it.receiver),
    it.provider?.activityId ?? null,
    it.receiver?.activityId ?? null,
    it.sector,
    it.aidType,
    it.financeType,
    it.reference,
    ...textKey(it.description),
  ]);

/** What a budget row claims, as text. */
export const budgetKey = (it: PublishedBudget): string =>
  JSON.stringify([
    it.type,
    it.status,
    it.period.from,
    it.period.to,
    ...moneyKey(it.value),
    it.valueDate,
    partyKey(it.receiver),
  ]);

/** Without its amount: what a corrected row and the one before it have in common. */
export const transactionPlace = (it: PublishedTransaction): string =>
  transactionKey({ ...it, value: { ...it.value, amount: '0' } });

export const budgetPlace = (it: PublishedBudget): string =>
  budgetKey({ ...it, value: { ...it.value, amount: '0' } });
