import { Big } from 'big.js';
import type { Types } from 'mongoose';

/** An exact decimal as MongoDB stores it, or as text. */
export type DecimalValue = Types.Decimal128 | string;

/** A sum of money as stored: an exact decimal in units of an ISO 4217 currency. */
export interface MoneyRecord {
  readonly amount: DecimalValue;
  readonly currency: string;
}

/**
 * The decimal as text without exponent, its digits as they were given: `59561.00` stays `59561.00`.
 * Decimal128 prints some values as `1.96E+7`; these are written out.
 */
export function decimalText(value: unknown): string {
  const text = String(value);
  return /^-?\d+(\.\d+)?$/.test(text) ? text : new Big(text).toFixed();
}

/** Their exact sum as text, with as many decimals as the finest of them has: `0.10` and `0.2` make `0.30`. */
export function sumOfDecimals(values: readonly DecimalValue[]): string {
  const texts = values.map(decimalText);
  const decimals = Math.max(0, ...texts.map((text) => text.split('.')[1]?.length ?? 0));
  return texts.reduce((sum, text) => sum.plus(text), new Big(0)).toFixed(decimals);
}
