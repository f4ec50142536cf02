import { expect, test } from 'vitest';

import { disbursementsReceived as rule } from './disbursementsReceived.ts';
import { ref } from './Finding.ts';
import { entry, euros, facts, outcomesOf, party, receipt, region, wilaya } from './testing.ts';

const ef = party('Expertise France', { organisationId: 'X-PRIM-FR-EF' });
const council = party('Conseil régional', { organisationId: 'X-PRIM-MA-REG-09' });
const paid = (given: Parameters<typeof entry>[0] = {}) => entry({ receiver: ef, ...given });
const claimed = (given: Parameters<typeof entry>[0] = {}) =>
  entry({
    type: 'INCOMING_FUNDS',
    reporterId: 'X-PRIM-FR-EF',
    provider: party('AFD', { organisationId: 'FR-3' }),
    ...given,
  });
const organisations = [{ id: 'X-PRIM-MA-REG-09', comparableNames: [], councilOfRegion: '09' }];
const judged = (...entries: ReturnType<typeof entry>[]) =>
  outcomesOf(rule, { entries, region: region(), wilaya: wilaya({ organisations }) });

test('a claim of the same amount within thirty days passes, a day later fails', () => {
  expect(judged(paid(), claimed({ on: '2021-07-15' }))).toEqual(['PASSED']);
  expect(judged(paid(), claimed({ on: '2021-07-16' }))).toEqual(['FAILED']);
});

test('one receipt answers to one payment: of two alike, the second needs its own', () => {
  const two = [paid({ id: 'a' }), paid({ id: 'b', on: '2021-06-20' })];
  expect(judged(...two, claimed({ on: '2021-06-21' }))).toEqual(['PASSED', 'FAILED']);
  expect(judged(...two, claimed({ on: '2021-06-21' }), claimed({ on: '2021-06-22' }))).toEqual([
    'PASSED',
    'PASSED',
  ]);
});

test('another amount, another currency or another payer is no match', () => {
  expect(judged(paid(), claimed({ amount: '99.99' }))).toEqual(['FAILED']);
  expect(judged(paid(), claimed({ currency: 'MAD' }))).toEqual(['FAILED']);
  expect(judged(paid(), claimed({ provider: party('EU', { organisationId: 'XM-DAC-918-3' }) }))).toEqual([
    'FAILED',
  ]);
});

test('a receipt whose payer is not known may be the one, where the amount and the days are', () => {
  const anonymous = (amount: string) => claimed({ amount, provider: party('A. F. D.') });
  expect(judged(paid(), anonymous('100'))).toEqual(['NOT_EVALUATED INPUT_MISSING']);
  expect(judged(paid(), anonymous('99.99'))).toEqual(['FAILED']);
});

test('the receiver answers in a ledger of its own, whatever the scope of the audit', () => {
  const scope = ref('FundingActivity', 'A-1');
  const of = (...received: ReturnType<typeof entry>[]) =>
    outcomesOf(rule, { scope, entries: [paid()], received, region: region(), wilaya: wilaya() });
  expect(of(claimed({ activityId: 'B-1' }))).toEqual(['PASSED']);
  expect(of(claimed({ activityId: 'B-1', amount: '99.99' }))).toEqual(['FAILED']);
  expect(of()).toEqual(['FAILED']);
});

test('dollars match a claim in the euros that they were before', () => {
  const back = { value: euros('82'), rate: '1.2195', rateDate: '2021-06-15', rateId: 'fx' };
  const dollars = paid({ currency: 'USD', backCalculated: back });
  expect(judged(dollars, claimed({ amount: '82' }))).toEqual(['PASSED']);
});

test('the sum of a quarter matches the sum of its claims; a part of it decides nothing, none at all fails', () => {
  const quarter = paid({ on: ['2021-04-01', '2021-06-30'] });
  const [half, otherHalf] = [claimed({ amount: '50' }), claimed({ amount: '50', on: '2021-05-02' })];
  expect(judged(quarter, half, otherHalf)).toEqual(['PASSED']);
  expect(judged(quarter, half)).toEqual(['NOT_EVALUATED DATE_TOO_COARSE']);
  expect(judged(quarter)).toEqual(['FAILED']);
});

test('thirty days must have passed; after ninety more silence is an error', () => {
  const on = (today: string) => {
    const given = facts({ today, entries: [paid()], region: region(), wilaya: wilaya() });
    const [judgement] = rule.judge(given);
    return judgement?.outcome === 'FAILED' ? judgement.severity : judgement?.outcome;
  };
  expect(on('2021-07-15')).toBe('NOT_EVALUATED');
  expect(on('2021-07-16')).toBe('WARNING');
  expect(on('2021-09-13')).toBe('WARNING');
  expect(on('2021-09-14')).toBe('ERROR');
});

test('a regional council answers by the receipts of its region', () => {
  const toCouncil = paid({ receiver: council });
  const of = (regionCode: string) =>
    outcomesOf(rule, {
      entries: [toCouncil],
      region: region({ receipts: [receipt({ regionCode })] }),
      wilaya: wilaya({ organisations }),
    });
  expect([of('09'), of('02')]).toEqual([['PASSED'], ['FAILED']]);
});

test('of a receiver that is not known, or keeps no ledger here, nothing is said', () => {
  expect(judged(paid({ receiver: party('ONEE') }))).toEqual(['NOT_EVALUATED INPUT_MISSING']);
  const association = party('AMCA', { organisationId: 'X-PRIM-MA-AMCA' });
  expect(judged(paid({ receiver: association }))).toEqual(['NOT_EVALUATED INPUT_MISSING']);
});
