import { Big } from 'big.js';

import { failed, type Judgement, notEvaluated, passed, type RecordRef, ref, seen } from './Finding.ts';
import { moneyText, sumOf } from './ledgerSums.ts';
import { defineRule } from './Rule.ts';
import type { BudgetFact } from './RuleFacts.ts';

/** A difference of up to one unit of the currency is rounding. */
const roundingMax = new Big(1);

const isSame = (a: Big, b: Big) => a.minus(b).abs().lte(roundingMax);

const quarterOf = ({ span, value }: BudgetFact) => `${span.from} ${span.to} ${value.currency}`;

/** The rows of a parent whose amount stands again on its parts: as their sum, or as that of one of them. */
function repeatedRows(own: readonly BudgetFact[], ofParts: readonly BudgetFact[]): readonly BudgetFact[] {
  const parts = Map.groupBy(ofParts, quarterOf);
  return own.filter((row) => {
    const there = parts.get(quarterOf(row)) ?? [];
    const byPart = [...Map.groupBy(there, ({ activityId }) => activityId).values()];
    const sums = [there, ...byPart]
      .filter((rows) => rows.length > 0)
      .map((rows) => sumOf(rows.map((it) => it.value)));
    return sums.some((sum) => isSame(sum, new Big(row.value.amount)));
  });
}

function judgeParent(
  parent: RecordRef,
  own: readonly BudgetFact[],
  ofParts: readonly BudgetFact[],
): Judgement {
  const repeated = repeatedRows(own, ofParts);
  const totals = [...Map.groupBy(repeated, ({ value }) => value.currency)].map(([currency, rows]) =>
    seen(parent, 'budgets.restated', moneyText(sumOf(rows.map(({ value }) => value)), currency)),
  );
  const evidence = [
    ...totals,
    seen(parent, 'budgets.totalCount', String(own.length)),
    ...repeated.map(({ id: rowId, value }) =>
      seen(ref('Budget', rowId), 'value', moneyText(value.amount, value.currency)),
    ),
  ];
  if (repeated.length > 0) return failed(parent, evidence);
  if (own.length === 0) return passed(parent, evidence);
  return ofParts.length > 0
    ? passed(parent, evidence)
    : notEvaluated(parent, 'INPUT_MISSING', 'Budget', evidence);
}

export const budgetsNotRepeated = defineRule({
  id: 'R10',
  severity: 'ERROR',
  title: {
    fr: 'Un budget n’est pas compté sur le parent et encore sur ses parties',
    ar: 'لا تحسب الميزانية على النشاط الأم ومرة أخرى على أجزائه',
    en: 'A budget does not stand on a parent and again on its parts',
  },
  explanation: {
    fr: 'Trimestre par trimestre, une ligne du parent qui vaut la somme de celles de ses parties, ou celle de l’une d’elles, à une unité près, répète le même argent.',
    ar: 'فصلا بعد فصل، سطر النشاط الأم الذي يساوي مجموع أسطر أجزائه أو سطر أحدها، بفارق لا يتجاوز وحدة واحدة، يكرر المال نفسه.',
    en: 'Quarter by quarter, a row of the parent that equals the sum of its parts’ rows, or the row of one of them, to within one unit, repeats the same money.',
  },
  judge: ({ activities, budgets }) => {
    const byActivity = Map.groupBy(budgets, ({ activityId }) => activityId);
    const parts = Map.groupBy(activities, ({ parentId }) => parentId);
    return activities.flatMap(({ id }) => {
      const children = parts.get(id) ?? [];
      const ofParts = children.flatMap((child) => byActivity.get(child.id) ?? []);
      const own = byActivity.get(id) ?? [];
      if (children.length === 0 || own.length + ofParts.length === 0) return [];
      return [judgeParent(ref('FundingActivity', id), own, ofParts)];
    });
  },
});
