import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import {
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  type SelectionSetNode,
  stripIgnoredCharacters,
  type VariableDefinitionNode,
  visit,
} from 'graphql';

import { type AskedGraph, expectedShape } from './expectedShape.ts';
import type { FetchStep } from './PlannedOperation.ts';
import { requiredShape } from './requiredShape.ts';
import { splitByArguments, withRealFields } from './standIns.ts';
import type { SupergraphTypes } from './SupergraphTypes.ts';

type NewStep = Omit<FetchStep, 'after' | 'level'>;

/**
 * The requests of a plan in an order in which they can be made, each with those that it waits for.
 *
 * @param operation what was planned, of which the variables are
 */
export function planSteps(
  types: SupergraphTypes,
  plan: QueryPlan,
  { variableDefinitions = [] }: OperationDefinitionNode,
): readonly FetchStep[] {
  const steps: FetchStep[] = [];

  function add(step: NewStep, after: readonly number[]): number {
    const level = Math.max(-1, ...after.map((index) => steps[index]?.level ?? 0)) + 1;
    return steps.push({ ...step, after, level }) - 1;
  }

  /** Adds the steps under `node`, and answers those that whatever follows has to wait for. */
  function walk(node: PlanNode, path: readonly string[] | null, after: readonly number[]): readonly number[] {
    switch (node.kind) {
      case 'Sequence':
        return node.nodes.reduce<readonly number[]>((before, child) => walk(child, path, before), after);
      case 'Parallel':
        return [...new Set(node.nodes.flatMap((child) => walk(child, path, after)))];
      case 'Flatten':
        return walk(node.node, [...(path ?? []), ...node.path.map(String)], after);
      case 'Fetch':
        return fetchSteps(types, node, path, variableDefinitions).map((step) => add(step, after));
      case 'Condition':
      case 'Defer':
        break;
    }
    throw new Error(`A plan with a ${node.kind} node, of an operation that has none`);
  }

  if (!plan.node) return steps;
  if (plan.node.kind === 'Subscription') throw new Error('A plan of a subscription');
  walk(plan.node, null, []);
  return steps;
}

/** One step, or several where the fetch requires one field with different arguments: it can be sent only once each. */
function fetchSteps(
  types: SupergraphTypes,
  node: FetchNode,
  path: readonly string[] | null,
  definitions: readonly VariableDefinitionNode[],
): readonly NewStep[] {
  const from = { types, graph: types.graphNames.get(node.serviceName) ?? node.serviceName };
  const operation = operationOf(from, node);
  const common = {
    service: node.serviceName,
    kind: node.operationKind === OperationTypeNode.MUTATION ? ('mutation' as const) : ('query' as const),
    operationName: node.operationName ?? null,
    inputRewrites: node.inputRewrites ?? [],
    outputRewrites: node.outputRewrites ?? [],
  };
  if (!node.requires) {
    const root = types.schema.getRootType(operation.operation)?.name ?? 'Query';
    return [
      { ...common, path: null, requires: null, ...asked(from, definitions, operation.selectionSet, root) },
    ];
  }
  const fetched = { requires: requiredShape(types, node.requires), selectionSet: entitySelection(operation) };
  return splitByArguments(types, node.serviceName, fetched).map(({ requires, selectionSet }) => ({
    ...common,
    path: path ?? [],
    requires,
    ...asked(from, definitions, selectionSet, '_Entity'),
  }));
}

/**
 * @param definitions of the client's variables. Those of the fetch would do but for one name: it calls its list of
 *   entities `$representations`, and then defines no other variable of that name.
 */
function asked(
  from: AskedGraph,
  definitions: readonly VariableDefinitionNode[],
  set: SelectionSetNode,
  typeName: string,
) {
  const real = withRealFields(from.types, set);
  const used = new Set<string>();
  visit(real, { Variable: (node) => void used.add(node.name.value) });
  const own = definitions.filter((it) => used.has(it.variable.name.value));
  return {
    body: stripIgnoredCharacters(print(real)),
    variables: Object.fromEntries(
      own.map((it) => [it.variable.name.value, stripIgnoredCharacters(print(it))]),
    ),
    expected: expectedShape(from, set, typeName),
  };
}

/** What the fetch asks, without fragments on types that its subgraph does not have. */
function operationOf({ types, graph }: AskedGraph, { operation }: FetchNode): OperationDefinitionNode {
  const [definition] = parse(operation, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A fetch without an operation');
  if (types.added.size === 0) return definition;
  return visit(definition, {
    InlineFragment: (node) =>
      types.added.has(`${graph}:${node.typeCondition?.name.value}`) ? null : undefined,
    SelectionSet: {
      leave: (node) => (node.selections.length > 0 ? undefined : { ...node, selections: [typename] }),
    },
  });
}

const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** What a fetch of entities asks of each: the planner writes one field, `_entities`, for all. */
function entitySelection({ selectionSet }: OperationDefinitionNode): SelectionSetNode {
  const [field] = selectionSet.selections;
  if (field?.kind !== Kind.FIELD || !field.selectionSet)
    throw new Error('A fetch of entities without `_entities`');
  return field.selectionSet;
}
