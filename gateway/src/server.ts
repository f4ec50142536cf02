import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import { anonymous } from '@prim/chassis/Caller';
import { type Host, listen } from '@prim/chassis/host';
import { limitDepth } from '@prim/chassis/limits';
import { log } from '@prim/chassis/log';
import express, { type ErrorRequestHandler, type Express, type Request } from 'express';
import { buildSchema } from 'graphql';

import { checkVariables, formatGatewayError, tellErrors } from './clientErrors.ts';
import type { GatewayConfig } from './config.ts';
import { explorer } from './explorer/explorer.ts';
import { type GatewayContext, InstitutionDataSource } from './InstitutionDataSource.ts';
import { subgraphHeaders } from './subgraphHeaders.ts';
import { subgraphStates } from './subgraphStates.ts';

/** The longest request body; the operations of schema/operations have a thousandth of it. */
const bodyMax = '1mb';

/** The most tokens of a request's document; the introspection query has about 300. */
const tokensMax = 5_000;

/** How many plans the planner may weigh for one query: it works synchronously, and blocks all others meanwhile. */
const plansMax = 1_000;

/** The memory that query plans may take, as the gateway estimates it. */
const planStoreMib = 32;

const logger = {
  debug() {},
  info() {},
  warn: (message: unknown) => log.warn({ fault: String(message) }, 'gateway'),
  error: (message: unknown) => log.error({ fault: String(message) }, 'gateway'),
};

/**
 * Serves the graph at `/graphql`, with `/health`, `/ready` and the explorer at `/` beside it. It never composes:
 * `supergraphSdl` is what was checked and committed.
 */
export async function serveGateway(config: GatewayConfig, supergraphSdl: string): Promise<Host> {
  const institutions = new Map<string, InstitutionDataSource>();
  const server = createServer(config, supergraphSdl, institutions);
  await server.start();
  const host = await listen(createApp(server, institutions), config.host, config.port).catch(
    async (problem: unknown) => {
      await server.stop();
      throw problem;
    },
  );
  return {
    url: `${host.url}/graphql`,
    async close() {
      await host.close();
      await server.stop();
      await Promise.all([...institutions.values()].map((institution) => institution.close()));
    },
  };
}

function createServer(
  { subgraphUrls, subgraphTimeoutMs, key }: GatewayConfig,
  supergraphSdl: string,
  institutions: Map<string, InstitutionDataSource>,
): ApolloServer<GatewayContext> {
  // Read by the gateway's constructor, which otherwise reports to Apollo and probes the cloud it may run in.
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
  const schema = buildSchema(supergraphSdl, { assumeValidSDL: true });
  const headers = subgraphHeaders(key);
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger,
    buildService: ({ name, url = '' }) => {
      const institution = new InstitutionDataSource({
        name,
        url: subgraphUrls[name] ?? url,
        timeoutMs: subgraphTimeoutMs,
        schema,
        headers,
      });
      institutions.set(name, institution);
      return institution;
    },
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true, debug: { maxEvaluatedPlans: plansMax } },
    experimental_approximateQueryPlanStoreMiB: planStoreMib,
  });
  return new ApolloServer<GatewayContext>({
    gateway,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      checkVariables,
      tellErrors,
    ],
    validationRules: [limitDepth],
    parseOptions: { maxTokens: tokensMax },
    formatError: formatGatewayError,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger,
  });
}

function createApp(
  server: ApolloServer<GatewayContext>,
  institutions: ReadonlyMap<string, InstitutionDataSource>,
): Express {
  const app = express().disable('x-powered-by');
  const states = subgraphStates(institutions);
  app.get('/health', (_request, response) => void response.json({ status: 'alive' }));
  // A gateway whose partners are down still answers for the others, so their states do not make it unready.
  app.get('/ready', async (_request, response) => {
    response.json({ status: 'ready', subgraphs: await states() });
  });
  app.use(
    '/graphql',
    express.json({ limit: bodyMax }),
    expressMiddleware(server, {
      context: async ({ req }) => ({ forwarded: forwardedHeaders(req), caller: anonymous }),
    }),
  );
  app.use(explorer());
  return app.use(refuseRequest);
}

/** The headers of a client that institutions get to see; all others stay here. */
function forwardedHeaders({ headers }: Request): Readonly<Record<string, string>> {
  const language = headers['accept-language'];
  const requestId = headers['x-request-id'];
  return {
    ...(language && language.length <= 200 ? { 'accept-language': language } : {}),
    ...(typeof requestId === 'string' && /^[\w.-]{1,64}$/.test(requestId)
      ? { 'x-request-id': requestId }
      : {}),
  };
}

/** Answers a request that is no GraphQL request (a body too large, broken JSON) in GraphQL's own form. */
const refuseRequest: ErrorRequestHandler = (error: Error & { status?: number }, _request, response, next) => {
  if (response.headersSent) return next(error);
  const { status = 500 } = error;
  if (status >= 500) log.error({ fault: error.stack }, 'fault');
  const code = status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_REQUEST';
  const message = status >= 500 ? 'Internal error' : (refusals[status] ?? 'The request could not be read.');
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
};

const refusals: Readonly<Record<number, string>> = {
  400: 'The body of the request is not JSON.',
  413: `The body of the request is larger than ${bodyMax}.`,
  415: 'The body of the request is in an encoding that is not read here: send JSON in UTF-8.',
};
