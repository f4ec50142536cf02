import { Decimal128, Double, Long } from 'bson';

/** A number as `decode` gives it: a plain number is an int32 or a fraction, a `Double` is whole. */
export type Numeric = number | Double | Long | Decimal128;

/** digits · 10^exponent, exactly. */
interface Exact {
  digits: bigint;
  exponent: number;
}

const maxInt = 0x7fffffff;
const maxLong = 0x7fffffffffffffffn;

// `instanceof Long` would also take a Timestamp, which extends it.
const isLong = (value: unknown): value is Long => value instanceof Long && value._bsontype === 'Long';

export const isNumber = (value: unknown): value is Numeric =>
  typeof value === 'number' || value instanceof Double || isLong(value) || value instanceof Decimal128;

export function numericType(value: Numeric): 'int' | 'long' | 'double' | 'decimal' {
  if (typeof value === 'number') {
    return Number.isInteger(value) && Math.abs(value) <= maxInt + 1 && value !== maxInt + 1
      ? 'int'
      : 'double';
  }
  if (value instanceof Double) return 'double';
  return isLong(value) ? 'long' : 'decimal';
}

/** The nearest double. */
export function toNumber(value: Numeric): number {
  if (typeof value === 'number') return value;
  if (value instanceof Double) return value.value;
  return isLong(value) ? value.toNumber() : Number(value.toString());
}

/** A double of MongoDB's: whole ones keep their type. */
export const asDouble = (value: number): number | Double =>
  Number.isInteger(value) ? new Double(value) : value;

/** An int if it fits, else a long. @throws RangeError beyond 64 bits */
export function asInteger(value: bigint, atLeastLong = false): number | Long {
  if (value > maxLong || value < -maxLong - 1n) throw new RangeError('integer overflow');
  const fitsInt = value <= BigInt(maxInt) && value >= -BigInt(maxInt) - 1n;
  return fitsInt && !atLeastLong ? Number(value) : Long.fromBigInt(value);
}

/** @throws RangeError when the value is no whole number */
export const toBigInt = (value: Numeric): bigint =>
  isLong(value) ? value.toBigInt() : BigInt(toNumber(value));

const isExactAsDouble = (value: Numeric): boolean =>
  typeof value === 'number' ||
  value instanceof Double ||
  (isLong(value) && Number.isSafeInteger(value.toNumber()));

function exactOfText(text: string): Exact | undefined {
  const match = /^(-?\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text);
  if (!match) return undefined;
  const fraction = match[2] ?? '';
  return { digits: BigInt(match[1] + fraction), exponent: Number(match[3] ?? 0) - fraction.length };
}

function exactOfDouble(value: number): Exact | undefined {
  if (!Number.isFinite(value)) return undefined;
  let whole = value;
  let halvings = 0;
  for (; !Number.isInteger(whole); halvings++) whole *= 2;
  return { digits: BigInt(whole) * 5n ** BigInt(halvings), exponent: -halvings };
}

/** Undefined for NaN and the infinities. */
function exactOf(value: Numeric): Exact | undefined {
  if (isLong(value)) return { digits: value.toBigInt(), exponent: 0 };
  return value instanceof Decimal128 ? exactOfText(value.toString()) : exactOfDouble(toNumber(value));
}

function align(a: Exact, b: Exact): { a: bigint; b: bigint; exponent: number } {
  const exponent = Math.min(a.exponent, b.exponent);
  const scaled = (x: Exact) => x.digits * 10n ** BigInt(x.exponent - exponent);
  return { a: scaled(a), b: scaled(b), exponent };
}

/** MongoDB's order of numbers of all types: exact, NaN below all. */
export function compareNumbers(a: Numeric, b: Numeric): number {
  const x = toNumber(a);
  const y = toNumber(b);
  if (x < y) return -1;
  if (x > y) return 1;
  if (x !== y) return Number.isNaN(x) ? (Number.isNaN(y) ? 0 : -1) : 1;
  if (isExactAsDouble(a) && isExactAsDouble(b)) return 0;
  const exactA = exactOf(a);
  const exactB = exactOf(b);
  // Only beyond the largest double can one be infinite and the other not.
  if (!exactA || !exactB) return Math.sign(Number(!exactA) - Number(!exactB)) * Math.sign(x);
  const aligned = align(exactA, exactB);
  return aligned.a < aligned.b ? -1 : Number(aligned.a > aligned.b);
}

/**
 * The value as a sum of doubles, the largest first, so that comparing the sums term by term compares the
 * values. Three terms tell any two Decimal128 of 34 digits apart.
 */
export function doubleTerms(value: Numeric): number[] {
  const first = toNumber(value);
  let rest = isExactAsDouble(value) ? undefined : exactOf(value);
  if (!rest) return [first];
  const terms: number[] = [];
  while (terms.length < 3 && rest.digits !== 0n) {
    const nearest = Number(`${rest.digits}e${rest.exponent}`);
    const term = Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, nearest));
    terms.push(term);
    const aligned = align(rest, exactOfDouble(term) ?? rest);
    rest = { digits: aligned.a - aligned.b, exponent: aligned.exponent };
  }
  return terms.length > 0 ? terms : [0];
}

/** For arithmetic with decimals MongoDB takes the first 15 digits of a double. */
function exactForArithmetic(value: Numeric): Exact | undefined {
  if (numericType(value) !== 'double') return exactOf(value);
  return exactOfText(Number(toNumber(value).toPrecision(15)).toString());
}

function calculateDecimal(operator: '+' | '*', a: Numeric, b: Numeric): Decimal128 {
  const x = exactForArithmetic(a);
  const y = exactForArithmetic(b);
  if (!x || !y) {
    const result = operator === '+' ? toNumber(a) + toNumber(b) : toNumber(a) * toNumber(b);
    return Decimal128.fromString(String(result));
  }
  if (operator === '*') {
    return Decimal128.fromStringWithRounding(`${x.digits * y.digits}E${x.exponent + y.exponent}`);
  }
  const aligned = align(x, y);
  return Decimal128.fromStringWithRounding(`${aligned.a + aligned.b}E${aligned.exponent}`);
}

/**
 * Adds or multiplies as MongoDB does: decimal before double before long before int; an int that overflows
 * becomes a long.
 * @throws RangeError when a long overflows
 */
export function calculate(operator: '+' | '*', a: Numeric, b: Numeric): Numeric {
  const types = [numericType(a), numericType(b)];
  if (types.includes('decimal')) return calculateDecimal(operator, a, b);
  if (types.includes('double')) {
    return asDouble(operator === '+' ? toNumber(a) + toNumber(b) : toNumber(a) * toNumber(b));
  }
  const [x, y] = [toBigInt(a), toBigInt(b)];
  return asInteger(operator === '+' ? x + y : x * y, types.includes('long'));
}

export function negate(value: Numeric): Numeric {
  return calculate('*', value, -1);
}

/** The quotient: a double, or a decimal of 34 digits when one of the two is a decimal. */
export function divide(a: Numeric, b: Numeric): Numeric {
  if (numericType(a) !== 'decimal' && numericType(b) !== 'decimal')
    return asDouble(toNumber(a) / toNumber(b));
  const x = exactForArithmetic(a);
  const y = exactForArithmetic(b);
  if (!x || !y || y.digits === 0n) return Decimal128.fromString(String(toNumber(a) / toNumber(b)));
  const spare = 40 + y.digits.toString().length;
  const quotient = (x.digits * 10n ** BigInt(spare)) / y.digits;
  const exact = x.digits * 10n ** BigInt(spare) === quotient * y.digits;
  const text = `${quotient}E${x.exponent - y.exponent - spare}`;
  return exact ? shorten(quotient, x.exponent - y.exponent - spare) : Decimal128.fromStringWithRounding(text);
}

/** Drops the zeros that scaling added. */
function shorten(digits: bigint, exponent: number): Decimal128 {
  let [rest, power] = [digits, exponent];
  for (; rest !== 0n && power < 0 && rest % 10n === 0n; power++) rest /= 10n;
  return Decimal128.fromStringWithRounding(`${rest}E${rest === 0n ? 0 : power}`);
}
