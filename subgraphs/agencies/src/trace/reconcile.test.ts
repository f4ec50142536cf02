import { expect, test } from 'vitest';

import type { FundingEntryRecord } from '../models/FundingEntry.ts';
import type { ReceiptFactRecord } from '../models/ReceiptFact.ts';
import { reconcile } from './reconcile.ts';
import { sidesOfEntries, sidesOfReceipts } from './sides.ts';
import { body, claim } from './testing.ts';

/** When two claims are of the same money, and when they agree. */

const received = (more: Parameters<typeof claim>[3] = {}) =>
  claim('in', 'AFD', 'EF', { type: 'INCOMING_FUNDS', ...more });
const paid = (more: Parameters<typeof claim>[3] = {}) => claim('out', 'AFD', 'EF', more);
const receipt = (more: Partial<ReceiptFactRecord> = {}): ReceiptFactRecord => ({
  id: 'rec',
  regionCode: '09',
  providerAsWritten: 'AFD',
  providerId: 'AFD',
  value: { amount: '100', currency: 'EUR' },
  receivedOn: '2021-03-01',
  recordedAt: null,
  reversesId: null,
  agreementId: null,
  projectId: 'prj-1',
  activityIatiId: null,
  dataStatus: 'PUBLISHED',
  ...more,
});

const pairsOf = (entries: readonly FundingEntryRecord[], receipts: readonly ReceiptFactRecord[] = []) =>
  reconcile([...sidesOfEntries(entries), ...sidesOfReceipts(receipts)]).map(
    ({ status, subject, given, received: got, difference, daysApart }) => ({
      status,
      subject,
      ids: [given?.id ?? null, got?.id ?? null],
      difference: difference?.amount ?? null,
      daysApart,
    }),
  );
const statuses = (...pairs: Parameters<typeof pairsOf>) => pairsOf(...pairs).map(({ status }) => status);

test('the same amount within 30 days is matched, after that within tolerance, after 90 days each stands alone', () => {
  const after = (on: string) => statuses([paid(), received({ on })]);
  expect(after('2021-03-31')).toEqual(['MATCHED']);
  expect(after('2021-04-01')).toEqual(['WITHIN_TOLERANCE']);
  expect(after('2021-05-30')).toEqual(['WITHIN_TOLERANCE']);
  expect(after('2021-05-31')).toEqual(['ONE_SIDED', 'ONE_SIDED']);
  expect(after('2021-01-30')).toEqual(['MATCHED']);
});

test('amounts may differ by one percent; beyond, they contradict each other where both name the same matter', () => {
  const project = { projectId: 'prj-1' };
  const less = (amount: string, more = {}) => statuses([paid({ ...project }), received({ amount, ...more })]);
  expect(less('99', project)).toEqual(['WITHIN_TOLERANCE']);
  expect(less('98.99', project)).toEqual(['CONTRADICTORY']);
  expect(less('98.99')).toEqual(['ONE_SIDED', 'ONE_SIDED']);
});

test('the difference is exact, and days count from the giver to the receiver', () => {
  expect(pairsOf([paid({ amount: '100.10' }), received({ amount: '100.2', on: '2021-02-27' })])).toEqual([
    {
      status: 'WITHIN_TOLERANCE',
      subject: 'PAYMENT',
      ids: ['out', 'in'],
      difference: '-0.10',
      daysApart: -2,
    },
  ]);
});

test('another currency is a contradiction where the matter is the same: nothing is converted', () => {
  const project = { projectId: 'prj-1' };
  const [pair] = pairsOf([paid(project), received({ ...project, currency: 'MAD', amount: '1080' })]);
  expect(pair).toMatchObject({ status: 'CONTRADICTORY', difference: null });
});

test('a commitment answers to an incoming commitment, and never to a receipt', () => {
  const commitment = paid({ type: 'OUTGOING_COMMITMENT' });
  expect(statuses([commitment, received()])).toEqual(['ONE_SIDED', 'ONE_SIDED']);
  expect(pairsOf([commitment, claim('in', 'AFD', 'EF', { type: 'INCOMING_COMMITMENT' })])).toMatchObject([
    { status: 'MATCHED', subject: 'COMMITMENT' },
  ]);
});

test('a quarter meets each of its days', () => {
  const quarter = { valueDate: null, period: { from: '2021-01-01', to: '2021-03-31' } };
  const [pair] = pairsOf([paid(quarter), received({ on: '2021-02-10' })]);
  expect(pair).toMatchObject({ status: 'MATCHED', daysApart: 0 });
});

test('without a date on one side the amounts may agree, but not more than within tolerance', () => {
  const undated = paid({ valueDate: null, period: null });
  expect(pairsOf([undated, received()])).toMatchObject([{ status: 'WITHIN_TOLERANCE', daysApart: null }]);
});

test('other bodies are other money; one that is not resolved may be the same only where the matter is', () => {
  expect(statuses([paid(), claim('in', 'EC', 'EF', { type: 'INCOMING_FUNDS' })])).toHaveLength(2);
  const unknown = { receiver: body('someone') };
  expect(statuses([paid(unknown), received()])).toHaveLength(2);
  const project = { projectId: 'prj-1' };
  expect(statuses([paid({ ...unknown, ...project }), received(project)])).toEqual(['MATCHED']);
});

test('each claim is in one pair, the best that could be', () => {
  const entries = [
    paid({ amount: '100' }),
    claim('out-2', 'AFD', 'EF', { amount: '99.5' }),
    received({ amount: '99.5' }),
  ];
  expect(pairsOf(entries)).toMatchObject([
    { status: 'ONE_SIDED', ids: ['out', null] },
    { status: 'MATCHED', ids: ['out-2', 'in'] },
  ]);
});

test('of many like payments each finds its own receipt', () => {
  const many = Array.from({ length: 60 }, (_, at) => [
    claim(`out-${at}`, 'AFD', 'EF'),
    claim(`in-${at}`, 'AFD', 'EF', { type: 'INCOMING_FUNDS' }),
  ]).flat();
  expect(new Set(statuses(many))).toEqual(new Set(['MATCHED']));
  expect(statuses(many)).toHaveLength(60);
});

test('a thousand claims that all differ are compared with those alone whose amounts lie close', () => {
  const amountOf = (at: number) => String(1_000_000 + at * 1_000);
  const entries = Array.from({ length: 1_000 }, (_, at) => [
    claim(`out-${at}`, 'AFD', 'EF', { amount: amountOf(at) }),
    claim(`in-${at}`, 'AFD', 'EF', { type: 'INCOMING_FUNDS', amount: `${amountOf(at)}.01` }),
  ]).flat();
  const pairs = pairsOf(entries);
  expect(pairs).toHaveLength(1_000);
  expect(new Set(pairs.map(({ status, difference }) => `${status} ${String(difference)}`))).toEqual(
    new Set(['WITHIN_TOLERANCE -0.01']),
  );
});

test('a receipt of a region answers to what its giver paid on the same matter', () => {
  const project = { projectId: 'prj-1', receiver: body('Conseil régional') };
  expect(statuses([paid(project)], [receipt()])).toEqual(['MATCHED']);
  expect(statuses([paid(project)], [receipt({ projectId: 'prj-2' })])).toEqual(['ONE_SIDED', 'ONE_SIDED']);
  expect(statuses([paid(project)], [receipt({ providerId: 'EC' })])).toEqual(['ONE_SIDED', 'ONE_SIDED']);
  expect(pairsOf([paid(project)], [receipt({ value: { amount: '80', currency: 'EUR' } })])).toMatchObject([
    { status: 'CONTRADICTORY', difference: '20' },
  ]);
});

test('what was taken back has no other side, on whichever side it stood', () => {
  const back = claim('back', 'AFD', 'EF', { amount: '-100', reversesId: 'out' });
  expect(statuses([paid(), back])).toEqual([]);
  expect(statuses([paid(), back, claim('again', 'AFD', 'EF'), received()])).toEqual(['MATCHED']);
  const taken = receipt({ id: 'rec-back', value: { amount: '-100', currency: 'EUR' }, reversesId: 'rec' });
  expect(statuses([], [receipt(), taken])).toEqual([]);
  expect(statuses([], [taken])).toEqual(['ONE_SIDED']);
});

test('what is spent and what is pledged has no other side', () => {
  expect(
    statuses([paid({ type: 'EXPENDITURE' }), claim('p', 'AFD', 'EF', { type: 'OUTGOING_PLEDGE' })]),
  ).toEqual([]);
});
