import { expect, test } from 'vitest';

import { activitiesNamedByBothSides as rule } from './activitiesNamedByBothSides.ts';
import { ref } from './Finding.ts';
import { activity, entry, outcomesOf, receipt, region } from './testing.ts';

const activities = [activity({ id: 'A-1' }), activity({ id: 'B-1' })];
const judged = (given: Parameters<typeof entry>[0]) =>
  outcomesOf(rule, { activities, entries: [entry(given)], region: region() });

test('a transaction that names a known activity passes, one that names none fails', () => {
  expect(judged({ receiverActivityId: 'B-1' })).toEqual(['PASSED']);
  expect(judged({ receiverActivityId: null })).toEqual(['FAILED']);
});

test('incoming funds name the activity of who paid', () => {
  expect(judged({ type: 'INCOMING_FUNDS', providerActivityId: 'B-1' })).toEqual(['PASSED']);
  expect(judged({ type: 'INCOMING_FUNDS', receiverActivityId: 'B-1' })).toEqual(['FAILED']);
});

test('a sum of a quarter that names none is not judged: its file drops the names', () => {
  expect(judged({ on: ['2021-04-01', '2021-06-30'] })).toEqual(['NOT_EVALUATED INPUT_MISSING']);
});

test('an unknown activity fails where all are known, and else leaves it open', () => {
  const entries = [entry({ receiverActivityId: 'Z-9' })];
  expect(outcomesOf(rule, { activities, entries, region: region() })).toEqual(['FAILED']);
  const scope = ref('FundingActivity', 'A-1');
  expect(outcomesOf(rule, { scope, activities, entries, region: region() })).toEqual([
    'NOT_EVALUATED INPUT_MISSING',
  ]);
});

test('a receipt names the activity of its funder', () => {
  const of = (activityIatiId: string | null) =>
    outcomesOf(rule, { activities, region: region({ receipts: [receipt({ activityIatiId })] }) });
  expect([of('A-1'), of(null)]).toEqual([['PASSED'], ['FAILED']]);
});
