import { expect, test } from 'vitest';

import { entry, outcomesOf } from './testing.ts';
import { transactionsReportedOnce as rule } from './transactionsReportedOnce.ts';

const twice = (given: Parameters<typeof entry>[0] = {}) =>
  outcomesOf(rule, { entries: [entry(), entry(given)] });

test('two entries that are alike in everything fail, one cent or one day apart they pass', () => {
  expect(twice()).toEqual(['FAILED']);
  expect(twice({ amount: '100.01' })).toEqual(['PASSED']);
  expect(twice({ on: '2021-06-16' })).toEqual(['PASSED']);
});

test('each reporter may claim the same transaction once', () => {
  expect(twice({ reporterId: 'X-PRIM-FR-EF' })).toEqual(['PASSED']);
});

test('one amount in two sectors is what a quarter’s file makes of one, and no repetition', () => {
  const on = ['2021-04-01', '2021-06-30'] as const;
  const rows = (first: string, second: string) =>
    outcomesOf(rule, { entries: [entry({ on, sectorCode: first }), entry({ on, sectorCode: second })] });
  expect([rows('15150', '15190'), rows('15150', '15150')]).toEqual([['PASSED'], ['FAILED']]);
});

test('an entry that was taken back and entered again stands once', () => {
  const wrong = entry();
  const back = entry({ amount: '-100', reversesId: wrong.id });
  expect(outcomesOf(rule, { entries: [wrong, back, entry()] })).toEqual(['PASSED']);
});
