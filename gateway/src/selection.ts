import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** One operation that the gateway sends to a subgraph, with what is needed to read it. */
export interface Fetch {
  /** The supergraph: the types that the subgraphs' answers are made of. */
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

export const responseKeyOf = (field: FieldNode): string => (field.alias ?? field.name).value;

/** The operation of the fetch: the planner writes just one. */
export function operationOf({ document }: Fetch): OperationDefinitionNode {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('A fetch without an operation');
  return operation;
}

/** The fields that `set` asks of an object of the type `typeName`, through fragments and conditions. */
export function fieldsOf(
  fetch: Fetch,
  set: SelectionSetNode | undefined,
  typeName: string,
): readonly FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (!isIncluded(selection.directives, fetch.variables)) return [];
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value ?? typeName;
      return isOf(fetch.schema, typeName, condition) ? fieldsOf(fetch, selection.selectionSet, typeName) : [];
    }
    const fragment = fetch.document.definitions.find(
      (node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === selection.name.value,
    );
    if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) return [];
    const condition = fragment.typeCondition.name.value;
    return isOf(fetch.schema, typeName, condition) ? fieldsOf(fetch, fragment.selectionSet, typeName) : [];
  });
}

/** True when an object of the type `name` is also a `condition`. */
function isOf(schema: GraphQLSchema, name: string, condition: string): boolean {
  if (name === condition) return true;
  const [type, wanted] = [schema.getType(name), schema.getType(condition)];
  return isObjectType(type) && isAbstractType(wanted) && schema.isSubType(wanted, type);
}

function isIncluded(
  directives: readonly DirectiveNode[] | undefined,
  variables: Fetch['variables'],
): boolean {
  return (directives ?? []).every(({ name, arguments: [condition] = [] }) => {
    if (name.value !== 'skip' && name.value !== 'include') return true;
    const { value } = condition ?? {};
    const holds =
      value?.kind === Kind.VARIABLE
        ? variables[value.name.value] === true
        : value?.kind === Kind.BOOLEAN && value.value;
    return holds === (name.value === 'include');
  });
}

/** The types of the entities asked for by key, in the order of the request; null for a fetch of root fields. */
export function representationTypes({ variables }: Fetch): readonly string[] | null {
  const { representations } = variables;
  if (!Array.isArray(representations)) return null;
  return representations.map((representation: { readonly __typename?: unknown }) =>
    String(representation.__typename),
  );
}
