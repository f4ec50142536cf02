import { BSONRegExp, BSONSymbol, BSONValue, Binary, Code, ObjectId, Timestamp } from 'bson';

import { type Numeric, exactOf, isNumber, numericType, toNumber } from './numbers.ts';
import { isDocument } from './values.ts';

/**
 * BSON's types by MongoDB's names, with MongoDB's order of them, which is also the first byte of an index key.
 * @see https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/
 */
export const ranks = {
  minKey: 1,
  undefined: 3,
  null: 5,
  int: 10,
  long: 10,
  double: 10,
  decimal: 10,
  string: 15,
  symbol: 15,
  object: 20,
  array: 25,
  binData: 30,
  objectId: 35,
  bool: 40,
  date: 45,
  timestamp: 47,
  regex: 50,
  javascript: 60,
  maxKey: 127,
} as const;
type TypeName = keyof typeof ranks;

const namesOfBson: Readonly<Record<string, TypeName>> = {
  MinKey: 'minKey',
  BSONSymbol: 'symbol',
  Binary: 'binData',
  ObjectId: 'objectId',
  Timestamp: 'timestamp',
  BSONRegExp: 'regex',
  Code: 'javascript',
  MaxKey: 'maxKey',
};

/** The name that MongoDB's messages use. */
export function typeName(value: unknown): TypeName {
  if (typeof value === 'string') return 'string';
  if (isNumber(value)) return numericType(value);
  if (value === null) return 'null';
  if (value === undefined) return 'undefined';
  if (typeof value === 'boolean') return 'bool';
  if (Array.isArray(value)) return 'array';
  if (value instanceof Date) return 'date';
  return value instanceof BSONValue ? (namesOfBson[value._bsontype] ?? 'object') : 'object';
}

export const rank = (value: unknown): number => ranks[typeName(value)];

export const bytesOf = (value: Binary): Buffer => Buffer.from(value.buffer.subarray(0, value.position));

const byte = (value: number): string => String.fromCharCode(value);
const fourBytes = (value: number): string =>
  byte(value >>> 24) + byte((value >>> 16) & 0xff) + byte((value >>> 8) & 0xff) + byte(value & 0xff);

/** Complemented bytes sort the other way. */
const complement = (key: string): string =>
  Buffer.from(Buffer.from(key, 'latin1').map((each) => 0xff - each)).toString('latin1');

/** NaN, −∞, the negative, 0, the positive, ∞: each by its magnitude's place of the first digit, then its digits. */
function numberKey(value: Numeric): string {
  const exact = exactOf(value);
  if (!exact) return byte(Number.isNaN(toNumber(value)) ? 0 : toNumber(value) < 0 ? 1 : 5);
  if (exact.digits === 0n) return byte(3);
  const isNegative = exact.digits < 0n;
  const digits = String(isNegative ? -exact.digits : exact.digits);
  const place = exact.exponent + digits.length + 0x8000;
  const key = `${byte(place >> 8)}${byte(place & 0xff)}${digits.replace(/0+$/, '')}\0`;
  return isNegative ? byte(2) + complement(key) : byte(4) + key;
}

/** UTF-8, ended by two zeros; a zero inside is followed by a one. */
function textKey(value: string): string {
  // oxlint-disable-next-line no-control-regex -- a text of ASCII is its own UTF-8
  const isPlain = /^[\x01-\x7f]*$/.test(value);
  return `${isPlain ? value : Buffer.from(value.replaceAll('\0', '\0\x01')).toString('latin1')}\0\0`;
}

function bodyOf(value: unknown): string {
  if (typeof value === 'string') return textKey(value);
  if (isNumber(value)) return numberKey(value);
  if (typeof value === 'boolean') return byte(Number(value));
  if (Array.isArray(value)) return `${value.map((element) => keyOf(element)).join('')}\0`;
  if (value instanceof Date) return numberKey(value.getTime());
  if (value instanceof ObjectId) return Buffer.from(value.id).toString('latin1');
  if (value instanceof Timestamp) return fourBytes(value.high) + fourBytes(value.low);
  if (value instanceof Binary) {
    return fourBytes(value.position) + byte(value.sub_type) + bytesOf(value).toString('latin1');
  }
  if (value instanceof BSONRegExp) return textKey(value.pattern) + textKey(value.options);
  if (value instanceof Code) return textKey(value.code);
  if (value instanceof BSONSymbol) return textKey(value.value);
  if (!isDocument(value)) return '';
  const fields = Object.entries(value);
  return `${fields.map(([name, inner]) => byte(rank(inner)) + textKey(name) + keyOf(inner)).join('')}\0`;
}

/**
 * The value as a text of bytes (latin1): equal values, and only they, have equal keys; keys are in the order of
 * BSON comparison, in which the order of a document's fields counts; and none is the beginning of another. What
 * index keys, groups and sets are made of.
 */
export function keyOf(value: unknown, isDescending = false): string {
  const key = byte(rank(value)) + bodyOf(value);
  return isDescending ? complement(key) : key;
}

/** The first key behind all that begin with this one. No key begins with 0xff. */
export function keyAfter(prefix: string): string {
  const kept = prefix.replace(/\xff+$/, '');
  if (kept === '') return '\xff';
  return kept.slice(0, -1) + byte(kept.charCodeAt(kept.length - 1) + 1);
}

/** BSON comparison across all types: negative, zero or positive. */
export function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number' && !Number.isNaN(a - b)) return a - b;
  const [x, y] = [keyOf(a), keyOf(b)];
  return x < y ? -1 : Number(x > y);
}

export const equal = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string' ? a === b : compare(a, b) === 0;
