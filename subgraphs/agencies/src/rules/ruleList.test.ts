import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { ruleById, ruleList } from './ruleList.ts';
import { rulePage } from './rulePage.ts';

test('the list holds R01 to R29, each once and in order', () => {
  const wanted = Array.from({ length: 29 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`);
  expect(ruleList.map(({ id }) => id)).toEqual(wanted);
});

test('every rule is told in French, Arabic and English', () => {
  for (const { id, title, explanation } of ruleList) {
    for (const text of [title, explanation]) {
      expect([id, /\p{Script=Latin}/u.test(text.fr), /\p{Script=Arabic}/u.test(text.ar)]).toEqual([
        id,
        true,
        true,
      ]);
      expect([id, text.en === text.fr]).toEqual([id, false]);
    }
  }
});

test('docs/rules.md tells the rules as they are', () => {
  const page = readFileSync(new URL('../../../../docs/rules.md', import.meta.url), 'utf8');
  expect(page).toBe(rulePage());
});

test('a rule that is not there is a fault of ours', () => {
  expect(() => ruleById('R99')).toThrow('no rule R99');
});
