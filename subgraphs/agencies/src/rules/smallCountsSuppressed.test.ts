import { expect, test } from 'vitest';

import { smallCountsSuppressed as rule } from './smallCountsSuppressed.ts';
import { outcomesOf } from './testing.ts';

test('what does not reach the audit is never a pass', () => {
  expect(outcomesOf(rule, {})).toEqual(['NOT_EVALUATED NOT_HELD']);
});
