import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { anonymous } from '@prim/chassis/Caller';
import { type DocumentNode, graphql, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createApolloEngine } from '../../apolloEngine.ts';
import { createEngine } from '../createEngine.ts';
import { type Engine, unlimited } from '../Engine.ts';

/** A subgraph of a test: its SDL, without the `@link` of what it uses, and its resolvers. */
export interface TestSubgraph {
  readonly sdl: string | DocumentNode;
  readonly resolvers?: object;
  /** True for a schema of Federation 1, which links nothing. */
  readonly isFederation1?: boolean;
}

export type TestSubgraphs = Readonly<Record<string, TestSubgraph>>;

export const engineMakers = { own: createEngine, apollo: createApolloEngine } as const;

export type EngineName = keyof typeof engineMakers;

export interface GraphAnswer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

/** Answers a request instead of the subgraph, at once or when the promise says. */
export type Interference = (service: string, answer: GraphAnswer) => unknown;

const directives =
  'key external requires provides shareable override inaccessible extends tag interfaceObject composeDirective';

function document({ sdl, isFederation1 = false }: TestSubgraph): DocumentNode {
  if (typeof sdl !== 'string') return sdl;
  if (isFederation1) return parse(sdl);
  const used = directives
    .split(' ')
    .filter((name) => sdl.includes(`@${name}`))
    .map((name) => `"@${name}"`);
  const spec = 'https://specs.apollo.dev/federation/v2.5';
  return parse(`extend schema @link(url: "${spec}", import: [${used.join()}])\n${sdl}`);
}

/** Subgraphs of a test on one HTTP server, composed, and engines over them. */
export class ComposedGraph {
  readonly supergraphSdl: string;
  readonly engines: Readonly<Record<EngineName, Engine>>;
  /** The names of the subgraphs that were asked, in order. */
  readonly asked: string[];
  interfere: Interference = (_service, answer) => answer;
  readonly #close: () => Promise<void>;

  private constructor(
    supergraphSdl: string,
    engines: Readonly<Record<EngineName, Engine>>,
    asked: string[],
    close: () => Promise<void>,
  ) {
    this.supergraphSdl = supergraphSdl;
    this.engines = engines;
    this.asked = asked;
    this.#close = close;
  }

  static async start(subgraphs: TestSubgraphs): Promise<ComposedGraph> {
    const schemas = new Map(
      Object.entries(subgraphs).map(([name, subgraph]) => [
        name,
        buildSubgraphSchema([
          {
            typeDefs: document(subgraph),
            resolvers: (subgraph.resolvers ?? {}) as GraphQLResolverMap<unknown>,
          },
        ]),
      ]),
    );
    const asked: string[] = [];
    const answer = async (request: IncomingMessage, response: ServerResponse) => {
      const name = request.url?.slice(1) ?? '';
      const schema = schemas.get(name);
      const { query, variables } = JSON.parse(await readText(request)) as AskedBody;
      asked.push(name);
      if (!schema) throw new Error(`No subgraph ${name}`);
      const result = await graphql({ schema, source: query, variableValues: variables ?? {} });
      const told = await graph.interfere(name, JSON.parse(JSON.stringify(result)) as GraphAnswer);
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(told));
    };
    const server = createServer((request, response) => void answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { supergraphSdl, errors } = composeServices(
      Object.entries(subgraphs).map(([name, subgraph]) => ({
        name,
        url: `http://127.0.0.1:${port}/${name}`,
        typeDefs: document(subgraph),
      })),
    );
    if (!supergraphSdl) throw new Error(String(errors));
    const options = {
      subgraphUrls: {},
      subgraphTimeoutMs: 2_000,
      subgraphHeaders: () => ({ 'content-type': 'application/json' }),
    };
    const engines = {
      own: await createEngine(supergraphSdl, options),
      apollo: await createApolloEngine(supergraphSdl, options),
    };
    const close = async () => {
      await Promise.all(Object.values(engines).map((engine) => engine.close()));
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    };
    const graph = new ComposedGraph(supergraphSdl, engines, asked, close);
    return graph;
  }

  async ask(
    engine: EngineName,
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
  ): Promise<GraphAnswer> {
    const { body } = await this.engines[engine].answer({
      query,
      variables,
      queryOnly: false,
      headers: {},
      caller: anonymous,
      allowance: unlimited,
    });
    return JSON.parse(body) as GraphAnswer;
  }

  close(): Promise<void> {
    return this.#close();
  }
}

interface AskedBody {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** One rule of federation: a query, and what its answer must be. */
export interface ConformanceCase {
  readonly rule: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly data: unknown;
  /** The codes of the errors; none when left out. */
  readonly codes?: readonly string[];
  /** What stock is known to get wrong: only our engine is held to the rule. */
  readonly wrongInStock?: string;
}

/** Tests the cases over one graph, on both engines. */
export function describeGraph(
  title: string,
  subgraphs: TestSubgraphs,
  cases: readonly ConformanceCase[],
): void {
  describe(`${title}:`, () => {
    let graph: ComposedGraph;
    beforeAll(async () => {
      graph = await ComposedGraph.start(subgraphs);
    });
    afterAll(() => graph?.close());
    for (const { rule, query, variables, data, codes = [], wrongInStock } of cases) {
      const engines: readonly EngineName[] = wrongInStock === undefined ? ['own', 'apollo'] : ['own'];
      test.each(engines)(`${rule} (%s)`, async (engine) => {
        const answer = await graph.ask(engine, query, variables);
        expect(answer.errors?.map(({ extensions }) => extensions?.['code']) ?? []).toEqual(codes);
        expect(answer.data).toEqual(data);
      });
    }
  });
}
