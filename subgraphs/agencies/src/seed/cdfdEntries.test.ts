import { describe, expect, test } from 'vitest';

import { activityHierarchy } from './activityHierarchy.ts';
import type { CdfdContext } from './cdfdActivities.ts';
import { cdfdEntries, type RowBackCalculation } from './cdfdEntries.ts';
import { type CdfdRow, readCdfdFile } from './readCdfdRows.ts';

const rows = readCdfdFile(import.meta.url, 'cdfd-2021-07-22-morocco-transactions.csv');
const ofAfd = rows.filter(({ reporter }) => reporter === 'Agence Française de Développement [FR-3]');

const contextOf = (of: readonly CdfdRow[]): CdfdContext => ({
  hierarchy: activityHierarchy(of.map(({ iatiId }) => iatiId)),
  knownNames: [],
  agreementLinks: [],
  budgetComparisons: new Map(),
  titleLanguages: {},
});

describe('what AFD published', () => {
  test('326 of 326 rows name a receiver, and none with an identifier', () => {
    expect(ofAfd).toHaveLength(326);
    const receivers = cdfdEntries(ofAfd, [], contextOf(ofAfd)).map(({ receiver }) => receiver);
    expect(receivers.filter((receiver) => receiver !== null && receiver.ref === null)).toHaveLength(326);
  });

  test('all 108 commitments are dated in the quarter that the file was published in', () => {
    const commitments = ofAfd.filter(({ type }) => type === 'OUTGOING_COMMITMENT');
    expect(commitments).toHaveLength(108);
    expect(new Set(commitments.map(({ period }) => period.from))).toEqual(new Set(['2021-07-01']));
  });

  test('100 of 108 activities disburse before they commit, the other 8 never disburse', () => {
    const firstOf = (of: readonly CdfdRow[], type: CdfdRow['type']) =>
      of
        .filter((row) => row.type === type)
        .map(({ period }) => period.from)
        .toSorted()
        .at(0);
    const activities = [...Map.groupBy(ofAfd, ({ iatiId }) => iatiId).values()].map((of) => ({
      committed: firstOf(of, 'OUTGOING_COMMITMENT') ?? '',
      disbursed: firstOf(of, 'DISBURSEMENT'),
    }));
    expect(activities).toHaveLength(108);
    expect(activities.filter(({ disbursed }) => disbursed === undefined)).toHaveLength(8);
    expect(
      activities.filter(({ committed, disbursed }) => disbursed !== undefined && disbursed < committed),
    ).toHaveLength(100);
  });

  test('no entry stands on a parent, so that nothing is entered twice', () => {
    const { hierarchy } = contextOf(rows);
    expect(rows.filter(({ iatiId }) => hierarchy.levelOf(iatiId) === 'PARENT')).toEqual([]);
  });
});

const backCalculation: RowBackCalculation = {
  iatiId: 'FR-3-CMA129101',
  type: 'OUTGOING_COMMITMENT',
  periodFrom: '2021-07-01',
  value: '19600200',
  backCalculated: {
    value: { amount: '18000000.00', currency: 'EUR' },
    rate: '1.0889',
    rateDate: '2019-09-30',
    exchangeRateId: 'fx-eurusd-2019-09-30',
    method: { en: 'divided' },
    note: null,
  },
  sources: ['s-ecb'],
};

test('a back-calculation goes to the one row that it names, with its source', () => {
  const found = cdfdEntries(rows, [backCalculation], contextOf(rows)).filter((it) => it.backCalculated);
  expect(found.map(({ _id, sources }) => [_id, sources])).toEqual([
    ['cdfd-tx-000185', ['s-iati-cdfd', 's-ecb']],
  ]);
});

test.each([
  ['activity', { iatiId: 'FR-3-CMA1291' }],
  ['type', { type: 'DISBURSEMENT' as const }],
  ['quarter', { periodFrom: '2021-04-01' }],
  ['amount', { value: '19600200.00' }],
])('a back-calculation that fits no row, by its %s, is refused', (_, change) => {
  expect(() => cdfdEntries(rows, [{ ...backCalculation, ...change }], contextOf(rows))).toThrow(
    /^No row is a \w+ of 19600200(\.00)? USD from 2021-0[47]-01 on FR-3-CMA1291(01)?$/,
  );
});

test('a budget row is refused as an entry', () => {
  const [sample] = ofAfd;
  if (!sample) throw new Error('the file of transactions holds no row of AFD');
  expect(() => cdfdEntries([{ ...sample, type: 'BUDGET' }], [], contextOf([]))).toThrow(
    /line \d+: a budget is no/,
  );
});
