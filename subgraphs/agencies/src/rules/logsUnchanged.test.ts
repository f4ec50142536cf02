import { expect, test } from 'vitest';

import { ref } from './Finding.ts';
import { logsUnchanged as rule } from './logsUnchanged.ts';
import type { RuleFacts } from './RuleFacts.ts';
import { ministry, outcomesOf, region, wilaya } from './testing.ts';

type LogFact = RuleFacts['logs']['logs'][number];
type BrokenLeaf = LogFact['brokenLeaves'][number];

const at = (size: number, root: string, origin = 'log/afd') => ({ origin, size, root });
const log: LogFact = {
  reporter: 'FR-3',
  origin: 'log/afd',
  size: 3,
  checkpoints: [at(2, 'root-2'), at(3, 'root-3')],
  leavesChecked: 3,
  brokenLeaves: [],
};
const broken = (state: BrokenLeaf['state'], index: number | null = 1): BrokenLeaf => ({
  index,
  kind: 'FundingEntry',
  recordId: 'entry-1',
  state,
});

/** The log of AFD, of which the wilaya holds checkpoints. */
const judged = (heldCheckpoints: ReturnType<typeof at>[], changed: Partial<LogFact> = {}) =>
  outcomesOf(rule, {
    scope: ref('Organisation', 'FR-3'),
    logs: { logs: [{ ...log, ...changed }], heldCheckpoints: [] },
    region: region(),
    wilaya: wilaya({ heldCheckpoints }),
    ministry: ministry(),
  });

test('a log that has the roots that others hold passes, with another root it fails', () => {
  expect(judged([at(2, 'root-2')])).toEqual(['PASSED']);
  expect(judged([at(2, 'root-2'), at(3, 'other')])).toEqual(['FAILED']);
});

test('a log that is shorter than what others saw has lost entries, one that is gone all of them', () => {
  expect(judged([at(3, 'root-3')])).toEqual(['PASSED']);
  expect(judged([at(4, 'root-4')])).toEqual(['FAILED']);
  expect(judged([at(3, 'root-3')], { size: 0, checkpoints: [], leavesChecked: 0 })).toEqual(['FAILED']);
});

test('a log that cannot make the root that others hold any more was damaged', () => {
  expect(judged([at(1, 'root-1')])).toEqual(['FAILED']);
});

test.each([broken('CHANGED'), broken('REMOVED'), broken('UNRECORDED', null)])(
  'one claim that is not what the log says fails: $state',
  (leaf) => {
    expect(judged([at(3, 'root-3')], { brokenLeaves: [leaf] })).toEqual(['FAILED']);
  },
);

test('a log that nobody holds a checkpoint of is not proved', () => {
  expect(judged([])).toEqual(['NOT_EVALUATED INPUT_MISSING']);
  expect(judged([at(3, 'root-3', 'log/other')])).toEqual(['NOT_EVALUATED INPUT_MISSING']);
});

test('of the whole programme the logs of the others are judged as well, by what we hold of them among others', () => {
  const ofRegion = { ...log, reporter: 'X-PRIM-MA-REG-09', origin: 'log/region' };
  const outcomes = (changed: Partial<LogFact>, root = 'root-3') =>
    outcomesOf(rule, {
      scope: ref('Programme', 'PROGRAMME'),
      logs: { logs: [], heldCheckpoints: [at(3, root, 'log/region')] },
      region: region({ logs: [{ ...ofRegion, ...changed }] }),
      wilaya: wilaya(),
      ministry: ministry(),
    });
  expect(outcomes({})).toEqual(['PASSED']);
  expect(outcomes({}, 'other')).toEqual(['FAILED']);
  expect(outcomes({ brokenLeaves: [broken('CHANGED')] })).toEqual(['FAILED']);
});

test('while a witness is down nothing passes, but what is broken fails', () => {
  const down = (brokenLeaves: readonly BrokenLeaf[]) =>
    outcomesOf(rule, {
      logs: { logs: [{ ...log, brokenLeaves }], heldCheckpoints: [] },
      region: region(),
      wilaya: null,
      ministry: ministry(),
    });
  expect([down([]), down([broken('CHANGED')])]).toEqual([['NOT_EVALUATED PARTNER_UNAVAILABLE'], ['FAILED']]);
});
