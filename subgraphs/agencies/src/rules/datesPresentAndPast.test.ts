import { expect, test } from 'vitest';

import { datesPresentAndPast as rule } from './datesPresentAndPast.ts';
import { entry, outcomesOf } from './testing.ts';

test('an entry of the day it was recorded passes, one of the next day fails', () => {
  const recordedOn = '2021-07-22';
  expect(outcomesOf(rule, { entries: [entry({ on: '2021-07-22', recordedOn })] })).toEqual(['PASSED']);
  expect(outcomesOf(rule, { entries: [entry({ on: '2021-07-23', recordedOn })] })).toEqual(['FAILED']);
});

test('where nobody knows when it was recorded, the day of the audit stands in', () => {
  const on = (day: string) => entry({ on: day, recordedOn: null });
  expect(outcomesOf(rule, { today: '2024-06-30', entries: [on('2024-06-30')] })).toEqual(['PASSED']);
  expect(outcomesOf(rule, { today: '2024-06-30', entries: [on('2024-07-01')] })).toEqual(['FAILED']);
});

test('of a quarter the day is not known: it fails only where all of it lies ahead', () => {
  const recordedOn = '2021-07-22';
  const running = entry({ on: ['2021-07-01', '2021-09-30'], recordedOn });
  expect(outcomesOf(rule, { entries: [running] })).toEqual(['NOT_EVALUATED DATE_TOO_COARSE']);
  const ahead = entry({ on: ['2021-10-01', '2021-12-31'], recordedOn });
  expect(outcomesOf(rule, { entries: [ahead] })).toEqual(['FAILED']);
});

test('a date or a currency that is missing fails', () => {
  expect(outcomesOf(rule, { entries: [entry({ on: null })] })).toEqual(['FAILED']);
  expect(outcomesOf(rule, { entries: [entry({ currency: '' })] })).toEqual(['FAILED']);
});
