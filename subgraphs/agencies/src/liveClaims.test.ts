import { expect, test } from 'vitest';

import { liveClaims, reversals } from './liveClaims.ts';

const claims = [
  { _id: 'wrong' },
  { _id: 'reversal', reversesId: 'wrong' },
  { _id: 'right', reversesId: null },
  { _id: 'of another page', reversesId: 'elsewhere' },
];

test('what was taken back, and what takes it back, stand no more', () => {
  expect(liveClaims(claims).map(({ _id }) => _id)).toEqual(['right']);
});

test('it is told which claim takes which back', () => {
  expect(reversals(claims)).toEqual(
    new Map([
      ['wrong', 'reversal'],
      ['elsewhere', 'of another page'],
    ]),
  );
});
