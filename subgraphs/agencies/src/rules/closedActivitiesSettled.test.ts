import { expect, test } from 'vitest';

import { closedActivitiesSettled as rule } from './closedActivitiesSettled.ts';
import { activity, commitment, entry, outcomesOf, project, region } from './testing.ts';

const closed = [activity({ status: 'CLOSED' })];
const judged = (...entries: ReturnType<typeof entry>[]) =>
  outcomesOf(rule, { activities: closed, entries, region: region() });

test('a closed activity that paid all it committed passes, a cent of rest fails', () => {
  expect(judged(commitment(), entry())).toEqual(['PASSED']);
  expect(judged(commitment(), entry({ amount: '99.99' }))).toEqual(['FAILED']);
});

test('a rest that was taken back or returned settles it', () => {
  expect(judged(commitment(), entry({ amount: '60' }), commitment({ amount: '-40' }))).toEqual(['PASSED']);
  const received = entry({ type: 'INCOMING_FUNDS' });
  const returned = entry({ type: 'REIMBURSEMENT', amount: '40' });
  expect(judged(received, entry({ amount: '60' }), returned)).toEqual(['PASSED']);
});

test('a rest in one currency that may have been paid in another leaves it open; one that cannot fails', () => {
  const dirhams = entry({ currency: 'MAD', amount: '1080' });
  expect(judged(commitment(), dirhams)).toEqual(['NOT_EVALUATED INPUT_MISSING']);
  expect(judged(commitment(), commitment({ currency: 'MAD', amount: '1081' }), dirhams)).toEqual(['FAILED']);
});

test('an activity that is not closed is not judged, one of unknown status leaves it open', () => {
  const of = (status: 'IMPLEMENTATION' | null) =>
    outcomesOf(rule, { activities: [activity({ status })], region: region() });
  expect([of('IMPLEMENTATION'), of(null)]).toEqual([
    ['NOT_EVALUATED NOTHING_TO_JUDGE'],
    ['NOT_EVALUATED INPUT_MISSING'],
  ]);
});

test('a closed project is judged by the grants that name it', () => {
  const of = (amount: string) =>
    outcomesOf(rule, {
      region: region({ projects: [project({ status: 'CLOSED' })] }),
      downstream: [commitment({ projectId: 'project' }), entry({ projectId: 'project', amount })],
    });
  expect([of('100'), of('99')]).toEqual([['PASSED'], ['FAILED']]);
});
