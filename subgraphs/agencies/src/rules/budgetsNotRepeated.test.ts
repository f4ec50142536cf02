import { expect, test } from 'vitest';

import { budgetsNotRepeated as rule } from './budgetsNotRepeated.ts';
import { activity, budget, outcomesOf } from './testing.ts';

const activities = [
  activity({ id: 'P' }),
  activity({ id: 'P-1', parentId: 'P' }),
  activity({ id: 'P-2', parentId: 'P' }),
];
const parts = [budget('P-1', '60'), budget('P-2', '40')];
const judged = (own: string) => outcomesOf(rule, { activities, budgets: [...parts, budget('P', own)] });

test('a parent’s row that is the sum of its parts’ rows repeats them, to within one unit', () => {
  expect([judged('100'), judged('101'), judged('101.01')]).toEqual([['FAILED'], ['FAILED'], ['PASSED']]);
});

test('so does a row that is that of one part', () => {
  expect([judged('60'), judged('58.9')]).toEqual([['FAILED'], ['PASSED']]);
});

test('another quarter or another currency is no repetition', () => {
  const later = budget('P', '100', { span: { from: '2021-04-01', to: '2021-06-30' } });
  const euros = budget('P', '100', { value: { amount: '100', currency: 'EUR' } });
  expect(outcomesOf(rule, { activities, budgets: [...parts, later, euros] })).toEqual(['PASSED']);
});

test('a parent without a budget of its own repeats none; parts without any leave it open', () => {
  expect(outcomesOf(rule, { activities, budgets: parts })).toEqual(['PASSED']);
  expect(outcomesOf(rule, { activities, budgets: [budget('P', '5')] })).toEqual([
    'NOT_EVALUATED INPUT_MISSING',
  ]);
});

test('an activity without parts, or parts and parent without budget, are not about this rule', () => {
  expect(outcomesOf(rule, { activities })).toEqual(['NOT_EVALUATED NOTHING_TO_JUDGE']);
  expect(outcomesOf(rule, { activities: [activity()], budgets: [budget('A-1', '5')] })).toEqual([
    'NOT_EVALUATED NOTHING_TO_JUDGE',
  ]);
});
