import { readFileSync } from 'node:fs';

import {
  buildSchema,
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { sampleValue } from './sampleOperation.ts';
import { startTestGraph, type TestGraph } from './theGraph.ts';

/** Texts that mean something to the database, in every argument of every root field: none finds more than its words. */

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph({ POINTS_PER_MINUTE: '100000000' });
});
afterAll(() => graph?.stop());

const schema = buildSchema(
  readFileSync(new URL(import.meta.resolve('@prim/schema/supergraph.graphql')), 'utf8'),
  { assumeValidSDL: true },
);
const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ args }) => args.length > 0);

/** The places of texts within an input type, as paths: `filter.search`. */
function textPaths(
  type: GraphQLInputType,
  path: readonly string[],
  depth = 0,
): readonly (readonly string[])[] {
  if (isNonNullType(type)) return textPaths(type.ofType, path, depth);
  if (isListType(type)) return textPaths(type.ofType, [...path, '[]'], depth);
  if (isInputObjectType(type)) {
    return depth > 3
      ? []
      : Object.values(type.getFields()).flatMap((field) =>
          textPaths(field.type, [...path, field.name], depth + 1),
        );
  }
  return ['String', 'ID'].includes(type.name) ? [path] : [];
}

/** The literal of an argument with `value` at a path, and all else that it needs. */
function literalAt(type: GraphQLInputType, path: readonly string[], value: string): string {
  if (isNonNullType(type)) return literalAt(type.ofType, path, value);
  const [key = '', ...rest] = path;
  if (isListType(type)) return `[${literalAt(type.ofType, rest, value)}]`;
  if (!isInputObjectType(type)) return value;
  const others = Object.values(type.getFields())
    .filter((field) => field.name !== key && isNonNullType(field.type) && field.defaultValue === undefined)
    .map((field) => `${field.name}: ${sampleValue(field.type)}`);
  const field = type.getFields()[key];
  return `{ ${[...others, `${key}: ${field ? literalAt(field.type, rest, value) : value}`].join(', ')} }`;
}

const strings = [
  '{"$ne":null}',
  '{"$gt":""}',
  '$where',
  "'; return true; //",
  '.*',
  '__proto__',
  '\u0000',
  '$$ROOT',
];
const objects = ['{ ne: null }', '[{ gt: "" }]', '{}'];

describe.each(fields)('$name', (field) => {
  const inner = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';
  const withArgument = (argument: GraphQLArgument, literal: string) => {
    const others = field.args.filter((it) => it !== argument && isRequiredArgument(it));
    const given = [
      ...others.map((it) => `${it.name}: ${sampleValue(it.type)}`),
      `${argument.name}: ${literal}`,
    ];
    const counted = getNamedType(field.type).name.endsWith('Connection') ? '{ totalCount }' : inner;
    return `{ answer: ${field.name}(${given.join(', ')}) ${counted} }`;
  };
  const places = field.args.flatMap((argument) =>
    textPaths(argument.type, []).map((path) => ({
      argument,
      path,
      name: [argument.name, ...path].join('.'),
    })),
  );

  test('takes no operator for a value', async () => {
    for (const { argument, path, name } of places) {
      const query = (value: string) => withArgument(argument, literalAt(argument.type, path, value));
      for (const text of strings) {
        const { data, errors } = await graph.ask(query(JSON.stringify(text)));
        const codes = errors?.map(({ extensions }) => extensions?.code) ?? [];
        expect([name, text, codes]).toEqual([
          name,
          text,
          expect.not.arrayContaining(['INTERNAL_SERVER_ERROR']),
        ]);
        const found: unknown = data?.answer?.totalCount;
        if (found === undefined) continue;
        // A search is for the text, or for the words in it: signs mean nothing, whatever they mean to the database.
        const words = JSON.stringify(text.replaceAll(/[^\p{L}\p{N}]+/gu, ' '));
        const meant = name.endsWith('.search') ? (await graph.ask(query(words))).data.answer.totalCount : 0;
        expect([name, text, [0, meant].includes(Number(found))]).toEqual([name, text, true]);
      }
      for (const object of objects) {
        const { data, errors } = await graph.ask(query(object));
        expect([name, object, data, errors?.[0]?.extensions?.code]).toEqual([
          name,
          object,
          undefined,
          'GRAPHQL_VALIDATION_FAILED',
        ]);
      }
    }
  });
});
