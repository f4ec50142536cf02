import { expect, test } from 'vitest';

import type { RuleFacts } from './RuleFacts.ts';
import { smallCountsSuppressed as rule } from './smallCountsSuppressed.ts';
import { facts, ministry, outcomesOf, region } from './testing.ts';

type Table = NonNullable<RuleFacts['region']>['personCountTables'][number];

/** A safe table of two provinces, or as the test says. */
const table = (given: Partial<Table> = {}): Table => ({
  id: '09 2026-Q1 SEX',
  regionCode: '09',
  endOn: '2026-03-31',
  trait: 'SEX',
  rows: [
    { territoryCode: '09.163', counts: [10, 40], total: 50 },
    { territoryCode: '09.541', counts: [20, 30], total: 50 },
  ],
  columnTotals: [30, 70],
  total: 100,
  recordedAt: new Date(0),
  ...given,
});

const judged = (...personCountTables: readonly Table[]) =>
  outcomesOf(rule, { region: region({ personCountTables }), ministry: ministry() });

const figure = (value: string) => ({ type: 'Indicator', id: 'ind', field: 'actual', value });

test('ten persons may be told, nine may not, nor a number that is not rounded', () => {
  const rows = (count: number) => [{ territoryCode: '09.163', counts: [count, 40], total: 50 }];
  const told = (count: number) => judged(table({ rows: rows(count), columnTotals: [count, 40], total: 50 }));
  expect([told(10), told(9), told(12)]).toEqual([['PASSED'], ['FAILED'], ['FAILED']]);
});

test('two numbers of a line may be withheld, one alone follows from the total', () => {
  const rows = (first: readonly (number | null)[]) => [
    { territoryCode: '09.163', counts: first, total: 50 },
    { territoryCode: '09.541', counts: [null, null], total: 50 },
  ];
  expect(judged(table({ rows: rows([null, null]) }))).toEqual(['PASSED']);
  expect(judged(table({ rows: rows([null, 40]) }))).toEqual(['FAILED']);
});

test('tables of one quarter tell the same totals; those of another quarter may differ', () => {
  const other = table({
    id: 'other',
    trait: 'AGE',
    rows: [{ territoryCode: '09.163', counts: [45, 20], total: 65 }],
    columnTotals: [45, 20],
    total: 65,
  });
  expect(judged(table(), { ...other, endOn: '2026-06-30' })).toEqual(['PASSED', 'PASSED']);
  expect(judged(table(), { ...table(), id: 'other', trait: 'AGE' })).toEqual(['PASSED', 'PASSED']);
  expect(judged(table(), other)).toEqual(['FAILED', 'FAILED']);
});

test('nationalities are told by province, never by commune', () => {
  const of = (territoryCode: string) => {
    const rows = [{ territoryCode, counts: [20, 30], total: 50 }];
    return judged(table({ trait: 'NATIONALITY', rows, columnTotals: [20, 30], total: 50 }));
  };
  expect([of('09.541'), of('09.541.01.11')]).toEqual([['PASSED'], ['FAILED']]);
});

test('a single figure tells ten persons, or none, and not nine, and the finding does not repeat the nine', () => {
  const of = (value: string) => outcomesOf(rule, { region: region({ personFigures: [figure(value)] }) })[0];
  expect([of('10'), of('9'), of('1'), of('0')]).toEqual(['PASSED', 'FAILED', 'FAILED', 'PASSED']);
  const [judgement] = rule.judge(facts({ region: region({ personFigures: [figure('9')] }) }));
  expect(judgement?.evidence).toEqual([
    { record: { type: 'Indicator', id: 'ind' }, field: 'actual', value: 'BELOW_MINIMUM' },
  ]);
});

test('what does not reach the audit is never a pass', () => {
  expect(outcomesOf(rule, { region: region(), ministry: ministry() })).toEqual([
    'NOT_EVALUATED NOTHING_TO_JUDGE',
  ]);
  expect(outcomesOf(rule, { ministry: ministry({ personFigures: [figure('10')] }) })).toEqual([
    'NOT_EVALUATED PARTNER_UNAVAILABLE',
    'PASSED',
  ]);
  expect(
    outcomesOf(rule, {
      region: region({ isComplete: false, personCountTables: [table()] }),
      ministry: ministry(),
    }),
  ).toEqual(['NOT_EVALUATED INPUT_MISSING']);
});
