import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';

import { assertListLengths, limitDepth } from './limits.ts';

const schema = buildSchema('type Query { self: Query, leaf: Int }');

/** A query that nests `levels` levels: `{ self { leaf } }` nests two. */
const nested = (levels: number, inner = 'leaf') =>
  `${'{ self '.repeat(levels - 1)}{ ${inner} }${' }'.repeat(levels - 1)}`;
const codesOf = (query: string) =>
  validate(schema, parse(query), [limitDepth]).map(({ extensions }) => extensions);

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
