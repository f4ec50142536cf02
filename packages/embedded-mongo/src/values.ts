import { BSONValue, DBRef, Double, Int32, deserialize, serialize } from 'bson';

import { MongoError } from './MongoError.ts';
import { isNumber, toNumber } from './numbers.ts';

/** A BSON document as `decode` gives it. Field names are data: read with `fieldOf`, write with `setField`. */
export type Document = Record<string, unknown>;

/** MongoDB's own limits. */
export const maxDocumentBytes = 16 * 1024 * 1024;
const maxDepth = 200;

const decoding = { promoteValues: false, promoteBuffers: false, bsonRegExp: true } as const;

/**
 * Decodes without losing a type: an int32 is a number, an int64 a `Long`, a double a number unless it is
 * whole, which stays a `Double` so that 42.0 is not stored back as an int. Regular expressions stay
 * `BSONRegExp`: as JavaScript's the option `s` would come out as the flag `g`.
 *
 * @param rawField a list of documents that are left as bytes
 * @throws MongoError 22 InvalidBSON, 15 Overflow
 */
export function decode(bytes: Uint8Array, rawField?: string): Document {
  const options = rawField ? { ...decoding, fieldsAsRaw: { [rawField]: true } } : decoding;
  const document = bsonOr(
    (problem) => new MongoError(22, 'InvalidBSON', `invalid BSON: ${problem}`),
    () => deserialize(bytes, options),
  );
  for (const name of Object.keys(document)) {
    if (name !== rawField) setField(document, name, settle(document[name], 1));
  }
  return document;
}

/** @throws MongoError 2 for what BSON cannot hold */
export const encode = (document: Document): Buffer =>
  bsonOr(
    (problem) => new MongoError(2, 'BadValue', `cannot be stored as BSON: ${problem}`),
    () => Buffer.from(serialize(document, { ignoreUndefined: true })),
  );

function bsonOr<Result>(refusal: (problem: string) => MongoError, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    throw error instanceof RangeError ? tooDeep() : refusal(String(error));
  }
}

const tooDeep = () => new MongoError(15, 'Overflow', `documents may be nested ${maxDepth} levels deep`);

function settle(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (value instanceof Int32) return value.value;
  if (value instanceof Double) return Number.isInteger(value.value) ? value : value.value;
  if (value instanceof DBRef) return settle(value.toJSON(), depth);
  if (depth > maxDepth) throw tooDeep();
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = settle(value[i], depth + 1);
  } else if (isDocument(value)) {
    for (const name of Object.keys(value)) setField(value, name, settle(value[name], depth + 1));
  }
  return value;
}

export const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof BSONValue) &&
  !(value instanceof Date) &&
  !(value instanceof Uint8Array);

export const isNothing = (value: unknown): value is null | undefined => value === null || value === undefined;

/** The field's value, or undefined; never something inherited. */
export const fieldOf = (document: Document, name: string): unknown =>
  Object.hasOwn(document, name) ? document[name] : undefined;

/** Assigns a field of any name: a plain assignment to `__proto__` would change the prototype instead. */
export function setField(document: Document, name: string, value: unknown): void {
  if (name === '__proto__') {
    Object.defineProperty(document, name, { value, enumerable: true, configurable: true, writable: true });
  } else {
    document[name] = value;
  }
}

/** `$ref`, `$id` and `$db` are the fields of a reference, which is a value. */
export const isOperatorName = (name: string): boolean =>
  name.startsWith('$') && !/^\$(ref|id|db)$/.test(name);

export const isOperatorObject = (value: unknown): value is Document =>
  isDocument(value) && isOperatorName(Object.keys(value)[0] ?? '');

export const copyDocument = (document: Document): Document => decode(encode(document));

/** As an expression counts a value: nothing, false and zero are not true. */
export const isTrue = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== false && !(isNumber(value) && toNumber(value) === 0);
