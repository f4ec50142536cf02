import { Decimal128 } from 'bson';

import { location } from './MongoError.ts';
import {
  type Numeric,
  asDouble,
  asInteger,
  calculate,
  isNumber,
  numericType,
  toBigInt,
  toNumber,
} from './numbers.ts';
import { compare, keyOf } from './order.ts';
import { type Document, isDocument, setField } from './values.ts';

const isNothing = (value: unknown): value is null | undefined => value === null || value === undefined;

/** Doubles, compensated for what each addition loses (Neumaier). */
function sumOfDoubles(values: readonly number[]): number {
  let sum = 0;
  let compensation = 0;
  for (const value of values) {
    const next = sum + value;
    if (Number.isFinite(next)) {
      compensation += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    }
    sum = next;
  }
  return sum + compensation;
}

/** Added up as numbers as far as that is exact. */
function sumOfWholes(values: readonly Numeric[]): bigint {
  let large = 0n;
  let small = 0;
  for (const value of values) {
    const next = typeof value === 'number' ? small + value : NaN;
    if (Number.isSafeInteger(next)) small = next;
    else large += toBigInt(value);
  }
  return large + BigInt(small);
}

/**
 * A sum without loss: whole numbers and decimals exactly, doubles compensated, what is no number left out. A sum
 * beyond 64 bits becomes a double, as MongoDB's does.
 */
function sumUp(values: readonly unknown[]): Numeric {
  const numbers = values.filter(isNumber);
  const byType = Object.groupBy(numbers, numericType);
  const { int = [], long = [], double = [], decimal = [] } = byType;
  const whole = sumOfWholes(long.length > 0 ? [...int, ...long] : int);
  const doubles = sumOfDoubles(double.map(toNumber));
  if (decimal.length > 0) {
    const parts = [Decimal128.fromString(String(whole)), ...(double.length > 0 ? [asDouble(doubles)] : [])];
    return [...decimal, ...parts].reduce((total, value) => calculate('+', total, value));
  }
  if (double.length > 0) return asDouble(doubles + Number(whole));
  try {
    return asInteger(whole, long.length > 0);
  } catch {
    return asDouble(Number(whole));
  }
}

function average(values: readonly unknown[]): Numeric | null {
  const numbers = values.filter(isNumber);
  return numbers.length === 0 ? null : calculate('/', sumUp(numbers), numbers.length);
}

/** The smallest or the greatest of what is there. */
const extreme =
  (sign: 1 | -1) =>
  (values: readonly unknown[]): unknown => {
    const given = values.filter((value) => !isNothing(value));
    if (given.length === 0) return null;
    return given.reduce((best, value) => (compare(value, best) * sign > 0 ? value : best));
  };

const defined = (values: readonly unknown[]) => values.filter((value) => value !== undefined);

export function mergeObjects(values: readonly unknown[]): Document {
  const merged: Document = {};
  for (const value of values.filter((each) => !isNothing(each))) {
    if (!isDocument(value)) throw location(40400, '$mergeObjects requires object inputs');
    for (const [name, inner] of Object.entries(value)) setField(merged, name, inner);
  }
  return merged;
}

/** What `$group` makes of the values of a group, in their order. */
export const accumulators: Readonly<Record<string, (values: readonly unknown[]) => unknown>> = {
  $sum: sumUp,
  $avg: average,
  $min: extreme(-1),
  $max: extreme(1),
  $push: defined,
  $addToSet: (values) => [...new Map(defined(values).map((value) => [keyOf(value), value])).values()],
  $first: (values) => values[0] ?? null,
  $last: (values) => values.at(-1) ?? null,
  $mergeObjects: mergeObjects,
};
