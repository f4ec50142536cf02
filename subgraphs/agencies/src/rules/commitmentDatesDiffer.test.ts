import { expect, test } from 'vitest';

import { commitmentDatesDiffer as rule } from './commitmentDatesDiffer.ts';
import { commitment, outcomesOf } from './testing.ts';

const two = (first: Parameters<typeof commitment>[0], second = first) => ({
  entries: [commitment({ activityId: 'A-1', ...first }), commitment({ activityId: 'A-2', ...second })],
});

test('all commitments of a file on one day fail, on two days pass', () => {
  expect(outcomesOf(rule, two({ on: '2021-07-22' }))).toEqual(['FAILED']);
  expect(outcomesOf(rule, two({ on: '2021-07-22' }, { on: '2021-07-21' }))).toEqual(['PASSED']);
});

test('one quarter is suspect where the file was published in it, and else too coarse', () => {
  const on = ['2021-07-01', '2021-09-30'] as const;
  expect(outcomesOf(rule, two({ on, recordedOn: '2021-07-22' }))).toEqual(['FAILED']);
  expect(outcomesOf(rule, two({ on, recordedOn: '2021-10-01' }))).toEqual(['NOT_EVALUATED DATE_TOO_COARSE']);
});

test('the commitment of a single activity decides nothing', () => {
  expect(outcomesOf(rule, { entries: [commitment(), commitment()] })).toEqual([
    'NOT_EVALUATED NOTHING_TO_JUDGE',
  ]);
});

test('one suspect file makes its reporter suspect, whatever its others; each reporter stands for itself', () => {
  const suspect = two({ on: '2021-07-22', file: 'a.csv' }).entries;
  const fine = two({ on: '2021-07-22', file: 'b.csv' }, { on: '2021-07-21', file: 'b.csv' }).entries;
  expect(outcomesOf(rule, { entries: [...suspect, ...fine] })).toEqual(['FAILED']);
  const other = fine.map((it) => ({ ...it, reporterId: 'XM-DAC-7' }));
  expect(outcomesOf(rule, { entries: [...suspect, ...other] })).toEqual(['FAILED', 'PASSED']);
});
