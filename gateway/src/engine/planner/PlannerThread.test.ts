import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { PlannerThread } from './PlannerThread.ts';

const names = Array.from({ length: 6 }, (_, index) => index);

/** A type that refers to itself, of which each subgraph lacks another field: there are many ways to each field. */
const sdlWithout = (missing: number) => `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key", "@shareable"])
  type Query { thing: Thing @shareable }
  type Thing @key(fields: "id") {
    id: ID!
    ${names
      .filter((name) => name !== missing)
      .map((name) => `to${name}: Thing @shareable size${name}: Int @shareable`)
      .join(' ')}
  }`;

/** Fields below fields, level by level. */
const wide = (levels: number): string =>
  names.map((name) => `size${name} ${levels === 0 ? '' : `to${name} { ${wide(levels - 1)} }`}`).join(' ');
const aliases = Array.from({ length: 6 }, (_, index) => `a${index}: thing { ...Wide }`);
const dear = `{ ${aliases.join(' ')} } fragment Wide on Thing { ${wide(3)} }`;

const timeoutMs = 1_000;
let supergraph = '';
let planner: PlannerThread;
beforeAll(() => {
  const { supergraphSdl, errors } = composeServices(
    names.map((name) => ({ name: `s${name}`, url: 'http://127.0.0.1/', typeDefs: parse(sdlWithout(name)) })),
  );
  if (!supergraphSdl) throw new Error(String(errors));
  supergraph = supergraphSdl;
});
beforeEach(async () => {
  ({ planner } = await PlannerThread.start(supergraph, timeoutMs));
});
afterEach(() => planner.close());

const plan = (query: string) => planner.plan({ query, operationName: null, booleans: {} });
const codeOf = (query: string) =>
  plan(query).then(
    ({ operation }) => `${operation.steps.length} steps`,
    ({ errors }: { errors: { extensions: { code: string } }[] }) => errors[0]?.extensions.code,
  );

describe('planning', () => {
  test('is given up where it takes too long, and goes on with what waits', async () => {
    const asked = [codeOf(dear), codeOf('{ thing { id } }'), codeOf('{ thing { nothing } }')];
    expect(await Promise.all(asked)).toEqual(['PLAN_TOO_COSTLY', '1 steps', 'GRAPHQL_VALIDATION_FAILED']);
  });

  test('refuses what comes when a thousand wait', async () => {
    const [, ...waiting] = Array.from({ length: 1_001 }, () => plan('{ thing { id } }'));
    expect(await codeOf('{ thing { id } }')).toBe('PLANNER_BUSY');
    expect((await waiting[0])?.operation.steps).toHaveLength(1);
  });

  test('refuses an operation that its fragments make larger than is looked at', async () => {
    const doubling = Array.from(
      { length: 15 },
      (_, at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`,
    );
    const bomb = `{ ...F0 } ${doubling.join(' ')} fragment F15 on Query { thing { id } }`;
    expect(await codeOf(bomb)).toBe('OPERATION_TOO_LARGE');
  });
});
