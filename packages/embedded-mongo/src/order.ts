import { BSONValue, type BSONRegExp, type Binary, type Code, type ObjectId, type Timestamp } from 'bson';

import { type Numeric, compareNumbers, numericType } from './numbers.ts';
import type { Document } from './values.ts';

/**
 * MongoDB's order of types; also the first byte of an index key.
 * @see https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/
 */
export const Rank = {
  minKey: 1,
  undefined: 3,
  null: 5,
  number: 10,
  string: 15,
  object: 20,
  array: 25,
  binary: 30,
  objectId: 35,
  boolean: 40,
  date: 45,
  timestamp: 47,
  regex: 50,
  code: 60,
  maxKey: 127,
} as const;

const rankOfBsonType: Record<string, number> = {
  MinKey: Rank.minKey,
  Double: Rank.number,
  Long: Rank.number,
  Decimal128: Rank.number,
  BSONSymbol: Rank.string,
  Binary: Rank.binary,
  ObjectId: Rank.objectId,
  Timestamp: Rank.timestamp,
  BSONRegExp: Rank.regex,
  Code: Rank.code,
  MaxKey: Rank.maxKey,
};

const rankOfPrimitive: Readonly<Record<string, number>> = {
  string: Rank.string,
  number: Rank.number,
  boolean: Rank.boolean,
  undefined: Rank.undefined,
};

export const rank = (value: unknown): number => rankOfPrimitive[typeof value] ?? rankOfObject(value);

function rankOfObject(value: unknown): number {
  if (value === null) return Rank.null;
  if (Array.isArray(value)) return Rank.array;
  if (value instanceof BSONValue) return rankOfBsonType[value._bsontype] ?? Rank.object;
  return value instanceof Date ? Rank.date : Rank.object;
}

/** The names of `$type`, with their numbers in BSON. */
export const typeNumbers: Record<string, number> = {
  double: 1,
  string: 2,
  object: 3,
  array: 4,
  binData: 5,
  undefined: 6,
  objectId: 7,
  bool: 8,
  date: 9,
  null: 10,
  regex: 11,
  javascript: 13,
  symbol: 14,
  int: 16,
  timestamp: 17,
  long: 18,
  decimal: 19,
  minKey: -1,
  maxKey: 127,
};

const typeNameOfRank: Record<number, string> = {
  [Rank.minKey]: 'minKey',
  [Rank.undefined]: 'undefined',
  [Rank.null]: 'null',
  [Rank.object]: 'object',
  [Rank.array]: 'array',
  [Rank.binary]: 'binData',
  [Rank.objectId]: 'objectId',
  [Rank.boolean]: 'bool',
  [Rank.date]: 'date',
  [Rank.timestamp]: 'timestamp',
  [Rank.regex]: 'regex',
  [Rank.code]: 'javascript',
  [Rank.maxKey]: 'maxKey',
};

/** The name that `$type` and MongoDB's messages use. */
export function typeName(value: unknown): string {
  const valueRank = rank(value);
  if (valueRank === Rank.number) return numericType(value as Numeric);
  if (valueRank === Rank.string) return typeof value === 'string' ? 'string' : 'symbol';
  return typeNameOfRank[valueRank] ?? 'object';
}

/** Strings are ordered by their UTF-8 bytes; UTF-16 differs from that only where surrogates come in. */
function compareStrings(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return codePointRank(x) < codePointRank(y) ? -1 : 1;
  }
  return Math.sign(a.length - b.length);
}
const codePointRank = (unit: number) => (unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit);

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : String(value));
export const bytesOf = (value: Binary): Uint8Array => value.buffer.subarray(0, value.position);

function compareBinaries(a: Binary, b: Binary): number {
  return a.position - b.position || a.sub_type - b.sub_type || Buffer.compare(bytesOf(a), bytesOf(b));
}

function compareArrays(a: readonly unknown[], b: readonly unknown[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const result = compare(a[i], b[i]);
    if (result !== 0) return result;
  }
  return a.length - b.length;
}

function compareDocuments(a: Document, b: Document): number {
  const names = Object.keys(a);
  const others = Object.keys(b);
  for (let i = 0; i < Math.min(names.length, others.length); i++) {
    const [name, other] = [names[i] ?? '', others[i] ?? ''];
    const result =
      rank(a[name]) - rank(b[other]) || compareStrings(name, other) || compare(a[name], b[other]);
    if (result !== 0) return result;
  }
  return names.length - others.length;
}

function compareTimestamps(a: Timestamp, b: Timestamp): number {
  return (a.high >>> 0) - (b.high >>> 0) || (a.low >>> 0) - (b.low >>> 0);
}

/** BSON comparison across all types: negative, zero or positive. Field order matters in documents. */
export function compare(a: unknown, b: unknown): number {
  const rankA = rank(a);
  const rankB = rank(b);
  if (rankA !== rankB) return rankA - rankB;
  switch (rankA) {
    case Rank.number:
      return compareNumbers(a as Numeric, b as Numeric);
    case Rank.string:
      return compareStrings(textOf(a), textOf(b));
    case Rank.boolean:
      return Number(a) - Number(b);
    case Rank.date:
      return Math.sign((a as Date).getTime() - (b as Date).getTime());
    case Rank.objectId:
      return Buffer.compare((a as ObjectId).id, (b as ObjectId).id);
    case Rank.binary:
      return compareBinaries(a as Binary, b as Binary);
    case Rank.timestamp:
      return compareTimestamps(a as Timestamp, b as Timestamp);
    case Rank.array:
      return compareArrays(a as unknown[], b as unknown[]);
    case Rank.object:
      return compareDocuments(a as Document, b as Document);
    case Rank.regex: {
      const [x, y] = [a as BSONRegExp, b as BSONRegExp];
      return compareStrings(x.pattern, y.pattern) || compareStrings(x.options, y.options);
    }
    case Rank.code:
      return compareStrings((a as Code).code, (b as Code).code);
    default:
      return 0;
  }
}

export const equal = (a: unknown, b: unknown): boolean => compare(a, b) === 0;
