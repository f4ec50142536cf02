import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

import { decimalText } from './money.ts';

/** True for a day that exists: `2026-02-28` does, `2026-02-30` does not. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** True for a year, a month or a day that exists: `2021`, `2021-02`, `2021-02-10`. */
export function isPartialDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(value)) return false;
  return isDay(`${value}-01-01`.slice(0, 10));
}

/** True for an instant in UTC with seconds: `2021-02-10T09:30:00Z`, with up to three decimals of a second. */
function isInstant(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/.test(value))
    return false;
  return isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value));
}

/** True for an exact decimal without exponent, at most 34 digits (what Decimal128 holds). */
export function isDecimal(value: unknown): value is string {
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) && value.replace(/\D/g, '').length <= 34;
}

const currencies = new Set(Intl.supportedValuesOf('currency'));

/** True for a code of ISO 4217, in capitals. */
export const isCurrency = (value: unknown): value is string =>
  typeof value === 'string' && currencies.has(value);

/** True for an absolute http(s) address. */
export const isUrl = (value: unknown): value is string =>
  typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value);

/** True for a SHA-256 hash in hexadecimal, in lower case, so that one hash has one writing. */
export const isSha256 = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

interface Spec<Inner> {
  readonly name: string;
  readonly wanted: string;
  readonly isValid: (value: unknown) => value is string;
  /** From the stored form to the string on the wire; the same when left out. */
  readonly toWire?: (stored: unknown) => unknown;
  /** From the checked string to the stored form; the same when left out. */
  readonly fromWire?: (text: string) => Inner;
}

function scalarOf<Inner = string>({ name, wanted, isValid, toWire, fromWire }: Spec<Inner>) {
  const refuse = (value: unknown): never => {
    throw new GraphQLError(`${name} must be ${wanted}, got ${JSON.stringify(value)?.slice(0, 60)}`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  };
  const parse = (value: unknown): Inner => {
    if (!isValid(value)) return refuse(value);
    return fromWire ? fromWire(value) : (value as Inner);
  };
  return new GraphQLScalarType<Inner, string>({
    name,
    serialize: (stored) => {
      const value = toWire ? toWire(stored) : stored;
      return isValid(value) ? value : refuse(value);
    },
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** The scalars of schema/shared.graphql. A bad value is refused with what was wanted and what came. */
export const scalars = {
  Date: scalarOf({ name: 'Date', wanted: 'a day like "2021-02-10"', isValid: isDay }),
  DateTime: scalarOf<Date>({
    name: 'DateTime',
    wanted: 'an instant in UTC like "2021-02-10T09:30:00Z"',
    isValid: isInstant,
    toWire: (stored) => (stored instanceof Date ? stored.toISOString() : stored),
    fromWire: (text) => new Date(text),
  }),
  PartialDate: scalarOf({
    name: 'PartialDate',
    wanted: 'a year, month or day like "2021", "2021-02" or "2021-02-10"',
    isValid: isPartialDate,
  }),
  Decimal: scalarOf({
    name: 'Decimal',
    wanted: 'a string with a decimal number of at most 34 digits like "67827.57"',
    isValid: isDecimal,
    toWire: decimalText,
  }),
  Currency: scalarOf({ name: 'Currency', wanted: 'an ISO 4217 code like "MAD"', isValid: isCurrency }),
  Sha256: scalarOf({
    name: 'Sha256',
    wanted: 'a SHA-256 hash of 64 hexadecimal digits in lower case',
    isValid: isSha256,
  }),
  Url: scalarOf({ name: 'Url', wanted: 'an http or https address', isValid: isUrl }),
};
