import { expect, test } from 'vitest';

import { disbursementsWithinCommitments as rule } from './disbursementsWithinCommitments.ts';
import { commitment, entry, outcomesOf } from './testing.ts';

test('paying all that was committed passes, one cent more fails', () => {
  const entries = [commitment({ amount: '100' }), entry({ amount: '60' })];
  expect(outcomesOf(rule, { entries: [...entries, entry({ amount: '40' })] })).toEqual(['PASSED']);
  expect(outcomesOf(rule, { entries: [...entries, entry({ amount: '40.01' })] })).toEqual(['FAILED']);
});

test('what the reporter spent itself counts as paid', () => {
  const spent = entry({ type: 'EXPENDITURE', amount: '100.01' });
  expect(outcomesOf(rule, { entries: [commitment({ amount: '100' }), spent] })).toEqual(['FAILED']);
});

test('a reversal is netted on either side', () => {
  const paidBack = [commitment(), entry({ amount: '150' }), entry({ amount: '-50' })];
  expect(outcomesOf(rule, { entries: paidBack })).toEqual(['PASSED']);
  const takenBack = [commitment(), commitment({ amount: '-1' }), entry()];
  expect(outcomesOf(rule, { entries: takenBack })).toEqual(['FAILED']);
});

test('currencies are never added: a payment without commitment in its currency cannot be judged', () => {
  const entries = [commitment({ currency: 'USD', amount: '1000' }), entry({ currency: 'EUR' })];
  expect(outcomesOf(rule, { entries })).toEqual(['NOT_EVALUATED INPUT_MISSING']);
});

test('what is entered again on the parts of an activity counts once', () => {
  const entries = [commitment({ isRestated: true }), commitment({ activityId: 'A-1-1' })];
  const paid = entry({ activityId: 'A-1-1', amount: '101' });
  expect(outcomesOf(rule, { entries: [...entries, paid] })).toEqual(['FAILED']);
});

test('each activity is judged for itself', () => {
  const entries = [commitment(), entry({ activityId: 'A-2', amount: '1' })];
  expect(outcomesOf(rule, { entries })).toEqual(['PASSED', 'NOT_EVALUATED INPUT_MISSING']);
});
