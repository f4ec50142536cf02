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

import type { Expected, ExpectedField } from './PlannedOperation.ts';
import type { SupergraphTypes } from './SupergraphTypes.ts';

/** What an answer to `set`, asked of an object of the type `typeName`, must look like. */
export const expectedShape = (
  types: SupergraphTypes,
  set: SelectionSetNode,
  typeName: string,
): readonly Expected[] =>
  set.selections.flatMap((selection): readonly Expected[] => {
    if (selection.kind === Kind.FIELD) return [expectedField(types, selection, typeName)];
    if (selection.kind === Kind.FRAGMENT_SPREAD) throw new Error('A fetch with named fragments');
    const on = selection.typeCondition?.name.value;
    const below = expectedShape(types, selection.selectionSet, on ?? typeName);
    return on === undefined || on === typeName ? below : [{ on, set: below }];
  });

function expectedField(types: SupergraphTypes, node: FieldNode, typeName: string): ExpectedField {
  const key = (node.alias ?? node.name).value;
  if (node.name.value === '__typename') return { key, lists: 0, leaf: 'String', nullable: false };
  const parent = types.schema.getType(typeName);
  const hasFields = isObjectType(parent) || isInterfaceType(parent);
  const type = hasFields ? parent.getFields()[node.name.value]?.type : undefined;
  if (!type) throw new Error(`A fetch of ${typeName}.${node.name.value}, which the supergraph does not have`);
  return { key, nullable: !isNonNullType(type), ...leafOf(type), ...setOf(types, node, type) };
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

function setOf(
  types: SupergraphTypes,
  node: FieldNode,
  type: GraphQLOutputType,
): { set?: readonly Expected[] } {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return setOf(types, node, nullable.ofType);
  return node.selectionSet && isCompositeType(nullable)
    ? { set: expectedShape(types, node.selectionSet, nullable.name) }
    : {};
}
