import { refuseUnknownFields, textField } from './commandFields.ts';
import { identityOf } from './encodeKey.ts';
import { gatherValues, splitPath, spread } from './paths.ts';
import { withValueAt } from './projection.ts';
import { findRecords } from './query.ts';
import { type Store } from './store.ts';
import { documentOf } from './StoredRecord.ts';
import type { Transaction } from './Transaction.ts';
import { type Document, isDocument } from './values.ts';

/** What a pipeline reads from. */
export interface AggregationSource {
  store: Store;
  db: string;
  transaction: Transaction | undefined;
}

/** The distinct values at a path, by identity; null for what is missing. */
function valuesAt(document: Document, path: readonly string[]): Map<string, unknown> {
  const values = spread(gatherValues(document, path)).map((value) => value ?? null);
  return new Map(values.map((value) => [identityOf(value), value]));
}

/** `$lookup` by equality: all foreign documents are read at once, by an index if there is one. */
export function lookUp(
  documents: readonly Document[],
  spec: Document,
  source: AggregationSource,
): Document[] {
  refuseUnknownFields(spec, ['from', 'localField', 'foreignField', 'as'], '$lookup');
  const localPath = splitPath(textField(spec, 'localField'));
  const foreignField = textField(spec, 'foreignField');
  const target = splitPath(textField(spec, 'as'));
  const locals = documents.map((document) => ({ document, values: valuesAt(document, localPath) }));
  const wanted = new Map(locals.flatMap(({ values }) => [...values]));
  const { store, db, transaction } = source;
  const collection = store.catalog.find(db, textField(spec, 'from'));
  const query = { filter: { [foreignField]: { $in: [...wanted.values()] } } };
  const found = new Map<string, Document[]>();
  for (const record of findRecords({ store, collection, transaction }, query)) {
    const foreign = documentOf(record);
    for (const identity of valuesAt(foreign, splitPath(foreignField)).keys()) {
      found.set(identity, [...(found.get(identity) ?? []), foreign]);
    }
  }
  return locals.flatMap(({ document, values }) => {
    const joined = new Set([...values.keys()].flatMap((identity) => found.get(identity) ?? []));
    return [withValueAt(document, target, [...joined])].filter(isDocument);
  });
}
