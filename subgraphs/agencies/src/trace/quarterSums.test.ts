import { describe, expect, test } from 'vitest';

import type { FundingEntryRecord } from '../models/FundingEntry.ts';
import { seedFiles } from '../seed/files.ts';
import { reconcile } from './reconcile.ts';
import { sidesOfEntries } from './sides.ts';
import { body, claim } from './testing.ts';

/** Claims of single days beside the sum of a quarter: published data hold sums, receivers hold receipts. */

const quarter = {
  valueDate: null,
  period: { from: '2021-01-01', to: '2021-03-31' },
  granularity: 'QUARTER_SUM',
} as const;
type More = Parameters<typeof claim>[3];
const paidInQuarter = (more: More = {}) => claim('sum', 'AFD', 'EF', { ...quarter, ...more });
const received = (id: string, amount: string, on: string, more: More = {}) =>
  claim(id, 'AFD', 'EF', { type: 'INCOMING_FUNDS', amount, on, ...more });

const pairsOf = (...entries: readonly FundingEntryRecord[]) =>
  reconcile(sidesOfEntries(entries)).map(
    ({ status, given, received: got, difference, daysApart, doubts }) => ({
      pair: `${given?.id ?? '-'} = ${got?.id ?? '-'}`,
      status,
      difference: difference?.amount ?? null,
      daysApart,
      doubts,
    }),
  );

const project = { projectId: 'prj-1' };

describe('the sum of a quarter', () => {
  test('is matched by the sum of the receipts of that quarter, and says that days and single payments are open', () => {
    expect(
      pairsOf(paidInQuarter(), received('a', '60', '2021-01-01'), received('b', '40', '2021-03-31')),
    ).toEqual([
      {
        pair: 'sum = a b',
        status: 'MATCHED',
        difference: '0',
        daysApart: 0,
        doubts: ['DAY_IN_QUARTER', 'PAYMENTS_IN_SUM'],
      },
    ]);
  });

  test('takes receipts up to thirty days after it; one day more is within tolerance', () => {
    const last = (on: string) =>
      pairsOf(paidInQuarter(), received('a', '60', '2021-02-01'), received('b', '40', on)).map(
        ({ pair, status, daysApart }) => ({ pair, status, daysApart }),
      );
    expect(last('2021-04-30')).toEqual([{ pair: 'sum = a b', status: 'MATCHED', daysApart: 30 }]);
    expect(last('2021-05-01').map(({ pair }) => pair)).toEqual(['sum = -', '- = a', '- = b']);
  });

  test('tolerates one percent of difference; beyond, it is contradicted where the matter is the same', () => {
    const second = (amount: string, more: More = {}) =>
      pairsOf(
        paidInQuarter(more),
        received('a', '60', '2021-02-01', more),
        received('b', amount, '2021-02-02', more),
      ).map(({ pair, status, difference }) => `${pair} ${status} ${String(difference)}`);
    expect(second('39')).toEqual(['sum = a b WITHIN_TOLERANCE 1']);
    expect(second('38.99', project)).toEqual(['sum = a b CONTRADICTORY 1.01']);
    expect(second('41.01', project)).toEqual(['sum = a b CONTRADICTORY -1.01']);
  });

  test('of other amounts without a shared matter nothing is decided', () => {
    const entries = [paidInQuarter(), received('a', '60', '2021-02-01')];
    expect(pairsOf(...entries).map(({ pair, doubts }) => [pair, doubts])).toEqual([
      ['sum = -', ['OTHER_CLAIMS_IN_QUARTER']],
      ['- = a', ['OTHER_CLAIMS_IN_QUARTER']],
    ]);
  });

  test('prefers the receipts of its own matter to all of the quarter', () => {
    const entries = [
      paidInQuarter(project),
      received('a', '60', '2021-02-01', project),
      received('b', '40', '2021-02-02', project),
      received('c', '10', '2021-02-03', { projectId: 'prj-2' }),
    ];
    expect(pairsOf(...entries).map(({ pair, status }) => `${pair} ${status}`)).toEqual([
      '- = c ONE_SIDED',
      'sum = a b MATCHED',
    ]);
  });

  test('leaves a receipt to the payment of a day that it agrees with', () => {
    const entries = [
      paidInQuarter(),
      claim('day', 'AFD', 'EF', { amount: '60', on: '2021-02-01' }),
      received('a', '60', '2021-02-01'),
      received('b', '40', '2021-02-02'),
    ];
    expect(pairsOf(...entries).map(({ pair, status }) => `${pair} ${status}`)).toEqual([
      'sum = - ONE_SIDED',
      '- = b ONE_SIDED',
      'day = a MATCHED',
    ]);
  });

  test('agrees with one receipt of its amount, and says that others lie in the quarter', () => {
    const entries = [paidInQuarter(), received('a', '100', '2021-02-01'), received('b', '50', '2021-02-02')];
    expect(pairsOf(...entries).map(({ pair, status, doubts }) => [pair, status, doubts])).toEqual([
      ['- = b', 'ONE_SIDED', ['OTHER_CLAIMS_IN_QUARTER']],
      ['sum = a', 'MATCHED', ['DAY_IN_QUARTER', 'OTHER_CLAIMS_IN_QUARTER']],
    ]);
  });

  test('is no sum of payments to others, in another currency or of commitments', () => {
    const one = received('a', '60', '2021-02-01');
    const statuses = (other: FundingEntryRecord) =>
      pairsOf(paidInQuarter(), one, other).map(({ status }) => status);
    const none = ['ONE_SIDED', 'ONE_SIDED', 'ONE_SIDED'];
    expect(statuses(claim('b', 'EC', 'EF', { type: 'INCOMING_FUNDS', amount: '40' }))).toEqual(none);
    expect(statuses(received('b', '40', '2021-02-02', { currency: 'USD' }))).toEqual(none);
    expect(statuses(received('b', '40', '2021-02-02', { type: 'INCOMING_COMMITMENT' }))).toEqual(none);
  });
});

test('several payments are held against the sum of a quarter that the receiver claims, and commitments alike', () => {
  const of = (given: FundingEntryRecord['type'], got: FundingEntryRecord['type']) =>
    pairsOf(
      claim('a', 'AFD', 'EF', { type: given, amount: '60', on: '2021-01-15' }),
      claim('b', 'AFD', 'EF', { type: given, amount: '40', on: '2021-03-15' }),
      claim('sum', 'AFD', 'EF', { type: got, ...quarter }),
    ).map(({ pair, status }) => `${pair} ${status}`);
  expect(of('DISBURSEMENT', 'INCOMING_FUNDS')).toEqual(['a b = sum MATCHED']);
  expect(of('OUTGOING_COMMITMENT', 'INCOMING_COMMITMENT')).toEqual(['a b = sum MATCHED']);
});

describe('the published payment of PRIM, USD 4,908,400 in the fourth quarter of 2020', () => {
  const entries = seedFiles().find(({ type }) => type === 'FundingEntry')?.records ?? [];
  const published = (entries as readonly FundingEntryRecord[]).filter(({ _id }) => _id === 'cdfd-tx-000186');
  const agency = { ...body('EF'), organisationId: 'X-PRIM-FR-EF' };
  const receipt = (id: string, amount: string, on: string): FundingEntryRecord => ({
    ...received(id, amount, on, { agreementId: 'agr-prim-sm-2021' }),
    provider: { ...body('AFD'), organisationId: 'FR-3' },
    receiver: agency,
  });
  const pairs = (second: string) =>
    pairsOf(...published, receipt('a', '2500000', '2020-11-02'), receipt('b', second, '2020-12-15'));

  test('is matched by receipts that sum up to the EUR 4 million that it was before', () => {
    expect(pairs('1500000')).toEqual([
      {
        pair: 'cdfd-tx-000186 = a b',
        status: 'MATCHED',
        difference: '0.00',
        daysApart: 0,
        doubts: ['DAY_IN_QUARTER', 'PAYMENTS_IN_SUM', 'AMOUNT_COMPUTED_BACK'],
      },
    ]);
  });

  test('is contradicted by receipts of EUR 1 million less', () => {
    expect(pairs('500000')).toMatchObject([
      { pair: 'cdfd-tx-000186 = a b', status: 'CONTRADICTORY', difference: '1000000.00' },
    ]);
  });
});
