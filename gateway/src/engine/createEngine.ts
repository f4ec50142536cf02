import { assertCost, costMax, costOf } from '@prim/chassis/cost';
import { maskFault } from '@prim/chassis/faults';
import { assertListLengths } from '@prim/chassis/limits';
import {
  buildSchema,
  execute,
  getVariableValues,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';

import { HttpRefusal } from '../HttpRefusal.ts';
import type { Engine, EngineAnswer, EngineOptions, EngineRequest } from './Engine.ts';
import type { ExecutableOperation } from './ExecutableOperation.ts';
import { Execution } from './Execution.ts';
import { Explanation } from './Explanation.ts';
import { nullCondition } from './nullCondition.ts';
import { OperationStore } from './OperationStore.ts';
import { PlannerThread, PlanRefusal } from './planner/PlannerThread.ts';
import { localKey } from './planner/rewriteOperation.ts';
import { schemaRefused, withoutNames } from './schemaNames.ts';
import type { ApiSchema } from './Shape.ts';
import { shapeAnswer } from './shapeAnswer.ts';
import { SubgraphClient } from './SubgraphClient.ts';

/** How long one operation may take to be planned, its validation included. */
const planTimeoutMs = 2_000;

/** @throws Error when the supergraph is none that can be served */
export async function createEngine(supergraphSdl: string, options: EngineOptions): Promise<Engine> {
  const { planner, apiSdl, subgraphs, hidden } = await PlannerThread.start(supergraphSdl, planTimeoutMs);
  const schema = buildSchema(apiSdl, { assumeValidSDL: true, noLocation: true });
  const clients = subgraphs.map(
    ({ name, url }) =>
      new SubgraphClient({
        name,
        url: options.subgraphUrls[name] ?? url,
        timeoutMs: options.subgraphTimeoutMs,
        headers: options.subgraphHeaders,
      }),
  );
  const engine = new OwnEngine({ schema, hidden: new Set(hidden) }, planner, clients, options.costMax);
  await engine.prepare(options.known ?? []);
  return engine;
}

/** Plans by Apollo's planner, executes by itself. */
class OwnEngine implements Engine {
  readonly subgraphs: ReadonlyMap<string, SubgraphClient>;
  readonly #schema: GraphQLSchema;
  readonly #planner: PlannerThread;
  readonly #operations: OperationStore;
  readonly #costMax: number;
  readonly #underWay = new Set<Promise<unknown>>();

  constructor(api: ApiSchema, planner: PlannerThread, clients: readonly SubgraphClient[], limit = costMax) {
    this.#costMax = limit;
    this.#schema = api.schema;
    this.#planner = planner;
    this.#operations = new OperationStore(api, planner);
    this.subgraphs = new Map(clients.map((client) => [client.name, client]));
  }

  async prepare(known: Awaited<ReturnType<Engine['knownOperations']>>): Promise<void> {
    for (const { query, operationName, conditions } of known) {
      // An operation that the new supergraph does not take is refused when it is asked, with its reason.
      await this.#operations.operation(query, operationName, conditions).catch(() => undefined);
    }
  }

  knownOperations = () => this.#operations.known();

  async answer(request: EngineRequest): Promise<EngineAnswer> {
    const answer = this.#answer(request);
    this.#underWay.add(answer);
    try {
      return await answer;
    } finally {
      this.#underWay.delete(answer);
    }
  }

  async #answer(request: EngineRequest): Promise<EngineAnswer> {
    const { allowance } = request;
    const variables = request.variables ?? {};
    const explanation = request.isExplained || request.isTimed ? new Explanation() : null;
    try {
      assertListLengths(variables);
      const operation = await this.#operations.operation(
        request.query,
        request.operationName ?? null,
        variables,
        request,
      );
      if (operation.planned.asksForSchema && !allowance.maySeeSchema) throw schemaRefused();
      if (request.queryOnly && operation.planned.kind !== 'query') return methodRefused;
      checkVariables(this.#schema, operation, variables);
      const cost = costOf(operation.planned.cost, variables);
      assertCost(cost, this.#costMax);
      await allowance.charge(Math.max(1, cost));
      explanation?.end('prepareMs');
      return await this.#execute(operation, request, variables, explanation);
    } catch (problem) {
      if (problem instanceof HttpRefusal) throw problem;
      const errors = refusalErrors(problem);
      return requestError(allowance.maySeeSchema ? errors : withoutNames(errors));
    }
  }

  async #execute(
    operation: ExecutableOperation,
    { headers, caller, signal, deadline, isExplained }: EngineRequest,
    variables: Readonly<Record<string, unknown>>,
    explanation: Explanation | null,
  ): Promise<EngineAnswer> {
    const execution = new Execution(
      operation,
      { variables, forwarded: headers, caller, signal, deadline, explanation },
      this.subgraphs,
    );
    await execution.run();
    explanation?.end('executeMs');
    if (operation.local) {
      const local = await execute({
        schema: this.#schema,
        document: operation.local,
        variableValues: variables,
      });
      for (const [key, value] of Object.entries(local.data ?? {})) execution.data[localKey(key)] = value;
      execution.errors.add((local.errors ?? []).map((error) => error.toJSON()));
    }
    const written = operation.writer.write(execution.data);
    const { json, refused } =
      written === null ? shapeAnswer(operation.shape, execution.data) : { json: written, refused: [] };
    execution.errors.addRefused(refused);
    const errors =
      execution.errors.length === 0
        ? ''
        : `,"errors":${JSON.stringify(execution.errors.toClient(operation.shape, execution.data))}`;
    if (!explanation) return { body: `{"data":${json}${errors}}`, isRequestError: false };
    explanation.end('shapeMs');
    const told = isExplained
      ? `,"extensions":${JSON.stringify({ explain: explanation.told(operation.planned) })}`
      : '';
    return { body: `{"data":${json}${errors}${told}}`, isRequestError: false, timings: explanation.timings };
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.#underWay);
    await this.#planner.close();
    await Promise.all(Array.from(this.subgraphs.values(), (client) => client.close()));
  }
}

/** @throws GraphQLError BAD_USER_INPUT when the operation does not take the variables */
function checkVariables(
  schema: GraphQLSchema,
  { planned }: ExecutableOperation,
  variables: Readonly<Record<string, unknown>>,
): void {
  if (planned.variables.length === 0) return;
  const [problem] = getVariableValues(schema, planned.variables, variables, { maxErrors: 1 }).errors ?? [];
  const message = problem?.message ?? nullCondition(planned.conditions, variables);
  if (message !== null) throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** True when the request is as it should be, and the graph it is that has no answer. */
const isUnanswerable = (errors: readonly GraphQLFormattedError[]) =>
  errors.some(({ extensions }) => extensions?.['code'] === 'OPERATION_UNPLANNABLE');

function refusalErrors(problem: unknown): readonly GraphQLFormattedError[] {
  if (problem instanceof PlanRefusal) return problem.errors;
  if (problem instanceof GraphQLError) return [problem.toJSON()];
  return [maskFault({ message: '' }, problem)];
}

function requestError(errors: readonly GraphQLFormattedError[]): EngineAnswer {
  if (isUnanswerable(errors)) return { body: JSON.stringify({ data: null, errors }), isRequestError: false };
  return { body: JSON.stringify({ errors }), isRequestError: true };
}

const methodRefused: EngineAnswer = {
  ...requestError([
    { message: 'A GET may only ask, not change: send a POST.', extensions: { code: 'METHOD_NOT_ALLOWED' } },
  ]),
  isMethodRefused: true,
};
