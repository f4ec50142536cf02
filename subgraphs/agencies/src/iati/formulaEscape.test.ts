import fc from 'fast-check';
import { expect, test } from 'vitest';

import { escapeFormula, unescapeFormula } from './formulaEscape.ts';

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '  =1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '\n=1',
  "'=1",
  "''=1",
])('what a spreadsheet would run is kept from it: %j', (text) => {
  expect(escapeFormula(text)).toBe(`'${text}`);
});

test.each(['Agence [FR-3]', "d'Agadir", '2021-02-10', 'a=b', "'quoted'", ''])(
  'what it would not stays: %j',
  (text) => {
    expect(escapeFormula(text)).toBe(text);
  },
);

test('every text comes back as it was', () => {
  const piece = fc.constantFrom("'", '=', '+', '-', '@', ' ', '\t', '\r', 'a', '＝');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((all) => all.join('')),
      ),
      (text) => {
        expect(unescapeFormula(escapeFormula(text))).toBe(text);
      },
    ),
  );
});
