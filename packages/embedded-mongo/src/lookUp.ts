import * as field from './commandFields.ts';
import { keyOf } from './order.ts';
import { gatherValues, splitPath, spread } from './paths.ts';
import { withValueAt } from './projection.ts';
import { type Reading, findRecords } from './query.ts';
import { documentOf } from './StoredRecord.ts';
import { type Document, isDocument } from './values.ts';

/** The distinct values at a path, by their keys; null for what is missing. */
function valuesAt(document: Document, path: readonly string[]): Map<string, unknown> {
  const values = spread(gatherValues(document, path)).map((value) => value ?? null);
  return new Map(values.map((value) => [keyOf(value), value]));
}

/** `$lookup` by equality: all foreign documents are read at once, by an index if there is one. */
export function lookUp(documents: readonly Document[], spec: Document, reading: Reading): Document[] {
  field.refuseUnknown(spec, ['from', 'localField', 'foreignField', 'as'], '$lookup');
  const localPath = splitPath(field.text(spec, 'localField'));
  const foreignField = field.text(spec, 'foreignField');
  const target = splitPath(field.text(spec, 'as'));
  const locals = documents.map((document) => ({ document, values: valuesAt(document, localPath) }));
  const wanted = new Map(locals.flatMap(({ values }) => [...values]));
  const filter = { [foreignField]: { $in: [...wanted.values()] } };
  const found = new Map<string, Document[]>();
  for (const foreign of findRecords(reading, field.text(spec, 'from'), { filter }).map(documentOf)) {
    for (const key of valuesAt(foreign, splitPath(foreignField)).keys()) {
      found.set(key, [...(found.get(key) ?? []), foreign]);
    }
  }
  return locals.flatMap(({ document, values }) => {
    const joined = new Set([...values.keys()].flatMap((key) => found.get(key) ?? []));
    return [withValueAt(document, target, [...joined])].filter(isDocument);
  });
}
