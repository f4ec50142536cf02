import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { costMax, costRulesOf } from '@prim/chassis/cost';
import { DomainError } from '@prim/chassis/errors';
import { limitCost } from '@prim/chassis/limitCost';
import { limitRules, tokensMax } from '@prim/chassis/limits';
import { faultOf, log } from '@prim/chassis/log';
import { buildSchema, GraphQLError, OperationTypeNode, parse } from 'graphql';
import { LRUCache } from 'lru-cache';

import { checkVariables, formatGatewayError, tellErrors } from './clientErrors.ts';
import type { Engine, EngineAnswer, EngineOptions, EngineRequest } from './engine/Engine.ts';
import { planningPoints } from './engine/OperationStore.ts';
import { subscriptionRefused, unresolvedOperation } from './engine/planner/OperationPlanner.ts';
import { asksForSchema, schemaRefused, withoutNames } from './engine/schemaNames.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { type GatewayContext, InstitutionDataSource } from './InstitutionDataSource.ts';

/** How many plans the planner may weigh for one query: it works synchronously, and blocks all others meanwhile. */
const plansMax = 1_000;

/** How many documents are known not to need planning. */
const documentsMax = 1_000;

/** The memory that query plans may take, as the gateway estimates it. */
const planStoreMib = 32;

const logger = {
  debug() {},
  info() {},
  warn: (problem: unknown) => log.warn(faultOf(problem), 'gateway'),
  error: (problem: unknown) => log.error(faultOf(problem), 'gateway'),
};

/**
 * Stock @apollo/server over stock @apollo/gateway, as an engine: what the tests compare our own with, what the
 * bench measures against, and what an operator can fall back to (`GATEWAY_ENGINE=apollo`).
 */
export async function createApolloEngine(supergraphSdl: string, options: EngineOptions): Promise<Engine> {
  const subgraphs = new Map<string, InstitutionDataSource>();
  const server = createServer(supergraphSdl, options, subgraphs);
  await server.start();
  const running = new Set<Promise<unknown>>();
  const known = new LRUCache<string, true>({ max: documentsMax });
  return {
    subgraphs,
    async answer(request) {
      const work = execute(server, request, known);
      running.add(work);
      try {
        return await work;
      } finally {
        running.delete(work);
      }
    },
    knownOperations: () => [],
    async close() {
      await Promise.allSettled(running);
      await server.stop();
      await Promise.all([...subgraphs.values()].map((subgraph) => subgraph.close()));
    },
  };
}

/** @param known the documents that were answered of late: others cost their reading and planning too */
async function execute(
  server: ApolloServer<GatewayContext>,
  request: EngineRequest,
  known: LRUCache<string, true>,
): Promise<EngineAnswer> {
  const { query, operationName, variables, queryOnly, headers, caller, allowance, deadline } = request;
  if (!known.has(query)) await allowance.charge(planningPoints);
  const contextValue: GatewayContext = {
    forwarded: headers,
    queryOnly,
    caller,
    allowance,
    deadline,
    refused: [],
  };
  const { http, body } = await server.executeOperation(
    { query, ...(operationName ? { operationName } : {}), ...(variables ? { variables } : {}) },
    { contextValue },
  );
  const [refusal] = contextValue.refused;
  if (refusal) throw refusal;
  if (body.kind !== 'single') throw new Error('An answer in parts was not asked for');
  const { data, errors } = body.singleResult;
  if (data !== undefined) known.set(query, true);
  if (http.status === 500) throw new Error(`Apollo Server failed: ${errors?.[0]?.message}`);
  return {
    body: JSON.stringify({ errors: allowance.maySeeSchema ? errors : errors && withoutNames(errors), data }),
    isRequestError: data === undefined,
    isMethodRefused: http.status === 405,
  };
}

async function charge(points: number, context: GatewayContext): Promise<void> {
  try {
    await context.allowance.charge(points);
  } catch (problem) {
    if (problem instanceof HttpRefusal) context.refused.push(problem);
    throw problem;
  }
}

/** Without the status Apollo Server takes what a plugin throws for a fault. */
const asBadRequest = ({ message, extensions }: GraphQLError): GraphQLError =>
  new GraphQLError(message, { extensions: { ...extensions, http: { status: 400 } } });

/** Tells the schema to those alone who may see it. */
const guardSchema: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, contextValue }) => {
      if (contextValue.allowance.maySeeSchema || !asksForSchema(document)) return;
      throw asBadRequest(schemaRefused());
    },
  }),
};

/** Lets a GET ask, and nothing else; and nobody subscribe, nor ask for an operation that is not there. */
const refuseOtherOperations: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation, request, contextValue }) => {
      if (!operation) throw asBadRequest(unresolvedOperation(request.operationName ?? null));
      if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw asBadRequest(subscriptionRefused());
      if (!contextValue.queryOnly || operation.operation === OperationTypeNode.QUERY) return;
      const refusal = new DomainError('METHOD_NOT_ALLOWED', 'A GET may only ask: send a mutation by POST.');
      throw new GraphQLError(refusal.message, {
        extensions: { ...refusal.extensions, http: { status: 405 } },
      });
    },
  }),
};

function createServer(
  supergraphSdl: string,
  options: EngineOptions,
  subgraphs: Map<string, InstitutionDataSource>,
): ApolloServer<GatewayContext> {
  const { subgraphUrls, subgraphTimeoutMs, subgraphHeaders: headers } = options;
  // Read by the gateway's constructor, which otherwise reports to Apollo and probes the cloud it may run in.
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
  const schema = buildSchema(supergraphSdl, { assumeValidSDL: true });
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
      subgraphs.set(name, institution);
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
      guardSchema,
      refuseOtherOperations,
      limitCost(costRulesOf(parse(supergraphSdl)), options.costMax ?? costMax, (cost, context) =>
        charge(Math.max(1, cost), context),
      ),
      checkVariables,
      tellErrors,
    ],
    validationRules: [...limitRules],
    parseOptions: { maxTokens: tokensMax },
    formatError: formatGatewayError,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    logger,
  });
}
