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

function addExact(a: Exact, b: Exact): Exact {
  const exponent = Math.min(a.exponent, b.exponent);
  const scaled = (x: Exact) => x.digits * 10n ** BigInt(x.exponent - exponent);
  return { digits: scaled(a) + scaled(b), exponent };
}

const textOf = ({ digits, exponent }: Exact): string => `${digits}E${exponent}`;

/**
 * Adds as MongoDB does: decimal before double before long before int; an int that overflows becomes a long.
 * @throws RangeError when a long overflows
 */
export function add(a: Numeric, b: Numeric): Numeric {
  const types = [numericType(a), numericType(b)];
  const isInexact = types.includes('decimal') || types.includes('double');
  return isInexact ? sumOf([a, b]) : asInteger(toBigInt(a) + toBigInt(b), types.includes('long'));
}

/** The sum, rounded once at the end. Whole numbers beyond 64 bits become a double, as MongoDB's do. */
export function sumOf(values: readonly Numeric[]): Numeric {
  const types = new Set(values.map(numericType));
  const exact = values.map(types.has('decimal') ? exactForArithmetic : exactOf);
  const total = exact.reduce((sum, value) => sum && value && addExact(sum, value), {
    digits: 0n,
    exponent: 0,
  });
  const nearest = total
    ? Number(textOf(total))
    : values.reduce<number>((sum, value) => sum + toNumber(value), 0);
  if (types.has('decimal')) return Decimal128.fromStringWithRounding(total ? textOf(total) : String(nearest));
  if (types.has('double') || !total) return asDouble(nearest);
  try {
    return asInteger(total.digits, types.has('long'));
  } catch {
    return asDouble(nearest);
  }
}
