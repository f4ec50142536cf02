import { expect, test } from 'vitest';

import { auditOf } from './auditRequest.ts';
import { partnerFacts } from './partnerFacts.ts';
import { agreement, call, decision, pdr, project, receipt, region, wilaya } from './testing.ts';

const { request } = auditOf('Agreement', 'agreement');
const recordedAt = new Date('2024-06-01T12:00:00Z');
const regionFacts = region({ receipts: [receipt({ receivedOn: '2023-03-15', recordedAt })] });
const amendment = { signedOn: '2024-01', recordedAt, validTo: '2026' };
const wilayaFacts = wilaya({
  agreements: [agreement({ signedOn: '2021-02-10', recordedAt, amendments: [amendment] })],
  decisions: [decision({ decidedOn: '2023', recordedAt })],
});

const logs = { regionLogs: [], regionHeldCheckpoints: [], wilayaLogs: [], wilayaHeldCheckpoints: [] };

const counted = (asked: Partial<typeof request>) => {
  const facts = partnerFacts({ ...request, ...asked }, { ...logs, regionFacts, wilayaFacts });
  const [first] = facts.wilaya?.agreements ?? [];
  return [facts.region?.receipts.length, first?.amendments.length, facts.wilaya?.decisions.length];
};

test('without a moment all that others say is there', () => {
  expect(counted({})).toEqual([1, 1, 1]);
});

test('by the value date: the day itself is in, the day before is not; a year has ended by its last day', () => {
  expect(counted({ valueDate: '2023-03-15' })).toEqual([1, 0, 0]);
  expect(counted({ valueDate: '2023-03-14' })).toEqual([0, 0, 0]);
  expect(counted({ valueDate: '2023-12-31' })).toEqual([1, 0, 1]);
  expect(counted({ valueDate: '2024-01-31' })).toEqual([1, 1, 1]);
});

test('by the time of recording: what was recorded later was not known', () => {
  expect(counted({ recordedAt })).toEqual([1, 1, 1]);
  expect(counted({ recordedAt: new Date('2024-06-01T11:59:59Z') })).toEqual([0, undefined, 0]);
});

test('what a region took back is there no more, from the moment that it did', () => {
  const spent = {
    id: 'spent',
    regionCode: '09',
    value: { amount: '1', currency: 'MAD' },
    spentOn: '2023-03-15',
    recordedAt: new Date('2024-05-01T12:00:00Z'),
    reversesId: null,
    agreementId: null,
    projectId: null,
    pdrAxisId: null,
  };
  const value = { amount: '-1', currency: 'MAD' };
  const back = { ...spent, id: 'back', value, recordedAt, reversesId: 'spent' };
  const facts = region({ expenditures: [spent, back] });
  const count = (asked: Date) =>
    partnerFacts({ ...request, recordedAt: asked }, { ...logs, regionFacts: facts }).region?.expenditures
      .length;
  expect([count(new Date('2024-06-01T11:59:59Z')), count(recordedAt)]).toEqual([1, 0]);
});

test('what says that it is of later was not there; what says nothing is left to the rules', () => {
  const facts = region({
    projects: [project({ id: 'later', startOn: '2023' }), project({ id: 'undated' })],
    calls: [call({ id: 'later', closesOn: '2023-01-15' }), call({ id: 'undated' })],
    indicators: ['2023', null].map((asOf) => ({
      id: `${asOf}`,
      target: null,
      actual: '1',
      baseline: null,
      asOf,
    })),
    pdrs: [pdr({ adoptedOn: '2022-07-04', visaOn: '2023-02', firstCommittedOn: '2024' })],
  });
  const then = (valueDate: string | null) => {
    const { region: told } = partnerFacts({ ...request, valueDate }, { ...logs, regionFacts: facts });
    return [
      ...[told?.projects, told?.calls, told?.indicators].map((kind) => kind?.map(({ id }) => id).join(' ')),
      told?.pdrs.map(({ adoptedOn, visaOn, firstCommittedOn }) =>
        [adoptedOn, visaOn, firstCommittedOn].join(' '),
      ),
    ];
  };
  expect(then('2022-12-31')).toEqual(['undated', 'undated', 'null', ['2022-07-04  ']]);
  expect(then('2023-01-15')).toEqual(['undated', 'later undated', 'null', ['2022-07-04  ']]);
  expect(then('2024-12-31')).toEqual(then(null));
});

test('an institution that is down stays unknown, and so does one that cannot tell of its logs', () => {
  const unknown = { region: null, wilaya: null, ministry: null };
  expect(partnerFacts(request, {})).toEqual(unknown);
  expect(partnerFacts(request, { ...logs, regionFacts, regionLogs: null })).toEqual(unknown);
});
