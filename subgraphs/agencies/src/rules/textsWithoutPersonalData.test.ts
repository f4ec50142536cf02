import { screenRecords } from '@prim/chassis/screenRecords';
import { expect, test } from 'vitest';

import { facts, ministry, outcomesOf, region, wilaya } from './testing.ts';
import { textsWithoutPersonalData as rule } from './textsWithoutPersonalData.ts';

const screened = (fr: string) => {
  const project = { _id: 'prj', title: { fr } };
  return screenRecords([{ type: 'Project', records: [project] }]);
};
const clear = screened('Migration Maroc');
const telling = screened('Appui, bureau@exemple.ma');

test('texts without an address pass, one with an address fails, whoever keeps it', () => {
  const all = (textScreening: typeof clear) =>
    outcomesOf(rule, {
      textScreening,
      region: region({ textScreening }),
      wilaya: wilaya({ textScreening }),
      ministry: ministry({ textScreening }),
    });
  expect(all(clear)).toEqual(['PASSED', 'PASSED', 'PASSED', 'PASSED']);
  expect(all(telling)).toEqual(['FAILED', 'FAILED', 'FAILED', 'FAILED']);
});

test('a finding says of which record and where, never the words', () => {
  const [judgement] = rule.judge(facts({ textScreening: telling }));
  expect(judgement).toMatchObject({ outcome: 'FAILED', subject: { type: 'Project', id: 'prj' } });
  expect(JSON.stringify(judgement)).not.toContain('exemple.ma');
  expect(judgement?.evidence).toContainEqual({
    record: { type: 'Project', id: 'prj' },
    field: 'title.fr',
    value: 'EMAIL 7-24',
  });
});

test('an institution that is down is named, and one with more records than it tells is not judged', () => {
  expect(outcomesOf(rule, { textScreening: clear, region: region({ isComplete: false }) })).toEqual([
    'PASSED',
    'NOT_EVALUATED INPUT_MISSING',
    'NOT_EVALUATED PARTNER_UNAVAILABLE',
    'NOT_EVALUATED PARTNER_UNAVAILABLE',
  ]);
});

test('where nobody keeps a text in the scope there is nothing to judge', () => {
  expect(outcomesOf(rule, { region: region(), wilaya: wilaya(), ministry: ministry() })).toEqual([
    'NOT_EVALUATED NOTHING_TO_JUDGE',
  ]);
});

test('a firm that bears the name of a person is only to be looked at', () => {
  const severityOf = (asWritten: string) => {
    const entry = { _id: 'entry', receiver: { asWritten } };
    const textScreening = screenRecords([{ type: 'FundingEntry', records: [entry] }]);
    const [judgement] = rule.judge(facts({ textScreening }));
    return judgement?.outcome === 'FAILED' ? (judgement.severity ?? rule.severity) : judgement?.outcome;
  };
  expect(severityOf('Agence François Leclercq')).toBe('WARNING');
  expect(severityOf('Fatima El Alaoui')).toBe('BLOCKER');
  expect(severityOf('Agence Française de Développement')).toBe('PASSED');
});
