import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  isTypeDefinitionNode,
  Kind,
  type TypeDefinitionNode,
  type TypeNode,
  type UnionTypeDefinitionNode,
} from 'graphql';

import { graphOf, joins, textOf } from './joinDirectives.ts';

/** A supergraph in which the subgraphs that have an abstract type have all its members. */
export interface CompletedSupergraph {
  readonly document: DocumentNode;
  /** The types that a subgraph was given and does not have, as `GRAPH:Type`: no fragment on them may be sent there. */
  readonly added: ReadonlySet<string>;
}

type ComposedType = TypeDefinitionNode;

/**
 * Gives each subgraph that has a union or interface the members that only others know, where a field that several
 * subgraphs resolve answers it. Of such a field Apollo's planner asks for those members alone that all of them know,
 * and leaves the others' fields out, though the subgraph that it asks would have them. With all members everywhere it
 * asks for all; fragments on what a subgraph does not have are taken out of what is sent to it.
 *
 * A member that the subgraph has, but not as a member, is left as it is: its objects come by other ways too.
 */
export function completeMembers(supergraph: DocumentNode): CompletedSupergraph {
  const types = new Map<string, ComposedType>();
  for (const node of supergraph.definitions) {
    if (isTypeDefinitionNode(node)) types.set(node.name.value, node);
  }
  const completion = new Completion(types);
  for (const name of sharedTypes(types.values())) {
    const type = types.get(name);
    if (type?.kind === Kind.UNION_TYPE_DEFINITION) completion.completeUnion(type);
    if (type?.kind === Kind.INTERFACE_TYPE_DEFINITION) completion.completeInterface(type);
  }
  const definitions = supergraph.definitions.map((node) =>
    isTypeDefinitionNode(node) ? (completion.types.get(node.name.value) ?? node) : node,
  );
  return { document: { ...supergraph, definitions }, added: completion.added };
}

/** The types of the fields that several subgraphs resolve. */
function sharedTypes(types: Iterable<ComposedType>): ReadonlySet<string> {
  const shared = new Set<string>();
  for (const type of types) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of type.fields ?? []) {
      const own = joins(field, 'join__field');
      const resolving =
        own.length > 0 ? own.filter((it) => !isSet(it, 'external')) : joins(type, 'join__type');
      if (new Set(resolving.map(graphOf)).size > 1) shared.add(namedType(field.type));
    }
  }
  return shared;
}

class Completion {
  readonly types: Map<string, ComposedType>;
  readonly added = new Set<string>();

  constructor(types: Map<string, ComposedType>) {
    this.types = types;
  }

  completeUnion(union: UnionTypeDefinitionNode): void {
    const members = joins(union, 'join__unionMember');
    for (const graph of new Set(joins(union, 'join__type').map(graphOf))) {
      const known = members.filter((it) => graphOf(it) === graph).map((it) => textOf(it, 'member'));
      for (const { name } of union.types ?? []) {
        if (known.includes(name.value) || this.#has(name.value, graph)) continue;
        this.#add(name.value, graph);
        this.#join(union.name.value, join('join__unionMember', graph, { member: name.value }));
      }
    }
  }

  completeInterface(type: InterfaceTypeDefinitionNode): void {
    const name = type.name.value;
    const members = [...this.types.values()].filter((it) =>
      joins(it, 'join__implements').some((implemented) => textOf(implemented, 'interface') === name),
    );
    const here = joins(type, 'join__type').filter((it) => !isSet(it, 'isInterfaceObject'));
    for (const graph of new Set(here.map(graphOf))) {
      for (const member of members) {
        if (this.#has(member.name.value, graph)) continue;
        this.#add(member.name.value, graph);
        this.#join(member.name.value, join('join__implements', graph, { interface: name }));
      }
    }
  }

  #has(name: string, graph: string): boolean {
    const type = this.types.get(name);
    const isHere = type !== undefined && joins(type, 'join__type').some((it) => graphOf(it) === graph);
    return isHere && !this.added.has(`${graph}:${name}`);
  }

  /** Gives the subgraph the type and all that its fields are made of, without a key that would lead there. */
  #add(name: string, graph: string): void {
    const type = this.types.get(name);
    if (!type || this.#has(name, graph) || this.added.has(`${graph}:${name}`)) return;
    if (joins(type, 'join__type').length === 0) return;
    this.added.add(`${graph}:${name}`);
    this.#join(name, join('join__type', graph));
    const added = this.types.get(name);
    if (added?.kind === Kind.ENUM_TYPE_DEFINITION) {
      const values = added.values?.map((value) => withDirective(value, join('join__enumValue', graph))) ?? [];
      this.types.set(name, { ...added, values });
    } else if (
      added?.kind === Kind.OBJECT_TYPE_DEFINITION ||
      added?.kind === Kind.INTERFACE_TYPE_DEFINITION
    ) {
      this.types.set(name, {
        ...added,
        fields: added.fields?.map((field) => resolvedIn(field, graph)) ?? [],
      });
      for (const { type: fieldType, arguments: given = [] } of added.fields ?? []) {
        for (const needed of [fieldType, ...given.map((it) => it.type)]) this.#add(namedType(needed), graph);
      }
    } else if (added?.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      this.types.set(name, {
        ...added,
        fields: added.fields?.map((field) => resolvedIn(field, graph)) ?? [],
      });
      for (const field of added.fields ?? []) this.#add(namedType(field.type), graph);
    } else if (added?.kind === Kind.UNION_TYPE_DEFINITION) {
      for (const member of added.types ?? []) {
        this.#add(member.name.value, graph);
        this.#join(name, join('join__unionMember', graph, { member: member.name.value }));
      }
    }
  }

  #join(name: string, directive: ConstDirectiveNode): void {
    const type = this.types.get(name);
    if (type) this.types.set(name, withDirective(type, directive));
  }
}

/** A field without a word on its subgraphs is resolved in all that have its type; others name each. */
function resolvedIn<F extends FieldDefinitionNode | InputValueDefinitionNode>(field: F, graph: string): F {
  return joins(field, 'join__field').length === 0 ? field : withDirective(field, join('join__field', graph));
}

const withDirective = <N extends { readonly directives?: readonly ConstDirectiveNode[] | undefined }>(
  node: N,
  directive: ConstDirectiveNode,
): N => ({ ...node, directives: [...(node.directives ?? []), directive] });

const isSet = (directive: ConstDirectiveNode, name: string): boolean =>
  directive.arguments?.some(
    (it) => it.name.value === name && it.value.kind === Kind.BOOLEAN && it.value.value,
  ) ?? false;

function join(name: string, graph: string, texts: Readonly<Record<string, string>> = {}): ConstDirectiveNode {
  const given = Object.entries(texts).map(([key, value]) => ({
    kind: Kind.ARGUMENT as const,
    name: { kind: Kind.NAME as const, value: key },
    value: { kind: Kind.STRING as const, value },
  }));
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: name },
    arguments: [
      {
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: 'graph' },
        value: { kind: Kind.ENUM, value: graph },
      },
      ...given,
    ],
  };
}

const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
