import { defaultFieldResolver, getNamedType, type GraphQLSchema, isObjectType } from 'graphql';

/** The languages of the graph, in the order in which one stands in for another. */
const languages = ['fr', 'ar', 'en'] as const;

/** As in the schema: the enum `Lang`. */
export type Lang = 'FR' | 'AR' | 'EN';

/** A text as stored: one string per language, at least one of them. */
export interface TextRecord {
  readonly fr?: string | null;
  readonly ar?: string | null;
  readonly en?: string | null;
}

/** A text as answered. */
export interface LocalizedText extends TextRecord {
  readonly value: string;
  readonly lang: Lang;
}

/** The text in `asked`, else in French, Arabic or English, whichever exists first; null where none does. */
export function localize(record: TextRecord, asked: Lang): LocalizedText | null {
  const order = [asked.toLowerCase() as keyof TextRecord, ...languages];
  const lang = order.find((candidate) => record[candidate]);
  if (!lang) return null;
  return { ...record, value: record[lang] ?? '', lang: lang.toUpperCase() as Lang };
}

/**
 * The language that an Accept-Language header prefers among ours; French when it names none of them.
 *
 * @param header `ar-MA,ar;q=0.9,fr;q=0.5`
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.accept-language
 */
export function langOfHeader(header: string | undefined): Lang {
  const ranges = (header ?? '')
    .slice(0, 200)
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.trim().split(';');
      const weight = parameters.map((p) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(p)?.[1]).find(Boolean);
      return { lang: tag.trim().toLowerCase().split('-')[0], weight: Number(weight ?? 1) };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight);
  const lang = ranges.map((range) => languages.find((ours) => ours === range.lang)).find(Boolean);
  return (lang ?? 'fr').toUpperCase() as Lang;
}

type Found = TextRecord | readonly TextRecord[] | null | undefined;

/**
 * Makes every field of type `Text` answer in the language asked for, so that resolvers only hand over the
 * stored texts. The field's own `lang` argument goes before the request's.
 */
export function localizeTexts(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    for (const field of Object.values(type.getFields())) {
      if (getNamedType(field.type).name !== 'Text') continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (parent, args: { lang?: Lang | null }, context: { lang: Lang }, info) => {
        const asked = args.lang ?? context.lang;
        const answer = (found: Found) => {
          if (!found) return null;
          return Array.isArray(found)
            ? found.map((record: TextRecord) => localize(record, asked))
            : localize(found as TextRecord, asked);
        };
        const found = resolve(parent, args, context, info) as Found | Promise<Found>;
        return found instanceof Promise ? found.then(answer) : answer(found);
      };
    }
  }
  return schema;
}
