import { readFile } from 'node:fs/promises';

import { type Host, listen } from '@prim/chassis/host';

import { createApolloEngine } from './apolloEngine.ts';
import { createCallers } from './callers.ts';
import type { EngineName, GatewayConfig } from './config.ts';
import { createEngine } from './engine/createEngine.ts';
import { createExplorer } from './explorer/explorer.ts';
import { createFront } from './front.ts';
import { subgraphHeaders } from './subgraphHeaders.ts';
import { subgraphStates } from './subgraphStates.ts';

const engines: Readonly<Record<EngineName, typeof createEngine>> = {
  own: createEngine,
  apollo: createApolloEngine,
};

/**
 * Serves the graph at `/graphql`, with `/health`, `/ready` and the explorer at `/` beside it. It never composes:
 * the supergraph is what was checked and committed.
 */
export async function serveGateway(config: GatewayConfig): Promise<Host> {
  const engine = await engines[config.engine](await readFile(config.supergraphFile, 'utf8'), {
    ...config,
    subgraphHeaders: subgraphHeaders(config.key),
  });
  const states = subgraphStates(engine.subgraphs);
  let isStopping = false;
  const front = createFront({
    engine,
    callerOf: createCallers(config.issuers),
    explorer: createExplorer(),
    // A gateway whose partners are down still answers for the others, so their states do not make it unready.
    readiness: async () => ({ status: 'ready', subgraphs: await states() }),
    isStopping: () => isStopping,
  });
  const host = await listen(front, config.host, config.port).catch(async (problem: unknown) => {
    await engine.close();
    throw problem;
  });
  return {
    url: `${host.url}/graphql`,
    async close() {
      isStopping = true;
      await host.close();
      await engine.close();
    },
  };
}
