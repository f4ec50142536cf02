import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { anonymous } from '@prim/chassis/Caller';
import { connectDatabase } from '@prim/chassis/database';
import { memoryLogKeys } from '@prim/chassis/ledger/LogKeys';
import { loadSeed } from '@prim/chassis/seed';
import { type RequestContext, serveSubgraph, subgraphSchema } from '@prim/chassis/server';
import { serviceVerifier } from '@prim/chassis/serviceToken';
import { trustedKeys } from '@prim/chassis/trustedKeys';
import { type Context, createContext } from '@prim/wilaya/context';
import { Territory, type TerritoryRecord } from '@prim/wilaya/models/Territory';
import { resolvers } from '@prim/wilaya/resolvers/index';
import { seedFiles } from '@prim/wilaya/seed/files';

import { ids } from './question.ts';

/**
 * One of what is measured, as a process: `node subject.ts SERVER SOURCE [MONGODB_URI]`. It says `ready ADDRESS`.
 *
 * - SERVER: `stock` is @apollo/server as documented; `ours` is the subgraph as it runs, which knows the gateway by
 *   `GATEWAY_KEYS`; `open` is ours without tokens.
 * - SOURCE: `memory` hands out the stored documents without the database, `database` reads them.
 */

const [server = '', source = '', mongodbUri = ''] = process.argv.slice(2);
const logKeys = memoryLogKeys('localhost/bench');
const place = { host: '127.0.0.1', port: 0, requestTimeoutMs: 10_000 };

/** The documents as the driver gives them. */
async function documentsOfSeed(): Promise<ReadonlyMap<string, TerritoryRecord>> {
  const file = seedFiles().find(({ type }) => type === 'Territory');
  const records = (await Promise.all(
    (file?.records ?? []).map(async (it) => file?.check(it)),
  )) as TerritoryRecord[];
  return new Map(records.map((record) => [record._id, record]));
}

async function contextMaker(): Promise<(request: RequestContext) => Context> {
  if (source === 'database') {
    await connectDatabase(mongodbUri, 'wilaya');
    await loadSeed(seedFiles(), () => {});
    return createContext;
  }
  const documents = await documentsOfSeed();
  const territoryByCode = {
    load: async (code: string | null | undefined) => documents.get(code ?? '') ?? null,
  };
  return (request) => {
    const context = createContext(request);
    return { ...context, loaders: { ...context.loaders, territoryByCode } };
  };
}

async function serve(): Promise<string> {
  const contextOf = await contextMaker();
  const wilaya = { name: 'wilaya', resolvers, createContext: contextOf } as const;
  if (server === 'stock') {
    const apollo = new ApolloServer<Context>({ schema: subgraphSchema(wilaya) });
    const asked = { lang: 'FR', caller: anonymous, purpose: null, logKeys } as const;
    const { url } = await startStandaloneServer(apollo, {
      listen: { host: '127.0.0.1', port: 0 },
      context: async () => contextOf({ ...asked, now: new Date() }),
    });
    return url;
  }
  const verifyService =
    server === 'open'
      ? () => Promise.resolve({ caller: anonymous, purpose: null })
      : serviceVerifier('wilaya', trustedKeys(process.env['GATEWAY_KEYS'] ?? ''));
  return (await serveSubgraph(wilaya, { ...place, verifyService, logKeys })).url;
}

/** One `find` of the driver after the other for as long as the parent says, which is told what each took. */
async function findOnly(): Promise<void> {
  await connectDatabase(mongodbUri, 'wilaya');
  await loadSeed(seedFiles(), () => {});
  const territories = Territory.db.collection<{ _id: string }>(Territory.collection.name);
  const find = () => territories.find({ _id: { $in: [...ids] } }, { batchSize: 1 + ids.length }).toArray();
  process.on('message', (seconds: number) => void measure(find, seconds));
  console.log('ready driver');
}

async function measure(work: () => Promise<unknown>, seconds: number): Promise<void> {
  const latenciesMs: number[] = [];
  const before = process.cpuUsage();
  const end = performance.now() + seconds * 1_000;
  while (performance.now() < end) {
    const began = performance.now();
    await work();
    latenciesMs.push(performance.now() - began);
  }
  const { user, system } = process.cpuUsage(before);
  process.send?.({ latenciesMs, cpuMs: (user + system) / 1_000 });
}

process.once('disconnect', () => process.exit());
if (server === 'find') await findOnly();
else console.log(`ready ${await serve()}`);
