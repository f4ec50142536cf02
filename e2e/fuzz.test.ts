import { readFileSync } from 'node:fs';

import { anonymous } from '@prim/chassis/Caller';
import { readPrivateKey } from '@prim/chassis/PrivateKey';
import { serviceSigner } from '@prim/chassis/serviceToken';
import { subgraphNames, subgraphSdl } from '@prim/schema';
import fc from 'fast-check';
import {
  buildASTSchema,
  buildSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { sampleValue } from './sampleOperation.ts';
import { startTestGraph, type TestGraph } from './theGraph.ts';

/** Random operations, right and wrong: each gets an answer of GraphQL, none breaks a process or is a fault. */

/** How many in all; CI asks 20,000. */
const runs = Number(process.env['FUZZ_OPERATIONS'] ?? 2_000);
/** How many are asked at a time. */
const parallel = 20;

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph({ POINTS_PER_MINUTE: '1000000000' });
});
afterAll(() => graph?.stop());

/** Values that fit no type, or just so. */
const oddValues = [
  'null',
  '-1',
  '2147483648',
  '1e400',
  '""',
  '"\\u0000"',
  '[]',
  '{}',
  'UNKNOWN',
  'true',
  '$v',
  '"é\\"\\\\"',
];

/** A random selection of a type, `depth` levels deep; one in `oddness` of its parts is wrong. */
class OperationMaker {
  readonly #next: (below: number) => number;
  readonly #schema: GraphQLSchema;
  readonly #oddness: number;

  constructor(schema: GraphQLSchema, next: (below: number) => number, oddness: number) {
    this.#schema = schema;
    this.#next = next;
    this.#oddness = oddness;
  }

  operation(): string {
    const root = this.#schema.getQueryType();
    if (!root) throw new Error('The schema has no queries');
    const variables = this.#isOdd() ? '($v: Int = 1)' : '';
    return `query ${variables} ${this.#selection(root, 2 + this.#next(4))}`;
  }

  #isOdd = () => this.#next(this.#oddness) === 0;

  #selection(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields()).filter(
      (field) => depth > 0 || !isCompositeType(getNamedType(field.type)),
    );
    if (fields.length === 0) return '{ __typename }';
    const count = 1 + this.#next(3);
    const chosen = Array.from({ length: count }, () => fields[this.#next(fields.length)]).filter(
      (it) => it !== undefined,
    );
    return `{ ${chosen.map((field, index) => this.#field(field, `f${index}`, depth)).join(' ')} }`;
  }

  #field(field: GraphQLField<unknown, unknown>, key: string, depth: number): string {
    const name = this.#isOdd() ? `${field.name}x` : field.name;
    const given = field.args
      .filter((argument) => isRequiredArgument(argument) || this.#next(3) === 0)
      .map(({ name: argument, type }) => {
        const odd = oddValues[this.#next(oddValues.length)] ?? 'null';
        return `${argument}: ${this.#isOdd() ? odd : sampleValue(type)}`;
      });
    const named = getNamedType(field.type);
    const inner = isObjectType(named)
      ? this.#selection(named, depth - 1)
      : isAbstractType(named)
        ? '{ __typename }'
        : this.#isOdd() && this.#isOdd()
          ? '{ id }'
          : '';
    return `${key}: ${name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${inner}`;
  }
}

/** As many random operations as are asked for, from a seed that a failure names. */
function operationsOf(schema: GraphQLSchema, count: number, seed: number): readonly string[] {
  return fc.sample(
    fc.infiniteStream(fc.nat()).map((numbers) => {
      const next = (below: number) => Number(numbers.next().value) % below;
      return new OperationMaker(schema, next, 12 + next(60)).operation();
    }),
    { numRuns: count, seed },
  );
}

/** The operations that got no answer of GraphQL, or that broke something; and the share that did not fit the schema. */
async function sendAll(operations: readonly string[], ask: (query: string) => Promise<Response>) {
  const faults: object[] = [];
  let unfit = 0;
  const waiting = [...operations];
  const work = async () => {
    for (let query = waiting.pop(); query !== undefined; query = waiting.pop()) {
      const text = await (await ask(query)).text();
      const { data, errors = [] } = JSON.parse(text) as {
        data?: unknown;
        errors?: { extensions?: { code?: string } }[];
      };
      const codes = errors.map(({ extensions }) => extensions?.code ?? 'none');
      if (codes.includes('GRAPHQL_VALIDATION_FAILED')) unfit += 1;
      const isAnswer = data !== undefined || errors.length > 0;
      if (!isAnswer || codes.includes('INTERNAL_SERVER_ERROR') || codes.includes('none')) {
        faults.push({ query, answer: text.slice(0, 600) });
      }
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  return { faults, unfitShare: unfit / operations.length };
}

/** What was asked must be right often enough, and wrong often enough, to say anything. */
const [unfitMin, unfitMax] = [0.05, 0.8];

const timeout = 60_000 + runs * 60;

test('of the gateway', { timeout }, async () => {
  const supergraph = readFileSync(new URL(import.meta.resolve('@prim/schema/supergraph.graphql')), 'utf8');
  const schema = buildSchema(supergraph, { assumeValidSDL: true });
  const seed = Date.now() % 1_000_000;
  const { faults, unfitShare } = await sendAll(operationsOf(schema, runs / 2, seed), (query) =>
    fetch(graph.gateway.address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    }),
  );
  expect({ seed, faults }).toEqual({ seed, faults: [] });
  expect(unfitShare).toBeGreaterThan(unfitMin);
  expect(unfitShare).toBeLessThan(unfitMax);
  expect((await graph.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
});

describe.each(subgraphNames)('of the subgraph %s', (name) => {
  test('by its gateway', { timeout }, async () => {
    const schema = buildASTSchema(subgraphSdl(name), { assumeValidSDL: true });
    const sign = serviceSigner(readPrivateKey(`${graph.dataFolder}/keys/gateway.key.json`));
    const seed = Date.now() % 1_000_000;
    const { faults, unfitShare } = await sendAll(operationsOf(schema, runs / 8, seed), (query) => {
      const body = JSON.stringify({ query });
      return fetch(graph.subgraphs[name].address, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${sign(name, anonymous, body)}`,
        },
        body,
      });
    });
    expect({ seed, faults }).toEqual({ seed, faults: [] });
    expect(unfitShare).toBeGreaterThan(unfitMin);
    expect(unfitShare).toBeLessThan(unfitMax);
  });
});
