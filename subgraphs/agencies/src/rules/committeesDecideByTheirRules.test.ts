import { expect, test } from 'vitest';

import { committeesDecideByTheirRules as rule } from './committeesDecideByTheirRules.ts';
import { decision, outcomesOf, wilaya } from './testing.ts';

interface Given {
  readonly every?: number | null;
  readonly since?: string | null;
  readonly required?: readonly string[] | null;
  readonly met?: readonly string[];
  readonly present?: readonly string[];
}

/** A committee that met on some days, and decided at the first of its meetings; audited on 2024-06-30. */
const judged = ({
  every = 6,
  since = '2024-01-10',
  required = ['AFD'],
  met = ['2024-01-15'],
  present = ['AFD', 'EF'],
}: Given) =>
  outcomesOf(rule, {
    today: '2024-06-30',
    wilaya: wilaya({
      committees: [
        { id: 'committee', establishedOn: since, meetsEveryMonths: every, requiredMemberIds: required },
      ],
      meetings: met.map((startOn, index) => ({
        id: `m-${index}`,
        committeeId: 'committee',
        startOn,
        participantIds: present,
      })),
      decisions: [decision({ committeeId: 'committee', meetingId: 'm-0' })],
    }),
  });

test('as many months without a meeting as the rules allow pass, one more fails', () => {
  expect(judged({ every: 5 })).toEqual(['PASSED']);
  expect(judged({ every: 4 })).toEqual(['FAILED']);
  expect(judged({ every: 6, met: ['2023-06-15', '2024-01-15'] })).toEqual(['FAILED']);
});

test('the time before the first meeting counts, from when the committee was set up', () => {
  expect(judged({ since: '2023-07-10' })).toEqual(['PASSED']);
  expect(judged({ since: '2023-06-10' })).toEqual(['FAILED']);
  expect(judged({ since: null })).toEqual(['NOT_EVALUATED INPUT_MISSING']);
  expect(judged({ since: '2023-12-01', met: [] })).toEqual(['NOT_EVALUATED INPUT_MISSING']);
  expect(judged({ since: '2023-11-01', met: [] })).toEqual(['FAILED']);
});

test('a time known by its year alone decides where it does whichever day it was', () => {
  expect(judged({ since: '2023' })).toEqual(['NOT_EVALUATED DATE_TOO_COARSE']);
  expect(judged({ since: '2022' })).toEqual(['FAILED']);
});

test('a required member who was absent fails the decision', () => {
  expect(judged({ present: ['AFD'] })).toEqual(['PASSED']);
  expect(judged({ present: ['EF'] })).toEqual(['FAILED']);
});

test('where sources name nobody who was present, nobody is known to have been absent', () => {
  expect(judged({ present: [] })).toEqual(['NOT_EVALUATED INPUT_MISSING']);
});

test('without its rules, or without a meeting that is known, a committee is not judged', () => {
  expect(judged({ every: null })).toEqual(['NOT_EVALUATED INPUT_MISSING']);
  expect(judged({ required: null })).toEqual(['NOT_EVALUATED INPUT_MISSING']);
  expect(judged({ met: [] })).not.toContain('PASSED');
});
