import { expect, test } from 'vitest';

import { fundingHasNoCycle as rule } from './fundingHasNoCycle.ts';
import { entry, outcomesOf, party } from './testing.ts';

const known = (id: string) => party(id, { organisationId: id });
const paid = (from: string, to: string, given: Parameters<typeof entry>[0] = {}) =>
  entry({ provider: known(from), receiver: known(to), ...given });

test('a chain passes, and fails for all on it once its end pays its start', () => {
  const chain = [paid('AFD', 'EF'), paid('EF', 'AMCA')];
  expect(outcomesOf(rule, { entries: chain })).toEqual(['PASSED']);
  expect(outcomesOf(rule, { entries: [...chain, paid('AMCA', 'AFD')] })).toEqual([
    'FAILED',
    'FAILED',
    'FAILED',
  ]);
});

test('who pays himself fails, unless he names another activity of his', () => {
  expect(outcomesOf(rule, { entries: [paid('AFD', 'AFD')] })).toEqual(['FAILED']);
  const to = (receiverActivityId: string) =>
    outcomesOf(rule, { entries: [paid('AFD', 'AFD', { activityId: 'A-1', receiverActivityId })] });
  expect([to('A-2'), to('A-1')]).toEqual([['PASSED'], ['FAILED']]);
});

test('a receiver that is not known may hide a cycle', () => {
  const entries = [paid('AFD', 'EF'), entry({ provider: known('EF'), receiver: party('ONEE') })];
  expect(outcomesOf(rule, { entries })).toEqual(['NOT_EVALUATED INPUT_MISSING']);
});

test('a commitment moves no money', () => {
  const entries = [paid('AFD', 'AFD', { type: 'OUTGOING_COMMITMENT' })];
  expect(outcomesOf(rule, { entries })).toEqual(['NOT_EVALUATED NOTHING_TO_JUDGE']);
});
