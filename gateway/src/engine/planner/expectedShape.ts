import {
  type FieldNode,
  getNullableType,
  type GraphQLOutputType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

import { typeNameIn } from './joinDirectives.ts';
import type { Expected, ExpectedField } from './PlannedOperation.ts';
import type { SupergraphTypes } from './SupergraphTypes.ts';

/** A subgraph, as the supergraph calls it, and the types that it is asked for. */
export interface AskedGraph {
  readonly types: SupergraphTypes;
  readonly graph: string;
}

/** What the subgraph's answer to `set`, asked of an object of the type `typeName`, must look like. */
export const expectedShape = (
  asked: AskedGraph,
  set: SelectionSetNode,
  typeName: string,
): readonly Expected[] =>
  set.selections.flatMap((selection): readonly Expected[] => {
    if (selection.kind === Kind.FIELD) return [expectedField(asked, selection, typeName)];
    if (selection.kind === Kind.FRAGMENT_SPREAD) throw new Error('A fetch with named fragments');
    const on = selection.typeCondition?.name.value;
    const below = expectedShape(asked, selection.selectionSet, on ?? typeName);
    return on === undefined || on === typeName ? below : [{ on, set: below }];
  });

function expectedField(asked: AskedGraph, node: FieldNode, typeName: string): ExpectedField {
  const key = (node.alias ?? node.name).value;
  if (node.name.value === '__typename') return { key, lists: 0, leaf: 'String', nullable: false };
  const parent = asked.types.schema.getType(typeName);
  const hasFields = isObjectType(parent) || isInterfaceType(parent);
  const field = hasFields ? parent.getFields()[node.name.value] : undefined;
  if (!field)
    throw new Error(`A fetch of ${typeName}.${node.name.value}, which the supergraph does not have`);
  const { selectionSet } = node;
  const set = selectionSet && { set: expectedShape(asked, selectionSet, typeNameIn(asked.graph, field)) };
  const name = node.alias ? { name: node.name.value } : {};
  return { key, ...name, nullable: !isNonNullType(field.type), ...leafOf(field.type), ...set };
}

function leafOf(type: GraphQLOutputType): Pick<ExpectedField, 'lists' | 'leaf'> {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const { lists, leaf } = leafOf(nullable.ofType);
    return { lists: lists + 1, leaf };
  }
  if (isCompositeType(nullable)) return { lists: 0, leaf: 'object' };
  if (isEnumType(nullable)) return { lists: 0, leaf: 'enum' };
  return {
    lists: 0,
    leaf: isSpecifiedScalarType(nullable) ? (nullable.name as ExpectedField['leaf']) : 'any',
  };
}
