import { accessSpecs, type GatewaySpec, gatewaySpecs } from '../gateways/gateways.ts';
import type { StartGraph, Workload } from '../MeasuredGraph.ts';
import { accessWorkloads, workloads } from './requests.ts';
import { composeScenario, type ScenarioSubgraph, subgraphSdl } from './scenario.ts';
import { startSubgraph, type SubgraphServer } from './subgraphServer.ts';

/** The public scenario, its subgraphs in this process. */
const scenario =
  (specs: () => readonly GatewaySpec[], asked: readonly Workload[]): StartGraph =>
  async (recorder) => {
    const servers = new Map<ScenarioSubgraph, SubgraphServer>();
    for (const name of Object.keys(subgraphSdl) as ScenarioSubgraph[])
      servers.set(name, await startSubgraph(name, recorder.onRequest));
    const urls = Object.fromEntries([...servers].map(([name, { url }]) => [name, url]));
    return {
      supergraph: composeScenario(urls as Record<ScenarioSubgraph, string>),
      urls,
      workloads: asked,
      specs: specs(),
      cpuMs: () => 0,
      async close() {
        await Promise.all([...servers.values()].map((server) => server.close()));
      },
    };
  };

export const startScenario = scenario(gatewaySpecs, workloads);

export const startAccess = scenario(accessSpecs, accessWorkloads);
