/** Words as they are searched for: lower case, without accents, spaces made one. */
export const searchableText = (...words: readonly (string | null | undefined)[]): string =>
  words
    .filter(Boolean)
    .join(' ')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();
