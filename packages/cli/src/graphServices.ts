import { type SubgraphName, subgraphNames } from '@prim/schema';

import type { ServiceSpec } from './service.ts';

/** The ports that the graph takes on this machine. */
export interface GraphPorts {
  readonly gatewayPort: number;
  readonly subgraphPorts: Readonly<Record<SubgraphName, number>>;
}

export const databaseSpec = (port: number, dataFolder: string): ServiceSpec => ({
  name: 'database',
  title: `embedded database, kept in ${dataFolder}`,
  script: 'packages/embedded-mongo/src/main.ts',
  args: ['--port', String(port), '--path', `${dataFolder}/graph.db`],
});

const titles: Readonly<Record<SubgraphName, string>> = {
  ministry: 'strategies, measures, diaspora',
  region: 'programme, calls, projects, results',
  wilaya: 'organisations, territories, agreements, decisions',
  agencies: 'funding activities, entries, budgets',
};

/** @param given the settings by which it finds its database and the keys of its logs, and knows the gateway */
export const subgraphSpec = (
  name: SubgraphName,
  port: number,
  given: Readonly<Record<string, string>>,
): ServiceSpec => ({
  name,
  title: titles[name],
  script: `subgraphs/${name}/src/main.ts`,
  // Only the gateway is meant to be reached from outside, whatever HOST says.
  env: { ...given, SEED: '1', HOST: '127.0.0.1', PORT: String(port) },
});

/** @param given the settings by which it signs what it asks of the subgraphs */
export const gatewaySpec = (
  { gatewayPort, subgraphPorts }: GraphPorts,
  given: Readonly<Record<string, string>>,
): ServiceSpec => ({
  name: 'gateway',
  title: 'the coordination graph',
  script: 'gateway/src/main.ts',
  env: {
    ...given,
    PORT: String(gatewayPort),
    ...Object.fromEntries(
      subgraphNames.map((name) => [
        `SUBGRAPH_URL_${name.toUpperCase()}`,
        `http://127.0.0.1:${subgraphPorts[name]}/graphql`,
      ]),
    ),
  },
});
