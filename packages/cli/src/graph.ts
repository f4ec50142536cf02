import { mkdirSync } from 'node:fs';

import { integer, readConfig } from '@prim/chassis/config';
import { type SubgraphName, subgraphNames, subgraphPorts } from '@prim/schema';

import { developmentLogKeys, developmentSettings } from './developmentKeys.ts';
import { databaseSpec, gatewaySpec, type GraphPorts, subgraphSpec } from './graphServices.ts';
import { freePort, isFree } from './ports.ts';
import { type Service, type ServiceSpec, startService, type StartedService } from './service.ts';

/** Where the whole graph runs on this machine. */
export interface GraphOptions extends GraphPorts {
  /** The folder of the embedded database and of the keys of development, kept between runs. */
  readonly dataFolder: string;
  /** Settings of all processes, before those of this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Told each line that a process prints, and each service that is ready. */
  readonly say: (line: string) => void;
  readonly onReady?: (service: Service) => void;
  /** Stops all that has started, and fails the start, when it fires. */
  readonly signal?: AbortSignal;
}

/** The running graph. */
export interface Graph {
  readonly gateway: Service;
  readonly subgraphs: Readonly<Record<SubgraphName, Service>>;
  /** Null where MongoDB's address is given. */
  readonly database: Service | null;
  /** Stops one subgraph and leaves it stopped. */
  stopSubgraph(name: SubgraphName): Promise<void>;
  /** Stops one subgraph, where it runs, and starts it again. */
  restartSubgraph(name: SubgraphName): Promise<Service>;
  /**
   * Stops all within 5 s: first the gateway, which lets its requests end, then the subgraphs, then the database,
   * on which all of them write. What does not end in its time is ended.
   */
  stop(): Promise<void>;
  /** Ends all at once. */
  kill(): void;
}

const embeddedPort = 27_117;

/** How long each kind of process may take to stop; together less than the 5 s of the whole. */
const graceMs = { gateway: 2_000, subgraph: 1_500, database: 1_000 };

const portBetween = (key: string, fallback: number) => integer(key, { min: 1, max: 65_535, fallback });

/** The ports of `PORT` and `PORT_<SUBGRAPH>`, else the usual ones. @throws Error naming each bad setting */
export function readPorts(): GraphPorts {
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
  await assertPortsFree(options);
  const running = new Map<string, StartedService>();
  const ready = new Map<string, Service>();
  const stopAll = async () => {
    await running.get('gateway')?.stop(graceMs.gateway);
    await Promise.all(subgraphNames.map(async (name) => running.get(name)?.stop(graceMs.subgraph)));
    await running.get('database')?.stop(graceMs.database);
  };
  const start = async (spec: ServiceSpec) => {
    options.signal?.throwIfAborted();
    const started = startService({ ...spec, env: { ...options.env, ...spec.env } }, options.say);
    running.set(spec.name, started);
    const service = await started.ready;
    ready.set(spec.name, service);
    options.onReady?.(service);
    return service;
  };
  const serviceOf = (name: string): Service => {
    const service = ready.get(name);
    if (!service) throw new Error(`${name} was not started`);
    return service;
  };
  const onAbort = () => void stopAll();
  options.signal?.addEventListener('abort', onAbort);
  try {
    // The gateway reads the committed supergraph and needs nobody to start.
    const trust = developmentSettings(`${options.dataFolder}/keys`);
    const gateway = start(gatewaySpec(options, trust.gateway));
    const mongodb = await Promise.race([startDatabase(options, start), gateway.then(never)]);
    const given = { ...mongodb, ...trust.subgraphs };
    const specOf = (name: SubgraphName) => {
      const logKeys = isGiven('LOG_KEYS') ? {} : developmentLogKeys(`${options.dataFolder}/keys`, name);
      return subgraphSpec(name, options.subgraphPorts[name], { ...given, ...logKeys });
    };
    const specs = subgraphNames.map(specOf);
    await Promise.all([...specs.map(start), gateway]);
    options.signal?.removeEventListener('abort', onAbort);
    return {
      get gateway() {
        return serviceOf('gateway');
      },
      get subgraphs() {
        return Object.fromEntries(subgraphNames.map((name) => [name, serviceOf(name)])) as Graph['subgraphs'];
      },
      database: ready.get('database') ?? null,
      stopSubgraph: (name) => serviceOf(name).stop(),
      async restartSubgraph(name) {
        await running.get(name)?.stop();
        return start(specOf(name));
      },
      stop: stopAll,
      kill: () => running.forEach((service) => service.kill()),
    };
  } catch (problem) {
    await stopAll();
    throw problem;
  }
}

const never = (): Promise<never> => new Promise(() => {});

async function assertPortsFree({ gatewayPort, subgraphPorts: ports }: GraphPorts): Promise<void> {
  const wanted = [
    { setting: 'PORT', what: 'the gateway', port: gatewayPort },
    ...subgraphNames.map((name) => ({
      setting: `PORT_${name.toUpperCase()}`,
      what: `the ${name}`,
      port: ports[name],
    })),
  ];
  const free = await Promise.all(wanted.map(({ port }) => isFree(port)));
  const taken = wanted.filter((_, index) => !free[index]);
  const [first, second] = taken;
  if (!first) return;
  const places = taken.map(({ what, port }) => `${port} of ${what}`).join(', ');
  throw new Error(
    second
      ? `Ports ${places} are taken: stop what listens there (is the graph running already?), or set ` +
          `${taken.map(({ setting }) => setting).join(', ')} to free ports.`
      : `Port ${places} is taken: stop what listens there, or set ${first.setting} to a free port.`,
  );
}

const isGiven = (key: string) => Boolean(process.env[key]?.trim());

/** The settings by which the subgraphs find their database; starts the embedded one unless all have an address. */
async function startDatabase(
  { dataFolder, say }: GraphOptions,
  start: (spec: ServiceSpec) => Promise<Service>,
): Promise<Readonly<Record<string, string>>> {
  const isGivenToAll = subgraphNames.every((name) => isGiven(`MONGODB_URI_${name.toUpperCase()}`));
  if (isGiven('MONGODB_URI') || isGivenToAll) return {};
  mkdirSync(dataFolder, { recursive: true });
  const isUsual = await isFree(embeddedPort);
  const port = isUsual ? embeddedPort : await freePort();
  if (!isUsual) say(`port ${embeddedPort} is taken; the embedded database takes ${port}`);
  return { MONGODB_URI: (await start(databaseSpec(port, dataFolder))).address };
}
