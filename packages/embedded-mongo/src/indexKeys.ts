import { encodeKey } from './encodeKey.ts';
import { type Matcher, compileFilter } from './match.ts';
import { MongoError } from './MongoError.ts';
import { isNumber, toNumber } from './numbers.ts';
import { gatherValues, splitPath, spread } from './paths.ts';
import { type Document, isDocument } from './values.ts';

/** One field of an index's key. */
export interface IndexField {
  name: string;
  path: readonly string[];
  descending: boolean;
}

/** An index as it is used; `spec` is what the client gave, and what is stored. */
export interface Index {
  id: number;
  name: string;
  spec: Document;
  fields: readonly IndexField[];
  unique: boolean;
  sparse: boolean;
  partialFilter: Document | undefined;
  /** Whether a document belongs into a partial index. */
  includes: Matcher | undefined;
  /** A TTL index's; the documents go this long after their date. */
  expireAfterSeconds: number | undefined;
  /** Whether a document ever had more than one key. */
  multikey: boolean;
}

export const keyOfSpec = (spec: Document): Document => (isDocument(spec['key']) ? spec['key'] : {});

export function prepareIndex(id: number, spec: Document, multikey: boolean): Index {
  const partialFilter = isDocument(spec['partialFilterExpression'])
    ? spec['partialFilterExpression']
    : undefined;
  const expiry = spec['expireAfterSeconds'];
  return {
    id,
    name: String(spec['name']),
    spec,
    fields: Object.entries(keyOfSpec(spec)).map(([name, direction]) => ({
      name,
      path: splitPath(name),
      descending: isNumber(direction) && toNumber(direction) < 0,
    })),
    unique: spec['unique'] === true || spec['name'] === '_id_',
    sparse: spec['sparse'] === true,
    partialFilter,
    includes: partialFilter && compileFilter(partialFilter),
    expireAfterSeconds: isNumber(expiry) ? toNumber(expiry) : undefined,
    multikey,
  };
}

/**
 * The keys under which an index holds a document: several for an array, none if a sparse or partial index
 * leaves it out.
 * @throws MongoError 171 when two fields are arrays
 */
export function keysOf(index: Index, document: Document): Buffer[] {
  if (index.includes && !index.includes(document)) return [];
  let keys: Buffer[] = [Buffer.alloc(0)];
  let arrayField: IndexField | undefined;
  let isMissing = true;
  for (const field of index.fields) {
    const values = gatherValues(document, field.path);
    if (values.some((value) => value !== null)) isMissing = false;
    const spreadValues = spread(values);
    if (spreadValues.length > 1 || values.some(Array.isArray)) {
      if (arrayField && arrayField.path[0] !== field.path[0]) throw parallelArrays(field, arrayField);
      arrayField = field;
    }
    const encoded = spreadValues.map((value) => encodeKey(value, field.descending));
    keys = keys.flatMap((key) => encoded.map((part) => (key.length > 0 ? Buffer.concat([key, part]) : part)));
  }
  if (index.sparse && isMissing && !index.fields.some((field) => hasField(document, field))) return [];
  return keys.length > 1 ? distinct(keys) : keys;
}

/** An explicit null is in a sparse index, what is missing is not. */
function hasField(document: Document, field: IndexField): boolean {
  return compileFilter({ [field.name]: { $exists: true } })(document);
}

const distinct = (keys: readonly Buffer[]): Buffer[] => [
  ...new Map(keys.map((key) => [key.toString('latin1'), key])).values(),
];

const parallelArrays = (a: IndexField, b: IndexField) =>
  new MongoError(171, 'CannotIndexParallelArrays', `cannot index parallel arrays [${a.name}] [${b.name}]`);

/** All keys of an index begin with its number and end with the document's, 4 bytes each. */
export function indexPrefix(index: { id: number }): Buffer {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeUInt32BE(index.id);
  return bytes;
}

export function storedKey(index: Index, key: Buffer, sequence: number): Buffer {
  const bytes = Buffer.allocUnsafe(key.length + 8);
  bytes.writeUInt32BE(index.id);
  key.copy(bytes, 4);
  bytes.writeUInt32BE(sequence, key.length + 4);
  return bytes;
}

export const sequenceOfKey = (stored: Buffer): number => stored.readUInt32BE(stored.length - 4);
