import { type ConstDirectiveNode, type GraphQLField, getNamedType, Kind } from 'graphql';

/** A node of the supergraph that directives can stand on. */
interface JoinedNode {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/**
 * What the supergraph says of a type or field and its subgraphs.
 *
 * @see https://specs.apollo.dev/join/v0.3/
 */
export const joins = (node: JoinedNode, name: string): readonly ConstDirectiveNode[] =>
  (node.directives ?? []).filter((it) => it.name.value === name);

/** The argument of a directive; empty when it has none. */
export function textOf(directive: ConstDirectiveNode, name: string): string {
  const value = directive.arguments?.find((it) => it.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : '';
}

export const graphOf = (directive: ConstDirectiveNode): string => textOf(directive, 'graph');

/** The named type of a field as the subgraph has it: of a union or interface, it may answer one member alone. */
export function typeNameIn(graph: string, { astNode, type }: GraphQLField<unknown, unknown>): string {
  const own = astNode && joins(astNode, 'join__field').find((it) => graphOf(it) === graph);
  return (own && textOf(own, 'type').replaceAll(/[[\]!]/g, '')) || getNamedType(type).name;
}
