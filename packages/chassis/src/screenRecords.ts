import { type ScreenedAs, type ScreeningKind, screenText } from './screenText.ts';

/** Where a text of a record may give a natural person away: the place, never the words. */
export interface TextPlace {
  readonly type: string;
  readonly id: string;
  /** `title.fr`, `aliases.0.value` */
  readonly field: string;
  readonly kind: ScreeningKind;
  readonly start: number;
  readonly end: number;
}

/** What screening found in the texts of records: the type `TextScreeningFact`. */
export interface TextScreening {
  readonly textCount: number;
  readonly places: readonly TextPlace[];
}

/** Records of one GraphQL type, and those of its fields that hold the name of a body. */
export interface ScreenedRecords {
  readonly type: string;
  readonly records: readonly { readonly _id: string }[];
  readonly names?: readonly string[];
}

/** What the description of the schema promises of the list. */
const placesMax = 1_000;

/** The keys under which records keep words: those of a text in languages, and of what a source says. */
const keysOfWords = new Set(['fr', 'ar', 'en', 'value', 'acronym', 'asWritten']);

/** Screens every text of records, however deep it lies in them. Ids, codes, days and addresses are no texts. */
export function screenRecords(all: readonly ScreenedRecords[]): TextScreening {
  const screen = screenOnce();
  const texts = all.flatMap(({ type, records, names = [] }) =>
    records.flatMap((record) => wordsIn(record, []).map((it) => ({ ...it, type, id: record._id, names }))),
  );
  const places = texts.flatMap(({ type, id, path, text, names }) =>
    screen(text, kindOf(path, names)).map((found) => ({ type, id, field: path.join('.'), ...found })),
  );
  return { textCount: texts.length, places: places.slice(0, placesMax) };
}

/** Names come back in many records: each is screened once. */
function screenOnce(): typeof screenText {
  const known = new Map<string, ReturnType<typeof screenText>>();
  return (text, as) => {
    const found = known.get(`${as} ${text}`) ?? screenText(text, as);
    known.set(`${as} ${text}`, found);
    return found;
  };
}

const kindOf = (path: readonly string[], names: readonly string[]): ScreenedAs =>
  path.at(-1) === 'asWritten' || names.includes(path[0] ?? '') ? 'NAME' : 'SENTENCE';

interface Words {
  readonly path: readonly string[];
  readonly text: string;
}

function wordsIn(value: unknown, path: readonly string[]): readonly Words[] {
  if (typeof value === 'string') return keysOfWords.has(path.at(-1) ?? '') ? [{ path, text: value }] : [];
  if (!Array.isArray(value) && !isPlain(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, [...path, key]));
}

/** Amounts and instants are objects, too, and hold no words. */
const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
