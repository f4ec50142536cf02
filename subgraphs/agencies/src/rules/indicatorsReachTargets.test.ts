import { expect, test } from 'vitest';

import { indicatorsReachTargets as rule } from './indicatorsReachTargets.ts';
import { outcomesOf, region } from './testing.ts';

const judged = (given: Record<string, string | null>) =>
  outcomesOf(rule, {
    region: region({
      indicators: [{ id: 'i', target: '100', actual: '100', baseline: '0', asOf: '2025', ...given }],
    }),
  });

test('reaching the target passes, one less fails', () => {
  expect([judged({}), judged({ actual: '99' })]).toEqual([['PASSED'], ['FAILED']]);
});

test('numbers are compared as numbers', () => {
  expect(judged({ target: '9', actual: '10' })).toEqual(['PASSED']);
});

test.each(['target', 'actual', 'baseline', 'asOf'])('without %s nothing passes', (field) => {
  expect(judged({ [field]: null })).toEqual(['NOT_EVALUATED INPUT_MISSING']);
});

test('a missed target fails even without baseline', () => {
  expect(judged({ actual: '64', baseline: null })).toEqual(['FAILED']);
});
