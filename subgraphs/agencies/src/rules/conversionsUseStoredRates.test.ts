import { expect, test } from 'vitest';

import { conversionsUseStoredRates as rule } from './conversionsUseStoredRates.ts';
import { entry, euros, outcomesOf } from './testing.ts';

const rates = [{ id: 'fx', base: 'EUR', quote: 'USD', rate: '1.2271', rateOn: '2020-12-31' }];
const back = { value: euros('4000000.00'), rate: '1.2271', rateDate: '2020-12-31', rateId: 'fx' };
const judged = (given: Parameters<typeof entry>[0] = {}, stored = rates) =>
  outcomesOf(rule, {
    entries: [
      entry({ on: '2020-12-31', amount: '4908400', currency: 'USD', backCalculated: back, ...given }),
    ],
    rates: stored,
  });

test('the stored rate of the value date passes, that of another day fails', () => {
  expect(judged()).toEqual(['PASSED']);
  expect(judged({ on: '2020-12-30' })).toEqual(['FAILED']);
});

test('a round trip may lose less than a hundredth', () => {
  expect(judged({ amount: '4908400.009' })).toEqual(['PASSED']);
  expect(judged({ amount: '4908400.01' })).toEqual(['FAILED']);
});

test('a rate that is not stored, or is stored otherwise, fails', () => {
  expect(judged({}, [])).toEqual(['FAILED']);
  expect(judged({}, [{ ...rates[0]!, rate: '1.2272' }])).toEqual(['FAILED']);
  expect(judged({}, [{ ...rates[0]!, base: 'MAD' }])).toEqual(['FAILED']);
});

test('in a quarter the right day is not known; a rate from outside of it fails', () => {
  expect(judged({ on: ['2020-10-01', '2020-12-31'] })).toEqual(['NOT_EVALUATED DATE_TOO_COARSE']);
  expect(judged({ on: ['2021-01-01', '2021-03-31'] })).toEqual(['FAILED']);
});
