import { expect, test } from 'vitest';

import { positionNeverNegative as rule } from './positionNeverNegative.ts';
import { activity, entry, outcomesOf, party, receipt, region } from './testing.ts';

const implementer = party('Expertise France', { organisationId: 'X-PRIM-FR-EF' });
const activities = [activity({ implementers: [implementer] })];
const own = (given: Parameters<typeof entry>[0]) => entry({ reporterId: 'X-PRIM-FR-EF', ...given });
const received = (given: Parameters<typeof entry>[0] = {}) => own({ type: 'INCOMING_FUNDS', ...given });
const judged = (...entries: ReturnType<typeof entry>[]) =>
  outcomesOf(rule, { activities, entries, region: region() });

test('paying on what came in passes down to zero, and fails one cent below', () => {
  expect(judged(received(), own({ on: '2021-06-16', amount: '100' }))).toEqual(['PASSED']);
  expect(judged(received(), own({ on: '2021-06-16', amount: '100.01' }))).toEqual(['FAILED']);
});

test('any date counts: paying a day too early fails, on the same day it passes', () => {
  expect(judged(received({ on: '2021-06-15' }), own({ on: '2021-06-14' }))).toEqual(['FAILED']);
  expect(judged(received({ on: '2021-06-15' }), own({ on: '2021-06-15' }))).toEqual(['PASSED']);
});

test('within one quarter the order is not known', () => {
  const quarter = ['2021-04-01', '2021-06-30'] as const;
  expect(judged(received({ on: quarter }), own({ on: quarter }))).toEqual(['NOT_EVALUATED DATE_TOO_COARSE']);
  expect(judged(received({ on: quarter }), own({ on: quarter, amount: '101' }))).toEqual(['FAILED']);
});

test('currencies do not stand in for each other; of one in which nothing came in nothing can be said', () => {
  const paid = own({ currency: 'MAD', amount: '2' });
  expect(judged(received(), paid)).toEqual(['NOT_EVALUATED INPUT_MISSING']);
  expect(judged(received(), received({ currency: 'MAD', amount: '1' }), paid)).toEqual(['FAILED']);
  expect(judged(received(), received({ currency: 'MAD', amount: '2' }), paid)).toEqual(['PASSED']);
  expect(judged(received(), own({ amount: '100.01' }), paid)).toEqual(['FAILED']);
});

test('who claims no funds received cannot be judged', () => {
  expect(judged(own({}))).toEqual(['NOT_EVALUATED INPUT_MISSING']);
});

test('a region is judged by what it received and spent', () => {
  const spent = (amount: string) => ({
    id: 'spent',
    regionCode: '09',
    value: { amount, currency: 'EUR' },
    spentOn: '2021-07-01',
    recordedAt: new Date(0),
    reversesId: null,
    agreementId: null,
    projectId: null,
    pdrAxisId: null,
  });
  const of = (amount: string) =>
    outcomesOf(rule, { region: region({ receipts: [receipt()], expenditures: [spent(amount)] }) });
  expect([of('100'), of('100.01')]).toEqual([['PASSED'], ['FAILED']]);
});
