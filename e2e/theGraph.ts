import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { type Graph, startGraph } from '@prim/cli/graph';
import { freePort } from '@prim/cli/ports';

/** An answer of the graph, as a client reads it. */
export interface Answer {
  // oxlint-disable-next-line typescript/no-explicit-any -- its shape is the query's; tests match it by value
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: { readonly code?: string; readonly service?: string };
  }[];
}

/** The whole graph, started as `npm start` does, over a database of its own, on ports of its own. */
export interface TestGraph extends Graph {
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>;
  /** Sends an operation of schema/operations by its file name. */
  askOperation(
    name: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Answer>;
}

export async function startTestGraph(): Promise<TestGraph> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'coordination-graph-'));
  const [gatewayPort, ministry, region, wilaya, agencies] = await Promise.all([
    freePort(),
    freePort(),
    freePort(),
    freePort(),
    freePort(),
  ]);
  const graph = await startGraph({
    dataFolder,
    gatewayPort,
    subgraphPorts: { ministry, region, wilaya, agencies },
    env: { SUBGRAPH_TIMEOUT_MS: '3000' },
    say: () => {},
  });
  const ask: TestGraph['ask'] = async (query, variables = {}, headers = {}) => {
    const response = await fetch(graph.gateway.address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
  return Object.assign(Object.create(graph) as Graph, {
    ask,
    askOperation: (name: string, variables?: Record<string, unknown>, headers?: Record<string, string>) =>
      ask(
        readFileSync(new URL(`../schema/operations/${name}.graphql`, import.meta.url), 'utf8'),
        variables,
        headers,
      ),
    async stop() {
      await graph.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  });
}
