import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { expressMiddleware } from '@as-integrations/express5';
import { type SubgraphName, subgraphSdl } from '@prim/schema';
import express, { type Request, type Response } from 'express';
import type { GraphQLSchema } from 'graphql';

import { guardFields } from './access.ts';
import { accessLogResolvers } from './accessLog.ts';
import { answerCompiled } from './answerCompiled.ts';
import type { Caller } from './Caller.ts';
import { costMax, costRulesOf } from './cost.ts';
import { isDatabaseReady } from './database.ts';
import { type DownloadOf, sendDownload } from './download.ts';
import { guardEntityKeys } from './entityKeys.ts';
import { maskFault } from './faults.ts';
import { createApp, type Host, listen } from './host.ts';
import { ledgerResolvers } from './ledger/ledgerResolvers.ts';
import type { LogKeys } from './ledger/LogKeys.ts';
import { limitCost } from './limitCost.ts';
import { limitRules, tokensMax } from './limits.ts';
import { faultOf, log } from './log.ts';
import { limitTime } from './requestTime.ts';
import { scalars } from './scalars.ts';
import { onlyGateway, readJson, refuseRequest, vouchedOf } from './serviceGuard.ts';
import type { VerifyService } from './serviceToken.ts';
import { sharedResolvers } from './sources.ts';
import { type Lang, langOfHeader, localizeTexts } from './text.ts';

/** What every resolver of every institution may use. */
export interface RequestContext {
  /** The language that the request prefers. */
  readonly lang: Lang;
  readonly caller: Caller;
  /** What the caller reads for; null where it does not say. */
  readonly purpose: string | null;
  /** The clock of the request: it stands still, and a test may set it. */
  readonly now: Date;
  /** The keys of the institution's logs. */
  readonly logKeys: LogKeys;
}

/** One institution's subgraph: its name in schema/, its resolvers, and the context made anew per request. */
export interface Subgraph<C extends RequestContext> {
  readonly name: SubgraphName;
  /** The generated `Resolvers` of the subgraph. */
  readonly resolvers: object;
  readonly createContext: (request: RequestContext) => C;
  /** The files that it offers under `/export/`; none where it is left out. */
  readonly downloadOf?: DownloadOf<C>;
}

export function subgraphSchema<C extends RequestContext>({ name, resolvers }: Subgraph<C>): GraphQLSchema {
  // The cast stands here once: the generated `Resolvers` is stricter than Apollo's map, which wants an
  // index signature. Asking codegen for one (`useIndexSignature`) would let a misspelt field name compile.
  const resolverMap = {
    ...sharedResolvers,
    ...ledgerResolvers,
    ...accessLogResolvers,
    ...resolvers,
    ...scalars,
  } as GraphQLResolverMap<C>;
  const schema = buildSubgraphSchema([{ typeDefs: subgraphSdl(name), resolvers: resolverMap }]);
  return guardEntityKeys(guardFields(localizeTexts(schema)));
}

/**
 * What one request of the gateway may cost here: it puts several parts of an operation together, and asks for keys
 * besides. What it takes from clients is limited where it comes in.
 */
const subgraphCostMax = 10 * costMax;

/** The Apollo Server of a subgraph; a test may send it operations without a port. */
export function createServer<C extends RequestContext>(subgraph: Subgraph<C>): ApolloServer<C> {
  return new ApolloServer<C>({
    schema: subgraphSchema(subgraph),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      limitCost(costRulesOf(subgraphSdl(subgraph.name)), subgraphCostMax),
      answerCompiled(),
    ],
    validationRules: [...limitRules],
    parseOptions: { maxTokens: tokensMax },
    formatError: maskFault,
    includeStacktraceInErrorResponses: false,
    introspection: false,
    stopOnTerminationSignals: false,
    logger: {
      debug() {},
      info() {},
      warn: (problem: unknown) => log.warn(faultOf(problem), 'server'),
      error: (problem: unknown) => log.error(faultOf(problem), 'server'),
    },
  });
}

export interface SubgraphPlace {
  readonly host: string;
  readonly port: number;
  /** How long one request may take. */
  readonly requestTimeoutMs: number;
  readonly verifyService: VerifyService;
  readonly logKeys: LogKeys;
}

/** Serves a subgraph at `/graphql` of `host`:`port` to the gateway alone, with `/health` and `/ready` beside it. */
export async function serveSubgraph<C extends RequestContext>(
  subgraph: Subgraph<C>,
  { host, port, requestTimeoutMs, verifyService, logKeys }: SubgraphPlace,
): Promise<Host> {
  const server = createServer(subgraph);
  await server.start();
  const app = createApp(isDatabaseReady);
  // The token is over the whole body: it is taken in, within its limit, and read only once it is the gateway's.
  app.use(express.raw({ limit: '2mb', type: () => true }), onlyGateway(verifyService));
  const contextOf = ({ headers }: Request, response: Response) =>
    subgraph.createContext({
      lang: langOfHeader(headers['accept-language']),
      ...vouchedOf(response),
      now: new Date(),
      logKeys,
    });
  app.post(
    '/graphql',
    readJson,
    limitTime(requestTimeoutMs),
    expressMiddleware(server, { context: async ({ req, res }) => contextOf(req, res) }),
  );
  if (subgraph.downloadOf) app.get('/export{/*file}', sendDownload(subgraph.downloadOf, contextOf));
  app.use(refuseRequest);
  const listening = await listen(app, host, port);
  return {
    url: `${listening.url}/graphql`,
    async close() {
      await listening.close();
      await server.stop();
    },
  };
}
