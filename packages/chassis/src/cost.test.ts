import { readdirSync, readFileSync } from 'node:fs';

import { subgraphNames, subgraphSdl } from '@prim/schema';
import { buildASTSchema, buildSchema, Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';

import { assertCost, compileCost, costMax, costOf, costRulesOf } from './cost.ts';

const sdl = `
  directive @cost(weight: Int!) on FIELD_DEFINITION
  directive @listSize(assumedSize: Int) on FIELD_DEFINITION
  type Query {
    item(id: ID): Item
    items(first: Int! = 20, after: String): ItemConnection
    plain: [Item!]!
    long: [Item] @listSize(assumedSize: 300)
    dear: Item @cost(weight: 50)
    thing: Thing
    _entities(representations: [String!]!): [Item]!
  }
  type Mutation { record: Item }
  interface Thing { id: ID }
  type ItemConnection { nodes: [Item!]! edges: [ItemEdge!]! totalCount: Int }
  type ItemEdge { node: Item cursor: String }
  type Item implements Thing { id: ID name: Text items(first: Int! = 20): ItemConnection tags: [String!] }
  type Other implements Thing { id: ID item: Item }
  type Text { value: String }`;
const supergraph = parse(
  readFileSync(new URL(import.meta.resolve('@prim/schema/supergraph.graphql')), 'utf8'),
);
const schema = buildSchema(sdl);
const rules = costRulesOf(parse(sdl));

function costOfQuery(query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('no operation');
  return costOf(compileCost(schema, rules, document, operation), variables);
}

describe('an operation costs', () => {
  test.each<[string, string, number]>([
    ['a point for each object, and nothing for what stands in it', '{ item { id name { value } } }', 2],
    ['its page of it', '{ items(first: 7) { nodes { id } } }', 1 + 7],
    ['the usual page where none is named', '{ items { nodes { id } } }', 1 + 20],
    ['edges as well as nodes', '{ items(first: 3) { edges { cursor node { id } } } }', 1 + 3 * 2],
    ['nothing for a count', '{ items(first: 100) { totalCount } }', 1],
    [
      'pages in pages',
      '{ items(first: 10) { nodes { items(first: 10) { nodes { id } } } } }',
      1 + 10 * (1 + 1 + 10),
    ],
    ['ten for a plain list', '{ plain { name { value } } }', 10 * 2],
    ['what @listSize says of a longer one', '{ long { id } }', 300],
    ['what @cost says of a dear one', '{ dear { name { value } } }', 50 + 1],
    ['ten for a change', 'mutation { record { id name { value } } }', 10 + 1],
    ['each alias', '{ a: item { id } b: item { id } }', 2],
    ['each spread of a fragment', '{ item { id } ...F ...F } fragment F on Query { item { id } }', 3],
    [
      'the dearest of the types that it may be',
      '{ thing { id ... on Item { name { value } } ... on Other { item { name { value } } } } }',
      1 + 2,
    ],
    ['nothing for what is skipped', '{ item @skip(if: true) { id } dear @include(if: false) { id } }', 0],
    ['a thousand for the schema', '{ a: __schema { types { name } } __schema { types { name } } }', 2_000],
    ['fifty for a type of it', '{ __type(name: "Item") { fields { name } } __typename }', 50],
  ])('%s', (_, query, cost) => {
    expect(costOfQuery(query)).toBe(cost);
  });

  test('what its variables make of it', () => {
    const pages =
      'query ($first: Int! = 5, $inner: Int) { items(first: $first) { nodes { items(first: $inner) { nodes { id } } } } }';
    const expected = (first: number, inner: number) => 1 + first * (1 + 1 + inner);
    expect(costOfQuery(pages)).toBe(expected(5, 20));
    expect(costOfQuery(pages, { first: 100, inner: 100 })).toBe(expected(100, 100));
    expect(costOfQuery(pages, { first: 2_147_483_647, inner: null })).toBe(expected(100, 20));
    expect(costOfQuery(pages, { first: -5, inner: 3 })).toBe(1);
  });

  test('its conditions', () => {
    const query =
      'query ($full: Boolean = true, $none: Boolean!) { dear @include(if: $full) { id } item @skip(if: $none) { id } }';
    expect(costOfQuery(query, { none: true })).toBe(50);
    expect(costOfQuery(query, { full: false, none: false })).toBe(1);
  });

  test('as much for each entity that it is asked for', () => {
    const query = 'query ($r: [String!]!) { _entities(representations: $r) { name { value } } }';
    expect(costOfQuery(query, { r: ['a', 'b', 'c'] })).toBe(3 * 2);
  });
});

test('fragments that double are refused, and take no time', () => {
  const doubling = Array.from(
    { length: 20 },
    (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`,
  );
  expect(() => costOfQuery(`{ ...F0 } ${doubling.join(' ')} fragment F20 on Query { item { id } }`)).toThrow(
    /selects more than the 20000 fields that are allowed: ask/,
  );
});

test('one point too many is refused, with what was asked and how to stay under it', () => {
  expect(() => assertCost(costMax)).not.toThrow();
  expect(() => assertCost(costMax + 1)).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(/costs 20001 points .* at most 20000 .* smaller pages/),
      extensions: { code: 'COST_EXCEEDED', limit: 20_000, asked: 20_001 },
    }),
  );
});

test('the dearest operation that comes with the graph costs a fifth of what is allowed', () => {
  const graph = buildASTSchema(supergraph, { assumeValidSDL: true });
  const folder = new URL('../../../schema/operations/', import.meta.url);
  const costs = readdirSync(folder).map((file) => {
    const document = parse(readFileSync(new URL(file, folder), 'utf8'));
    const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
    return operation ? costOf(compileCost(graph, costRulesOf(supergraph), document, operation), {}) : 0;
  });
  expect(Math.max(...costs)).toBeLessThan(costMax / 5);
});

test('what an institution says of its costs reaches the supergraph', () => {
  const known = costRulesOf(supergraph);
  for (const name of subgraphNames) {
    for (const [field, rule] of costRulesOf(subgraphSdl(name))) {
      expect([field, known.get(field)]).toEqual([field, rule]);
    }
  }
  expect(known.get('Query.audit')).toMatchObject({ weight: 100 });
  // All entries of a log with their proofs.
  expect(known.get('ClaimLog.evidence')).toMatchObject({ weight: 1_000 });
});
