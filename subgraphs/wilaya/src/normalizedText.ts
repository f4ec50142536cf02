/**
 * The words of a text in the form in which names are compared: without case, accents or punctuation, and with one
 * form for the Arabic letters that are written in several (alif, ya, ta marbuta). `L'École` gives `l` and `ecole`.
 */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '') // Accents, vowel signs, hamza on a letter; the stroke that only widens.
    .toLowerCase()
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A whole name in the form in which names are compared: `Expertise  FRANCE (AFETI)` gives `expertise france afeti`. */
export const normalizedText = (text: string): string => wordsOf(text).join(' ');
