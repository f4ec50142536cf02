import codeListMapping from '../standard/codeListMapping.json' with { type: 'json' };
import codeListsOfStandard from '../standard/codeLists.json' with { type: 'json' };
import type { IatiProblem } from './IatiProblem.ts';
import type { XmlElement } from './XmlElement.ts';

interface CodeList {
  /** False where codes beside those of the list may be used. */
  readonly isComplete: boolean;
  /** Name in English, and the code of the category that it falls under where there is one. */
  readonly codes: Readonly<Record<string, readonly [name: string, category?: string]>>;
}

interface CodeListUse {
  /** XPath of the attribute or text that must hold a code. */
  readonly path: string;
  readonly list: string;
  /** XPath on the element that bears it: the use holds only where it is true. It names a vocabulary. */
  readonly condition: string | null;
}

// Of JSON, TypeScript knows lists of texts, not that they have a first and perhaps a second.
const codeLists = new Map(
  Object.entries(
    codeListsOfStandard as Readonly<Record<string, unknown>> as Readonly<Record<string, CodeList>>,
  ),
);

const itemOf = (list: string, code: string) => {
  const codes = codeLists.get(list)?.codes;
  return codes && Object.hasOwn(codes, code) ? codes[code] : undefined;
};

/** The English name of a code; null where the list does not have it. */
export const nameOfCode = (list: string, code: string): string | null => itemOf(list, code)?.[0] ?? null;

/** The code of the category that a code falls under; null where there is none. */
export const categoryOfCode = (list: string, code: string): string | null => itemOf(list, code)?.[1] ?? null;

/**
 * True for an identifier of an organisation under a scheme that IATI recognises: one of its own lists, or a number of
 * a registration agency (`BE-BCE_KBO-0264814354`). What is not must never be written as a `ref`.
 *
 * @see http://org-id.guide
 */
export const isRecognisedOrganisationId = (id: string): boolean =>
  isListedOrganisationId(id) ||
  agencyPrefixes(id).some((prefix) => itemOf('OrganisationRegistrationAgency', prefix) !== undefined);

/** True for an identifier that stands in a list of IATI's as it is. */
export const isListedOrganisationId = (id: string): boolean =>
  itemOf('OrganisationIdentifier', id) !== undefined ||
  itemOf('IATIOrganisationIdentifier', id) !== undefined;

/** `MA-COA-07` begins with `MA`, with `MA-COA` and with itself. */
const agencyPrefixes = (id: string): readonly string[] =>
  [...id.matchAll(/-(?=[^-])|$/g)].map(({ index }) => id.slice(0, index));

/** Where a wrong code would make a false claim: what money did, in which currency, for what, by whom, when. */
const claimedPlaces = [
  'transaction/(transaction-type|value|sector|aid-type|finance-type)/',
  '/budget/',
  'iati-activity/sector/',
  'default-(currency|aid-type|finance-type)',
  'activity-(date|status)',
  'participating-org/@role',
];
const claimed = new RegExp(claimedPlaces.join('|'));

/** The conditions of the standard speak of a vocabulary alone; the first is that of what names none, too. */
const vocabularyOf = (condition: string | null): string | null =>
  condition === null ? null : (/^@vocabulary = '(\w+)'/.exec(condition)?.[1] ?? null);

const uses = (codeListMapping as readonly CodeListUse[]).map(({ path, list, condition }, order) => {
  const [element = '', attribute = ''] = path.split(/\/(?=@|text\(\))/);
  return {
    list,
    /** Its place in the standard: problems of one line are told in this order. */
    order,
    isClaimed: claimed.test(path),
    /** The names of elements from the activity on; empty for any element. */
    element: element.replace(/^\/+/, ''),
    attribute: attribute.replace('@', '').replace('text()', ''),
    vocabulary: vocabularyOf(condition),
    isOfNoVocabulary: condition?.endsWith('or not(@vocabulary)') ?? false,
    known: new Set(Object.keys(codeLists.get(list)?.codes ?? {})),
    isComplete: codeLists.get(list)?.isComplete ?? false,
  };
});

type Use = (typeof uses)[number];

const usesAt = Map.groupBy(uses, ({ element }) => element);

interface PlacedProblem extends IatiProblem {
  readonly order: number;
}

/**
 * Codes of the activity that are not in the code lists which the standard names for their place.
 *
 * @param activity an `iati-activity`
 */
export function checkCodeLists(activity: XmlElement): readonly IatiProblem[] {
  const found: PlacedProblem[] = [];
  gatherProblems(activity, activity.name, found);
  return found.toSorted((a, b) => a.order - b.order).map(({ order: _order, ...problem }) => problem);
}

/** @param path the names of the elements from the activity to this one */
function gatherProblems(element: XmlElement, path: string, found: PlacedProblem[]): void {
  for (const use of [...(usesAt.get(path) ?? []), ...(usesAt.get('') ?? [])]) {
    const problem = problemOf(element, use);
    if (problem) found.push(problem);
  }
  for (const child of element.children) gatherProblems(child, `${path}/${child.name}`, found);
}

function problemOf(element: XmlElement, use: Use): PlacedProblem | null {
  const { attribute, known, list, isClaimed, isComplete, order } = use;
  const code = attribute === '' ? element.text || undefined : element.attributes.get(attribute);
  if (code === undefined || known.has(code.trim()) || !holdsFor(element, use)) return null;
  const place = `${element.name}${attribute && `/@${attribute}`}`;
  const wanted = isComplete ? 'a code of it is wanted' : 'other codes may be used, if they are meant';
  return {
    order,
    kind: 'CODE_LIST',
    isRefusal: isClaimed && isComplete,
    line: element.line,
    message: `${place} is "${code.trim().slice(0, 40)}", which the code list ${list} does not have: ${wanted}.`,
  };
}

function holdsFor(element: XmlElement, { vocabulary, isOfNoVocabulary }: Use): boolean {
  if (vocabulary === null) return true;
  const given = element.attributes.get('vocabulary');
  return given === vocabulary || (given === undefined && isOfNoVocabulary);
}
