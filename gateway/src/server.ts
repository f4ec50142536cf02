import { type Host, listen } from '@prim/chassis/host';

import { createAllowances } from './allowances.ts';
import { createApolloEngine } from './apolloEngine.ts';
import { createBrowserHeaders } from './browserHeaders.ts';
import { createCallers } from './callers.ts';
import type { EngineName, GatewayConfig } from './config.ts';
import { createEngine } from './engine/createEngine.ts';
import { createExplorer } from './explorer/explorer.ts';
import { forwardExport } from './forwardExport.ts';
import { createFront } from './front.ts';
import { reloads, serveMetrics } from './metrics.ts';
import { type CreateEngine, type ReloadOutcome, ServingEngine } from './ServingEngine.ts';
import { subgraphHeaders } from './subgraphHeaders.ts';
import { subgraphStates } from './subgraphStates.ts';
import { watchSupergraph } from './watchSupergraph.ts';

const engines: Readonly<Record<EngineName, CreateEngine>> = {
  own: createEngine,
  apollo: createApolloEngine,
};

/** The running gateway. */
export interface GatewayHost extends Host {
  /** Reads the supergraph again now, without waiting for its file to be noticed. */
  reload(): Promise<ReloadOutcome>;
}

/**
 * Serves the graph at `/graphql`, with `/health`, `/ready` and the explorer at `/` beside it. It never composes:
 * the supergraph is what was checked and published, and is taken up when it changes.
 */
export async function serveGateway(config: GatewayConfig): Promise<GatewayHost> {
  const engine = await ServingEngine.start(engines[config.engine], config, {
    ...config,
    subgraphHeaders: subgraphHeaders(config.key),
  });
  const states = subgraphStates(() => engine.subgraphs);
  let isStopping = false;
  const front = createFront({
    engine,
    callerOf: createCallers(config.issuers),
    allowanceOf: createAllowances(config),
    requestTimeoutMs: config.requestTimeoutMs,
    mayExplain: ({ roles }) => roles.includes('operator'),
    browserHeaders: createBrowserHeaders(config.corsOrigins),
    isPublicPersistedOnly: config.isPublicPersistedOnly,
    explorer: createExplorer(),
    forwardExport: forwardExport({ ...config, headers: subgraphHeaders(config.key) }),
    // A gateway whose partners are down still answers for the others, so their states do not make it unready.
    readiness: async () => ({ status: 'ready', subgraphs: await states() }),
    isStopping: () => isStopping,
  });
  const host = await listen(front, config.host, config.port, config.reusePort).catch(
    async (problem: unknown) => {
      await engine.close();
      throw problem;
    },
  );
  const metrics =
    config.metricsPort === 0 ? null : await serveMetrics(config.metricsHost, config.metricsPort);
  const reload = async () => {
    const outcome = await engine.reload();
    reloads.inc({ outcome });
    return outcome;
  };
  const unwatch = watchSupergraph(config.supergraphFile, reload);
  return {
    url: `${host.url}/graphql`,
    reload,
    async close() {
      isStopping = true;
      unwatch();
      await host.close();
      await engine.close();
      metrics?.close();
    },
  };
}
