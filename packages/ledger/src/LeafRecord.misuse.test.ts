import { describe, expect, test } from 'vitest';

import { codeOf, entry } from '../testing/InMemoryLog.ts';
import { leafBytes, leafLimits, parseLeaf } from './LeafRecord.ts';
import type { LeafRecord, LeafValue } from './LeafRecord.ts';

// What a caller without types could pass.
const untyped = (value: unknown) => value as LeafRecord;
const withBody = (body: unknown) => untyped({ ...entry(0), body });
const bytesOf = (text: string) => Buffer.from(text, 'utf8');

class Amount {
  readonly currency = 'EUR';
}

describe('a leaf record is refused', () => {
  test.each([
    ['a number', { amount: 1000 }],
    ['a fraction', { amount: 0.1 }],
    ['a big integer', { amount: 1000n }],
    ['not a number', { amount: Number.NaN }],
    ['nothing', { amount: undefined }],
    ['a date', { on: new Date(0) }],
    ['an object of a class', { amount: new Amount() }],
    ['a boxed text', { amount: Object('1000.00') }],
    ['a map', { amounts: new Map() }],
    ['bytes', { amounts: new Uint8Array(2) }],
    ['a function', { toJSON: () => 'EUR' }],
    ['a symbol', { amount: Symbol('EUR') }],
    ['a symbol as a name', { [Symbol('amount')]: '1' }],
    ['a hole in a list', { amounts: Array.from({ length: 1 }) }],
    ['half of a surrogate pair in a text', { title: 'a\ud800' }],
    ['half of a surrogate pair in a name', { 'a\udc00': '' }],
    ['a number deep inside', { a: [{ b: ['1', 2] }] }],
    ['a list in place of the body', ['1']],
    ['nothing in place of the body', null],
  ])('with %s in it', (_, body) => {
    expect(codeOf(() => leafBytes(withBody(body)))).toBe('LEAF_INVALID');
  });

  test('with a name that reaches for the prototype', () => {
    const body: unknown = JSON.parse('{"a":{"__proto__":{"admin":"true"}}}');
    expect(codeOf(() => leafBytes(withBody(body)))).toBe('LEAF_INVALID');
    expect(codeOf(() => leafBytes(withBody(Object.create({ inherited: '1' }))))).toBe('LEAF_INVALID');
  });

  test.each([
    ['another version', { version: 2 }],
    ['a version in words', { version: '1' }],
    ['an unknown kind', { kind: 'Measure' }],
    ['an empty reporter', { reporter: '' }],
    ['a reporter that is no text', { reporter: 3 }],
    ['an id with a line break', { id: 'a\nb' }],
    ['an id that is too long', { id: 'x'.repeat(leafLimits.nameChars + 1) }],
    ['a day in place of an instant', { recordedAt: '2026-01-01' }],
    ['a local time', { recordedAt: '2026-01-01T00:00:00.000+01:00' }],
    ['a day that does not exist', { recordedAt: '2026-02-30T00:00:00.000Z' }],
    ['the hour 24, which is one of the next day', { recordedAt: '2026-01-31T24:00:00.000Z' }],
    ['a field too many', { amount: '1' }],
    ['a field that is undefined', { id: undefined }],
  ])('with %s', (_, change) => {
    expect(codeOf(() => leafBytes(untyped({ ...entry(0), ...change })))).toBe('LEAF_INVALID');
  });

  test.each(['version', 'kind', 'reporter', 'id', 'recordedAt', 'body'])('without its %s', (field) => {
    const members = Object.entries(entry(0)).filter(([name]) => name !== field);
    expect(codeOf(() => leafBytes(untyped(Object.fromEntries(members))))).toBe('LEAF_INVALID');
  });

  test('in words that name the place and the remedy', () => {
    expect(() => leafBytes(withBody({ amounts: ['1', { value: 2 }] }))).toThrow(
      'The leaf record is refused: body.amounts[1].value is of type number; allowed are text, true, false, ' +
        'null, lists and plain objects; write an amount as a decimal string.',
    );
  });
});

describe('the limits of a leaf', () => {
  const nested = (levels: number): LeafValue => (levels === 0 ? 'x' : [nested(levels - 1)]);

  test('depth: the deepest allowed passes, one more is refused', () => {
    leafBytes(entry(0, { body: { a: nested(leafLimits.depth - 1) } }));
    expect(codeOf(() => leafBytes(entry(0, { body: { a: nested(leafLimits.depth) } })))).toBe('LEAF_INVALID');
  });

  test('bytes: the largest allowed passes, one more is refused, made or read', () => {
    const overhead = leafBytes(entry(0, { body: { a: '' } })).length;
    const largest = 'x'.repeat(leafLimits.bytes - overhead);
    const bytes = leafBytes(entry(0, { body: { a: largest } }));
    expect(bytes).toHaveLength(leafLimits.bytes);
    expect(parseLeaf(bytes).body['a']).toBe(largest);
    expect(codeOf(() => leafBytes(entry(0, { body: { a: `${largest}x` } })))).toBe('LEAF_INVALID');
    expect(codeOf(() => parseLeaf(Buffer.concat([bytes, bytesOf(' ')])))).toBe('LEAF_INVALID');
  });

  test('a list that contains itself is refused as too deep', () => {
    const list: unknown[] = [];
    list.push(list);
    expect(codeOf(() => leafBytes(withBody({ list })))).toBe('LEAF_INVALID');
  });
});

describe('bytes that are not the one form of a leaf are refused', () => {
  const canonical = Buffer.from(leafBytes(entry(0))).toString('utf8');

  test('the form itself passes', () => {
    expect(parseLeaf(bytesOf(canonical))).toEqual(entry(0));
  });

  test.each([
    ['a space', canonical.replace(':', ': ')],
    ['a line break at the end', `${canonical}\n`],
    ['a mark at the start', `\ufeff${canonical}`],
    ['names in another order', JSON.stringify(entry(0))],
    ['a name twice', canonical.replace('"reporter"', '"reporter":"FR-1","reporter"')],
    ['a letter written as an escape', canonical.replace('EUR', '\\u0045UR')],
    ['the end cut off', canonical.slice(0, -1)],
    ['no text at all', ''],
  ])('%s', (_, text) => {
    expect(codeOf(() => parseLeaf(bytesOf(text)))).toBe('LEAF_NOT_CANONICAL');
  });

  test('bytes that are not UTF-8', () => {
    const bytes = bytesOf(canonical);
    bytes[bytes.indexOf('E')] = 0xff;
    expect(codeOf(() => parseLeaf(bytes))).toBe('LEAF_NOT_CANONICAL');
  });

  test('a number where a decimal string belongs', () => {
    const withNumber = bytesOf(canonical.replace('"1000.00"', '1000'));
    expect(codeOf(() => parseLeaf(withNumber))).toBe('LEAF_INVALID');
  });

  test('JSON that is not a record', () => {
    for (const text of ['null', '[]', '"x"', '1']) {
      expect(codeOf(() => parseLeaf(bytesOf(text)))).toBe('LEAF_INVALID');
    }
  });
});
