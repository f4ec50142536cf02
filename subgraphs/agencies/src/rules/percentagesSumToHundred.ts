import { decimalText } from '@prim/chassis/money';
import { Big } from 'big.js';

import { failed, type Judgement, notEvaluated, passed, type RecordRef, ref, seen } from './Finding.ts';
import { moneyText, plainMoney, sumOf } from './ledgerSums.ts';
import { defineRule } from './Rule.ts';
import type { ActivityFact } from './RuleFacts.ts';
import { undatedThen, unrecordedThen } from './undatedThen.ts';

/** IATI allows percentages that are off by rounding; what one hundredth cannot explain is wrong. */
const toleranceMax = new Big('0.01');

const isHundred = (percentages: readonly string[]): boolean =>
  sumOfPercentages(percentages).minus(100).abs().lte(toleranceMax);

const sumOfPercentages = (percentages: readonly string[]): Big =>
  percentages.reduce((total, percentage) => total.plus(percentage), new Big(0));

const sumSeen = (subject: RecordRef, field: string, percentages: readonly string[]) => [
  seen(subject, field, percentages.join(' + ')),
  seen(subject, `sum of ${field}`, sumOfPercentages(percentages).toFixed()),
];

function judgePercentages(subject: RecordRef, field: string, percentages: readonly string[]): Judgement {
  const evidence = sumSeen(subject, field, percentages);
  return isHundred(percentages) ? passed(subject, evidence) : failed(subject, evidence);
}

/** What of an activity must make one hundred: its sectors; its countries, with the regions of each vocabulary. */
function wholesOf({ sectors, countries, regions }: ActivityFact) {
  const vocabularies = [...Map.groupBy(regions, ({ vocabulary }) => vocabulary)];
  const places = vocabularies.map(([vocabulary, own]) => ({
    field: `recipientCountries and recipientRegions of vocabulary ${vocabulary}`,
    shares: [...countries, ...own],
  }));
  return [
    { field: 'sectors', shares: sectors },
    ...(places.length > 0 ? places : [{ field: 'recipientCountries', shares: countries }]),
  ].filter(({ shares }) => shares.length > 1 || shares.some(({ percentage }) => percentage !== null));
}

/** One that is alone needs no percentage: it is the whole. */
function judgeActivity(activity: ActivityFact): readonly Judgement[] {
  const subject = ref('FundingActivity', activity.id);
  const wholes = wholesOf(activity).map(({ field, shares }) => {
    const known = shares.flatMap(({ percentage }) => percentage ?? []);
    const evidence =
      known.length === shares.length
        ? sumSeen(subject, `${field}.percentage`, known)
        : [seen(subject, field, shares.map(({ code }) => code).join(' '))];
    return { field, evidence, isKnown: known.length === shares.length, isHundred: isHundred(known) };
  });
  const evidence = wholes.flatMap((it) => it.evidence);
  if (wholes.length === 0) return [];
  if (wholes.some(({ isKnown, isHundred: is }) => isKnown && !is)) return [failed(subject, evidence)];
  const open = wholes.flatMap(({ field, isKnown }) => (isKnown ? [] : [`${field}.percentage`]));
  return [
    open.length > 0
      ? notEvaluated(subject, 'INPUT_MISSING', open.join(', '), evidence)
      : passed(subject, evidence),
  ];
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
    fr: 'Par activité, les pourcentages de ses secteurs, et ceux de ses pays avec les régions de chaque vocabulaire ; par programme de développement régional, les parts de ses provinces, et les coûts de ses axes comparés à son coût total. Une part sans pourcentage laisse la question ouverte.',
    ar: 'لكل نشاط، نسب قطاعاته، ونسب بلدانه مع مناطق كل معجم؛ ولكل برنامج تنمية جهوية، حصص أقاليمه، وكلفة محاوره مقارنة بكلفته الإجمالية. وجزء بلا نسبة يترك السؤال مفتوحا.',
    en: 'Per activity, the percentages of its sectors, and those of its countries with the regions of each vocabulary; per regional development programme, the parts of its provinces, and the cost of its axes held against its whole cost. A part without a percentage leaves the question open.',
  },
  judge: (facts) => [
    ...facts.activities.flatMap((activity): readonly Judgement[] => {
      const judged = judgeActivity(activity);
      const undated = unrecordedThen(facts, ref('FundingActivity', activity.id), 'FundingActivity');
      return judged.length > 0 && undated.length > 0 ? undated : judged;
    }),
    ...facts.region.pdrs.flatMap(
      ({ id, adoptedOn, total, axisAmounts, axisIds, territorialPercents }): readonly Judgement[] => {
        const pdr = ref('Pdr', id);
        const undated = undatedThen(facts, {
          subject: pdr,
          type: 'Pdr',
          dayField: 'adoptedOn',
          day: adoptedOn,
        });
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
