import { expect, test } from 'vitest';

import { activity, claim } from '../trace/testing.ts';
import { auditFindings, type OwnRecords } from './auditFindings.ts';
import { auditOf } from './auditRequest.ts';
import { project, region } from './testing.ts';

/** What becomes of records before rules judge them. */

const now = new Date('2024-06-30T12:00:00Z');
const nothing: OwnRecords = {
  activities: [],
  entries: [],
  budgets: [],
  underAgreements: [],
  received: [],
  statedAmounts: [],
  rates: [],
  restated: [],
  downstream: { entries: [], contracts: [], statedAmounts: [] },
  newestSourceOn: null,
  logs: { logs: [], heldCheckpoints: [] },
};
const { request } = auditOf('Programme', 'PROGRAMME');
const outcomesOf = (ruleId: string, records: Partial<OwnRecords>, valueDate: string | null = null) =>
  auditFindings(
    {
      request: { ...request, valueDate },
      regionFacts: region({ projects: [project({ status: 'CLOSED' })] }),
      regionLogs: [],
      regionHeldCheckpoints: [],
    },
    { ...nothing, ...records },
    now,
  ).flatMap((it) => (it.ruleId === ruleId ? [`${it.subject.id} ${it.outcome}`] : []));

test('what was taken back breaks no rule any more, and neither does what took it back', () => {
  const wrong = claim('wrong', 'AFD', 'AFD', { on: '2030-01-01', activityIatiId: 'A' });
  const back = { ...wrong, _id: 'back', value: { amount: '-100', currency: 'EUR' }, reversesId: 'wrong' };
  const right = claim('right', 'AFD', 'EF', { activityIatiId: 'A' });
  expect(outcomesOf('R11', { entries: [wrong, right] })).toEqual(['AFD FAILED']);
  expect(outcomesOf('R11', { entries: [wrong, back, right] })).toEqual(['PROGRAMME PASSED']);
  expect(outcomesOf('R12', { entries: [wrong, right] })).toEqual(['A FAILED']);
  expect(outcomesOf('R12', { entries: [wrong, back, right] })).toEqual(['A PASSED']);
});

test('what is closed today is judged as closed today, and not as of an earlier day', () => {
  const records = {
    activities: [{ ...activity('A', null, []), status: 'CLOSED' as const }],
    entries: [claim('committed', 'AFD', 'EF', { type: 'OUTGOING_COMMITMENT', activityIatiId: 'A' })],
  };
  expect(outcomesOf('R24', records)).toEqual(['A FAILED', 'project NOT_EVALUATED']);
  expect(outcomesOf('R24', records, '2024-06-30')).toEqual(['A FAILED', 'project NOT_EVALUATED']);
  expect(outcomesOf('R24', records, '2024-06-29')).toEqual(['A NOT_EVALUATED', 'project NOT_EVALUATED']);
});
