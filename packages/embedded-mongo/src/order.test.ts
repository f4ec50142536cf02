import {
  BSONRegExp,
  Binary,
  Decimal128,
  Double,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
  deserialize,
  serialize,
} from 'bson';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compare, equal, keyOf, typeName } from './order.ts';
import { decode, encode } from './values.ts';

const decimal = (text: string) => Decimal128.fromString(text);
const long = (text: string) => Long.fromString(text);

/** Each is less than the next. */
const ascending = [
  new MinKey(),
  undefined,
  null,
  NaN,
  -Infinity,
  decimal('-1E400'),
  -1.5,
  0,
  decimal('0.1'), // exactly a tenth: the double is a little more
  0.1,
  1,
  long('9007199254740992'),
  long('9007199254740993'),
  decimal('9007199254740993.5'),
  new Double(9007199254740994),
  decimal('1E400'),
  Infinity,
  '',
  'a',
  'a\0',
  'ab',
  'é',
  '\uffff',
  '\u{10000}', // behind U+FFFF, as in UTF-8; UTF-16 would put it before
  {},
  { a: 1 },
  { a: 1, b: 1 },
  { a: 2 },
  { a: 'text' },
  [],
  [1, 5],
  [3, 1],
  new Binary(Buffer.from([0xfe])),
  new Binary(Buffer.from([0xff])),
  new Binary(Buffer.from([0, 0])),
  new ObjectId('64b000000000000000000001'),
  new ObjectId('64b000000000000000000002'),
  false,
  true,
  new Date(-1),
  new Date(5),
  new Timestamp({ t: 1, i: 2 }),
  new BSONRegExp('a'),
  new BSONRegExp('a', 'i'),
  new MaxKey(),
];

describe('the order of values', () => {
  test('is that of BSON, across all types', () => {
    ascending.forEach((low, i) => {
      for (const high of ascending.slice(i + 1)) {
        expect([low, high, Math.sign(compare(low, high))]).toEqual([low, high, -1]);
        expect([high, low, Math.sign(compare(high, low))]).toEqual([high, low, 1]);
      }
      expect(compare(low, low)).toBe(0);
    });
  });

  test('knows no difference between equal numbers of different types', () => {
    const fives = [5, new Double(5), Long.fromNumber(5), decimal('5'), decimal('5.00')];
    for (const a of fives) for (const b of fives) expect(equal(a, b) && keyOf(a) === keyOf(b)).toBe(true);
    expect(equal(0, -0) && keyOf(0) === keyOf(-0)).toBe(true);
    expect(equal(NaN, NaN)).toBe(true);
  });

  test('of whole numbers of all types is that of their values', () => {
    const whole = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
    const asTypes = (value: bigint) => [
      Long.fromBigInt(value),
      decimal(`${value}`),
      ...(BigInt(Number(value)) === value ? [new Double(Number(value))] : []),
    ];
    fc.assert(
      fc.property(whole, fc.oneof(whole, fc.bigInt({ min: -2n, max: 2n })), (a, b) => {
        for (const x of asTypes(a))
          for (const y of asTypes(b)) expect(compare(x, y)).toBe(a < b ? -1 : Number(a > b));
      }),
    );
  });

  test('of doubles is that of their values', () => {
    const double = fc.double({ noNaN: true });
    const boxed = (value: number) => new Double(value);
    fc.assert(
      fc.property(double, double, (a, b) => {
        expect(compare(boxed(a), boxed(b))).toBe(a < b ? -1 : Number(a > b));
      }),
    );
  });

  test('minds the order of fields', () => {
    expect(equal({ x: 1, y: 2 }, { y: 2, x: 1 })).toBe(false);
  });
});

/** Long, Double and Decimal128 that lie close to each other, and all else. */
const values = fc.oneof(
  fc.constantFrom(...ascending.filter((value) => value !== undefined)),
  fc.double(),
  fc.integer(),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((value) => Long.fromBigInt(value)),
  fc
    .tuple(fc.bigInt({ min: -(10n ** 34n) + 1n, max: 10n ** 34n - 1n }), fc.integer({ min: -40, max: 40 }))
    .map(([digits, exponent]) => decimal(`${digits}E${exponent}`)),
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(fc.integer(), fc.string()), { maxLength: 3 }),
  fc.dictionary(fc.string({ maxLength: 3 }), fc.integer(), { maxKeys: 3 }),
);

describe('index keys', () => {
  test('are in the order of their values, bytewise, and the other way round when descending', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        const order = Math.sign(compare(a, b));
        const [x, y] = [keyOf(a), keyOf(b)];
        expect(x < y ? -1 : Number(x > y)).toBe(order);
        expect(Math.sign(Buffer.compare(Buffer.from(x, 'latin1'), Buffer.from(y, 'latin1')))).toBe(order);
        const [descending, other] = [keyOf(b, true), keyOf(a, true)];
        expect(descending < other ? -1 : Number(descending > other)).toBe(order);
        expect(x.startsWith(y)).toBe(order === 0);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('decoding', () => {
  test('keeps the type of every number', () => {
    const document = decode(
      Buffer.from(serialize({ i: 42, d: new Double(42), l: Long.fromNumber(42), n: decimal('42'), f: 0.5 })),
    );
    expect(Object.values(document).map(typeName)).toEqual(['int', 'double', 'long', 'decimal', 'double']);
    const again = deserialize(encode(document), { promoteValues: false });
    expect(Object.values(again).map((value: { _bsontype: string }) => value._bsontype)).toEqual([
      'Int32',
      'Double',
      'Long',
      'Decimal128',
      'Double',
    ]);
  });

  test('takes field names such as __proto__ and _bsontype as data', () => {
    const bytes = Buffer.from(serialize(JSON.parse('{"__proto__": {"x": 1}, "constructor": 2}')));
    const document = decode(bytes);
    expect(Object.keys(document)).toEqual(['__proto__', 'constructor']);
    expect(encode(document).equals(bytes)).toBe(true);
    expect(typeName({ _bsontype: 'Long' })).toBe('object');
  });

  test('refuses what is nested too deeply, and what is no BSON', () => {
    const nested = (depth: number): object => (depth === 0 ? {} : { a: nested(depth - 1) });
    expect(() => decode(Buffer.from(serialize(nested(150))))).not.toThrow();
    expect(() => decode(Buffer.from(serialize(nested(250))))).toThrow(/nested/);
    expect(() => decode(Buffer.from([5, 0, 0, 0, 7]))).toThrow(/invalid BSON/);
  });
});
