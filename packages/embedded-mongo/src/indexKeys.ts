import { EJSON } from 'bson';

import { type Matcher, compileFilter } from './match.ts';
import { MongoError } from './MongoError.ts';
import { isNumber, toNumber } from './numbers.ts';
import { keyOf } from './order.ts';
import { type KeyField, gatherValues, splitPath, spread, walkPath } from './paths.ts';
import { type Document, setField } from './values.ts';

/** An index as clients give it and see it. */
export interface IndexSpec extends Document {
  v: 2;
  key: Document;
  name: string;
  unique?: boolean;
  sparse?: boolean;
  partialFilterExpression?: Document;
  /** A TTL index's; the documents go this long after their date. */
  expireAfterSeconds?: number;
}

/** An index as it is stored. */
export interface StoredIndex {
  id: number;
  spec: IndexSpec;
  /** Whether a document ever had more than one key. */
  isMultikey: boolean;
}

/** An index as it is used. */
export interface Index extends StoredIndex {
  name: string;
  fields: readonly KeyField[];
  isUnique: boolean;
  /** Whether a document belongs into it, if it is partial. */
  includes: Matcher;
}

export const prepareIndex = ({ id, spec, isMultikey }: StoredIndex): Index => ({
  id,
  spec,
  isMultikey,
  name: spec.name,
  fields: Object.entries(spec.key).map(([name, direction]) => ({
    name,
    path: splitPath(name),
    isDescending: isNumber(direction) && toNumber(direction) < 0,
  })),
  isUnique: spec.unique === true || spec.name === '_id_',
  includes: spec.partialFilterExpression ? compileFilter(spec.partialFilterExpression) : () => true,
});

/**
 * The keys under which an index holds a document: several for an array, none if a sparse or partial index
 * leaves it out.
 * @throws MongoError 171 when two fields are arrays
 */
export function keysOf(index: Index, document: Document): string[] {
  if (!index.includes(document)) return [];
  const isThere = ({ path }: KeyField) => walkPath(document, path, (value) => value !== undefined);
  if (index.spec.sparse && !index.fields.some(isThere)) return [];
  let keys = [''];
  let arrayField: KeyField | undefined;
  for (const field of index.fields) {
    const values = gatherValues(document, field.path);
    if (values.length > 1 || Array.isArray(values[0])) {
      if (arrayField && arrayField.path[0] !== field.path[0]) throw parallelArrays(field, arrayField);
      arrayField = field;
    }
    const parts = spread(values).map((value) => keyOf(value, field.isDescending));
    keys = keys.flatMap((key) => parts.map((part) => key + part));
  }
  return keys.length > 1 ? [...new Set(keys)] : keys;
}

const parallelArrays = (a: KeyField, b: KeyField) =>
  new MongoError(171, 'CannotIndexParallelArrays', `cannot index parallel arrays [${a.name}] [${b.name}]`);

/** 11000 as drivers and mongoose read it: by `keyPattern` and `keyValue`. */
export function duplicateKey(namespace: string, index: Index, document: Document): MongoError {
  const keyValue: Document = {};
  for (const { name, path } of index.fields) {
    setField(keyValue, name, spread(gatherValues(document, path))[0] ?? null);
  }
  const shown = EJSON.stringify(keyValue, { relaxed: true });
  return new MongoError(
    11000,
    'DuplicateKey',
    `E11000 duplicate key error collection: ${namespace} index: ${index.name} dup key: ${shown}`,
    { keyPattern: index.spec.key, keyValue },
  );
}
