import { type DecimalValue, decimalText } from '@prim/chassis/money';
import { Big } from 'big.js';

import { failed, type Judgement, notEvaluated, passed, ref, seen } from './Finding.ts';
import { defineRule, type FactsWith } from './Rule.ts';
import type { RuleFacts } from './RuleFacts.ts';
import { undatedThen } from './undatedThen.ts';

type IndicatorFact = FactsWith<'region'>['region']['indicators'][number];

const textOf = (value: DecimalValue | null) => (value === null ? null : decimalText(value));

function judgeIndicator(
  { id, target, actual, baseline, asOf }: IndicatorFact,
  facts: Pick<RuleFacts, 'past'>,
): Judgement {
  const indicator = ref('Indicator', id);
  const [undated] = undatedThen(facts, {
    subject: indicator,
    type: 'Indicator',
    dayField: 'asOf',
    day: asOf,
  });
  if (undated) return undated;
  const values = {
    target: textOf(target),
    actual: textOf(actual),
    baseline: textOf(baseline),
    asOf,
  };
  const evidence = Object.entries(values).map(([field, value]) => seen(indicator, field, value));
  if (values.target !== null && values.actual !== null && new Big(values.actual).lt(values.target))
    return failed(indicator, evidence);
  const missing = Object.entries(values).flatMap(([field, value]) =>
    value === null ? [`Indicator.${field}`] : [],
  );
  return missing.length > 0
    ? notEvaluated(indicator, 'INPUT_MISSING', missing.join(', '), evidence)
    : passed(indicator, evidence);
}

export const indicatorsReachTargets = defineRule({
  id: 'R25',
  severity: 'WARNING',
  needs: ['region'],
  title: {
    fr: 'Ce qui fut annoncé est atteint, depuis un point de départ et à une date',
    ar: 'تحقق ما أعلن عنه، انطلاقا من وضع أولي وفي تاريخ معلوم',
    en: 'What was announced is reached, from a baseline and at a date',
  },
  explanation: {
    fr: 'L’atteint est comparé à l’annoncé. Un indicateur sans cible, sans valeur atteinte, sans point de départ ou sans date ne peut pas réussir.',
    ar: 'يقارن المحقق بالمعلن. ولا ينجح مؤشر بلا هدف أو بلا قيمة محققة أو بلا وضع أولي أو بلا تاريخ.',
    en: 'What was reached is held against what was announced. An indicator without target, actual, baseline or date cannot pass.',
  },
  judge: (facts) => facts.region.indicators.map((it) => judgeIndicator(it, facts)),
});
