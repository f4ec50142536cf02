import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { graphql, type GraphQLSchema, parse } from 'graphql';
import { beforeEach, expect, test } from 'vitest';

import { guardEntityKeys } from './entityKeys.ts';
import { subgraphSchema } from './server.ts';

const found: object[] = [];
beforeEach(() => void found.splice(0));

const find = { __resolveReference: (reference: object) => (found.push(reference), reference) };
const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { a: Int }
  type Project @key(fields: "id") { id: ID! }
  type WrittenName @key(fields: "asWritten ref") { asWritten: String! ref: String }
`);
const resolvers = { Project: find, WrittenName: find } as unknown as GraphQLResolverMap<unknown>;
const schema = guardEntityKeys(buildSubgraphSchema([{ typeDefs, resolvers }]));

const ask = (...r: object[]) => askOf(schema, ...r);

const askOf = (asked: GraphQLSchema, ...r: object[]) =>
  graphql({
    schema: asked,
    source: 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
    variableValues: { r },
  });

test('entities are looked for by texts, and by the part of a key that may be missing', async () => {
  const { data, errors } = await ask(
    { __typename: 'Project', id: '1' },
    { __typename: 'WrittenName', asWritten: 'a', ref: null },
    { __typename: 'WrittenName', asWritten: 'a' },
  );
  expect(errors).toBeUndefined();
  expect(data?.['_entities']).toHaveLength(3);
});

test.each<object>([
  { __typename: 'Project', id: { $ne: null } },
  { __typename: 'Project', id: ['1'] },
  { __typename: 'Project', id: 7 },
  { __typename: 'Project', id: null },
  { __typename: 'Project' },
  { __typename: 'WrittenName', asWritten: 'a', ref: { $gt: '' } },
  { __typename: 'WrittenName', ref: 'a' },
])('no entity is looked for by %j, nor any with it', async (representation) => {
  const { data, errors } = await ask({ __typename: 'Project', id: '1' }, representation);
  expect(data).toBeNull();
  expect(errors).toMatchObject([{ path: ['_entities'], extensions: { code: 'BAD_REQUEST' } }]);
  expect(found).toEqual([]);
});

test('every subgraph looks at the keys that it is sent', async () => {
  const wilaya = subgraphSchema({
    name: 'wilaya',
    resolvers: { Organisation: find },
    createContext: (request) => request,
  });
  const { errors } = await askOf(wilaya, { __typename: 'Organisation', id: { $ne: null } });
  expect(errors).toMatchObject([{ path: ['_entities'], extensions: { code: 'BAD_REQUEST' } }]);
  expect(found).toEqual([]);
});
