import { gatewaySpecs } from '../gateways/gateways.ts';
import type { StartGraph } from '../MeasuredGraph.ts';
import { workloads } from './requests.ts';
import { composeScenario, type ScenarioSubgraph, subgraphSdl } from './scenario.ts';
import { startSubgraph, type SubgraphServer } from './subgraphServer.ts';

/** The public scenario, its subgraphs in this process. */
export const startScenario: StartGraph = async (recorder) => {
  const servers = new Map<ScenarioSubgraph, SubgraphServer>();
  for (const name of Object.keys(subgraphSdl) as ScenarioSubgraph[])
    servers.set(name, await startSubgraph(name, recorder.onRequest));
  const urls = Object.fromEntries([...servers].map(([name, { url }]) => [name, url]));
  return {
    supergraph: composeScenario(urls as Record<ScenarioSubgraph, string>),
    urls,
    workloads,
    specs: gatewaySpecs(),
    cpuMs: () => 0,
    async close() {
      await Promise.all([...servers.values()].map((server) => server.close()));
    },
  };
};
