import { expect, test } from 'vitest';

import { FundingEntry } from './FundingEntry.ts';

const someone = { asWritten: 'Someone' };
const valid = {
  _id: 'e-1',
  reporterClaim: someone,
  type: 'DISBURSEMENT',
  value: { amount: '4908400', currency: 'USD' },
  granularity: 'QUARTER_SUM',
  period: { from: '2020-10-01', to: '2020-12-31' },
  searchText: 'e',
  sources: ['s-iati-cdfd'],
};

const problemsOf = (change: object) =>
  new FundingEntry({ ...valid, ...change })
    .validate()
    .then(() => [])
    .catch((error: { errors: object }) => Object.keys(error.errors));

test('takes an entry without day, activity, agreement or receiver: what is not known stays null', async () => {
  const entry = new FundingEntry(valid);
  await expect(entry.validate()).resolves.toBeUndefined();
  expect(entry.toObject()).toMatchObject({
    valueDate: null,
    receiver: null,
    activityIatiId: null,
    agreementId: null,
    reversesId: null,
    dataStatus: 'PUBLISHED',
  });
});

test('takes a reversal, and keeps every digit of an amount', async () => {
  const entry = new FundingEntry({ ...valid, value: { amount: '-744121.650600001', currency: 'USD' } });
  await expect(entry.validate()).resolves.toBeUndefined();
  expect(String(entry.value.amount)).toBe('-744121.650600001');
});

test.each([
  ['a type that IATI has not', { type: 'GIFT' }, 'type'],
  ['an amount without currency', { value: { amount: '1' } }, 'value.currency'],
  ['a currency that does not exist', { value: { amount: '1', currency: 'XXZ' } }, 'value.currency'],
  ['an amount that is no number', { value: { amount: 'much', currency: 'USD' } }, 'value.amount'],
  ['a day that does not exist', { valueDate: '2021-02-30' }, 'valueDate'],
  ['a period that ends before it begins', { period: { from: '2021-07-01', to: '2021-06-30' } }, 'period.to'],
  ['a granularity of its own', { granularity: 'MONTH' }, 'granularity'],
  ['a reporter without a name', { reporterClaim: {} }, 'reporterClaim.asWritten'],
  [
    'an organisation that nothing resolved',
    { receiver: { ...someone, organisationId: 'FR-3' } },
    'receiver.resolvedBy',
  ],
  ['a resolution to nobody', { receiver: { ...someone, resolvedBy: 'CURATED' } }, 'receiver.resolvedBy'],
  [
    'a resolution of unknown confidence',
    { receiver: { ...someone, organisationId: 'FR-3', resolvedBy: 'IDENTIFIER' } },
    'receiver.resolvedBy',
  ],
  ['a sector code of three digits', { sector: { code: '151', name: 'Government' } }, 'sector.code'],
  ['a line before the first', { row: { file: 'f.csv', line: 0, content: 'BUDGETS' } }, 'row.line'],
])('refuses %s', async (_, change, path) => {
  expect(await problemsOf(change)).toContain(path);
});

test('refuses a field that it does not know, so that a misspelt one is no silent null', () => {
  expect(() => new FundingEntry({ ...valid, agrementId: 'agr-1' })).toThrow(/agrementId/);
});
