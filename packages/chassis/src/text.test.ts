import { describe, expect, test } from 'vitest';

import { langOfHeader, localize } from './text.ts';

describe('a text', () => {
  const title = { fr: 'Accueil', ar: 'استقبال', en: null };

  test('answers the language asked for', () => {
    expect(localize(title, 'AR')).toMatchObject({ value: 'استقبال', lang: 'AR' });
  });

  test('answers French where the language asked for is missing, and says so', () => {
    expect(localize(title, 'EN')).toMatchObject({ value: 'Accueil', lang: 'FR', en: null });
  });

  test('answers Arabic before English where there is no French', () => {
    expect(localize({ ar: 'استقبال', en: 'Reception' }, 'FR')).toMatchObject({ lang: 'AR' });
  });

  test('without any language is no text', () => {
    expect(localize({ fr: '' }, 'FR')).toBeNull();
  });
});

describe('the Accept-Language header', () => {
  test.each([
    [undefined, 'FR'],
    ['', 'FR'],
    ['ar', 'AR'],
    ['ar-MA,ar;q=0.9,fr;q=0.5', 'AR'],
    ['fr;q=0.5, en;q=0.8', 'EN'],
    ['de, en;q=0.1', 'EN'],
    ['en;q=0, fr;q=0.2', 'FR'],
    ['de', 'FR'],
    ['*', 'FR'],
    [';;;q=x,,', 'FR'],
  ])('%s asks for %s', (header, lang) => {
    expect(langOfHeader(header)).toBe(lang);
  });
});
