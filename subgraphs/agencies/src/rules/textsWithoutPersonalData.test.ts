import { expect, test } from 'vitest';

import { facts, activity, entry, outcomesOf, party } from './testing.ts';
import { textsWithoutPersonalData as rule } from './textsWithoutPersonalData.ts';

const others = Array.from({ length: 3 }, () => 'NOT_EVALUATED NOT_HELD');

test('a title without an address passes, one with an address fails', () => {
  expect(outcomesOf(rule, { activities: [activity({ title: 'Migration Maroc' })] })).toEqual([
    'PASSED',
    ...others,
  ]);
  expect(outcomesOf(rule, { activities: [activity({ title: 'Appui, bureau@exemple.ma' })] })).toEqual([
    'FAILED',
    ...others,
  ]);
});

test('the names of an entry are screened, and the finding says where and what, never the words', () => {
  const named = entry({ receiver: party('Atelier bureau@exemple.ma') });
  const [judgement] = rule.judge(facts({ entries: [named] }));
  expect(judgement?.outcome).toBe('FAILED');
  expect(JSON.stringify(judgement)).not.toContain('exemple.ma');
  expect(judgement?.evidence).toContainEqual(
    expect.objectContaining({ field: 'receiver.asWritten', value: expect.stringMatching(/^EMAIL \d+-\d+$/) }),
  );
});

test('the texts of the other institutions are not here to be judged', () => {
  expect(outcomesOf(rule, {})).toEqual(others);
});
