import { expect, test } from 'vitest';

import { migrationSectorStated as rule } from './migrationSectorStated.ts';
import { activity, outcomesOf, project, region } from './testing.ts';

const judged = (code: string, ...serves: readonly (boolean | null)[]) =>
  outcomesOf(rule, {
    activities: [activity({ agreementId: 'agreement', sectors: [{ code, percentage: null }] })],
    region: region({
      projects: serves.map((servesMigration) => project({ agreementIds: ['agreement'], servesMigration })),
    }),
  });

test('migration on both sides, or on neither, passes', () => {
  expect([judged('15190', true), judged('24050', true), judged('15150', false)]).toEqual([
    ['PASSED'],
    ['PASSED'],
    ['PASSED'],
  ]);
});

test('migration on one side alone fails, whichever it is', () => {
  expect([judged('15150', true), judged('15190', false)]).toEqual([['FAILED'], ['FAILED']]);
});

test('projects of which nobody says whom they serve leave it open', () => {
  expect(judged('15150', null)).toEqual(['NOT_EVALUATED INPUT_MISSING']);
  expect(judged('15150', false, null)).toEqual(['NOT_EVALUATED INPUT_MISSING']);
  expect(judged('15150', true, null)).toEqual(['FAILED']);
});

test('an activity without agreement has no projects to be held against', () => {
  expect(outcomesOf(rule, { activities: [activity()], region: region() })).toEqual([
    'NOT_EVALUATED NOTHING_TO_JUDGE',
  ]);
});
