import { Decimal128, Double, Long } from 'bson';

/** A number as `decode` gives it: a plain number is an int32 or a fraction, a `Double` is whole. */
export type Numeric = number | Double | Long | Decimal128;

/** digits · 10^exponent. */
interface Exact {
  digits: bigint;
  exponent: number;
}

const maxInt = 0x7fffffffn;
const maxLong = 0x7fffffffffffffffn;

// `instanceof Long` would also take a Timestamp, which extends it.
const isLong = (value: unknown): value is Long => value instanceof Long && value._bsontype === 'Long';

export const isNumber = (value: unknown): value is Numeric =>
  typeof value === 'number' || value instanceof Double || isLong(value) || value instanceof Decimal128;

export function numericType(value: Numeric): 'int' | 'long' | 'double' | 'decimal' {
  if (typeof value === 'number') return (value | 0) === value ? 'int' : 'double';
  if (value instanceof Double) return 'double';
  return isLong(value) ? 'long' : 'decimal';
}

/** The nearest double. */
export function toNumber(value: Numeric): number {
  if (typeof value === 'number') return value;
  if (value instanceof Double) return value.value;
  return isLong(value) ? value.toNumber() : Number(value.toString());
}

/** Whether it is a number without a fraction, and not beyond what a double counts. */
export const isWhole = (value: unknown): value is Numeric =>
  isNumber(value) && Number.isSafeInteger(toNumber(value));

/** A double of MongoDB's: whole ones keep their type. */
export const asDouble = (value: number): number | Double =>
  Number.isInteger(value) ? new Double(value) : value;

/** An int if it fits, else a long. @throws RangeError beyond 64 bits */
export function asInteger(value: bigint, atLeastLong: boolean): number | Long {
  if (value > maxLong || value < -maxLong - 1n) throw new RangeError('integer overflow');
  return !atLeastLong && value <= maxInt && value >= -maxInt - 1n ? Number(value) : Long.fromBigInt(value);
}

/** @throws RangeError when the value is no whole number */
export const toBigInt = (value: Numeric): bigint =>
  isLong(value) ? value.toBigInt() : BigInt(toNumber(value));

function exactOfText(text: string): Exact | undefined {
  const [, whole, fraction = '', exponent = '0'] = /^(-?\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}

function exactOfDouble(value: number): Exact | undefined {
  if (!Number.isFinite(value)) return undefined;
  let whole = value;
  let halvings = 0;
  for (; !Number.isInteger(whole); halvings++) whole *= 2;
  return { digits: BigInt(whole) * 5n ** BigInt(halvings), exponent: -halvings };
}

/** Undefined for NaN and the infinities. */
export function exactOf(value: Numeric): Exact | undefined {
  if (isLong(value)) return { digits: value.toBigInt(), exponent: 0 };
  return value instanceof Decimal128 ? exactOfText(value.toString()) : exactOfDouble(toNumber(value));
}

/** For arithmetic with decimals MongoDB takes the first 15 digits of a double. */
const exactForArithmetic = (value: Numeric): Exact | undefined =>
  numericType(value) === 'double'
    ? exactOfText(String(Number(toNumber(value).toPrecision(15))))
    : exactOf(value);

/** More digits than a decimal's 34: so many that rounding the quotient rounds the value. */
const quotientDigits = 40;

const exactOperations = {
  '+': (a: Exact, b: Exact): Exact => {
    const exponent = Math.min(a.exponent, b.exponent);
    const scaled = (x: Exact) => x.digits * 10n ** BigInt(x.exponent - exponent);
    return { digits: scaled(a) + scaled(b), exponent };
  },
  '*': (a: Exact, b: Exact): Exact => ({ digits: a.digits * b.digits, exponent: a.exponent + b.exponent }),
  '/': (a: Exact, b: Exact): Exact => {
    const scale = quotientDigits + String(b.digits).length;
    let digits = (a.digits * 10n ** BigInt(scale)) / b.digits;
    let exponent = a.exponent - b.exponent - scale;
    for (; digits !== 0n && exponent < 0 && digits % 10n === 0n; exponent++) digits /= 10n;
    return { digits, exponent: digits === 0n ? 0 : exponent };
  },
};

const doubleOperations = {
  '+': (a: number, b: number) => a + b,
  '*': (a: number, b: number) => a * b,
  '/': (a: number, b: number) => a / b,
};

/**
 * Calculates as MongoDB does: decimal before double before long before int; an int that overflows becomes a
 * long; a quotient is at least a double.
 * @throws RangeError when a long overflows
 */
export function calculate(operator: '+' | '*' | '/', a: Numeric, b: Numeric): Numeric {
  const types = [numericType(a), numericType(b)];
  const inDoubles = () => doubleOperations[operator](toNumber(a), toNumber(b));
  if (types.includes('decimal')) {
    const [x, y] = [exactForArithmetic(a), exactForArithmetic(b)];
    if (!x || !y || (operator === '/' && y.digits === 0n)) return Decimal128.fromString(String(inDoubles()));
    const { digits, exponent } = exactOperations[operator](x, y);
    return Decimal128.fromStringWithRounding(`${digits}E${exponent}`);
  }
  if (types.includes('double') || operator === '/') return asDouble(inDoubles());
  const [x, y] = [toBigInt(a), toBigInt(b)];
  return asInteger(operator === '+' ? x + y : x * y, types.includes('long'));
}
