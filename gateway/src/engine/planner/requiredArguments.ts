import {
  type ArgumentNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type FieldNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';

import { graphOf } from './joinDirectives.ts';

type ComposedType = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** A field with the arguments that some `@requires` gives it. */
export interface FieldWithArguments {
  readonly type: string;
  readonly name: string;
  readonly arguments: readonly ArgumentNode[];
}

/** A supergraph in which every field that is required with arguments is a field of its own, without any. */
export interface SeparatedSupergraph {
  readonly document: DocumentNode;
  /** What stands behind each of these fields, by its name. */
  readonly standIns: ReadonlyMap<string, FieldWithArguments>;
  /** The stand-ins that a field requires in a subgraph, by `GRAPH:Type.field` as the supergraph names them. */
  readonly requiredBy: ReadonlyMap<string, readonly string[]>;
}

/**
 * Gives each field that is required with arguments a stand-in per set of arguments, `price__USD` so to speak.
 * Apollo's planner takes fields of one name for one field, whatever their arguments: it would send the client's
 * arguments instead of the required ones, or one required set instead of another. Stand-ins have names of their
 * own; the steps made of the plan ask for the real field under the stand-in's name.
 *
 * @see https://github.com/apollographql/federation/issues/2996
 */
export function separateRequiredArguments(supergraph: DocumentNode): SeparatedSupergraph {
  const types = new Map<string, ComposedType>();
  for (const node of supergraph.definitions) {
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      types.set(node.name.value, node);
    }
  }
  const standIns = new Map<string, FieldWithArguments>();
  const nameOf = new Map<string, string>();
  const implementers = (name: string) =>
    [...types.values()].filter((type) => type.interfaces?.some((it) => it.name.value === name));

  /** The field set with stand-ins in it; remembers which fields they stand for. */
  function separate(set: SelectionSetNode, typeName: string): SelectionSetNode {
    return { ...set, selections: set.selections.map((selection) => separateSelection(selection, typeName)) };
  }

  function separateSelection(node: SelectionNode, typeName: string): SelectionNode {
    if (node.kind === Kind.FRAGMENT_SPREAD) return node;
    if (node.kind === Kind.INLINE_FRAGMENT) {
      const on = node.typeCondition?.name.value ?? typeName;
      return { ...node, selectionSet: separate(node.selectionSet, on) };
    }
    const definition = fieldOf(types.get(typeName), node.name.value);
    if (!definition) return node;
    const { selectionSet, arguments: _, ...rest } = node;
    const below = selectionSet ? { selectionSet: separate(selectionSet, namedType(definition.type)) } : {};
    if (!definition.arguments?.length) return { ...node, ...below };
    return { ...rest, ...below, name: { kind: Kind.NAME, value: standInFor(node, typeName) } };
  }

  function standInFor(node: FieldNode, typeName: string): string {
    const given = node.arguments ?? [];
    const meaning = `${typeName}.${node.name.value}(${given.map(print).toSorted().join()})`;
    const known = nameOf.get(meaning);
    if (known !== undefined) return known;
    const name = `${node.name.value}__required${standIns.size}`;
    nameOf.set(meaning, name);
    standIns.set(name, { type: typeName, name: node.name.value, arguments: given });
    return name;
  }

  const requirements = new Map<ConstDirectiveNode, ConstDirectiveNode>();
  const requiredBy = new Map<string, readonly string[]>();
  for (const [field, directive, typeName] of joinedFields(types.values())) {
    const fieldSet = stringArgument(directive, 'requires');
    if (fieldSet === null) continue;
    const separated = printFieldSet(separate(parseFieldSet(fieldSet), typeName));
    requirements.set(directive, withStringArgument(directive, 'requires', separated));
    const names = [...standIns.keys()].filter((name) => separated.split(/\W+/).includes(name));
    requiredBy.set(`${graphOf(directive)}:${typeName}.${field.name.value}`, names);
  }
  if (standIns.size === 0) return { document: supergraph, standIns, requiredBy };

  const withStandIns = (type: ComposedType): ComposedType => {
    const separated = (type.fields ?? []).map((field) => ({
      ...field,
      directives: field.directives?.map((directive) => requirements.get(directive) ?? directive) ?? [],
    }));
    const added = [...standIns].flatMap(([name, standIn]) => {
      const isHere =
        standIn.type === type.name.value || implementers(standIn.type).some((it) => it.name === type.name);
      const field = isHere ? separated.find((it) => it.name.value === standIn.name) : undefined;
      return field ? [{ ...field, name: { kind: Kind.NAME, value: name } as const, arguments: [] }] : [];
    });
    return { ...type, fields: [...separated, ...added] };
  };
  const definitions = supergraph.definitions.map((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? withStandIns(node)
      : node,
  );
  return { document: { ...supergraph, definitions }, standIns, requiredBy };
}

/** The fields of all types, with each `@join__field` that says what a subgraph does with them. */
const joinedFields = (types: Iterable<ComposedType>) =>
  [...types].flatMap((type) =>
    (type.fields ?? []).flatMap((field) =>
      (field.directives ?? [])
        .filter((directive) => directive.name.value === 'join__field')
        .map((directive) => [field, directive, type.name.value] as const),
    ),
  );

const fieldOf = (type: ComposedType | undefined, name: string): FieldDefinitionNode | undefined =>
  type?.fields?.find((field) => field.name.value === name);

const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);

function parseFieldSet(fieldSet: string): SelectionSetNode {
  const [definition] = parse(`{ ${fieldSet} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`No field set: ${fieldSet}`);
  return definition.selectionSet;
}

const printFieldSet = (set: SelectionSetNode): string =>
  set.selections.map(print).join(' ').replace(/\s+/g, ' ');

function stringArgument(directive: ConstDirectiveNode, name: string): string | null {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : null;
}

const withStringArgument = (
  directive: ConstDirectiveNode,
  name: string,
  value: string,
): ConstDirectiveNode => ({
  ...directive,
  arguments: (directive.arguments ?? []).map((argument) =>
    argument.name.value === name ? { ...argument, value: { kind: Kind.STRING, value } as const } : argument,
  ),
});
