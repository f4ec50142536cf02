import { expect, test } from 'vitest';

import { dataFreshAsAgreed as rule } from './dataFreshAsAgreed.ts';
import { outcomesOf, region } from './testing.ts';

const judged = (newestSourceOn: string | null, agreedRefreshDays: number | null) =>
  outcomesOf(rule, { today: '2024-06-30', region: region({ newestSourceOn, agreedRefreshDays }) })[1];

test('data as old as agreed passes, a day older fails', () => {
  expect(judged('2024-05-31', 30)).toBe('PASSED');
  expect(judged('2024-05-30', 30)).toBe('FAILED');
});

test('where nothing was agreed, or no document bears a date, nothing passes', () => {
  expect(judged('2024-06-30', null)).toBe('NOT_EVALUATED INPUT_MISSING');
  expect(judged(null, 30)).toBe('NOT_EVALUATED INPUT_MISSING');
});

test('a document of the day itself counts, one of a later day says nothing of then', () => {
  expect(judged('2024-06-30', 30)).toBe('PASSED');
  expect(judged('2024-07-01', 30)).toBe('NOT_EVALUATED NOT_DATED');
});

test('each institution is judged for itself; one that is down is named', () => {
  expect(
    outcomesOf(rule, { agreedRefreshDays: 30, newestSourceOn: '2024-06-30', today: '2024-06-30' }),
  ).toEqual([
    'PASSED',
    'NOT_EVALUATED PARTNER_UNAVAILABLE',
    'NOT_EVALUATED PARTNER_UNAVAILABLE',
    'NOT_EVALUATED PARTNER_UNAVAILABLE',
  ]);
});
