import { Big } from 'big.js';

import { type EvidenceItem, failed, type Judgement, notEvaluated, passed, ref, seen } from './Finding.ts';
import { entrySeen, moneyText, plainMoney, sumOf } from './ledgerSums.ts';
import { defineRule } from './Rule.ts';
import type { EntryFact, MoneyFact } from './RuleFacts.ts';

/** The amount of an entry in a currency: as entered, or as computed back; null where neither is in it. */
function amountIn({ value, backCalculated }: EntryFact, currency: string): MoneyFact | null {
  if (value.currency === currency) return value;
  return backCalculated?.value.currency === currency ? backCalculated.value : null;
}

/** Types of money that moves from one body to the next. */
const flows = new Set<EntryFact['type']>([
  'INCOMING_FUNDS',
  'OUTGOING_COMMITMENT',
  'DISBURSEMENT',
  'INCOMING_COMMITMENT',
]);

const isIncoming = ({ type }: EntryFact) => type === 'INCOMING_FUNDS' || type === 'INCOMING_COMMITMENT';

const giverOf = (entry: EntryFact) =>
  entry.provider || isIncoming(entry) ? (entry.provider?.organisationId ?? null) : entry.reporterId;

const receiverOf = (entry: EntryFact) =>
  entry.receiver || !isIncoming(entry) ? (entry.receiver?.organisationId ?? null) : entry.reporterId;

/** The commitments that bring money under the agreement: not what those who received it there commit onwards. */
function crossing(entries: readonly EntryFact[]): readonly EntryFact[] {
  const moved = entries.filter(({ type, isRestated }) => flows.has(type) && !isRestated);
  const passedOn = new Set(
    moved.flatMap((it) => (giverOf(it) === receiverOf(it) ? [] : (receiverOf(it) ?? []))),
  );
  return moved.filter((it) => it.type === 'OUTGOING_COMMITMENT' && !passedOn.has(giverOf(it) ?? ''));
}

function seenIn(entry: EntryFact, currency: string): readonly EvidenceItem[] {
  const { backCalculated } = entry;
  if (entry.value.currency === currency || !backCalculated) return entrySeen(entry);
  const { value, rate, rateDate } = backCalculated;
  return [
    ...entrySeen(entry),
    seen(ref('FundingEntry', entry.id), 'backCalculated.value', moneyText(value.amount, value.currency)),
    seen(ref('FundingEntry', entry.id), 'backCalculated.rate', `${rate} ${rateDate}`),
  ];
}

function judgeAgreement(id: string, planned: MoneyFact | null, commitments: readonly EntryFact[]): Judgement {
  const agreement = ref('Agreement', id);
  if (!planned) {
    return notEvaluated(
      agreement,
      'INPUT_MISSING',
      'Agreement.plannedAmount',
      commitments.flatMap(entrySeen),
    );
  }
  const { amount, currency } = planned;
  const amounts = commitments.map((entry) => amountIn(entry, currency));
  const known = amounts.filter((it) => it !== null);
  const evidence = [
    seen(agreement, 'plannedAmount', moneyText(amount, currency)),
    seen(agreement, 'committed', moneyText(sumOf(known), currency)),
    ...commitments.flatMap((entry) => seenIn(entry, currency)),
  ];
  if (known.length < amounts.length)
    return notEvaluated(agreement, 'INPUT_MISSING', 'ExchangeRate', evidence);
  return sumOf(known).eq(new Big(amount)) ? passed(agreement, evidence) : failed(agreement, evidence);
}

export const commitmentsMatchAgreement = defineRule({
  id: 'R03',
  severity: 'ERROR',
  needs: ['wilaya'],
  title: {
    fr: 'Les engagements valent le montant de la convention',
    ar: 'تساوي الالتزامات مبلغ الاتفاقية',
    en: 'Commitments amount to what the agreement says',
  },
  explanation: {
    fr: 'Par convention, la somme des engagements qui la nomment est comparée au montant que les sources donnent avec elle ; ce qu’un bénéficiaire engage à son tour n’est pas recompté. Un montant publié dans une autre devise compte par son recalcul, qui reste une hypothèse ; sans lui, rien n’est comparé.',
    ar: 'لكل اتفاقية، يقارن مجموع الالتزامات التي تسميها بالمبلغ الذي تذكره المصادر؛ ولا يحتسب ثانية ما يلتزم به المستفيد بدوره. ويحتسب المبلغ المنشور بعملة أخرى بعد إعادة حسابه، وهي فرضية؛ ومن دونها لا مقارنة.',
    en: 'Per agreement, the commitments that name it together are held against the amount that sources give with it; what a receiver commits onwards is not counted again. An amount published in another currency counts as it was computed back, which is a hypothesis; without that nothing is compared.',
  },
  judge: ({ underAgreements, wilaya }) => {
    const underEach = Map.groupBy(underAgreements, ({ agreementId }) => agreementId);
    return wilaya.agreements.flatMap(({ id, plannedAmount }) => {
      const own = crossing(underEach.get(id) ?? []);
      const planned = plannedAmount && plainMoney(plannedAmount);
      return own.length > 0 ? [judgeAgreement(id, planned, own)] : [];
    });
  },
});
