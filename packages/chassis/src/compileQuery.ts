import { accessRuleOf } from '@prim/schema/access';
import {
  defaultFieldResolver,
  defaultTypeResolver,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getDirectiveValues,
  type GraphQLAbstractType,
  GraphQLIncludeDirective,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;
type Path = GraphQLResolveInfo['path'];

/** One execution of a compiled query. */
interface Run {
  readonly context: unknown;
  readonly variables: Values;
  /** The arguments of each field, by its place: those of one run are the same for all objects. */
  readonly args: Values[];
}

/** Makes of what a resolver answered what the client gets. */
type Complete = (value: unknown, run: Run, info: GraphQLResolveInfo, path: Path | undefined) => unknown;

type RunField = (source: unknown, run: Run, path: Path | undefined) => unknown;

/** Answers the data of a query; rejects where graphql-js would find an error. */
export type CompiledQuery = (context: unknown, variables: Values) => Promise<unknown>;

/** Said of whatever is not the plain case: an error, a null that bubbles, an answer of an unexpected kind. */
class NotPlain extends Error {}

const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof (value as Partial<Promise<unknown>> | null | undefined)?.then === 'function';

const ignore = () => {};

/** `use(value)`, now or once the value is there. */
const whenThere = (value: unknown, use: (value: unknown) => unknown): unknown =>
  isPromise(value) ? value.then(use) : use(value);

/** Waits for the pending, or ends with the first of them that fails; none of the others goes unheard. */
const all = (pending: readonly Promise<unknown>[], result: unknown): Promise<unknown> =>
  Promise.all(pending).then(() => result);

/**
 * Compiles a query to closures, for when all goes well: no code is generated, and what does not go well is left to
 * graphql-js. It does what "Executing Selection Sets" says, without what errors need.
 *
 * @param included whether `@skip` and `@include` let a selection in; these are decided here
 * @returns null for what it leaves to graphql-js: introspection, and what writes down who reads it
 * @see https://spec.graphql.org/October2021/#sec-Executing-Selection-Sets
 */
export function compileQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Values,
): CompiledQuery | null {
  const type = schema.getQueryType();
  if (!type) return null;
  try {
    const whole = new QueryCompiler(schema, document, operation, variables).object(type, [
      operation.selectionSet,
    ]);
    return async (context, given) => whole(undefined, { context, variables: given, args: [] }, undefined);
  } catch (problem) {
    if (problem instanceof NotPlain) return null;
    throw problem;
  }
}

class QueryCompiler {
  readonly #schema: GraphQLSchema;
  readonly #operation: OperationDefinitionNode;
  readonly #variables: Values;
  readonly #fragments: Record<string, FragmentDefinitionNode> = {};
  #fieldCount = 0;

  constructor(
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Values,
  ) {
    this.#schema = schema;
    this.#operation = operation;
    this.#variables = variables;
    for (const node of document.definitions)
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.#fragments[node.name.value] = node;
  }

  object(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): RunField {
    if (type.isTypeOf) throw new NotPlain();
    const nodes = new Map<string, FieldNode[]>();
    const seen = new Set<string>();
    for (const set of sets) this.#collect(type, set, nodes, seen);
    const keys = [...nodes.keys()];
    const fields = [...nodes.values()].map((of) => this.#field(type, of));
    return (source, run, path) => {
      const result: Record<string, unknown> = {};
      const pending: Promise<unknown>[] = [];
      try {
        for (let at = 0; at < fields.length; at++) {
          const key = keys[at] ?? '';
          const value = fields[at]?.(source, run, path);
          result[key] = value;
          if (isPromise(value)) pending.push(value.then((there) => (result[key] = there)));
        }
      } catch (problem) {
        for (const one of pending) one.catch(ignore);
        throw problem;
      }
      return pending.length === 0 ? result : all(pending, result);
    };
  }

  #collect(
    type: GraphQLObjectType,
    set: SelectionSetNode,
    nodes: Map<string, FieldNode[]>,
    seen: Set<string>,
  ): void {
    for (const node of set.selections) {
      if (!this.#isIncluded(node)) continue;
      if (node.kind === Kind.FIELD) {
        const key = (node.alias ?? node.name).value;
        // Set on a plain object it would be no field.
        if (key === '__proto__') throw new NotPlain();
        nodes.set(key, [...(nodes.get(key) ?? []), node]);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        if (this.#fits(type, node.typeCondition?.name.value))
          this.#collect(type, node.selectionSet, nodes, seen);
      } else {
        const { value: name } = node.name;
        if (seen.has(name)) continue;
        seen.add(name);
        const fragment = this.#fragments[name];
        if (!fragment) throw new NotPlain();
        if (this.#fits(type, fragment.typeCondition.name.value))
          this.#collect(type, fragment.selectionSet, nodes, seen);
      }
    }
  }

  #isIncluded(node: SelectionNode): boolean {
    return (
      getDirectiveValues(GraphQLSkipDirective, node, this.#variables)?.['if'] !== true &&
      getDirectiveValues(GraphQLIncludeDirective, node, this.#variables)?.['if'] !== false
    );
  }

  #fits(type: GraphQLObjectType, condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true;
    const named = this.#schema.getType(condition);
    return isAbstractType(named) && this.#schema.isSubType(named, type);
  }

  #field(parentType: GraphQLObjectType, fieldNodes: readonly FieldNode[]): RunField {
    const [node] = fieldNodes;
    const name = node?.name.value ?? '';
    if (name === '__typename') return () => parentType.name;
    const field = parentType.getFields()[name];
    if (!field || !node) throw new NotPlain();
    if (field.astNode && accessRuleOf(field.astNode)?.dataClass === 'P1') throw new NotPlain();
    const { resolve = defaultFieldResolver, type: returnType } = field;
    const complete = this.#type(returnType, fieldNodes);
    const place = this.#fieldCount++;
    const key = (node.alias ?? node.name).value;
    const shared = {
      fieldName: name,
      fieldNodes,
      returnType,
      parentType,
      schema: this.#schema,
      fragments: this.#fragments,
      rootValue: undefined,
      operation: this.#operation,
    };
    return (source, run, prev) => {
      const path: Path = { prev, key, typename: parentType.name };
      const info: GraphQLResolveInfo = {
        ...shared,
        path,
        variableValues: run.variables,
      };
      const args = (run.args[place] ??= getArgumentValues(field, node, run.variables));
      const value: unknown = resolve(source, args, run.context, info);
      return whenThere(value, (there) => complete(there, run, info, path));
    };
  }

  #type(type: GraphQLOutputType, fieldNodes: readonly FieldNode[]): Complete {
    if (isNonNullType(type)) return notNull(this.#type(type.ofType, fieldNodes));
    const complete = this.#nullable(type, fieldNodes);
    return (value, run, info, path) => {
      if (value === null || value === undefined) return null;
      if (value instanceof Error) throw value;
      return complete(value, run, info, path);
    };
  }

  #nullable(
    type: Exclude<GraphQLOutputType, { readonly ofType: unknown }> | GraphQLOutputType,
    fieldNodes: readonly FieldNode[],
  ): Complete {
    if (isLeafType(type)) return leaf(type);
    if (isListType(type)) return list(this.#type(type.ofType as GraphQLOutputType, fieldNodes));
    const sets = fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    if (isObjectType(type)) {
      const fields = this.object(type, sets);
      return (value, run, _, path) => fields(value, run, path);
    }
    return this.#abstract(type, sets);
  }

  #abstract(type: GraphQLAbstractType, sets: readonly SelectionSetNode[]): Complete {
    const byName = new Map(
      this.#schema.getPossibleTypes(type).map((possible) => [possible.name, this.object(possible, sets)]),
    );
    const resolveType = type.resolveType ?? defaultTypeResolver;
    return (value, run, info, path) =>
      whenThere(resolveType(value, run.context, info, type), (name) => {
        const fields = byName.get(name as string);
        if (!fields) throw new NotPlain();
        return fields(value, run, path);
      });
  }
}

const assertNotNull = (value: unknown) => {
  if (value === null) throw new NotPlain();
  return value;
};

const notNull =
  (complete: Complete): Complete =>
  (value, run, info, path) =>
    whenThere(complete(value, run, info, path), assertNotNull);

const leaf =
  (type: GraphQLLeafType): Complete =>
  (value) => {
    const written: unknown = type.serialize(value);
    if (written === null || written === undefined) throw new NotPlain();
    return written;
  };

function list(complete: Complete): Complete {
  return (value, run, info, prev) => {
    if (!Array.isArray(value)) throw new NotPlain();
    const result: unknown[] = [];
    const pending: Promise<unknown>[] = [];
    // What is still to come must be heard when what comes before it fails.
    for (const item of value) if (isPromise(item)) item.then(ignore, ignore);
    try {
      for (const [at, item] of (value as readonly unknown[]).entries()) {
        const path: Path = { prev, key: at, typename: undefined };
        const completed = whenThere(item, (there) => complete(there, run, info, path));
        result.push(completed);
        if (isPromise(completed)) pending.push(completed.then((there) => (result[at] = there)));
      }
    } catch (problem) {
      for (const one of pending) one.catch(ignore);
      throw problem;
    }
    return pending.length === 0 ? result : all(pending, result);
  };
}
