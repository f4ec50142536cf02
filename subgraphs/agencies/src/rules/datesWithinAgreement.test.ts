import { expect, test } from 'vitest';

import { datesWithinAgreement as rule } from './datesWithinAgreement.ts';
import { activity, agreement, budget, entry, outcomesOf, wilaya } from './testing.ts';

const activities = [activity({ agreementId: 'agreement' })];
const valid = { validFrom: '2021-02-10', validTo: '2024-08-31' };
const judged = (dated: Parameters<typeof outcomesOf>[1], given: Parameters<typeof agreement>[0] = valid) =>
  outcomesOf(rule, { activities, wilaya: wilaya({ agreements: [agreement(given)] }), ...dated });
const on = (day: string) => ({ entries: [entry({ on: day })] });

test('the first and the last day of the agreement pass, the days around them fail', () => {
  expect([judged(on('2021-02-10')), judged(on('2024-08-31'))]).toEqual([['PASSED'], ['PASSED']]);
  expect([judged(on('2021-02-09')), judged(on('2024-09-01'))]).toEqual([['FAILED'], ['FAILED']]);
});

test('a budget that runs past the end fails, unless an amendment moved the end', () => {
  const late = { budgets: [budget('A-1', '5', { span: { from: '2026-01-01', to: '2026-03-31' } })] };
  const amendment = { signedOn: null, recordedAt: new Date(0), validTo: '2026-03-31' };
  expect(judged(late)).toEqual(['FAILED']);
  expect(judged(late, { ...valid, amendments: [amendment] })).toEqual(['PASSED']);
});

test('an amendment may shorten, too: of several the newest moves the end, whichever is the latest day', () => {
  const made = (signedOn: string | null, validTo: string | null, recordedOn = '2024-06-01') => ({
    signedOn,
    recordedAt: new Date(recordedOn),
    validTo,
  });
  const by = (...amendments: ReturnType<typeof made>[]) =>
    ['2023-12-31', '2024-01-01'].map((day) => judged(on(day), { ...valid, amendments }).join());
  const shortened = ['PASSED', 'FAILED'];
  expect(by(made('2023-05', '2023-12-31'))).toEqual(shortened);
  expect(by(made('2023-05', '2023-12-31'), made('2022', '2026-03-31'))).toEqual(shortened);
  expect(by(made('2022', '2023-12-31'), made('2023-05', '2026-03-31'))).toEqual(['PASSED', 'PASSED']);
  expect(by(made('2022', '2023-12-31'), made('2023-05', null))).toEqual(shortened);
  expect(by(made('2022', '2026-03-31'), made(null, '2023-12-31', '2022-12-31'))).toEqual([
    'PASSED',
    'PASSED',
  ]);
  expect(by(made('2022', '2026-03-31'), made(null, '2023-12-31', '2023-01-01'))).toEqual(shortened);
});

test('a quarter that straddles the start is too coarse to decide', () => {
  const straddling = { entries: [entry({ on: ['2021-01-01', '2021-03-31'] })] };
  expect(judged(straddling)).toEqual(['NOT_EVALUATED DATE_TOO_COARSE']);
});

test('an agreement whose end is not known lets no entry pass, but may fail one', () => {
  const open = { validFrom: '2021-02-10', validTo: null };
  expect(judged(on('2021-02-10'), open)).toEqual(['NOT_EVALUATED INPUT_MISSING']);
  expect(judged(on('2021-02-09'), open)).toEqual(['FAILED']);
});

test('an entry that names the agreement alone is judged with it, one of an activity with its activity', () => {
  const named = (day: string, activityId: string | null) =>
    outcomesOf(rule, {
      activities,
      entries: [entry({ on: day, activityId, agreementId: 'agreement' })],
      wilaya: wilaya({ agreements: [agreement(valid)] }),
    });
  expect([named('2024-08-31', null), named('2024-09-01', null)]).toEqual([['PASSED'], ['FAILED']]);
  expect([named('2024-08-31', 'A-1'), named('2024-09-01', 'other')]).toEqual([['PASSED'], ['FAILED']]);
});
