import { Big } from 'big.js';

import { failed, type Judgement, notEvaluated, passed, ref, seen } from './Finding.ts';
import { moneyText } from './ledgerSums.ts';
import { defineRule } from './Rule.ts';
import type { BackCalculationFact, EntryFact, RateFact } from './RuleFacts.ts';

/** What a round trip may lose: less than one hundredth of the currency. */
const lossMax = new Big('0.01');

/** True where the stored rate is the one that was used, of that pair and that day. */
const isStored = (
  { value, rate, rateDate }: BackCalculationFact,
  entry: EntryFact,
  stored: RateFact | undefined,
) =>
  stored !== undefined &&
  stored.base === value.currency &&
  stored.quote === entry.value.currency &&
  stored.rateOn === rateDate &&
  new Big(stored.rate).eq(rate);

function judgeConversion(
  entry: EntryFact,
  back: BackCalculationFact,
  stored: RateFact | undefined,
): Judgement {
  const subject = ref('FundingEntry', entry.id);
  const roundTrip = new Big(back.value.amount).times(back.rate);
  const evidence = [
    seen(subject, 'value', moneyText(entry.value.amount, entry.value.currency)),
    seen(subject, 'backCalculated.value', moneyText(back.value.amount, back.value.currency)),
    seen(subject, 'backCalculated.rate', back.rate),
    seen(subject, 'backCalculated.rateDate', back.rateDate),
    seen(ref('ExchangeRate', back.rateId), 'rate', stored ? `${stored.rate} ${stored.rateOn}` : null),
    seen(subject, 'round trip', moneyText(roundTrip, entry.value.currency)),
    seen(subject, 'period', entry.span && `${entry.span.from}/${entry.span.to}`),
  ];
  const isExact = roundTrip.minus(entry.value.amount).abs().lt(lossMax);
  if (!isExact || !isStored(back, entry, stored)) return failed(subject, evidence);
  if (entry.span === null) return notEvaluated(subject, 'INPUT_MISSING', 'FundingEntry.valueDate', evidence);
  const { from, to } = entry.span;
  if (back.rateDate < from || back.rateDate > to) return failed(subject, evidence);
  return from === to
    ? passed(subject, evidence)
    : notEvaluated(subject, 'DATE_TOO_COARSE', 'FundingEntry.valueDate', evidence);
}

export const conversionsUseStoredRates = defineRule({
  id: 'R22',
  severity: 'WARNING',
  title: {
    fr: 'Une conversion prend le cours conservé du jour de la valeur, et revient au centime',
    ar: 'يستعمل التحويل السعر المحفوظ ليوم القيمة، ويعود إلى المبلغ بفارق أقل من سنتيم',
    en: 'A conversion takes the stored rate of the value date, and comes back to the cent',
  },
  explanation: {
    fr: 'Le cours employé est un cours conservé, de ce jour ; le montant recalculé, reconverti, diffère de moins de 0,01 ; le jour du cours est celui de la valeur. Dans un trimestre, on ne sait pas si c’est le bon jour.',
    ar: 'السعر المستعمل سعر محفوظ لذلك اليوم؛ والمبلغ المعاد حسابه إذا حول من جديد يختلف بأقل من 0,01؛ ويوم السعر هو يوم القيمة. وداخل الفصل لا يعرف هل هو اليوم الصحيح.',
    en: 'The rate used is a stored one of that day; the amount computed back, converted again, differs by less than 0.01; the day of the rate is that of the value. Within a quarter it is not known whether it is the right day.',
  },
  judge: ({ entries, rates }) => {
    const stored = new Map(rates.map((rate) => [rate.id, rate]));
    return entries.flatMap((entry) => {
      const { backCalculated } = entry;
      if (!backCalculated) return [];
      return [judgeConversion(entry, backCalculated, stored.get(backCalculated.rateId))];
    });
  },
});
