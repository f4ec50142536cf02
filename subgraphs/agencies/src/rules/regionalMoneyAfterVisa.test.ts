import { expect, test } from 'vitest';

import { regionalMoneyAfterVisa as rule } from './regionalMoneyAfterVisa.ts';
import { outcomesOf, pdr, region } from './testing.ts';

const approved = { adoptedOn: '2023-07-03', visaOn: '2024-02', axisIds: ['axis'] };
const spent = (spentOn: string) => ({
  id: 'spent',
  regionCode: '09',
  value: { amount: '1', currency: 'MAD' },
  spentOn,
  recordedAt: new Date(0),
  reversesId: null,
  agreementId: null,
  projectId: null,
  pdrAxisId: 'axis',
});
const judged = (given: Parameters<typeof pdr>[0], ...days: string[]) =>
  outcomesOf(rule, {
    region: region({ pdrs: [pdr({ ...approved, ...given })], expenditures: days.map(spent) }),
  });

test('money after the month of the visa passes, money before it fails', () => {
  expect(judged({}, '2024-03-01')).toEqual(['PASSED']);
  expect(judged({}, '2024-01-31')).toEqual(['FAILED']);
});

test('money in the month of the visa may have come before or after', () => {
  expect(judged({}, '2024-02-15')).toEqual(['NOT_EVALUATED DATE_TOO_COARSE']);
});

test('what was committed by a day before the visa fails; by a day after it, it may have been before it, too', () => {
  expect(judged({ firstCommittedOn: '2024-04' })).toEqual(['NOT_EVALUATED DATE_TOO_COARSE']);
  expect(judged({ firstCommittedOn: '2024-04' }, '2024-03-01')).toEqual(['NOT_EVALUATED DATE_TOO_COARSE']);
  expect(judged({ firstCommittedOn: '2024' })).toEqual(['NOT_EVALUATED DATE_TOO_COARSE']);
  expect(judged({ firstCommittedOn: '2023' })).toEqual(['FAILED']);
});

test('a visa before the vote fails', () => {
  expect(judged({ visaOn: '2023-06' })).toEqual(['FAILED']);
});

test('without a visa that is known no money passes, and without money nothing is judged', () => {
  expect(judged({ visaOn: null }, '2024-03-01')).toEqual(['NOT_EVALUATED INPUT_MISSING']);
  expect(judged({})).toEqual(['NOT_EVALUATED NOTHING_TO_JUDGE']);
});
