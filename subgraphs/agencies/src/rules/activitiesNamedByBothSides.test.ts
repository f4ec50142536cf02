import { describe, expect, test } from 'vitest';

import { activitiesNamedByBothSides as rule } from './activitiesNamedByBothSides.ts';
import { ref } from './Finding.ts';
import { activity, entry, outcomesOf, party, receipt, region } from './testing.ts';

const ef = party('Expertise France', { organisationId: 'X-PRIM-FR-EF' });
const afd = party('AFD', { organisationId: 'FR-3' });
const ofEf = activity({ id: 'B-1', reporterId: 'X-PRIM-FR-EF' });
const activities = [activity({ id: 'A-1' }), ofEf];
const scope = ref('FundingActivity', 'A-1');

type Given = Parameters<typeof entry>[0];
const paid = (given: Given = {}) => entry({ id: 'paid', receiver: ef, receiverActivityId: 'B-1', ...given });
const received = (given: Given = {}) =>
  entry({
    type: 'INCOMING_FUNDS',
    reporterId: 'X-PRIM-FR-EF',
    activityId: 'B-1',
    provider: afd,
    providerActivityId: 'A-1',
    ...given,
  });
const judged = (...entries: ReturnType<typeof entry>[]) =>
  outcomesOf(rule, { activities, entries, region: region() });
/** What is said of the payment alone, with what the receiver claims in its own ledger. */
const ofPayment = (payment: ReturnType<typeof entry>, ...claims: ReturnType<typeof entry>[]) =>
  outcomesOf(rule, { scope, activities, entries: [payment], received: claims, region: region() });

describe('a payment and its receipt', () => {
  test('that name each other’s activity pass; the side that names none fails', () => {
    expect(judged(paid(), received())).toEqual(['PASSED', 'PASSED']);
    expect(judged(paid(), received({ providerActivityId: null }))).toEqual(['FAILED', 'FAILED']);
    expect(judged(paid({ receiverActivityId: null }), received())).toEqual(['FAILED', 'FAILED']);
  });

  test('fail where the other side names another activity than this one', () => {
    expect(ofPayment(paid(), received())).toEqual(['PASSED']);
    expect(ofPayment(paid(), received({ providerActivityId: 'A-2' }))).toEqual(['FAILED']);
    expect(ofPayment(paid(), received({ providerActivityId: 'A-2' }), received())).toEqual(['PASSED']);
  });

  test('are not judged by what others gave, and left open by a giver who is not resolved', () => {
    const other = received({
      provider: party('EC', { organisationId: 'XI-IATI-EC_NEAR' }),
      providerActivityId: 'E-1',
    });
    expect(ofPayment(paid(), other)).toEqual(['NOT_EVALUATED INPUT_MISSING']);
    const unresolved = received({ provider: party('A. F. D.'), providerActivityId: 'A-2' });
    expect(ofPayment(paid(), unresolved)).toEqual(['NOT_EVALUATED INPUT_MISSING']);
  });

  test('without a claim on the other side leave it open: that it is missing, R05 says', () => {
    expect(ofPayment(paid())).toEqual(['NOT_EVALUATED INPUT_MISSING']);
  });

  test('name an activity of the body that they name', () => {
    expect(ofPayment(paid({ receiver: afd }), received())).toEqual(['FAILED']);
    expect(ofPayment(paid({ receiver: party('AFETI') }), received())).toEqual(['PASSED']);
  });

  test('that were taken back are not judged, and answer to nothing', () => {
    const back = received({ amount: '-100', reversesId: 'in' });
    expect(ofPayment(paid(), received({ id: 'in' }), back)).toEqual(['NOT_EVALUATED INPUT_MISSING']);
  });
});

describe('the sum of a quarter', () => {
  const quarter: Given = { on: ['2021-04-01', '2021-06-30'] };

  test('that names no activity is not judged: its file drops the names', () => {
    expect(judged(paid({ ...quarter, receiverActivityId: null }))).toEqual(['NOT_EVALUATED INPUT_MISSING']);
  });

  test('that answers without a name leaves it open', () => {
    expect(ofPayment(paid(), received({ ...quarter, providerActivityId: null }))).toEqual([
      'NOT_EVALUATED INPUT_MISSING',
    ]);
  });
});

test('an unknown activity fails where all are known, and else leaves it open', () => {
  const entries = [paid({ receiverActivityId: 'Z-9' })];
  expect(outcomesOf(rule, { activities, entries, region: region() })).toEqual(['FAILED']);
  expect(outcomesOf(rule, { scope, activities, entries, region: region() })).toEqual([
    'NOT_EVALUATED INPUT_MISSING',
  ]);
});

describe('related activities', () => {
  const related = (id: string, type: 'PARENT' | 'CHILD' | 'SIBLING') => [{ id, type }];
  const of = (parent: ReturnType<typeof related>, part: ReturnType<typeof related>) =>
    outcomesOf(rule, {
      activities: [activity({ id: 'P', related: parent }), activity({ id: 'P1', related: part })],
      region: region(),
    });

  test('name each other as parent and part, or break the rule on the side that names', () => {
    expect(of(related('P1', 'CHILD'), related('P', 'PARENT'))).toEqual(['PASSED', 'PASSED']);
    expect(of(related('P1', 'CHILD'), [])).toEqual(['FAILED']);
    expect(of([], related('P', 'PARENT'))).toEqual(['FAILED']);
    expect(of(related('P1', 'CHILD'), related('P', 'SIBLING'))).toEqual(['FAILED', 'FAILED']);
    expect(of([], [])).toEqual(['NOT_EVALUATED NOTHING_TO_JUDGE']);
  });

  test('that are not known fail where all are, and else leave it open', () => {
    const lonely = [activity({ id: 'A-1', related: related('Z-9', 'PARENT') })];
    expect(outcomesOf(rule, { activities: lonely, region: region() })).toEqual(['FAILED']);
    expect(outcomesOf(rule, { scope, activities: lonely, region: region() })).toEqual([
      'NOT_EVALUATED INPUT_MISSING',
    ]);
  });

  test('of an earlier recording are not judged', () => {
    const past = { valueDate: false, recordedAt: true };
    const lonely = [activity({ id: 'A-1', related: related('Z-9', 'PARENT') })];
    expect(outcomesOf(rule, { past, activities: lonely, region: region() })).toEqual([
      'NOT_EVALUATED NOT_DATED',
    ]);
  });
});

test('a receipt names the activity of its funder', () => {
  const of = (activityIatiId: string | null) =>
    outcomesOf(rule, { activities, region: region({ receipts: [receipt({ activityIatiId })] }) });
  expect([of('A-1'), of(null)]).toEqual([['PASSED'], ['FAILED']]);
});
