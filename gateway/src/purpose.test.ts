import { expect, test } from 'vitest';

import { readPurpose } from './purpose.ts';

test.each([
  ['audit%202026', 'audit 2026'],
  ['yearly audit, file 2026-4', 'yearly audit, file 2026-4'],
  [encodeURIComponent('تدقيق'), 'تدقيق'],
  ['x'.repeat(200), 'x'.repeat(200)],
  [' ', null],
  [undefined, null],
])('the header %j is the purpose %j', (header, purpose) => {
  expect(readPurpose(header)).toBe(purpose);
});

test.each([
  ['half an encoding', '100%', 'is not percent-encoded UTF-8'],
  ['letters as they are', 'contrôle', 'is not percent-encoded UTF-8'],
  ['two headers', ['a', 'b'], 'is not percent-encoded UTF-8'],
  ['too much', 'x'.repeat(201), 'has 201 characters, and at most 200 are kept'],
  ['two lines', 'a%0Ab', 'holds a control character'],
  ['a person', encodeURIComponent('dossier de Mme Zoubida Canari'), 'looks as if it named a person'],
  ['a telephone', '%2B212%20661223344', 'looks as if it named a person'],
])('%s is refused', (_, header, problem) => {
  expect(() => readPurpose(header)).toThrow(
    expect.objectContaining({
      message: expect.stringContaining(problem),
      extensions: { code: 'PURPOSE_INVALID' },
    }),
  );
});
