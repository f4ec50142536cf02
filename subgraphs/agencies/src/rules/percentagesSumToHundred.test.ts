import { expect, test } from 'vitest';

import { percentagesSumToHundred as rule } from './percentagesSumToHundred.ts';
import { activity, outcomesOf, pdr, region } from './testing.ts';

const sectors = (...percentages: (string | null)[]) => ({
  activities: [
    activity({ sectors: percentages.map((percentage, index) => ({ code: `1515${index}`, percentage })) }),
  ],
  region: region(),
});

test('sectors that make a hundred pass, to within a hundredth for rounding', () => {
  expect(outcomesOf(rule, sectors('60', '40'))).toEqual(['PASSED']);
  expect(outcomesOf(rule, sectors('66.66', '33.33'))).toEqual(['PASSED']);
  expect(outcomesOf(rule, sectors('66.66', '33.32'))).toEqual(['FAILED']);
});

test('a sector without percentage leaves it open; a single sector needs none', () => {
  expect(outcomesOf(rule, sectors('60', null))).toEqual(['NOT_EVALUATED INPUT_MISSING']);
  expect(outcomesOf(rule, sectors(null))).toEqual(['NOT_EVALUATED NOTHING_TO_JUDGE']);
  expect(outcomesOf(rule, sectors('100'))).toEqual(['PASSED']);
  expect(outcomesOf(rule, sectors('60'))).toEqual(['FAILED']);
});

test('countries make a hundred, with the regions of each vocabulary where there are any', () => {
  const share = (percentage: string | null, code = 'MA') => ({ code, percentage });
  const of = (countries: readonly ReturnType<typeof share>[], regions: Parameters<typeof activity>[0] = {}) =>
    outcomesOf(rule, { activities: [activity({ countries, ...regions })], region: region() });
  expect(of([share('60'), share('40', 'TN')])).toEqual(['PASSED']);
  expect(of([share('60'), share('39.98', 'TN')])).toEqual(['FAILED']);
  expect(of([share('60'), share(null, 'TN')])).toEqual(['NOT_EVALUATED INPUT_MISSING']);
  expect(of([share(null)])).toEqual(['NOT_EVALUATED NOTHING_TO_JUDGE']);
  const inRegions = (...percentages: readonly (readonly [string, string])[]) =>
    of([share('60')], {
      regions: percentages.map(([vocabulary, percentage]) => ({ code: '189', vocabulary, percentage })),
    });
  expect(inRegions(['1', '40'])).toEqual(['PASSED']);
  expect(inRegions(['1', '39'])).toEqual(['FAILED']);
  expect(inRegions(['1', '40'], ['2', '40'])).toEqual(['PASSED']);
  expect(inRegions(['1', '20'], ['2', '20'])).toEqual(['FAILED']);
});

test('an activity is broken by one of its wholes, and open by one', () => {
  const of = (percentage: string | null) =>
    outcomesOf(rule, {
      activities: [
        activity({
          sectors: [{ code: '15150', percentage: '100' }],
          countries: ['MA', 'TN'].map((code) => ({ code, percentage })),
        }),
      ],
      region: region(),
    });
  expect([of('50'), of('40'), of(null)]).toEqual([['PASSED'], ['FAILED'], ['NOT_EVALUATED INPUT_MISSING']]);
});

test('the parts of a development programme’s provinces make a hundred', () => {
  const of = (...territorialPercents: string[]) =>
    outcomesOf(rule, { region: region({ pdrs: [pdr({ territorialPercents })] }) });
  expect([of('55', '45'), of('55', '44')]).toEqual([['PASSED'], ['FAILED']]);
});

test('the cost of its axes makes its whole cost', () => {
  const of = (...amounts: string[]) => {
    const axisAmounts = amounts.map((amount) => ({ amount, currency: 'MAD' }));
    const given = pdr({
      total: { amount: '37700000000', currency: 'MAD' },
      axisIds: amounts.map((_, index) => `a${index}`),
      axisAmounts,
    });
    return outcomesOf(rule, { region: region({ pdrs: [given] }) });
  };
  expect([of('37000000000', '700000000'), of('37000000000', '600000000')]).toEqual([['PASSED'], ['FAILED']]);
});
