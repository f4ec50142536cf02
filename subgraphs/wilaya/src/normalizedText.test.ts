import fc from 'fast-check';
import { expect, test } from 'vitest';

import { normalizedText, wordsOf } from './normalizedText.ts';

test.each([
  ["L'École d’Agadir", ['l', 'ecole', 'd', 'agadir']],
  ['EXPERTISE FRANCE AFETI', ['expertise', 'france', 'afeti']],
  ['Chtouka-Aït Baha', ['chtouka', 'ait', 'baha']],
  ['أكادير-إدا وتنان', ['اكادير', 'ادا', 'وتنان']],
  ['جمعيّة الهجـرة', ['جمعيه', 'الهجره']],
  ['X-PRIM-MA-PROV-09.541', ['x', 'prim', 'ma', 'prov', '09', '541']],
  [' – * ', []],
])('%j has the words %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('a name that is normalized already stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const once = normalizedText(text);
      expect(normalizedText(once)).toBe(once);
    }),
  );
});

test('names that differ in a letter or a digit stay different', () => {
  expect(normalizedText('BE-BCE_KBO-0264814354')).not.toBe(normalizedText('BE-BCE_KBO-264814354'));
  expect(normalizedText('Migrations & Développement')).not.toBe(normalizedText('Migration & Développement'));
});
