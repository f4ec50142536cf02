import { Big } from 'big.js';
import { XmlAttribute, XmlElement, type XmlNode } from 'libxml2-wasm';

import { isListedOrganisationId, isRecognisedOrganisationId } from './codeLists.ts';
import { compiled } from './compiled.ts';

/** The parts of a case that a rule looks at; which of them it has depends on the rule. */
export interface RuleCase {
  readonly condition?: string;
  readonly idCondition?: 'NOT_EXISTING_ORG_ID' | 'NOT_EXISTING_ORG_ID_PREFIX';
  readonly paths?: readonly string[];
  readonly prefix?: readonly string[];
  readonly separator?: string;
  readonly regex?: string;
  readonly sum?: number;
  readonly min?: number;
  readonly max?: number;
  readonly one?: string;
  readonly all?: 'lang' | 'sector' | 'currency';
  readonly less?: string;
  readonly more?: string;
  readonly date?: string;
  readonly start?: string;
  readonly end?: string;
  readonly if?: string;
  readonly then?: string;
}

/** What the ruleset says of a case. */
interface RuleInfo {
  readonly id: string;
  readonly severity: 'error' | 'warning' | 'advisory';
  readonly category: string;
  readonly message: string;
}

export interface InformedCase extends RuleCase {
  readonly ruleInfo: RuleInfo;
}

/** Rules that are applied once for each value that `foreach` finds, written `$1` in them. */
export interface RuleLoop {
  readonly foreach: string;
  readonly do: Readonly<Record<string, { readonly cases: readonly InformedCase[] }>>;
}

/** The element that a rule is applied to, and the day on which it is. */
export interface RuleScope {
  readonly context: XmlElement;
  /** A day in UTC. */
  readonly today: string;
}

const nodesAt = ({ context }: RuleScope, paths: readonly string[] = []): readonly XmlNode[] =>
  paths.flatMap((path) => context.find(compiled(path)));

const textsAt = (scope: RuleScope, paths: readonly string[] = []): readonly string[] =>
  nodesAt(scope, paths).map(textOf);

const textOf = (node: XmlNode): string => (node instanceof XmlAttribute ? node.value : node.content);

/** The days that a path leads to; `NOW` is today. */
const daysAt = (scope: RuleScope, path = ''): readonly string[] =>
  path === 'NOW' ? [scope.today] : textsAt(scope, [path]).map((text) => text.trim().slice(0, 10));

/** The element whose day is the latest of those at a path: the one that is out of order. */
export function latestAt({ context }: RuleScope, path: string): XmlElement {
  const [latest] = context.find(compiled(path)).toSorted((a, b) => (textOf(a) > textOf(b) ? -1 : 1));
  return latest instanceof XmlElement ? latest : (latest?.parent ?? context);
}

export function isTrue({ context }: RuleScope, xpath: string): boolean {
  const value = context.eval(compiled(`boolean(${xpath})`));
  return value === true;
}

/** Elements that lack what a rule wants of all, where the one thing that would do for all is not there. */
const lacking = {
  lang: './/narrative[not(@xml:lang)]',
  sector: 'transaction[not(sector)]',
  currency: './/value[not(@currency)] | fss/forecast[not(@currency)] | crs-add/loan-status[not(@currency)]',
} as const;

function sumOf(texts: readonly string[]): Big | null {
  try {
    return texts.reduce((sum, text) => sum.plus(text.trim()), new Big(0));
  } catch {
    return null;
  }
}

const isOrdered = (earlier: readonly string[], later: readonly string[]) =>
  earlier.every((one) => later.every((other) => one <= other));

/** Only identifiers that are nobody's are judged by their form. */
const judged =
  ({ idCondition }: RuleCase) =>
  (id: string) =>
    idCondition === undefined ||
    (idCondition === 'NOT_EXISTING_ORG_ID' ? !isListedOrganisationId(id) : !isRecognisedOrganisationId(id));

const yearLater = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/**
 * What each rule of an IATI ruleset holds to: true where the element keeps it.
 *
 * @see https://github.com/IATI/IATI-Rulesets/blob/version-2.03/SPEC.rst
 */
export const rules: Readonly<Record<string, (rule: RuleCase, scope: RuleScope) => boolean>> = {
  atleast_one: ({ paths }, scope) => nodesAt(scope, paths).length > 0,
  no_more_than_one: ({ paths }, scope) => nodesAt(scope, paths).length <= 1,
  one_or_all: ({ one = '', all = 'lang' }, scope) =>
    nodesAt(scope, [one]).length > 0 || nodesAt(scope, [lacking[all]]).length === 0,
  unique: ({ paths }, scope) => {
    const texts = textsAt(scope, paths);
    return new Set(texts).size === texts.length;
  },
  startswith: ({ prefix = [], separator = '', paths, ...rest }, scope) => {
    const ids = textsAt(scope, paths).filter(judged(rest));
    if (prefix.includes('ORG-ID-PREFIX')) return ids.every((id) => isRecognisedOrganisationId(id.trim()));
    const starts = textsAt(scope, prefix).map((text) => `${text.trim()}${separator}`);
    return ids.every((id) => starts.some((start) => id.trim().startsWith(start)));
  },
  regex_matches: ({ regex = '', paths, ...rest }, scope) => {
    const pattern = new RegExp(regex);
    return textsAt(scope, paths)
      .filter(judged(rest))
      .every((text) => pattern.test(text));
  },
  no_spaces: ({ paths }, scope) => textsAt(scope, paths).every((text) => text === text.trim()),
  strict_sum: ({ paths, sum = 0 }, scope) => {
    const texts = textsAt(scope, paths);
    return texts.length === 0 || sumOf(texts)?.eq(sum) === true;
  },
  range: ({ paths, min = 0, max = 0 }, scope) =>
    textsAt(scope, paths).every((text) => Number(text) >= min && Number(text) <= max),
  date_order: ({ less, more }, scope) => isOrdered(daysAt(scope, less), daysAt(scope, more)),
  date_now: ({ date }, scope) => isOrdered(daysAt(scope, date), [scope.today]),
  time_limit: ({ start, end }, scope) => isOrdered(daysAt(scope, end), daysAt(scope, start).map(yearLater)),
  between_dates: ({ date, start, end }, scope) =>
    isOrdered(daysAt(scope, start), daysAt(scope, date)) &&
    isOrdered(daysAt(scope, date), daysAt(scope, end)),
  if_then: (rule, scope) => !isTrue(scope, rule.if ?? 'false()') || isTrue(scope, rule.then ?? 'true()'),
};
