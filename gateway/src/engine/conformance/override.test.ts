import { parse } from 'graphql';

import { describeGraph } from './composedGraph.ts';

describeGraph(
  '@override',
  {
    a: {
      sdl: `type Query { feed: [Post] @shareable aFeed: [Post] }
        type Post @key(fields: "id") { id: ID! created: String @override(from: "b") by: String @external
          signed: String @requires(fields: "by") }`,
      resolvers: {
        Query: { feed: () => [{ id: '1', created: 'a1' }], aFeed: () => [{ id: '2', created: 'a2' }] },
        Post: {
          __resolveReference: (key: { id: string }) => ({ ...key, created: `a${key.id}` }),
          signed: ({ by }: { by: string }) => `signed ${by}`,
        },
      },
    },
    b: {
      sdl: `type Query { feed: [Post] @shareable bFeed: [Post] }
        type Post @key(fields: "id") { id: ID! created: String by: String }`,
      resolvers: {
        Query: {
          feed: () => [{ id: '1', created: 'b1', by: 'B' }],
          bFeed: () => [{ id: '3', created: 'b3', by: 'B' }],
        },
        Post: { __resolveReference: ({ id }: { id: string }) => ({ id, created: `b${id}`, by: 'B' }) },
      },
    },
  },
  [
    {
      rule: 'takes a field from its new owner, whichever subgraph has the object',
      query: '{ feed { created } aFeed { created } bFeed { id created } }',
      data: { feed: [{ created: 'a1' }], aFeed: [{ created: 'a2' }], bFeed: [{ id: '3', created: 'a3' }] },
    },
    {
      rule: 'leaves @requires of the new owner as they are',
      query: '{ bFeed { created signed by } aFeed { signed } }',
      data: { bFeed: [{ created: 'a3', signed: 'signed B', by: 'B' }], aFeed: [{ signed: 'signed B' }] },
    },
  ],
);

describeGraph(
  '@override of a field of an interface',
  {
    a: {
      sdl: `type Query { feed: [Post] }
        interface Post { id: ID! created: String }
        type ImagePost implements Post @key(fields: "id") { id: ID! created: String }
        type TextPost implements Post @key(fields: "id") { id: ID! created: String body: String }`,
      resolvers: {
        Query: {
          feed: () => [
            { __typename: 'ImagePost', id: 'i1', created: 'old' },
            { __typename: 'TextPost', id: 't1', created: 'kept', body: 'B' },
          ],
        },
      },
    },
    b: {
      sdl: `type Query { images: [AnyPost] }
        interface AnyPost { id: ID! created: String }
        type ImagePost implements AnyPost @key(fields: "id") { id: ID! created: String @override(from: "a") }`,
      resolvers: {
        Query: { images: () => [{ __typename: 'ImagePost', id: 'i2', created: 'new i2' }] },
        ImagePost: { __resolveReference: ({ id }: { id: string }) => ({ id, created: `new ${id}` }) },
      },
    },
  },
  [
    {
      rule: 'holds for the type that overrides alone',
      query: '{ feed { id created } images { created } }',
      data: {
        feed: [
          { id: 'i1', created: 'new i1' },
          { id: 't1', created: 'kept' },
        ],
        images: [{ created: 'new i2' }],
      },
    },
  ],
);

describeGraph(
  '@override from a subgraph that is not there',
  {
    a: {
      sdl: `type Query { feed: [Post] }
        type Post @key(fields: "id") { id: ID! created: String @override(from: "gone") }`,
      resolvers: { Query: { feed: () => [{ id: '1', created: 'a' }] } },
    },
    b: {
      sdl: `type Query { posts: [Post] } type Post @key(fields: "id") { id: ID! title: String }`,
      resolvers: {
        Query: { posts: () => [{ id: '1', title: 'T' }] },
        Post: { __resolveReference: () => ({ title: 'T' }) },
      },
    },
  },
  [
    {
      rule: 'changes nothing',
      query: '{ feed { created title } posts { title } }',
      data: { feed: [{ created: 'a', title: 'T' }], posts: [{ title: 'T' }] },
    },
  ],
);

const link = (spec: string, names: string) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v${spec}", import: [${names}])`;

describeGraph(
  '@override that is rolled out by a label, of which nothing is known here',
  {
    a: {
      sdl: parse(`${link('2.7', '"@key"')}
        type Query { post: Post } type Post @key(fields: "id") { id: ID! createdAt: String }`),
      resolvers: {
        Query: { post: () => ({ id: '1', createdAt: 'as a says' }) },
        Post: { __resolveReference: ({ id }: { id: string }) => ({ id, createdAt: 'as a says' }) },
      },
    },
    b: {
      sdl: parse(`${link('2.7', '"@key", "@override"')}
        type Post @key(fields: "id") { id: ID! createdAt: String @override(from: "a", label: "percent(50)") }`),
      resolvers: {
        Post: { __resolveReference: ({ id }: { id: string }) => ({ id, createdAt: 'as b says' }) },
      },
    },
  },
  [
    {
      rule: 'leaves the field with the owner before',
      query: '{ post { createdAt } }',
      data: { post: { createdAt: 'as a says' } },
    },
  ],
);
