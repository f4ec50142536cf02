import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import { compileCost, type CostRules, costRulesOf } from '@prim/chassis/cost';
import { DomainError } from '@prim/chassis/errors';
import { limitRules, parseLimited } from '@prim/chassis/limits';
import {
  buildASTSchema,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  printSchema,
  specifiedRules,
  validate,
  type VariableDefinitionNode,
  visit,
} from 'graphql';

import { asksForSchema } from '../schemaNames.ts';
import { completeMembers } from './completeMembers.ts';
import { withExecutableDirectives } from './executableDirectives.ts';
import { hiddenNames } from './hiddenNames.ts';
import { namedPossibleTypes } from './namedPossibleTypes.ts';
import type { PlannedOperation } from './PlannedOperation.ts';
import { planSteps } from './planSteps.ts';
import { separateRequiredArguments } from './requiredArguments.ts';
import { resolvableKeysFirst } from './resolvableKeysFirst.ts';
import { conditionVariables, rewriteOperation, type SupergraphNames } from './rewriteOperation.ts';
import type { SupergraphTypes } from './SupergraphTypes.ts';

/** The most problems of one document that are told. */
const problemsMax = 20;

/** How many plans may be weighed for one operation before the best so far is taken. */
const plansMax = 1_000;

/** An operation to plan, with the values of the variables that may decide on selections. */
export interface PlanRequest {
  readonly query: string;
  readonly operationName: string | null;
  readonly booleans: Readonly<Record<string, boolean>>;
}

/** A subgraph by its name in the supergraph, and where the supergraph says that it is. */
export interface SubgraphAddress {
  readonly name: string;
  readonly url: string;
}

/** What is to be known of a supergraph beside the plans over it. */
export interface LoadedSupergraph {
  /** The schema that clients see. */
  readonly apiSdl: string;
  readonly subgraphs: readonly SubgraphAddress[];
  /** What subgraphs may answer and clients may not see: see `hiddenNames`. */
  readonly hidden: readonly string[];
}

/**
 * Parses, validates and plans operations over one supergraph. All of it takes time that a client can draw out, so
 * that it runs on a thread of its own.
 */
export class OperationPlanner implements LoadedSupergraph {
  readonly apiSdl: string;
  readonly subgraphs: readonly SubgraphAddress[];
  readonly hidden: readonly string[];
  readonly #apiSchema: GraphQLSchema;
  readonly #supergraph: Supergraph;
  readonly #planner: QueryPlanner;
  readonly #types: SupergraphTypes;
  readonly #names: SupergraphNames;
  readonly #costs: CostRules;

  constructor(supergraphSdl: string) {
    const original = Supergraph.build(supergraphSdl);
    const parsed = parse(supergraphSdl, { noLocation: true });
    const apiSchema = original.apiSchema().toGraphQLJSSchema();
    this.#costs = costRulesOf(parsed);
    this.#apiSchema = withExecutableDirectives(apiSchema, parsed);
    this.apiSdl = printSchema(this.#apiSchema);
    this.subgraphs = original.subgraphsMetadata();
    const { document: completed, added } = completeMembers(resolvableKeysFirst(parsed));
    const { document, standIns, requiredBy } = separateRequiredArguments(completed);
    // Not validated again: what was @external for one field alone may be of no use now.
    this.#supergraph = Supergraph.build(document, { validateSupergraph: false });
    this.#planner = new QueryPlanner(this.#supergraph, { debug: { maxEvaluatedPlans: plansMax } });
    const schema = buildASTSchema(document, { assumeValidSDL: true });
    const graphNames = this.#supergraph.subgraphNameToGraphEnumValue();
    this.#types = { schema, standIns, requiredBy, graphNames, added };
    this.hidden = hiddenNames(schema, this.#apiSchema);
    const fieldNames = Object.values(schema.getTypeMap()).flatMap((type) =>
      isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()) : [],
    );
    this.#names = {
      fields: new Set(fieldNames),
      directives: new Set(apiSchema.getDirectives().map(({ name }) => name)),
    };
  }

  /** @throws GraphQLError with `extensions.code` when the operation is refused */
  plan({ query, operationName, booleans }: PlanRequest): PlannedOperation {
    const document = parseDocument(query);
    this.#validate(document);
    const operation = chooseOperation(document, operationName);
    const cost = compileCost(this.#apiSchema, this.#costs, document, operation);
    const rewritten = rewriteOperation(document, operation, withDefaults(operation, booleans), this.#names);
    const steps = rewritten.planned
      ? planSteps(this.#types, this.#queryPlan(rewritten.planned), rewritten.planned)
      : [];
    if (rewritten.planned && steps.length === 0) throw unplannable('no subgraph has what it asks for');
    return {
      kind: operation.operation === OperationTypeNode.MUTATION ? 'mutation' : 'query',
      cost,
      asksForSchema: asksForSchema(document),
      variables: withoutLocations(operation.variableDefinitions ?? []),
      conditions: conditionVariables(document),
      selections: rewritten.selections,
      steps,
      local: rewritten.local && print(withFragments(rewritten.local, document)),
      clientKeys: rewritten.clientKeys,
      possibleTypes: namedPossibleTypes(this.#types, steps),
    };
  }

  #validate(document: DocumentNode): void {
    for (const rules of [limitRules, specifiedRules]) {
      const problems = validate(this.#apiSchema, document, rules, { maxErrors: problemsMax });
      if (problems.length === 0) continue;
      throw new AggregateError(problems.map((problem) => withCode(problem, 'GRAPHQL_VALIDATION_FAILED')));
    }
  }

  #queryPlan(operation: OperationDefinitionNode): QueryPlan {
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation] };
    try {
      const planned = operationFromDocument(this.#supergraph.apiSchema(), document, { validate: false });
      return this.#planner.buildQueryPlan(planned);
    } catch (error) {
      throw unplannable(error instanceof Error ? error.message : String(error));
    }
  }
}

/** @throws GraphQLError GRAPHQL_PARSE_FAILED */
function parseDocument(query: string): DocumentNode {
  try {
    return parseLimited(query);
  } catch (error) {
    throw error instanceof GraphQLError ? withCode(error, 'GRAPHQL_PARSE_FAILED') : error;
  }
}

/** The error with a code, unless a rule of ours gave it one. */
function withCode(error: GraphQLError, code: string): GraphQLError {
  error.extensions['code'] ??= code;
  return error;
}

function chooseOperation(document: DocumentNode, operationName: string | null): OperationDefinitionNode {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const [operation, second] =
    operationName === null ? operations : operations.filter((it) => it.name?.value === operationName);
  if (!operation || second) throw unresolvedOperation(operationName);
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) {
    throw subscriptionRefused();
  }
  return operation;
}

export const unresolvedOperation = (operationName: string | null): GraphQLError =>
  new GraphQLError(
    operationName === null
      ? 'The document holds several operations: name one of them as `operationName`.'
      : `The document holds no operation named "${operationName}".`,
    { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } },
  );

export const subscriptionRefused = (): DomainError =>
  new DomainError('SUBSCRIPTION_UNSUPPORTED', 'The graph serves queries and mutations, no subscriptions.');

/** The values of conditions, with the operation's own defaults for those that were not given. */
function withDefaults(
  operation: OperationDefinitionNode,
  booleans: Readonly<Record<string, boolean>>,
): Readonly<Record<string, boolean>> {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.BOOLEAN ? [[variable.name.value, defaultValue.value] as const] : [],
  );
  return { ...Object.fromEntries(defaults), ...booleans };
}

/** Locations hold the whole document, and cannot be sent from thread to thread. */
const withoutLocations = (nodes: readonly VariableDefinitionNode[]) =>
  nodes.map((node) => visit(node, { enter: (inner) => ({ ...inner, loc: undefined }) }));

const withFragments = (operation: OperationDefinitionNode, document: DocumentNode): DocumentNode => ({
  kind: Kind.DOCUMENT,
  definitions: [operation, ...document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION)],
});

const unplannable = (reason: string) =>
  new DomainError('OPERATION_UNPLANNABLE', `The subgraphs together cannot answer the operation: ${reason}.`);
