import { describe, expect, test } from 'vitest';

import type { Rule } from './Rule.ts';
import type { RuleFacts } from './RuleFacts.ts';
import { ruleById } from './ruleList.ts';
import {
  activity,
  agreement,
  call,
  euros,
  facts,
  ministry,
  outcomesOf,
  pdr,
  project,
  region,
  wilaya,
} from './testing.ts';

/** Of an earlier moment no rule judges by what may be of later. */

const now = { valueDate: false, recordedAt: false };
const earlierDay = { valueDate: true, recordedAt: false };
const earlierRecord = { valueDate: false, recordedAt: true };

const indicator = { id: 'i', target: '2', actual: '1', baseline: '0', asOf: '2023' };
const stated = {
  id: 's',
  kind: 'PROGRAMME_BUDGET',
  value: euros('5'),
  agreementId: 'agreement',
  callId: null,
  projectId: null,
  statedOn: '2021-02-10',
  valueClaims: [],
} as const;
const committee = { id: 'c', establishedOn: null, requiredMemberIds: null, meetsEveryMonths: 6 };
const meetings = [{ id: 'm', committeeId: 'c', startOn: '2021-01-01', participantIds: [] }];
const closed = activity({
  status: 'CLOSED',
  agreementId: 'agreement',
  sectors: [{ code: '15150', percentage: '90' }],
});
const served = project({ agreementIds: ['agreement'], servesMigration: true, territoryCodes: ['01.001'] });
const figure = { type: 'Indicator', id: 'i', field: 'actual', value: '3' };

/** Facts that each rule judges today, but for what bears no date: R24 has no entries to judge, and says so. */
const given: Readonly<Record<string, Partial<RuleFacts>>> = {
  R15: {
    region: region({ calls: [call({ opensOn: '2023-05-01' })] }),
    wilaya: wilaya({ agreements: [agreement({ callId: 'call', signedOn: '2022' })] }),
  },
  R16: { region: region({ calls: [call({ opensOn: '2021', envelopes: [euros('1')] })] }), contracts: [] },
  R17: { wilaya: wilaya({ committees: [committee], meetings }) },
  R18: {
    activities: [closed, activity({ id: 'B', sectors: [{ code: '15190', percentage: '100' }] })],
    region: region(),
  },
  R19: { activities: [closed], region: region({ projects: [served] }) },
  R20: { region: region({ projects: [served] }), wilaya: wilaya() },
  R21: { region: region({ pdrs: [pdr({ adoptedOn: '2022-07', visaOn: '2022-05' })] }) },
  R24: { activities: [closed], region: region() },
  R25: { region: region({ indicators: [indicator] }) },
  R26: {
    textScreening: { textCount: 1, places: [] },
    region: region(),
    wilaya: wilaya(),
    ministry: ministry(),
  },
  R27: { agreedRefreshDays: 30, newestSourceOn: '2024-06-01' },
  R28: { region: region({ personFigures: [figure] }), ministry: ministry() },
  R29: {
    statedAmounts: [stated, { ...stated, id: 't', value: euros('6') }],
    wilaya: wilaya({ agreements: [agreement()] }),
  },
};
const rules = Object.keys(given).map(ruleById);
const judged = (rule: Rule, past: RuleFacts['past'], more: Partial<RuleFacts> = {}) =>
  outcomesOf(rule, { ...given[rule.id], ...more, past });

describe('as of an earlier recording', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s does not say by what nobody dated',
    (_, rule) => {
      expect(judged(rule, now)).not.toContain('NOT_EVALUATED NOT_DATED');
      expect(new Set(judged(rule, earlierRecord))).toEqual(new Set(['NOT_EVALUATED NOT_DATED']));
      const asked = rule.judge(facts({ ...given[rule.id], past: earlierRecord }));
      expect(asked.flatMap(({ evidence }) => evidence)).toEqual([]);
    },
  );

  test('R08 says what entries alone show, and passes nobody by a registry of later', () => {
    const organisations = [{ id: 'AFD', comparableNames: ['afd'], councilOfRegion: null }];
    const twins = [...organisations, { id: 'EF', comparableNames: ['afd'], councilOfRegion: null }];
    expect(judged(ruleById('R08'), now, { wilaya: wilaya({ organisations: twins }) })).toEqual([
      'FAILED',
      'FAILED',
    ]);
    expect(judged(ruleById('R08'), earlierRecord, { wilaya: wilaya({ organisations: twins }) })).toEqual([
      'NOT_EVALUATED NOTHING_TO_JUDGE',
    ]);
  });
});

describe('as of an earlier day', () => {
  test('what bears a day is judged, what bears none is not', () => {
    const r25 = (asOf: string | null) =>
      judged(ruleById('R25'), earlierDay, { region: region({ indicators: [{ ...indicator, asOf }] }) });
    expect([r25('2023'), r25(null)]).toEqual([['FAILED'], ['NOT_EVALUATED NOT_DATED']]);
    const r20 = (startOn: string | null) =>
      judged(ruleById('R20'), earlierDay, { region: region({ projects: [{ ...served, startOn }] }) });
    expect([r20('2023'), r20(null)]).toEqual([['FAILED'], ['NOT_EVALUATED NOT_DATED']]);
    const r19 = (startOn: string | null) =>
      judged(ruleById('R19'), earlierDay, { region: region({ projects: [{ ...served, startOn }] }) });
    expect([r19('2023'), r19(null)]).toEqual([['FAILED'], ['NOT_EVALUATED NOT_DATED']]);
    expect(judged(ruleById('R15'), earlierDay)).toEqual(['FAILED']);
    expect(judged(ruleById('R15'), earlierDay, { region: region({ calls: [call()] }) })).toEqual([
      'NOT_EVALUATED NOT_DATED',
    ]);
    expect(judged(ruleById('R29'), earlierDay)).toEqual(['FAILED']);
    const undated = [stated, { ...stated, id: 't', statedOn: null, value: euros('6') }];
    expect(judged(ruleById('R29'), earlierDay, { statedAmounts: undated })).toEqual([
      'NOT_EVALUATED NOT_DATED',
    ]);
    expect(judged(ruleById('R18'), earlierDay)).toEqual(['FAILED', 'PASSED']);
  });

  test('how many projects a call selected is not known, so that a smaller total proves nothing', () => {
    const calls = [call({ opensOn: '2021', envelopes: [euros('1')], projectsSelected: 0 })];
    expect(judged(ruleById('R16'), now, { region: region({ calls }) })).not.toEqual(
      judged(ruleById('R16'), earlierDay, { region: region({ calls }) }),
    );
  });

  test('neither statuses, the rules of committees nor figures of persons bear a day', () => {
    for (const id of ['R17', 'R24', 'R28'])
      expect(judged(ruleById(id), earlierDay)).toEqual(['NOT_EVALUATED NOT_DATED']);
  });

  test('R27 does not measure the age of data by a document of later', () => {
    expect(judged(ruleById('R27'), earlierDay)[0]).toBe('PASSED');
    expect(judged(ruleById('R27'), earlierDay, { newestSourceOn: '2024-07-01' })[0]).toBe(
      'NOT_EVALUATED NOT_DATED',
    );
  });
});
