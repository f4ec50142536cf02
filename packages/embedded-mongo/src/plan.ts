import type { Collection } from './catalog.ts';
import { encodeKey, identityOf, keyAfter } from './encodeKey.ts';
import { type Index, type IndexField, indexPrefix } from './indexKeys.ts';
import { Rank, rank } from './order.ts';
import type { SortField } from './paths.ts';
import { isRegex } from './regex.ts';
import { type Document, isDocument, isOperatorObject } from './values.ts';

/** Index keys from (with) and before (without). */
interface KeyRange {
  from: Buffer;
  before: Buffer;
}

/** How an index serves a query. Every document found is still checked by the filter. */
export interface Plan {
  index: Index;
  ranges: KeyRange[];
  /** Read from the end: for a descending sort. */
  reverse: boolean;
  /** Whether the documents come in the order asked for. */
  sorted: boolean;
}

/** What a filter says of one field: one of these values, or a range of them. */
interface Condition {
  values?: unknown[];
  low?: unknown;
  high?: unknown;
}

/** More prefixes than this, from several `$in` at once, are not tried one by one. */
const maxPrefixes = 20_000;

/** Null also finds what is missing, a pattern what it matches, an array its elements: no single key. */
const isIndexable = (value: unknown): boolean =>
  value !== null &&
  value !== undefined &&
  !Array.isArray(value) &&
  !isRegex(value) &&
  rank(value) !== Rank.minKey &&
  rank(value) !== Rank.maxKey &&
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
function conditionsOf(filter: Document, found = new Map<string, Condition>()): Map<string, Condition> {
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
function impliesPartial(index: Index, filter: Document, conditions: Map<string, Condition>): boolean {
  return Object.entries(index.partialFilter ?? {}).every(([name, test]) => {
    if (Object.hasOwn(filter, name) && identityOf(filter[name]) === identityOf(test)) return true;
    return isDocument(test) && test['$exists'] === true && conditions.has(name);
  });
}

/** The beginnings of keys that equality and `$in` on the first fields leave, and how many fields they fix. */
function equalityPrefixes(
  index: Index,
  conditions: Map<string, Condition>,
): { prefixes: Buffer[]; fixed: number } {
  let prefixes = [indexPrefix(index)];
  let fixed = 0;
  for (const field of index.fields) {
    const values = conditions.get(field.name)?.values;
    if (!values || prefixes.length * values.length > maxPrefixes) break;
    const keys = new Map(
      values.map((value) => [identityOf(value), encodeKey(value, field.descending)] as const),
    );
    prefixes = prefixes.flatMap((prefix) => [...keys.values()].map((key) => Buffer.concat([prefix, key])));
    fixed++;
  }
  return { prefixes, fixed };
}

/** In a multikey index two bounds may be met by two elements of an array: only one may narrow the range. */
function rangesOn(prefix: Buffer, field: IndexField, condition: Condition, multikey: boolean): KeyRange {
  const type = rank(condition.low ?? condition.high);
  const edge = Buffer.from([field.descending ? 0xff - type : type]);
  const isLow = condition.low !== undefined;
  const isHigh = condition.high !== undefined && !(multikey && isLow);
  const low = isLow ? encodeKey(condition.low, field.descending) : edge;
  const high = isHigh ? encodeKey(condition.high, field.descending) : edge;
  const [from, to] = field.descending ? [high, low] : [low, high];
  return { from: Buffer.concat([prefix, from]), before: keyAfter(Buffer.concat([prefix, to])) };
}

/** Whether reading the index in one direction yields the order asked for; undefined if it does not. */
function directionFor(
  index: Index,
  fixed: number,
  sort: readonly SortField[],
  conditions: Map<string, Condition>,
): 'forward' | 'reverse' | undefined {
  const names = sort.map((field) => field.path.join('.'));
  const open = sort.filter((_, i) => conditions.get(names[i] ?? '')?.values?.length !== 1);
  const fields = index.fields.slice(fixed, fixed + open.length);
  if (fields.length < open.length) return undefined;
  const turns = fields.map((field, i) => {
    const wanted = open[i];
    return field.name === wanted?.path.join('.') ? field.descending !== wanted.descending : undefined;
  });
  if (turns.some((turn) => turn === undefined || turn !== turns[0])) return undefined;
  return turns[0] ? 'reverse' : 'forward';
}

function planWith(
  index: Index,
  filter: Document,
  conditions: Map<string, Condition>,
  sort: readonly SortField[],
): { plan: Plan; score: number } | undefined {
  if (index.partialFilter && !impliesPartial(index, filter, conditions)) return undefined;
  const { prefixes, fixed } = equalityPrefixes(index, conditions);
  const next = index.fields[fixed];
  const range = next && conditions.get(next.name);
  const isRange = next !== undefined && range !== undefined && !range.values;
  const holdsAll = !index.sparse || fixed > 0 || isRange;
  const isOrderly = sort.length > 0 && prefixes.length === 1 && !index.multikey && holdsAll;
  const direction = isOrderly ? directionFor(index, fixed, sort, conditions) : undefined;
  if (fixed === 0 && !isRange && !direction) return undefined;
  const ranges = prefixes.map((prefix) =>
    isRange ? rangesOn(prefix, next, range, index.multikey) : { from: prefix, before: keyAfter(prefix) },
  );
  // $in answers in the index's order, as MongoDB's does; mongoose's populate relies on it.
  ranges.sort((a, b) => Buffer.compare(a.from, b.from));
  const isExact = index.unique && fixed === index.fields.length;
  const score = fixed * 10 + (isRange ? 4 : 0) + (isExact ? 5 : 0) + (direction ? 3 : 0);
  return {
    plan: { index, ranges, reverse: direction === 'reverse', sorted: direction !== undefined },
    score,
  };
}

/** All of an index, in its order: what a hint on it asks for where no condition narrows it. */
function wholeIndex(index: Index): Plan {
  const prefix = indexPrefix(index);
  return { index, ranges: [{ from: prefix, before: keyAfter(prefix) }], reverse: false, sorted: false };
}

/**
 * The index that narrows the query most: equality and `$in` on its first fields, then one range, and the
 * order asked for. Undefined: every document is to be looked at.
 */
export function choosePlan(
  collection: Collection,
  filter: Document,
  sort: readonly SortField[] = [],
  hint?: Index,
): Plan | undefined {
  const conditions = conditionsOf(filter);
  if (hint) return planWith(hint, filter, conditions, sort)?.plan ?? wholeIndex(hint);
  let best: { plan: Plan; score: number } | undefined;
  for (const index of collection.indexes) {
    const candidate = planWith(index, filter, conditions, sort);
    if (candidate && (!best || candidate.score > best.score)) best = candidate;
  }
  return best?.plan;
}
