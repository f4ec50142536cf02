import { givenNames } from './givenNames.ts';

/** What a text may give away of a natural person. */
export type ScreeningKind =
  | 'EMAIL'
  | 'PHONE'
  | 'BANK_ACCOUNT'
  | 'IDENTITY_DOCUMENT'
  | 'POSTAL_ADDRESS'
  | 'PERSON_NAME'
  | 'FIRM_NAMED_AFTER_PERSON';

/** A place in a text that a person must look at before the text is published. */
export interface ScreeningFinding {
  readonly kind: ScreeningKind;
  /** Of the text, in UTF-16 units, the end not included. */
  readonly start: number;
  readonly end: number;
}

/** What the text is: a whole name is judged as one, a sentence by what stands in it. */
export type ScreenedAs = 'NAME' | 'SENTENCE';

const word = String.raw`\p{Lu}[\p{L}'’.-]+`;
const streets = [
  'rue|avenue|av|boulevard|bd|blvd|allée|impasse|chemin|route|place|passage|lotissement|lot|résidence|immeuble|imm',
  'appartement|appt|apt|étage|quartier|hay|derb|douar|street|road|lane|calle|plaza|avenida|straat|laan',
  'شارع|زنقة|حي|درب|إقامة|عمارة',
].join('|');
const documents = String.raw`CINE?|CNIE|carte nationale|passeport|passport|ب\.?ت\.?و`;
const titles = String.raw`M\.|Mr\.?|Mme|Mlle|Mrs\.?|Ms\.?|Dr\.?|Pr\.?|Me|Sr\.?|Sra\.?|Haj|Hajja`;
const notInWord = String.raw`(?<![\p{L}\p{N}])`;
const endOfWord = String.raw`(?![\p{L}\p{N}])`;

/** What shows by its form, wherever it stands, in a text that has the sign which all of its kind have. */
const forms: readonly (readonly [ScreeningKind, RegExp, sign?: '@' | 'DIGIT'])[] = [
  ['EMAIL', /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}\.\p{L}{2,24}/giu, '@'],
  [
    'PHONE',
    new RegExp(
      String.raw`(?<![\p{L}\p{N}[])(?:(?:\+|00)\d{1,3}[ .-]?(?:\(0\))?|0)[1-9](?:[ .-]?\d{2}){4}${endOfWord}`,
      'giu',
    ),
    'DIGIT',
  ],
  [
    'BANK_ACCOUNT',
    new RegExp(
      String.raw`${notInWord}[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?${endOfWord}`,
      'gu',
    ),
    'DIGIT',
  ],
  [
    'BANK_ACCOUNT',
    new RegExp(String.raw`${notInWord}\d{3} ?\d{3} ?\d{16} ?\d{2}${endOfWord}`, 'gu'),
    'DIGIT',
  ],
  [
    'IDENTITY_DOCUMENT',
    new RegExp(String.raw`${notInWord}(?:${documents})[ :°nN.º-]{0,6}[A-Z]{1,2} ?\d{4,7}${endOfWord}`, 'giu'),
    'DIGIT',
  ],
  [
    'POSTAL_ADDRESS',
    new RegExp(
      String.raw`${notInWord}\d{1,5}(?: ?(?:bis|ter))?[ ,]{1,3}(?:${streets})${endOfWord}\.?[^\d\n]{0,60}`,
      'giu',
    ),
    'DIGIT',
  ],
  [
    'POSTAL_ADDRESS',
    new RegExp(
      String.raw`${notInWord}(?:${streets})${endOfWord}\.?[^\d\n]{0,50}(?:n°|no|nr|رقم)? ?\d{1,5}${endOfWord}`,
      'giu',
    ),
    'DIGIT',
  ],
  ['POSTAL_ADDRESS', new RegExp(String.raw`${notInWord}B\.?P\.? ?\d{1,6}${endOfWord}`, 'giu'), 'DIGIT'],
  ['POSTAL_ADDRESS', new RegExp(String.raw`(?<![\p{L}\p{N}.,-])\d{5} ${word}`, 'gu'), 'DIGIT'],
  ['PERSON_NAME', new RegExp(String.raw`${notInWord}(?:${titles}) ${word}(?: ${word}){0,3}`, 'gu')],
  [
    'PERSON_NAME',
    /(?<!\p{L})(?:السيدة|السيد|الآنسة|الدكتور|الدكتورة|الأستاذ|الأستاذة) \p{L}+(?: \p{L}+){0,2}/gu,
  ],
];

/** Words that only bodies have in their names. */
const bodies = new Set(
  `
  academie agence agencia agency al-omrane amicale asbl association asociacion associat assoc bank banque bureau bv
  caisse centre center centro chambre church city club coalition collectif comite commission committee commune
  communaute community company companies compagnie confederation conseil consejo consulting consortium cooperation
  cooperative corporation council croix cabinet delegation departement department developpement development direction
  ecole entreprise entraide espace etablissement european expertise federation fondation fondo fonds forum foundation
  france fund fundacion gie gmbh gouvernement government group groupe groupement holding hopital hospital inc
  initiative institut institute instituto internacional international internationale kingdom laboratoire lab ligue
  limited llc ltd maison maroc ministere ministry mission morocco mouvement municipalite municipality mutuelle
  nations nederland nv observatoire office ong ngo ordre organisation organizacion organization partners
  pole program programme province reseau region regional network royaume sarl sarlau sas sasu secours secretariat
  service services societe society solidarite stichting syndicat system systems technologies trust union unicef
  united universite universidad university verein ville vzw wilaya
  جمعية مؤسسة وكالة شركة تعاونية اتحاد فدرالية مجلس جماعة وزارة جامعة معهد مركز بنك صندوق مكتب شبكة مديرية عمالة
  إقليم جهة تعاضدية مدرسة منظمة
  `
    .trim()
    .split(/\s+/),
);

/** Forms of a body: they make one of whatever name stands before or behind them. */
const bodyForms = /(?<!\p{L})(?:s\.?a\.?|s\.?a\.?r\.?l\.?|s\.?p\.?r\.?l\.?|e\.?u\.?r\.?l\.?|&)(?!\p{L})/iu;

/** What family names begin with. */
const particles = new Set([
  'el',
  'al',
  'ben',
  'bent',
  'bint',
  'ibn',
  'bou',
  'ait',
  'ould',
  'oulad',
  'بن',
  'بنت',
  'ايت',
]);

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/**
 * Finds what a text may give away of natural persons: by form (e-mail, telephone, account, identity document,
 * address, a title before a name), and for a whole NAME by its words (a given name, the particle of a family name).
 * It finds too much rather than too little, and still not all: a person decides on what it finds.
 *
 * @param as what the text is
 */
export function screenText(text: string, as: ScreenedAs): readonly ScreeningFinding[] {
  // The identifier in brackets behind the name of a body is none of the name.
  const screened = as === 'NAME' ? text.replace(/\s*\[[^[\]]*\]$/, '') : text;
  const signs = { '@': screened.includes('@'), DIGIT: /\d/.test(screened) };
  const byForm = forms
    .filter(([, , sign]) => sign === undefined || signs[sign])
    .flatMap(([kind, form]) =>
      [...screened.matchAll(form)].map(({ index, 0: found }) => ({
        kind,
        start: index,
        end: index + found.length,
      })),
    );
  const byWords = as === 'NAME' ? screenName(screened) : [];
  return [...byForm, ...byWords].toSorted((a, b) => a.start - b.start);
}

function screenName(name: string): readonly ScreeningFinding[] {
  const words = plain(name).match(/[\p{L}'’-]+/gu) ?? [];
  const isBody = words.some((it) => bodies.has(it)) || bodyForms.test(name);
  const hasGivenName = words.some(
    (it) => givenNames.has(it) || it.split('-').every((part) => givenNames.has(part)),
  );
  const whole = { start: 0, end: name.trimEnd().length };
  if (isBody) return hasGivenName && words.length <= 4 ? [{ kind: 'FIRM_NAMED_AFTER_PERSON', ...whole }] : [];
  if (words.length < 2 || words.length > 5) return [];
  const isFamilyName = words.length <= 3 && particles.has(words[0] ?? '');
  return hasGivenName || isFamilyName ? [{ kind: 'PERSON_NAME', ...whole }] : [];
}
