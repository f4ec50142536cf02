import { fileURLToPath } from 'node:url';

import { describe, expect, test } from 'vitest';

import { control, inFile, redIn } from './Control.ts';
import { controlProblems } from './controlProblems.ts';
import { controls } from './controls.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('every control stands where the table says, and so does its test: npm run controls takes each away', () => {
  expect(controlProblems(root, controls)).toEqual([]);
  expect(controls.length).toBeGreaterThan(100);
});

describe('the table is refused', () => {
  const manifest = inFile('package.json');
  const own = redIn('e2e/controls/controls.test.ts');
  test.each([
    [
      'where a text is gone',
      control('a', manifest('no such text', ''), own('where a text is gone')),
      /has 0 times/,
    ],
    [
      'where a text stands twice',
      control('a', manifest('"node', ''), own('the table')),
      /has \d+ times, not once/,
    ],
    [
      'where a file is gone',
      control('a', inFile('none.ts')('a', ''), own('the table')),
      /none.ts has 0 times/,
    ],
    [
      'where a test is gone',
      control('a', manifest('"private"', ''), redIn('none.test.ts')('x')),
      /has no test named: x/,
    ],
  ])('%s', (_, wrong, problem) => {
    expect(controlProblems(root, [wrong])).toEqual([expect.stringMatching(problem)]);
  });

  test('where a name comes twice', () => {
    const [first] = controls;
    expect(controlProblems(root, first ? [first, first] : [])).toEqual([
      expect.stringContaining('is in the table twice'),
    ]);
  });
});
