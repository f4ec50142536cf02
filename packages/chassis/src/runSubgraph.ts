import { type SubgraphName, subgraphPorts } from '@prim/schema';

import { firstOf, flag, integer, readConfig, text } from './config.ts';
import { connectDatabase, disconnectDatabase } from './database.ts';
import { runProcess } from './host.ts';
import { type LogKeyConfig, logKeySettings, makeMissingKeys, readLogKeys } from './ledger/logKeyFiles.ts';
import { loadSeed, type SeedFile } from './seed.ts';
import { type RequestContext, serveSubgraph, type Subgraph } from './server.ts';
import { serviceVerifier } from './serviceToken.ts';
import { type TrustedKeys, trustedKeys } from './trustedKeys.ts';

/** The settings that the process of every subgraph has. */
export const subgraphSettings = (name: SubgraphName) => ({
  /** The address to listen on. */
  host: text('HOST', '127.0.0.1'),
  port: integer('PORT', { min: 1, max: 65_535, fallback: subgraphPorts[name] }),
  mongodbUri: firstOf(
    [`MONGODB_URI_${name.toUpperCase()}`, 'MONGODB_URI'],
    'the address of a MongoDB replica set; `npm start` brings a database of its own',
  ),
  gatewayKeys: firstOf(
    ['GATEWAY_KEYS'],
    'the JSON Web Key Set of the gateway, or its file or address; `npm start` makes keys of its own',
  ),
  /** How long the gateway waits for one answer: the same setting as the gateway's own. */
  subgraphTimeoutMs: integer('SUBGRAPH_TIMEOUT_MS', { min: 10, max: 60_000, fallback: 5_000 }),
  ...logKeySettings(name),
  /** Load the institution's sample records that are not there yet before serving. */
  seed: flag('SEED', false),
});

/** A subgraph ends a request before the gateway does, so that its reason gets there. */
const shareOfTimeout = 0.9;

interface SubgraphConfig extends LogKeyConfig {
  readonly host: string;
  readonly port: number;
  readonly mongodbUri: string;
  readonly gatewayKeys: string;
  readonly subgraphTimeoutMs: number;
  readonly seed: boolean;
}

interface SubgraphProcess<C extends RequestContext> extends Subgraph<C> {
  readonly settings: ReturnType<typeof subgraphSettings>;
  /** The institution's sample records, read only when they are to be loaded. */
  readonly seedFiles: () => readonly SeedFile[];
}

/** The whole life of a subgraph's process: connect, load the sample records if asked to, serve, drain. */
export function runSubgraph<C extends RequestContext>(subgraph: SubgraphProcess<C>): Promise<void> {
  const { name, settings, seedFiles } = subgraph;
  return runProcess(async () => {
    const config = readConfig<SubgraphConfig>(settings);
    const verifyService = serviceVerifier(name, keysOfGateway(config.gatewayKeys));
    const logKeys = readLogKeys(config);
    await connectDatabase(config.mongodbUri, name);
    if (config.seed) await loadSeed(seedFiles(), (line) => console.log(`${name} loaded ${line}`));
    const made = await makeMissingKeys(config, logKeys, new Date());
    if (made > 0) console.log(`${name} made ${made} development keys in ${config.logKeys}`);
    const host = await serveSubgraph(subgraph, {
      ...config,
      requestTimeoutMs: Math.ceil(config.subgraphTimeoutMs * shareOfTimeout),
      verifyService,
      logKeys,
    });
    console.log(`${name} ready ${host.url}`);
    return async () => {
      await host.close();
      await disconnectDatabase();
    };
  });
}

function keysOfGateway(place: string): TrustedKeys {
  try {
    return trustedKeys(place);
  } catch (problem) {
    throw new Error(`GATEWAY_KEYS: ${(problem as Error).message}`, { cause: problem });
  }
}
