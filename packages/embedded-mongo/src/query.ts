import { compileFilter } from './match.ts';
import { parseSort, sortDocuments } from './paths.ts';
import { type Plan, choosePlan } from './plan.ts';
import type { Store } from './store.ts';
import { type StoredRecord, documentOf } from './StoredRecord.ts';
import type { Transaction } from './Transaction.ts';
import type { Document } from './values.ts';

export interface Query {
  filter: Document;
  sort?: Document | undefined;
  skip?: number | undefined;
  /** 0 or undefined: all. */
  limit?: number | undefined;
}

/** Where a command reads. */
export interface Reading {
  store: Store;
  db: string;
  transaction: Transaction | undefined;
}

/** What `explain` reports beside the answer. */
export interface Execution {
  plan?: Plan | undefined;
  examined: number;
}

/**
 * The records that match, sorted, skipped and limited. Malformed queries throw even where nothing is.
 * @param execution filled with how they were found
 */
export function findRecords(
  { store, db, transaction }: Reading,
  name: string,
  query: Query,
  execution: Execution = { examined: 0 },
): StoredRecord[] {
  const matches = compileFilter(query.filter);
  const sort = parseSort(query.sort ?? {});
  const collection = store.catalog.find(db, name);
  if (!collection) return [];
  const { skip = 0, limit } = query;
  const end = limit ? skip + limit : Infinity;
  // What a transaction wrote itself comes after the rest: its order is no index's.
  const plan = choosePlan(collection, query.filter, transaction ? [] : sort);
  execution.plan = plan;
  const isReady = sort.length === 0 || plan?.isSorted === true;
  const found: StoredRecord[] = [];
  for (const record of store.candidates(collection, plan, transaction)) {
    execution.examined++;
    if (matches(documentOf(record))) found.push(record);
    if (isReady && found.length >= end) break;
  }
  return (isReady ? found : sortDocuments(found, sort, documentOf)).slice(skip, end);
}
