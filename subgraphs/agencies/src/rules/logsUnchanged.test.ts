import { expect, test } from 'vitest';

import { ref } from './Finding.ts';
import { logsUnchanged as rule } from './logsUnchanged.ts';
import type { LeafFact } from './RuleFacts.ts';
import { ministry, outcomesOf, region, wilaya } from './testing.ts';

const at = (size: number, root: string, origin = 'log/afd') => ({ origin, size, root });
const log = {
  reporter: 'FR-3',
  origin: 'log/afd',
  size: 3,
  checkpoints: [at(2, 'root-2'), at(3, 'root-3')],
};
const leaf = (index: number, state: LeafFact['state'] = 'SAME'): LeafFact => ({
  log: 'FR-3',
  index,
  kind: 'FundingEntry',
  recordId: `entry-${index}`,
  state,
});

/** The log of AFD, of which the wilaya holds checkpoints. */
const judged = (heldCheckpoints: ReturnType<typeof at>[], leaves = [leaf(0), leaf(1), leaf(2)]) =>
  outcomesOf(rule, {
    scope: ref('Organisation', 'FR-3'),
    logs: { logs: [log], heldCheckpoints: [] },
    leaves,
    region: region(),
    wilaya: wilaya({ heldCheckpoints }),
    ministry: ministry(),
  });

test('a log that has the roots that others hold passes, with another root it fails', () => {
  expect(judged([at(2, 'root-2')])).toEqual(['PASSED']);
  expect(judged([at(2, 'root-2'), at(3, 'other')])).toEqual(['FAILED']);
});

test('a log that is shorter than what others saw has lost entries', () => {
  expect(judged([at(3, 'root-3')])).toEqual(['PASSED']);
  expect(judged([at(4, 'root-4')])).toEqual(['FAILED']);
});

test('one entry that is not what the log recorded, or is gone, fails', () => {
  expect(judged([at(3, 'root-3')], [leaf(0), leaf(1, 'CHANGED')])).toEqual(['FAILED']);
  expect(judged([at(3, 'root-3')], [leaf(0), leaf(1, 'REMOVED')])).toEqual(['FAILED']);
});

test('a log that nobody holds a checkpoint of is not proved, nor is a size that it has no root of', () => {
  expect(judged([])).toEqual(['NOT_EVALUATED INPUT_MISSING']);
  expect(judged([at(3, 'root-3', 'log/other')])).toEqual(['NOT_EVALUATED INPUT_MISSING']);
  expect(judged([at(1, 'root-1')])).toEqual(['NOT_EVALUATED INPUT_MISSING']);
});

test('while a witness is down nothing passes, but what is broken fails', () => {
  const down = (state: LeafFact['state']) =>
    outcomesOf(rule, {
      logs: { logs: [log], heldCheckpoints: [] },
      leaves: [leaf(0, state)],
      region: region(),
      wilaya: null,
      ministry: ministry(),
    });
  expect([down('SAME'), down('CHANGED')]).toEqual([['NOT_EVALUATED PARTNER_UNAVAILABLE'], ['FAILED']]);
});
