import { Decimal128, Long, ObjectId } from 'bson';

import { averageOf, greatestOf, sumOf } from './accumulate.ts';
import { identityOf } from './encodeKey.ts';
import { isTrue } from './match.ts';
import { MongoError, badValue, location } from './MongoError.ts';
import {
  type Numeric,
  asDouble,
  calculate,
  divide,
  isNumber,
  negate,
  toBigInt,
  toNumber,
} from './numbers.ts';
import { compare, equal, typeName } from './order.ts';
import { type Document, isDocument, setField } from './values.ts';

/** An operator that is a function of its evaluated operands; undefined is a missing one. */
interface FunctionOperator {
  least: number;
  most: number;
  apply: (operands: readonly unknown[]) => unknown;
}

const isNothing = (value: unknown): value is null | undefined => value === null || value === undefined;

function takes(count: number, apply: (...operands: unknown[]) => unknown): FunctionOperator {
  return { least: count, most: count, apply: (operands) => apply(...operands) };
}

const takesAny = (apply: (operands: readonly unknown[]) => unknown): FunctionOperator => ({
  least: 0,
  most: Infinity,
  apply,
});

function numeric(value: unknown, name: string): Numeric {
  if (isNumber(value)) return value;
  throw location(16555, `${name} only supports numeric types, not ${typeName(value)}`);
}

function guardOverflow<Result>(name: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof RangeError) throw badValue(`${name}: integer overflow`);
    throw error;
  }
}

const fold = (name: string, operator: '+' | '*', start: Numeric): FunctionOperator =>
  takesAny((operands) => {
    if (operands.some(isNothing)) return null;
    return guardOverflow(name, () =>
      operands
        .map((value) => numeric(value, name))
        .reduce((sum, value) => calculate(operator, sum, value), start),
    );
  });

/** Of two numbers; null of nothing. */
const ofNumbers = (name: string, apply: (a: Numeric, b: Numeric) => unknown): FunctionOperator =>
  takes(2, (a, b) =>
    isNothing(a) || isNothing(b)
      ? null
      : guardOverflow(name, () => apply(numeric(a, name), numeric(b, name))),
  );

const subtract = takes(2, (a, b) => {
  if (isNothing(a) || isNothing(b)) return null;
  if (a instanceof Date && b instanceof Date) return Long.fromNumber(a.getTime() - b.getTime());
  if (a instanceof Date) return new Date(a.getTime() - toNumber(numeric(b, '$subtract')));
  return guardOverflow('$subtract', () =>
    calculate('+', numeric(a, '$subtract'), negate(numeric(b, '$subtract'))),
  );
});

function quotient(a: Numeric, b: Numeric): Numeric {
  if (toNumber(b) === 0) throw badValue("can't $divide by zero");
  return divide(a, b);
}

const comparing = (holds: (comparison: number) => boolean): FunctionOperator =>
  takes(2, (a, b) => holds(compare(a, b)));

function text(value: unknown, name: string): string | null {
  if (isNothing(value)) return null;
  if (typeof value === 'string') return value;
  throw location(16702, `${name} only supports strings, not ${typeName(value)}`);
}

const concatenate = takesAny((operands) => {
  const parts = operands.map((value) => text(value, '$concat'));
  return parts.includes(null) ? null : parts.join('');
});

function array(value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) return value;
  throw location(17124, `The argument to ${name} must be an array, but was of type: ${typeName(value)}`);
}

const elementAt = takes(2, (value, index) => {
  if (isNothing(value) || isNothing(index)) return null;
  return array(value, '$arrayElemAt').at(toNumber(numeric(index, '$arrayElemAt')));
});

const concatArrays = takesAny((operands) =>
  operands.some(isNothing) ? null : operands.flatMap((value) => array(value, '$concatArrays')),
);

const setUnion = takesAny((operands) => {
  if (operands.some(isNothing)) return null;
  const values = operands.flatMap((value) => array(value, '$setUnion'));
  return [...new Map(values.map((value) => [identityOf(value), value])).values()].toSorted(compare);
});

const mergeObjects = takesAny((operands) => {
  const result: Document = {};
  for (const value of operands.filter((operand) => !isNothing(operand))) {
    if (!isDocument(value))
      throw location(40400, `$mergeObjects requires object inputs, not ${typeName(value)}`);
    for (const [name, inner] of Object.entries(value)) setField(result, name, inner);
  }
  return result;
});

const conversionFailure = (value: unknown, to: string) =>
  new MongoError(241, 'ConversionFailure', `Failed to convert a value of type ${typeName(value)} to ${to}`);

const converting = (to: string, convert: (value: unknown) => unknown): FunctionOperator =>
  takes(1, (value) => {
    if (isNothing(value)) return null;
    try {
      const result = convert(value);
      if (result !== undefined) return result;
    } catch {
      // the libraries' own complaints do not say what was to be converted
    }
    throw conversionFailure(value, to);
  });

function toText(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString();
  if (value instanceof ObjectId) return value.toHexString();
  if (isNumber(value) || typeof value === 'boolean' || typeof value === 'string') return String(value);
  return undefined;
}

function toDecimal(value: unknown): Decimal128 | undefined {
  if (value instanceof Decimal128) return value;
  return isNumber(value) || typeof value === 'string'
    ? Decimal128.fromStringWithRounding(
        String(isNumber(value) && !(value instanceof Long) ? toNumber(value) : value),
      )
    : undefined;
}

function toLong(value: unknown): Long | undefined {
  if (value instanceof Date) return Long.fromNumber(value.getTime());
  if (isNumber(value))
    return Long.fromBigInt(value instanceof Long ? toBigInt(value) : BigInt(Math.trunc(toNumber(value))));
  return typeof value === 'string' && /^-?\d{1,19}$/.test(value) ? Long.fromBigInt(BigInt(value)) : undefined;
}

function toDouble(value: unknown): unknown {
  if (isNumber(value)) return asDouble(toNumber(value));
  const parsed = typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;
  return Number.isNaN(parsed) ? undefined : asDouble(parsed);
}

const datePart = (name: string, part: (date: Date) => number): FunctionOperator =>
  takes(1, (value) => {
    if (isNothing(value)) return null;
    if (value instanceof Date) return part(value);
    throw location(16006, `${name} needs a date, not ${typeName(value)}`);
  });

const overValues = (combine: (values: readonly unknown[]) => unknown): FunctionOperator =>
  takesAny((operands) =>
    combine(operands.length === 1 && Array.isArray(operands[0]) ? operands[0] : operands),
  );

/** The expression operators that are plain functions; all in UTC. */
export const functionOperators: Readonly<Record<string, FunctionOperator>> = {
  $add: fold('$add', '+', 0),
  $multiply: fold('$multiply', '*', 1),
  $subtract: subtract,
  $divide: ofNumbers('$divide', quotient),
  $abs: takes(1, (value) => {
    if (isNothing(value)) return null;
    return toNumber(numeric(value, '$abs')) < 0 ? negate(numeric(value, '$abs')) : value;
  }),
  $eq: comparing((comparison) => comparison === 0),
  $ne: comparing((comparison) => comparison !== 0),
  $gt: comparing((comparison) => comparison > 0),
  $gte: comparing((comparison) => comparison >= 0),
  $lt: comparing((comparison) => comparison < 0),
  $lte: comparing((comparison) => comparison <= 0),
  $cmp: takes(2, (a, b) => Math.sign(compare(a, b))),
  $not: takes(1, (value) => !isTrue(value)),
  $in: takes(2, (value, list) => array(list, '$in').some((element) => equal(element, value))),
  $size: takes(1, (value) => array(value, '$size').length),
  $isArray: takes(1, Array.isArray),
  $arrayElemAt: elementAt,
  $first: takes(1, (value) => (isNothing(value) ? null : array(value, '$first')[0])),
  $last: takes(1, (value) => (isNothing(value) ? null : array(value, '$last').at(-1))),
  $concatArrays: concatArrays,
  $setUnion: setUnion,
  $mergeObjects: mergeObjects,
  $concat: concatenate,
  $toLower: takes(1, (value) => text(value, '$toLower')?.toLowerCase() ?? ''),
  $toUpper: takes(1, (value) => text(value, '$toUpper')?.toUpperCase() ?? ''),
  $type: takes(1, (value) => (value === undefined ? 'missing' : typeName(value))),
  $toString: converting('string', toText),
  $toDecimal: converting('decimal', toDecimal),
  $toLong: converting('long', toLong),
  $toDouble: converting('double', toDouble),
  $year: datePart('$year', (date) => date.getUTCFullYear()),
  $month: datePart('$month', (date) => date.getUTCMonth() + 1),
  $dayOfMonth: datePart('$dayOfMonth', (date) => date.getUTCDate()),
  $sum: overValues(sumOf),
  $avg: overValues(averageOf),
  $min: overValues((values) => greatestOf(values, -1)),
  $max: overValues((values) => greatestOf(values, 1)),
};
