import { decimalText } from '@prim/chassis/money';
import { Big } from 'big.js';

import { failed, type Judgement, notEvaluated, passed, type RecordRef, ref, seen } from './Finding.ts';
import { moneyText, plainMoney, sumOf } from './ledgerSums.ts';
import { defineRule } from './Rule.ts';
import { undatedThen } from './undatedThen.ts';

/** IATI allows percentages that are off by rounding; what one hundredth cannot explain is wrong. */
const toleranceMax = new Big('0.01');

function judgePercentages(subject: RecordRef, vocabulary: string, percentages: readonly string[]): Judgement {
  const sum = percentages.reduce((total, percentage) => total.plus(percentage), new Big(0));
  const evidence = [seen(subject, vocabulary, percentages.join(' + ')), seen(subject, 'sum', sum.toFixed())];
  return sum.minus(100).abs().lte(toleranceMax) ? passed(subject, evidence) : failed(subject, evidence);
}

export const percentagesSumToHundred = defineRule({
  id: 'R18',
  severity: 'ERROR',
  needs: ['region'],
  title: {
    fr: 'Les parts d’un tout font cent pour cent',
    ar: 'مجموع أجزاء الكل مائة بالمائة',
    en: 'The parts of a whole make one hundred per cent',
  },
  explanation: {
    fr: 'Par activité, les pourcentages de ses secteurs ; par programme de développement régional, les parts de ses provinces, et les coûts de ses axes comparés à son coût total. Une part sans pourcentage laisse la question ouverte.',
    ar: 'لكل نشاط، نسب قطاعاته؛ ولكل برنامج تنمية جهوية، حصص أقاليمه، وكلفة محاوره مقارنة بكلفته الإجمالية. وجزء بلا نسبة يترك السؤال مفتوحا.',
    en: 'Per activity, the percentages of its sectors; per regional development programme, the parts of its provinces, and the cost of its axes held against its whole cost. A part without a percentage leaves the question open.',
  },
  judge: (facts) => [
    ...facts.activities.flatMap(({ id, sectors }): readonly Judgement[] => {
      const subject = ref('FundingActivity', id);
      const undated = undatedThen(facts, { subject, type: 'FundingActivity', dayField: null });
      if (undated.length > 0) return undated;
      const [first, ...others] = sectors;
      if (!first || (others.length === 0 && first.percentage === null)) return [];
      const known = sectors.flatMap(({ percentage }) => percentage ?? []);
      if (known.length === sectors.length) return [judgePercentages(subject, 'sectors.percentage', known)];
      const codes = seen(subject, 'sectors', sectors.map(({ code }) => code).join(' '));
      return [notEvaluated(subject, 'INPUT_MISSING', 'FundingSector.percentage', [codes])];
    }),
    ...facts.region.pdrs.flatMap(
      ({ id, adoptedOn, total, axisAmounts, axisIds, territorialPercents }): readonly Judgement[] => {
        const pdr = ref('Pdr', id);
        const undated = undatedThen(facts, { subject: pdr, type: 'Pdr', dayField: 'adoptedOn', day: adoptedOn });
        if (undated.length > 0) return undated;
        const shares =
          territorialPercents.length > 0
            ? [judgePercentages(pdr, 'territorialShares.percent', territorialPercents.map(decimalText))]
            : [];
        if (!total || axisIds.length === 0 || axisAmounts.length < axisIds.length) return shares;
        const axes = axisAmounts.map(plainMoney);
        const evidence = [
          seen(pdr, 'total', moneyText(plainMoney(total).amount, total.currency)),
          seen(pdr, 'axes.amount', moneyText(sumOf(axes), total.currency)),
        ];
        const isWhole = sumOf(axes).eq(plainMoney(total).amount);
        const ofAxes = ref('PdrAxis', axisIds.join(' '));
        return [...shares, isWhole ? passed(ofAxes, evidence) : failed(ofAxes, evidence)];
      },
    ),
  ],
});
