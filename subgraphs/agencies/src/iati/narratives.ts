import type { TextRecord } from '@prim/chassis/text';
import type { Narrative } from '@prim/iati/PublishedActivity';

const languages = ['fr', 'ar', 'en'] as const;
type Language = (typeof languages)[number];

const isLanguage = (lang: string | null): lang is Language => languages.some((ours) => ours === lang);

/** The language of what says none, and the place of what is in none of the graph's: see `FundingActivity.title`. */
const fallback = 'fr';

/** Narratives as a text of the graph. One in another language stands under `fr` where nothing French does. */
export function textOfNarratives(narratives: readonly Narrative[]): TextRecord | null {
  const ours = narratives.flatMap(({ lang, text }) => {
    const language = lang ?? fallback;
    return isLanguage(language) ? [[language, text] as const] : [];
  });
  const [foreign] = narratives.filter(({ lang }) => lang !== null && !isLanguage(lang));
  // Of two in one language the first counts.
  const text = Object.fromEntries(ours.toReversed());
  if (foreign && text[fallback] === undefined) return { ...text, [fallback]: foreign.text };
  return narratives.length === 0 ? null : text;
}

/** The language in which a text was published first. */
export const languageOfNarratives = ([first]: readonly Narrative[]): string => first?.lang ?? fallback;

/**
 * A text of the graph as narratives, that in the language of its publisher first.
 *
 * @param published the language of the text under `fr` where that is none of the graph's: `es`
 */
export function narrativesOfText(
  text: TextRecord | null | undefined,
  published = fallback,
): readonly Narrative[] {
  const found = languages.flatMap((lang) => {
    const written = text?.[lang];
    return written
      ? [{ lang: lang === fallback && !isLanguage(published) ? published : lang, text: written }]
      : [];
  });
  return found.toSorted((a, b) => Number(b.lang === published) - Number(a.lang === published));
}
