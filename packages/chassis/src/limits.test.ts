import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { expect, test } from 'vitest';

import { assertListLengths, limitRules, parseLimited } from './limits.ts';

const schema = buildSchema('type Query { self: Query, leaf(a: Int): Int }');

/** A query that nests `levels` levels: `{ self { leaf } }` nests two. */
const nested = (levels: number, inner = 'leaf') =>
  `${'{ self '.repeat(levels - 1)}{ ${inner} }${' }'.repeat(levels - 1)}`;
const codesOf = (query: string) =>
  validate(schema, parse(query), [...limitRules]).map(({ extensions }) => extensions);

test('a query may nest as many levels as the limit', () => {
  expect(codesOf(nested(15))).toEqual([]);
});

test('one level more is refused, with what was asked and what is allowed', () => {
  expect(codesOf(nested(16))).toEqual([{ code: 'DEPTH_EXCEEDED', limit: 15, asked: 16 }]);
});

test('levels hidden in fragments count', () => {
  const query = `${nested(8, '...Deep')} fragment Deep on Query ${nested(9)}`;
  expect(codesOf(query)).toMatchObject([{ asked: 16 }]);
});

test('introspection is not measured', () => {
  const introspection =
    '{ __schema { types { fields { type { ofType { ofType { ofType { name } } } } } } } }';
  expect(
    codesOf(
      introspection.replace(
        'ofType { name }',
        'ofType { ofType { ofType { ofType { ofType { ofType { ofType { ofType { name } } } } } } } }',
      ),
    ),
  ).toEqual([]);
});

test.each([
  getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }),
  '{ a: __type(name: "A") { ...F } b: __type(name: "B") { ...F } } fragment F on __Type { fields { name } }',
])('introspection that names each list of the schema once is answered: %#', (query) => {
  expect(codesOf(query)).toEqual([]);
});

test.each([
  '{ __schema { types { fields { type { fields { name } } } } } }',
  '{ __type(name: "Query") { possibleTypes { ...F } } } fragment F on __Type { possibleTypes { name } }',
  '{ __schema { types { fields { type { ...A } } } } } fragment A on __Type { a: fields { name } }',
])('introspection that could nest a list of the schema in itself is refused: %s', (query) => {
  expect(codesOf(query)).toEqual([{ code: 'DEPTH_EXCEEDED', limit: 1, asked: 2 }]);
});

test('fragments that contain each other, and doubling fragments, take no time', () => {
  expect(
    codesOf('{ ...A } fragment A on Query { self { ...B } } fragment B on Query { self { ...A } }'),
  ).toEqual([]);
  const doubling = Array.from(
    { length: 40 },
    (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
  );
  expect(codesOf(`{ ...F0 } ${doubling.join(' ')} fragment F40 on Query { leaf }`)).toEqual([]);
});

test('a list of the variables may hold 5,000 items, wherever it stands', () => {
  expect(() => assertListLengths({ input: { ids: Array.from({ length: 5_000 }) } })).not.toThrow();
  expect(() => assertListLengths({ input: { ids: Array.from({ length: 5_001 }) } })).toThrow(
    /holds 5001 items; at most 5000/,
  );
});

test('variables may nest 15 levels, however many more are sent', () => {
  const nest = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}1${']'.repeat(levels)}`);
  expect(() => assertListLengths(nest(15))).not.toThrow();
  for (const levels of [16, 200_000]) {
    expect(() => assertListLengths(nest(levels))).toThrow(
      expect.objectContaining({ extensions: { code: 'DEPTH_EXCEEDED', limit: 15, asked: 16 } }),
    );
  }
});

/** A query with `count` fields in place of each of which stands `text`. */
const many = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const over = (code: string, limit: number) => [{ code, limit, asked: limit + 1 }];

test.each<[string, number, (count: number) => string]>([
  ['ALIASES_EXCEEDED', 50, (count) => `{ self { ${many(count, (index) => `a${index}: leaf`)} } }`],
  ['DIRECTIVES_EXCEEDED', 50, (count) => `{ ${many(count, () => 'leaf @skip(if: false)')} }`],
  ['ROOT_FIELDS_EXCEEDED', 20, (count) => `{ ${many(count, (index) => `a${index}: leaf`)} }`],
  [
    'ROOT_FIELDS_EXCEEDED',
    20,
    (count) => `{ leaf ...F } fragment F on Query { ${many(count - 1, () => 'leaf')} }`,
  ],
])('%s says what was asked, and that %i are allowed', (code, limit, query) => {
  const kept = codesOf(query(limit)).filter((extensions) => extensions['code'] === code);
  expect(kept).toEqual([]);
  expect(codesOf(query(limit + 1))).toEqual(expect.arrayContaining(over(code, limit)));
});

test('each limit says how to stay under it', () => {
  const [error] = validate(schema, parse(nested(16)), [...limitRules]);
  expect(error?.message).toBe('The query nests 16 levels; at most 15 are allowed: ask in two queries.');
});

test('a document is read up to 5,000 tokens', () => {
  expect(parseLimited(`{ ${many(4_998, () => 'a')} }`).definitions).toHaveLength(1);
  expect(() => parseLimited(`{ ${many(4_999, () => 'a')} }`)).toThrow(
    expect.objectContaining({ extensions: { code: 'TOKENS_EXCEEDED', limit: 5_000 } }),
  );
  expect(() => parseLimited('{')).toThrow('Syntax Error');
});
