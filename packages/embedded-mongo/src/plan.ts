import type { Collection } from './catalog.ts';
import type { Index } from './indexKeys.ts';
import { isRegex } from './match.ts';
import { equal, keyAfter, keyOf, rank, ranks } from './order.ts';
import type { KeyField } from './paths.ts';
import type { KeyRange } from './storage.ts';
import { type Document, isDocument, isOperatorObject } from './values.ts';

/** How an index serves a query. Every document found is still checked by the filter. */
export interface Plan {
  index: Index;
  ranges: KeyRange[];
  /** Read from the end: for a descending sort. */
  isReverse: boolean;
  /** Whether the documents come in the order asked for. */
  isSorted: boolean;
}

/** What a filter says of one field: one of these values, or a range of them. */
interface Condition {
  values?: unknown[];
  low?: unknown;
  high?: unknown;
}

type Conditions = ReadonlyMap<string, Condition>;

/** More prefixes than this, from several `$in` at once, are not tried one by one. */
const maxPrefixes = 20_000;

/** Null also finds what is missing, a pattern what it matches, an array its elements: no single key. */
const isIndexable = (value: unknown): boolean =>
  rank(value) > ranks.null &&
  rank(value) < ranks.maxKey &&
  !Array.isArray(value) &&
  !isRegex(value) &&
  !isOperatorObject(value);

function conditionOf(test: unknown): Condition | undefined {
  if (isIndexable(test)) return { values: [test] };
  if (!isOperatorObject(test)) return undefined;
  if (isIndexable(test['$eq'])) return { values: [test['$eq']] };
  if (Array.isArray(test['$in']) && test['$in'].every(isIndexable)) return { values: test['$in'] };
  const low = test['$gte'] ?? test['$gt'];
  const high = test['$lte'] ?? test['$lt'];
  const condition: Condition = {};
  if (isIndexable(low)) condition.low = low;
  if (isIndexable(high) && (low === undefined || rank(low) === rank(high))) condition.high = high;
  return 'low' in condition || 'high' in condition ? condition : undefined;
}

/** The conditions that every match must meet; of several on one field, equality before the first. */
function conditionsOf(filter: Document, found = new Map<string, Condition>()): Conditions {
  for (const [name, test] of Object.entries(filter)) {
    if (name === '$and' && Array.isArray(test)) {
      for (const part of test) if (isDocument(part)) conditionsOf(part, found);
    }
    const condition = name.startsWith('$') ? undefined : conditionOf(test);
    if (condition && (!found.has(name) || condition.values)) found.set(name, condition);
  }
  return found;
}

/** A partial index may serve only a filter that asks for what the index includes. */
const impliesPartial = (index: Index, filter: Document, conditions: Conditions): boolean =>
  Object.entries(index.spec.partialFilterExpression ?? {}).every(
    ([name, test]) =>
      (Object.hasOwn(filter, name) && equal(filter[name], test)) ||
      (isDocument(test) && test['$exists'] === true && conditions.has(name)),
  );

/** The beginnings of keys that equality and `$in` on an index's first fields ask for, and of how many fields. */
function equalityPrefixes(index: Index, conditions: Conditions): { prefixes: string[]; fixed: number } {
  let prefixes = [''];
  let fixed = 0;
  for (const { name, isDescending } of index.fields) {
    const values = conditions.get(name)?.values;
    const keys = new Set(values?.map((value) => keyOf(value, isDescending)));
    if (!values || prefixes.length * keys.size > maxPrefixes) break;
    prefixes = prefixes.flatMap((prefix) => [...keys].map((key) => prefix + key));
    fixed++;
  }
  return { prefixes, fixed };
}

/** In a multikey index two bounds may be met by two elements of an array: only one may narrow the range. */
function rangeOn(prefix: string, field: KeyField, condition: Condition, isMultikey: boolean): KeyRange {
  const edge = keyOf(condition.low ?? condition.high, field.isDescending).slice(0, 1);
  const isLow = condition.low !== undefined;
  const isHigh = condition.high !== undefined && !(isMultikey && isLow);
  const low = isLow ? keyOf(condition.low, field.isDescending) : edge;
  const high = isHigh ? keyOf(condition.high, field.isDescending) : edge;
  const [from, to] = field.isDescending ? [high, low] : [low, high];
  return { from: prefix + from, before: keyAfter(prefix + to) };
}

/** Whether reading the index in one direction yields the order asked for; undefined if it does not. */
function directionFor(
  index: Index,
  fixed: number,
  sort: readonly KeyField[],
  conditions: Conditions,
): 'forward' | 'reverse' | undefined {
  const open = sort.filter(({ name }) => conditions.get(name)?.values?.length !== 1);
  const turns = open.map((wanted, i) => {
    const field = index.fields[fixed + i];
    return field?.name === wanted.name ? field.isDescending !== wanted.isDescending : undefined;
  });
  const [turn = false] = turns;
  return turns.every((each) => each === turn) ? (turn ? 'reverse' : 'forward') : undefined;
}

function planWith(
  index: Index,
  filter: Document,
  conditions: Conditions,
  sort: readonly KeyField[],
): { plan: Plan; score: number } | undefined {
  if (!impliesPartial(index, filter, conditions)) return undefined;
  const { prefixes, fixed } = equalityPrefixes(index, conditions);
  const next = index.fields[fixed];
  const range = next && conditions.get(next.name);
  const isRange = next !== undefined && range !== undefined && !range.values;
  const holdsAll = !index.spec.sparse || fixed > 0 || isRange;
  const isOrderly = sort.length > 0 && prefixes.length === 1 && !index.isMultikey && holdsAll;
  const direction = isOrderly ? directionFor(index, fixed, sort, conditions) : undefined;
  if (fixed === 0 && !isRange && !direction) return undefined;
  const ranges = prefixes.map((prefix) =>
    isRange ? rangeOn(prefix, next, range, index.isMultikey) : { from: prefix, before: keyAfter(prefix) },
  );
  // $in answers in the index's order, as MongoDB's does; mongoose's populate relies on it.
  ranges.sort((a, b) => (a.from < b.from ? -1 : 1));
  const isExact = index.isUnique && fixed === index.fields.length;
  const score = fixed * 10 + (isRange ? 4 : 0) + (isExact ? 5 : 0) + (direction ? 3 : 0);
  const plan = { index, ranges, isReverse: direction === 'reverse', isSorted: direction !== undefined };
  return { plan, score };
}

/**
 * The index that narrows the query most: equality and `$in` on its first fields, then one range, and the
 * order asked for. Undefined: every document is to be looked at.
 */
export function choosePlan(
  collection: Collection,
  filter: Document,
  sort: readonly KeyField[],
): Plan | undefined {
  const conditions = conditionsOf(filter);
  const candidates = collection.indexes.flatMap((index) => planWith(index, filter, conditions, sort) ?? []);
  return candidates.toSorted((a, b) => b.score - a.score)[0]?.plan;
}
