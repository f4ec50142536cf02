import { expect, test } from 'vitest';

import { disbursementNotBeforeCommitment as rule } from './disbursementNotBeforeCommitment.ts';
import { commitment, entry, outcomesOf } from './testing.ts';

const third = ['2021-07-01', '2021-09-30'] as const;

test('paying on the day of the commitment passes, on the day before fails', () => {
  const committed = commitment({ on: '2021-06-15' });
  expect(outcomesOf(rule, { entries: [committed, entry({ on: '2021-06-15' })] })).toEqual(['PASSED']);
  expect(outcomesOf(rule, { entries: [committed, entry({ on: '2021-06-14' })] })).toEqual(['FAILED']);
});

test('two sums of one quarter are too coarse to decide; the quarter before decides', () => {
  const committed = commitment({ on: third });
  expect(outcomesOf(rule, { entries: [committed, entry({ on: third })] })).toEqual([
    'NOT_EVALUATED DATE_TOO_COARSE',
  ]);
  const before = entry({ on: ['2021-04-01', '2021-06-30'] });
  expect(outcomesOf(rule, { entries: [committed, before] })).toEqual(['FAILED']);
  const after = entry({ on: ['2021-10-01', '2021-12-31'] });
  expect(outcomesOf(rule, { entries: [committed, after] })).toEqual(['PASSED']);
});

test('a day within a quarter decides what the sum of the quarter does not', () => {
  const inThird = '2021-08-01';
  const day = commitment({ on: inThird });
  const before = entry({ on: '2021-07-31' });
  expect(outcomesOf(rule, { entries: [day, entry({ on: third }), before] })).toEqual(['FAILED']);
  const after = entry({ on: inThird });
  expect(outcomesOf(rule, { entries: [commitment({ on: third }), day, after] })).toEqual(['PASSED']);
});

test('what bears no date may be the first: of payments nothing passes, of commitments nothing fails', () => {
  const committed = commitment({ on: '2021-06-15' });
  const [before, after] = [entry({ on: '2021-06-14' }), entry({ on: '2021-06-16' })];
  const [undatedPayment, undatedCommitment] = [entry({ on: null }), commitment({ on: null })];
  expect(outcomesOf(rule, { entries: [committed, after, undatedPayment] })).toEqual([
    'NOT_EVALUATED INPUT_MISSING',
  ]);
  expect(outcomesOf(rule, { entries: [committed, before, undatedPayment] })).toEqual(['FAILED']);
  expect(outcomesOf(rule, { entries: [committed, undatedCommitment, before] })).toEqual([
    'NOT_EVALUATED INPUT_MISSING',
  ]);
  expect(outcomesOf(rule, { entries: [committed, undatedCommitment, after] })).toEqual(['PASSED']);
});

test('a reversal of an earlier commitment is no first commitment', () => {
  const entries = [commitment({ on: '2020-01-01', amount: '-5' }), commitment({ on: '2021-06-15' })];
  expect(outcomesOf(rule, { entries: [...entries, entry({ on: '2021-01-01' })] })).toEqual(['FAILED']);
});

test('a payment that was taken back is no first payment', () => {
  const early = entry({ id: 'early', on: '2021-01-01' });
  const back = entry({ on: '2021-01-02', amount: '-100', reversesId: 'early' });
  const entries = [commitment({ on: '2021-06-15' }), early, entry({ on: '2021-06-15' })];
  expect(outcomesOf(rule, { entries })).toEqual(['FAILED']);
  expect(outcomesOf(rule, { entries: [...entries, back] })).toEqual(['PASSED']);
});

test('without commitment, without payment or without a date nothing passes', () => {
  expect(outcomesOf(rule, { entries: [entry()] })).toEqual(['NOT_EVALUATED INPUT_MISSING']);
  expect(outcomesOf(rule, { entries: [commitment()] })).toEqual(['NOT_EVALUATED NOTHING_TO_JUDGE']);
  expect(outcomesOf(rule, { entries: [commitment(), entry({ on: null })] })).toEqual([
    'NOT_EVALUATED INPUT_MISSING',
  ]);
});
