import { expect, test } from 'vitest';

import { faultOf } from './log.ts';

const canary = 'canary-7f3a';

test('an error is logged by its kind, its code and where it was thrown', () => {
  const error = Object.assign(new TypeError('x'), { code: 'ERR_INVALID_URL' });
  const { fault, at } = faultOf(error);
  expect(fault).toBe('TypeError ERR_INVALID_URL');
  expect(at[0]).toMatch(/^at .*log\.test\.ts:\d+/);
});

test.each<[string, unknown]>([
  ['its message', new Error(`${canary} at mongodb://user:${canary}@db`)],
  ['a message of several lines', new Error(`no\n${canary}\n    at ${canary} (/a.ts:1:1)`)],
  ['its cause', new Error('x', { cause: new Error(canary) })],
  ['what it carries', Object.assign(new Error('x'), { keyValue: { _id: canary }, code: 11_000 })],
  ['a code that is a text', Object.assign(new Error('x'), { code: `a ${canary}` })],
  ['a text that was thrown', canary],
  ['an object that was thrown', { message: canary }],
])('%s is not', (_, thrown) => {
  expect(JSON.stringify(faultOf(thrown))).not.toContain(canary);
});
