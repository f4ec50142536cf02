import { mkdirSync } from 'node:fs';

import { integer, readConfig } from '@prim/chassis/config';
import { type SubgraphName, subgraphNames, subgraphPorts } from '@prim/schema';

import { freePort, isFree } from './ports.ts';
import { type Service, type ServiceSpec, startService } from './service.ts';

/** Where the whole graph runs on this machine. */
export interface GraphOptions {
  /** The folder of the embedded database, kept between runs; unused where MongoDB's address is given. */
  readonly dataFolder: string;
  readonly gatewayPort: number;
  readonly subgraphPorts: Readonly<Record<SubgraphName, number>>;
  /** Settings of all processes, before those of this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Told each line that a process prints, and each service that is ready. */
  readonly say: (line: string) => void;
  readonly onReady?: (service: Service) => void;
}

/** The running graph. */
export interface Graph {
  readonly gateway: Service;
  readonly subgraphs: Readonly<Record<SubgraphName, Service>>;
  /** Stops one subgraph and leaves it stopped. */
  stopSubgraph(name: SubgraphName): Promise<void>;
  /** Stops one subgraph, where it runs, and starts it again. */
  restartSubgraph(name: SubgraphName): Promise<Service>;
  /** Stops all: first the gateway, which lets its requests end, then the subgraphs, then the database. */
  stop(): Promise<void>;
}

const embeddedPort = 27_117;

const portBetween = (key: string, fallback: number) => integer(key, { min: 1, max: 65_535, fallback });

/** The ports of `PORT` and `PORT_<SUBGRAPH>`, else the usual ones. @throws Error naming each bad setting */
export function readPorts(): Pick<GraphOptions, 'gatewayPort' | 'subgraphPorts'> {
  const { gateway, ...subgraphs } = readConfig<Record<SubgraphName | 'gateway', number>>({
    gateway: portBetween('PORT', 4000),
    ministry: portBetween('PORT_MINISTRY', subgraphPorts.ministry),
    region: portBetween('PORT_REGION', subgraphPorts.region),
    wilaya: portBetween('PORT_WILAYA', subgraphPorts.wilaya),
    agencies: portBetween('PORT_AGENCIES', subgraphPorts.agencies),
  });
  return { gatewayPort: gateway, subgraphPorts: subgraphs };
}

/**
 * Starts the whole graph: a database where none is given, the four subgraphs with their sample records, and
 * the gateway. What fails to start stops all that has started.
 *
 * @throws Error in one sentence: a taken port, a database that cannot be reached, a broken setting
 */
export async function startGraph(options: GraphOptions): Promise<Graph> {
  await assertFree('PORT', 'the gateway', options.gatewayPort);
  for (const name of subgraphNames) {
    await assertFree(`PORT_${name.toUpperCase()}`, `the ${name}`, options.subgraphPorts[name]);
  }
  const running = new Map<string, Service>();
  const stop = async () => {
    await running.get('gateway')?.stop();
    await Promise.all(subgraphNames.map(async (name) => running.get(name)?.stop()));
    await running.get('database')?.stop();
  };
  const start = async (spec: ServiceSpec) => {
    const service = await startService({ ...spec, env: { ...options.env, ...spec.env } }, options.say);
    running.set(spec.name, service);
    options.onReady?.(service);
    return service;
  };
  try {
    const mongodb = await startDatabase(options, start);
    const specs = subgraphNames.map((name) => subgraphSpec(name, options.subgraphPorts[name], mongodb));
    const started = await Promise.allSettled([...specs.map(start), start(gatewaySpec(options))]);
    const failed = started.find((result) => result.status === 'rejected');
    if (failed) throw failed.reason;
    return {
      get gateway() {
        return serviceOf(running, 'gateway');
      },
      get subgraphs() {
        return Object.fromEntries(
          subgraphNames.map((name) => [name, serviceOf(running, name)]),
        ) as Graph['subgraphs'];
      },
      async stopSubgraph(name) {
        await serviceOf(running, name).stop();
      },
      async restartSubgraph(name) {
        await serviceOf(running, name).stop();
        return start(subgraphSpec(name, options.subgraphPorts[name], mongodb));
      },
      stop,
    };
  } catch (problem) {
    await stop();
    throw problem;
  }
}

function serviceOf(running: ReadonlyMap<string, Service>, name: string): Service {
  const service = running.get(name);
  if (!service) throw new Error(`${name} was not started`);
  return service;
}

async function assertFree(setting: string, what: string, port: number): Promise<void> {
  if (await isFree(port)) return;
  throw new Error(
    `Port ${port} of ${what} is taken: stop what listens there, or set ${setting} to a free port.`,
  );
}

const isGiven = (key: string) => Boolean(process.env[key]?.trim());

/** The settings by which the subgraphs find their database; starts the embedded one unless all have an address. */
async function startDatabase(
  { dataFolder, say }: GraphOptions,
  start: (spec: ServiceSpec) => Promise<Service>,
): Promise<Readonly<Record<string, string>>> {
  if (isGiven('MONGODB_URI') || subgraphNames.every((name) => isGiven(`MONGODB_URI_${name.toUpperCase()}`)))
    return {};
  mkdirSync(dataFolder, { recursive: true });
  const isUsual = await isFree(embeddedPort);
  const port = isUsual ? embeddedPort : await freePort();
  if (!isUsual) say(`port ${embeddedPort} is taken; the embedded database takes ${port}`);
  const database = await start({
    name: 'database',
    title: 'embedded database, kept in .data',
    script: 'packages/embedded-mongo/src/main.ts',
    args: ['--port', String(port), '--path', `${dataFolder}/graph.db`],
  });
  return { MONGODB_URI: database.address };
}

const titles: Readonly<Record<SubgraphName, string>> = {
  ministry: 'strategies, measures, diaspora',
  region: 'programme, calls, projects, results',
  wilaya: 'organisations, territories, agreements, decisions',
  agencies: 'funding activities, entries, budgets',
};

const subgraphSpec = (
  name: SubgraphName,
  port: number,
  mongodb: Readonly<Record<string, string>>,
): ServiceSpec => ({
  name,
  title: titles[name],
  script: `subgraphs/${name}/src/main.ts`,
  env: { ...mongodb, SEED: '1', PORT: String(port) },
});

const gatewaySpec = ({ gatewayPort, subgraphPorts: ports }: GraphOptions): ServiceSpec => ({
  name: 'gateway',
  title: 'the coordination graph',
  script: 'gateway/src/main.ts',
  env: {
    PORT: String(gatewayPort),
    ...Object.fromEntries(
      subgraphNames.map((name) => [
        `SUBGRAPH_URL_${name.toUpperCase()}`,
        `http://127.0.0.1:${ports[name]}/graphql`,
      ]),
    ),
  },
});
