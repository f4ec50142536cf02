import { type ConstDirectiveNode, type DefinitionNode, type DocumentNode, Kind } from 'graphql';

/**
 * The supergraph with the keys of each type that its subgraphs resolve before those that they only know. Apollo's
 * planner asks a subgraph a second time (for a field with `@requires`) by the first key that it has at hand, whether
 * the subgraph resolves it or not.
 */
export const resolvableKeysFirst = (supergraph: DocumentNode): DocumentNode => ({
  ...supergraph,
  definitions: supergraph.definitions.map(withSortedKeys),
});

function withSortedKeys(node: DefinitionNode): DefinitionNode {
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) return node;
  const directives = (node.directives ?? []).toSorted(
    (a, b) => Number(isUnresolvable(a)) - Number(isUnresolvable(b)),
  );
  return { ...node, directives };
}

const isUnresolvable = ({ name, arguments: given = [] }: ConstDirectiveNode): boolean =>
  name.value === 'join__type' &&
  given.some((it) => it.name.value === 'resolvable' && it.value.kind === Kind.BOOLEAN && !it.value.value);
