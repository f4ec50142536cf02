import { mongo } from 'mongoose';
import { describe, expect, test } from 'vitest';

import { isDay, isPartialDate, scalars } from './scalars.ts';

test.each([
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-1-1', false],
  ['2026-11-23T00:00:00Z', false],
  ['2026', false],
])('%s is a day: %s', (value, expected) => {
  expect(isDay(value)).toBe(expected);
});

test.each([
  ['2021', true],
  ['2021-02', true],
  ['2021-02-10', true],
  ['2021-13', false],
  ['2021-2', false],
  ['21', false],
  [2021, false],
])('%s is a partial date: %s', (value, expected) => {
  expect(isPartialDate(value)).toBe(expected);
});

describe('a decimal', () => {
  test.each(['0', '-12.50', '19600200', '67827.570066', '9'.repeat(34)])('takes %s as it is', (value) => {
    expect(scalars.Decimal.parseValue(value)).toBe(value);
    expect(scalars.Decimal.serialize(mongo.BSON.Decimal128.fromString(value))).toBe(value);
  });

  test.each([12.5, '1e3', '1,000', '', '+1', '.5', '9'.repeat(35), 'NaN'])('refuses %s', (value) => {
    expect(() => scalars.Decimal.parseValue(value)).toThrow(/Decimal must be a string with a decimal number/);
  });

  test('is written without exponent', () => {
    expect(scalars.Decimal.serialize(mongo.BSON.Decimal128.fromString('1.96E+7'))).toBe('19600000');
  });
});

test('an instant comes in as a Date and goes out in UTC', () => {
  expect(scalars.DateTime.parseValue('2021-02-10T09:30:00Z')).toEqual(new Date(Date.UTC(2021, 1, 10, 9, 30)));
  expect(scalars.DateTime.serialize(new Date(0))).toBe('1970-01-01T00:00:00.000Z');
  expect(() => scalars.DateTime.parseValue('2021-02-30T09:30:00Z')).toThrow(/instant in UTC/);
  expect(() => scalars.DateTime.parseValue('2021-02-10T09:30:00+01:00')).toThrow(/instant in UTC/);
});

test.each([
  ['Currency', 'MAD', 'MADX'],
  ['Url', 'https://prim.ma/', 'javascript:alert(1)'],
] as const)('%s takes %s and refuses %s', (name, good, bad) => {
  expect(scalars[name].parseValue(good)).toBe(good);
  expect(() => scalars[name].parseValue(bad)).toThrow(name);
});
