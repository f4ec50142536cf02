import { describe, expect, test } from 'vitest';

import { activityHierarchy } from './activityHierarchy.ts';
import { compareBudgets } from './budgetRestatement.ts';
import { type CdfdRow, readCdfdFile } from './readCdfdRows.ts';

const published = readCdfdFile(import.meta.url, 'cdfd-2021-07-22-morocco-budgets.csv');
const [sample] = published;
if (!sample) throw new Error('the file of budgets holds no row');

/** A budget row of an activity: its quarter is told by its first day. */
const row = (iatiId: string, from: string, value: string): CdfdRow => ({
  ...sample,
  id: `${iatiId} ${from}`,
  iatiId,
  period: { from, to: from },
  value,
});

const compare = (rows: readonly CdfdRow[]) =>
  compareBudgets(rows, activityHierarchy(rows.map(({ iatiId }) => iatiId)));

const parent = 'FR-3-CMA9999';
const [q1, q2] = ['2021-01-01', '2021-04-01'];

describe('as published', () => {
  const comparisons = compare(published);

  test('44 of 66 parents repeat the sum of their parts, the other 22 one of several parts', () => {
    const restatements = [...comparisons.values()].map(({ restatement }) => restatement);
    expect(restatements).toHaveLength(66);
    expect(restatements.filter((it) => it === 'SUM_OF_CHILDREN')).toHaveLength(44);
    expect(restatements.filter((it) => it === 'ONE_CHILD')).toHaveLength(22);
  });

  test('all 1,041 rows of parents stand again on their parts', () => {
    const ofParents = published.filter(({ iatiId }) => comparisons.has(iatiId));
    expect(ofParents).toHaveLength(1041);
    expect(ofParents.filter((it) => comparisons.get(it.iatiId)?.isRestated(it))).toHaveLength(1041);
  });

  test('the 44 are those with a single part', () => {
    const hierarchy = activityHierarchy(published.map(({ iatiId }) => iatiId));
    const parts = Map.groupBy(new Set(published.map(({ iatiId }) => iatiId)), (iatiId) =>
      hierarchy.parentOf(iatiId),
    );
    const single = [...comparisons].filter(([iatiId]) => parts.get(iatiId)?.length === 1);
    expect(single.map(([, { restatement }]) => restatement)).toEqual(Array(44).fill('SUM_OF_CHILDREN'));
  });
});

test('parts whose sum is the parent in every quarter are repeated by it', () => {
  const rows = [row(parent, q1, '10'), row(`${parent}01`, q1, '4'), row(`${parent}02`, q1, '6')];
  expect(compare(rows).get(parent)?.restatement).toBe('SUM_OF_CHILDREN');
});

test('one of several parts that is the parent in every quarter is repeated by it', () => {
  const rows = [
    row(parent, q1, '10'),
    row(parent, q2, '20'),
    row(`${parent}01`, q1, '10'),
    row(`${parent}01`, q2, '20'),
    row(`${parent}02`, q1, '6'),
  ];
  expect(compare(rows).get(parent)?.restatement).toBe('ONE_CHILD');
});

test.each([
  ['1', 'SUM_OF_CHILDREN'],
  ['1.000001', 'NONE'],
])('a difference of USD %s is told as %s', (difference, restatement) => {
  const rows = [row(parent, q1, '1000'), row(`${parent}01`, q1, String(1000 - Number(difference)))];
  expect(compare(rows).get(parent)?.restatement).toBe(restatement);
});

test('a parent that differs in one quarter repeats nothing, but for the quarters that agree', () => {
  const differing = row(parent, q2, '99');
  const rows = [row(parent, q1, '10'), differing, row(`${parent}01`, q1, '10'), row(`${parent}01`, q2, '20')];
  const comparison = compare(rows).get(parent);
  expect(comparison?.restatement).toBe('NONE');
  expect(rows.slice(0, 2).map((it) => comparison?.isRestated(it))).toEqual([true, false]);
});

test('a parent whose parts have no budget repeats nothing', () => {
  const rows = [row(parent, q1, '10')];
  const comparison = compareBudgets(rows, activityHierarchy([parent, `${parent}01`])).get(parent);
  expect(comparison?.restatement).toBe('NONE');
  expect(comparison?.isRestated(row(parent, q1, '10'))).toBe(false);
});
