import { expect, test } from 'vitest';

import { contractsWithinEnvelope as rule } from './contractsWithinEnvelope.ts';
import { call, commitment, contract, euros, outcomesOf, project, region } from './testing.ts';

const judged = (amounts: readonly string[], projectsSelected: number | null = amounts.length) =>
  outcomesOf(rule, {
    region: region({
      calls: [call({ envelopes: [euros('100')], projectsSelected })],
      projects: amounts.map((_, index) => project({ id: `p-${index}`, callId: 'call' })),
    }),
    downstream: amounts.map((amount, index) =>
      commitment({ amount, projectId: `p-${index}`, activityId: null }),
    ),
  });

test('grants that use the envelope up pass, one cent more fails', () => {
  expect(judged(['60', '40'])).toEqual(['PASSED']);
  expect(judged(['60', '40.01'])).toEqual(['FAILED']);
});

test('as long as a selected project’s grant is not known, a smaller total proves nothing', () => {
  expect(judged(['60', '40'], 3)).toEqual(['NOT_EVALUATED INPUT_MISSING']);
  expect(judged(['60', '40'], null)).toEqual(['NOT_EVALUATED INPUT_MISSING']);
  expect(judged(['60', '41'], 3)).toEqual(['FAILED']);
});

test('a call without envelope leaves it open', () => {
  expect(outcomesOf(rule, { region: region({ calls: [call()] }) })).toEqual(['NOT_EVALUATED INPUT_MISSING']);
});

test('what is committed to the call as a whole counts only where no grant of a project is known', () => {
  const given = region({
    calls: [call({ envelopes: [euros('100')], projectsSelected: 1 })],
    projects: [project({ callId: 'call' })],
  });
  const whole = (amount: string) => commitment({ amount, callId: 'call', activityId: null });
  const judgedWith = (amount: string, contracts: ReturnType<typeof contract>[]) =>
    outcomesOf(rule, { region: given, downstream: [whole(amount)], contracts });
  expect(judgedWith('100', [contract({ value: euros('100') })])).toEqual(['PASSED']);
  expect(judgedWith('100', [contract({ value: euros('100.01') })])).toEqual(['FAILED']);
  expect(judgedWith('100.01', [])).toEqual(['FAILED']);
});

test('a contract goes before what was stated of its project, and one that was taken back counts no more', () => {
  const given = region({
    calls: [call({ envelopes: [euros('100')], projectsSelected: 1 })],
    projects: [project({ callId: 'call' })],
  });
  const stated = commitment({ amount: '500', projectId: 'project', activityId: null });
  const wrong = contract({ value: euros('150') });
  const back = contract({ value: euros('-150'), reversesId: wrong.id });
  const judgedWith = (...contracts: ReturnType<typeof contract>[]) =>
    outcomesOf(rule, { region: given, downstream: [stated], contracts });
  expect(judgedWith()).toEqual(['FAILED']);
  expect(judgedWith(wrong)).toEqual(['FAILED']);
  expect(judgedWith(wrong, back, contract())).toEqual(['PASSED']);
});
