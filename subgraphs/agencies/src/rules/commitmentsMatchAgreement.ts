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
    fr: 'Par convention, la somme des engagements qui la nomment est comparée au montant que les sources donnent avec elle. Un montant publié dans une autre devise compte par son recalcul, qui reste une hypothèse ; sans lui, rien n’est comparé.',
    ar: 'لكل اتفاقية، يقارن مجموع الالتزامات التي تسميها بالمبلغ الذي تذكره المصادر. ويحتسب المبلغ المنشور بعملة أخرى بعد إعادة حسابه، وهي فرضية؛ ومن دونها لا مقارنة.',
    en: 'Per agreement, the commitments that name it together are held against the amount that sources give with it. An amount published in another currency counts as it was computed back, which is a hypothesis; without that nothing is compared.',
  },
  judge: ({ underAgreements, wilaya }) => {
    const commitments = Map.groupBy(
      underAgreements.filter(({ type, isRestated }) => type === 'OUTGOING_COMMITMENT' && !isRestated),
      ({ agreementId }) => agreementId,
    );
    return wilaya.agreements.flatMap(({ id, plannedAmount }) => {
      const own = commitments.get(id) ?? [];
      const planned = plannedAmount && plainMoney(plannedAmount);
      return own.length > 0 ? [judgeAgreement(id, planned, own)] : [];
    });
  },
});
