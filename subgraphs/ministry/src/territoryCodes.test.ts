import { expect, test } from 'vitest';

import { wholesOf } from './territoryCodes.ts';

test.each([
  ['09.541.01.11', ['09.541.01.11', '09.541.01', '09.541', '09', 'MA']],
  ['09.541', ['09.541', '09', 'MA']],
  ['09', ['09', 'MA']],
])('%s is part of each territory whose code it begins with, and of the country', (code, wholes) => {
  expect(wholesOf(code)).toEqual(wholes);
});

test('the country is part of nothing', () => {
  expect(wholesOf('MA')).toEqual(['MA']);
});

test('a code that shares digits with another, but no whole part, is no part of it', () => {
  expect(wholesOf('09.5411')).not.toContain('09.541');
});
