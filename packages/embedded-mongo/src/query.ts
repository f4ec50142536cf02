import type { Collection } from './catalog.ts';
import { type Index, keyOfSpec } from './indexKeys.ts';
import { type Matcher, compileFilter } from './match.ts';
import { badValue } from './MongoError.ts';
import { equal } from './order.ts';
import { parseSort, sortDocuments } from './paths.ts';
import { choosePlan } from './plan.ts';
import { type Store } from './store.ts';
import { type StoredRecord, documentOf } from './StoredRecord.ts';
import type { Transaction } from './Transaction.ts';
import { type Document, isDocument } from './values.ts';

export interface Query {
  filter: Document;
  sort?: Document | undefined;
  skip?: number | undefined;
  /** 0 or undefined: all. */
  limit?: number | undefined;
  hint?: unknown;
}

/** Where a query reads: undefined is a collection that does not exist. */
export interface Source {
  store: Store;
  collection: Collection | undefined;
  transaction: Transaction | undefined;
}

/** What `explain` reports beside the answer. */
export interface QueryStatistics {
  examined: number;
  indexName: string | undefined;
  keyPattern: Document | undefined;
  isSorted: boolean;
}

const bySmallestNumber = (a: StoredRecord, b: StoredRecord) => a.id - b.id;

/** @throws MongoError 2 if the hint names no index */
function findHinted(collection: Collection | undefined, hint: unknown): Index | undefined {
  if (!collection || hint === undefined || (isDocument(hint) && '$natural' in hint)) return undefined;
  const index = collection.indexes.find((candidate) =>
    typeof hint === 'string' ? candidate.name === hint : equal(keyOfSpec(candidate.spec), hint),
  );
  if (!index) throw badValue('hint provided does not correspond to an existing index');
  return index;
}

/** The records that match, sorted, skipped and limited. Malformed queries throw even where nothing is. */
export function findRecords(source: Source, query: Query, statistics?: QueryStatistics): StoredRecord[] {
  const { store, collection, transaction } = source;
  const matches = compileFilter(query.filter);
  const isNatural = query.sort !== undefined && '$natural' in query.sort;
  const sort = query.sort && !isNatural ? parseSort(query.sort) : [];
  const hint = findHinted(collection, query.hint);
  if (!collection) return [];
  const skip = query.skip ?? 0;
  const end = query.limit ? skip + query.limit : Infinity;
  const plan = isNatural ? undefined : choosePlan(collection, query.filter, transaction ? [] : sort, hint);
  if (statistics) {
    statistics.indexName = plan?.index.name;
    statistics.keyPattern = plan && keyOfSpec(plan.index.spec);
    statistics.isSorted = plan?.sorted ?? false;
  }
  const isReady = !isNatural && (sort.length === 0 || (plan?.sorted ?? false));
  const candidates = store.candidates(collection, plan, transaction);
  let found = takeMatching(candidates, matches, isReady ? end : Infinity, statistics);
  if (isNatural) {
    found.sort(bySmallestNumber);
    if (Number(query.sort?.['$natural']) < 0) found.reverse();
  } else if (!isReady) {
    found = sortDocuments(found, sort, documentOf);
  }
  return skip > 0 || end < found.length ? found.slice(skip, end) : found;
}

function takeMatching(
  candidates: Iterable<StoredRecord>,
  matches: Matcher,
  end: number,
  statistics: QueryStatistics | undefined,
): StoredRecord[] {
  const found: StoredRecord[] = [];
  for (const record of candidates) {
    if (statistics) statistics.examined++;
    if (matches(documentOf(record))) found.push(record);
    if (found.length >= end) break;
  }
  return found;
}
