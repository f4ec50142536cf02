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
 * @throws MongoError 22 InvalidBSON, 15 Overflow
 */
export function decode(bytes: Uint8Array, rawField?: string): Document {
  let document: Document;
  try {
    document = deserialize(bytes, rawField ? { ...decoding, fieldsAsRaw: { [rawField]: true } } : decoding);
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep();
    throw new MongoError(22, 'InvalidBSON', `the message holds invalid BSON: ${String(error)}`);
  }
  for (const name of Object.keys(document)) {
    if (name !== rawField) setField(document, name, settle(document[name], 1));
  }
  return document;
}

/** @throws MongoError 2 for what BSON cannot hold */
export function encode(document: Document): Buffer {
  try {
    return Buffer.from(serialize(document, { ignoreUndefined: true }));
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep();
    throw new MongoError(2, 'BadValue', `cannot be stored as BSON: ${String(error)}`);
  }
}

const tooDeep = () => new MongoError(15, 'Overflow', `documents may be nested ${maxDepth} levels deep`);

function settle(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (value instanceof Int32) return value.value;
  if (value instanceof Double) return Number.isInteger(value.value) ? value : value.value;
  if (value instanceof DBRef) return settle(value.toJSON(), depth);
  if (value instanceof BSONValue || value instanceof Uint8Array) return value;
  if (depth > maxDepth) throw tooDeep();
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = settle(value[i], depth + 1);
  } else {
    const document = value as Document;
    for (const name of Object.keys(document)) setField(document, name, settle(document[name], depth + 1));
  }
  return value;
}

export function isDocument(value: unknown): value is Document {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof BSONValue) &&
    !(value instanceof Date) &&
    !(value instanceof Uint8Array)
  );
}

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

/** `{ $gt: 5 }` is an operator, `{ $ref: 'x', $id: 1 }` a value. */
export function isOperatorObject(value: unknown): value is Document {
  if (!isDocument(value)) return false;
  const first = Object.keys(value)[0];
  return first !== undefined && first.startsWith('$') && !['$ref', '$id', '$db'].includes(first);
}

/** A copy down to the values themselves, which are never changed in place. */
export function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  return isDocument(value) ? copyDocument(value) : value;
}

export function copyDocument(document: Document): Document {
  const result: Document = {};
  for (const [name, value] of Object.entries(document)) setField(result, name, copy(value));
  return result;
}

/** As an expression counts a value: nothing, false and zero are not true. */
export const isTrue = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== false && !(isNumber(value) && toNumber(value) === 0);
