import { XmlXPath } from 'libxml2-wasm';

import codeListMapping from '../standard/codeListMapping.json' with { type: 'json' };
import codeListsOfStandard from '../standard/codeLists.json' with { type: 'json' };
import type { ActivityDocument } from './ActivityDocument.ts';
import type { IatiProblem } from './IatiProblem.ts';

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
  /** XPath on the element that bears it: the use holds only where it is true. */
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

const uses = (codeListMapping as readonly CodeListUse[]).map(({ path, list, condition }) => {
  const [element = '', attribute = ''] = path.split(/\/(?=@|text\(\))/);
  const where = `${element}[${attribute}]${condition ? `[${condition}]` : ''}`;
  return {
    list,
    isClaimed: claimed.test(path),
    elements: XmlXPath.compile(where.startsWith('/[') ? where.replace('/[', '//*[') : where),
    attribute: attribute.replace('@', '').replace('text()', ''),
    known: new Set(Object.keys(codeLists.get(list)?.codes ?? {})),
    isComplete: codeLists.get(list)?.isComplete ?? false,
  };
});

/** Codes of the activity that are not in the code lists which the standard names for their place. */
export function checkCodeLists(activity: ActivityDocument): readonly IatiProblem[] {
  return uses.flatMap(({ list, isClaimed, isComplete, elements, attribute, known }) =>
    activity.elements(elements).flatMap((element) => {
      const code = (attribute === '' ? element.content : valueOf(element, attribute)).trim();
      if (known.has(code)) return [];
      const place = `${element.name}${attribute && `/@${attribute}`}`;
      const wanted = isComplete ? 'a code of it is wanted' : 'other codes may be used, if they are meant';
      return {
        kind: 'CODE_LIST' as const,
        isRefusal: isClaimed && isComplete,
        line: activity.lineOf(element),
        message: `${place} is "${code.slice(0, 40)}", which the code list ${list} does not have: ${wanted}.`,
      };
    }),
  );
}

const valueOf = (element: ReturnType<ActivityDocument['elements']>[number], attribute: string): string => {
  const local = attribute.replace(/^xml:/, '');
  return element.attrs.find(({ name }) => name === local)?.value ?? '';
};
