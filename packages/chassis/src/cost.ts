import {
  type DocumentNode,
  type FieldNode,
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';

import { DomainError } from './errors.ts';
import { pageSizeMax } from './limits.ts';

/**
 * What an operation costs, in points: about one for each object that its answer may hold. It is made once for an
 * operation, and counted for each request, since the size of a page is a variable.
 *
 * @see https://www.apollographql.com/docs/graphos/routing/security/demand-control
 */
export type Cost = number | CostSum | CostTimes | CostMost | CostIf;

/** How many items a list has: as the operation says, or as a variable does. */
type Count = number | { readonly variable: string; readonly otherwise: number; readonly max?: number };

interface CostSum {
  readonly sum: readonly Cost[];
}
/** A page or list: `of` for each item. */
interface CostTimes {
  readonly times: Count;
  readonly of: Cost;
}
/** An answer is of one type at a time. */
interface CostMost {
  readonly most: readonly Cost[];
}
interface CostIf {
  readonly condition: string;
  readonly otherwise: boolean;
  readonly is: boolean;
  readonly of: Cost;
}

/** What `@cost` and `@listSize` say of a field. */
export interface CostRule {
  readonly weight: number | null;
  readonly assumedSize: number | null;
}

/** By `Type.field`. */
export type CostRules = ReadonlyMap<string, CostRule>;

/** The most that one operation may cost; the dearest of schema/operations costs a fifth of it. */
export const costMax = 20_000;

/** How long a plain list is taken to be where the schema does not say. */
const listSize = 10;

/** A mutation changes something, and takes a transaction. */
const mutationWeight = 10;

/** The schema is answered by the process that is asked, while all others wait: about as long as for so many objects. */
const introspectionWeights: Readonly<Record<string, number>> = { __schema: 1_000, __type: 50 };

/** The most selections that are looked at, fragments counted as often as they are spread. */
const selectionsMax = 20_000;

/** The rules of an SDL document, a subgraph's or the supergraph's. */
export function costRulesOf(sdl: DocumentNode): CostRules {
  const rules = new Map<string, CostRule>();
  for (const node of sdl.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const { name, directives } of node.fields ?? []) {
      const valueOf = (directive: string, argument: string): number | null => {
        // Composition writes `@listSize` as `@cost__listSize`.
        const named = directives?.find((it) => it.name.value.replace(/^cost__/, '') === directive);
        const given = named?.arguments;
        const value = given?.find((it) => it.name.value === argument)?.value;
        return value?.kind === Kind.INT ? Number(value.value) : null;
      };
      const rule = { weight: valueOf('cost', 'weight'), assumedSize: valueOf('listSize', 'assumedSize') };
      if (rule.weight !== null || rule.assumedSize !== null)
        rules.set(`${node.name.value}.${name.value}`, rule);
    }
  }
  return rules;
}

/**
 * Makes the cost of an operation that was validated.
 *
 * @throws DomainError OPERATION_TOO_LARGE where fragments in fragments make it larger than is looked at
 */
export function compileCost(
  schema: GraphQLSchema,
  rules: CostRules,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Cost {
  return new CostCompiler(schema, rules, document, operation).cost();
}

/** What the operation costs with these variables. */
export function costOf(cost: Cost, variables: Readonly<Record<string, unknown>>): number {
  if (typeof cost === 'number') return cost;
  if ('sum' in cost) return cost.sum.reduce<number>((sum, part) => sum + costOf(part, variables), 0);
  if ('most' in cost) return Math.max(0, ...cost.most.map((part) => costOf(part, variables)));
  if ('condition' in cost) {
    const value = variables[cost.condition] ?? cost.otherwise;
    return value === cost.is ? costOf(cost.of, variables) : 0;
  }
  const of = costOf(cost.of, variables);
  if (typeof cost.times === 'number') return cost.times * of;
  const value = variables[cost.times.variable] ?? cost.times.otherwise;
  const count = Array.isArray(value) ? value.length : typeof value === 'number' ? value : 1;
  return Math.min(Math.max(0, count), cost.times.max ?? Infinity) * of;
}

/** @throws DomainError COST_EXCEEDED */
export function assertCost(cost: number, limit: number = costMax): void {
  if (cost <= limit) return;
  throw new DomainError(
    'COST_EXCEEDED',
    `The operation costs ${cost} points with these variables; at most ${limit} are allowed: ` +
      'take smaller pages, or ask in several requests.',
    { limit, asked: cost },
  );
}

class CostCompiler {
  readonly #schema: GraphQLSchema;
  readonly #rules: CostRules;
  readonly #document: DocumentNode;
  readonly #operation: OperationDefinitionNode;
  #selections = 0;

  constructor(
    schema: GraphQLSchema,
    rules: CostRules,
    document: DocumentNode,
    operation: OperationDefinitionNode,
  ) {
    this.#schema = schema;
    this.#rules = rules;
    this.#document = document;
    this.#operation = operation;
  }

  cost(): Cost {
    const root = this.#schema.getRootType(this.#operation.operation);
    return root ? this.#ofSelections(root, this.#operation.selectionSet, null) : 0;
  }

  /** @param page how many `nodes` and `edges` a connection has */
  #ofSelections(type: GraphQLNamedType, set: SelectionSetNode, page: Count | null): Cost {
    const common: Cost[] = [];
    const byType: Cost[] = [];
    for (const selection of set.selections) {
      this.#selections += 1;
      if (this.#selections > selectionsMax) {
        throw new DomainError(
          'OPERATION_TOO_LARGE',
          `With its fragments in place the operation selects more than the ${selectionsMax} fields that are ` +
            'allowed: ask in several requests.',
          { limit: selectionsMax },
        );
      }
      if (selection.kind === Kind.FIELD) {
        common.push(this.#conditional(selection, this.#ofField(type, selection, page)));
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragment(selection.name.value);
      if (!fragment) continue;
      const { typeCondition } = fragment;
      const inner = (typeCondition && typeFromAST(this.#schema, typeCondition)) ?? type;
      const cost = this.#conditional(selection, this.#ofSelections(inner, fragment.selectionSet, page));
      (isAbstractType(type) && inner !== type ? byType : common).push(cost);
    }
    return sumOf([...common, mostOf(byType)]);
  }

  #fragment(name: string) {
    return this.#document.definitions.find(
      (node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name,
    ) as Extract<DocumentNode['definitions'][number], { kind: Kind.FRAGMENT_DEFINITION }> | undefined;
  }

  #ofField(type: GraphQLNamedType, node: FieldNode, page: Count | null): Cost {
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined;
    if (!field) return introspectionWeights[node.name.value] ?? 0;
    const rule = this.#rules.get(`${type.name}.${field.name}`);
    const named = getNamedType(field.type);
    const isRootMutation = type === this.#schema.getMutationType();
    const weight = rule?.weight ?? (isRootMutation ? mutationWeight : isCompositeType(named) ? 1 : 0);
    const first = this.#slice(field, node);
    const isPaged = named.name.endsWith('Connection');
    const inner = node.selectionSet
      ? this.#ofSelections(named, node.selectionSet, isPaged ? ofPage(first) : null)
      : 0;
    const isPage = page !== null && (field.name === 'nodes' || field.name === 'edges');
    const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
    const count = isPage ? page : isList ? (rule?.assumedSize ?? first ?? listSize) : 1;
    return timesOf(count, sumOf([weight, inner]));
  }

  /** The size that the arguments of a field give its list; null where they give none. */
  #slice(field: GraphQLField<unknown, unknown>, node: FieldNode): Count | null {
    const argument = field.args.find(({ name }) => name === 'first' || name === 'representations');
    if (!argument) return null;
    const otherwise = typeof argument.defaultValue === 'number' ? argument.defaultValue : listSize;
    const value = node.arguments?.find((it) => it.name.value === argument.name)?.value;
    if (value?.kind === Kind.VARIABLE) {
      return { variable: value.name.value, otherwise: this.#default(value.name.value, otherwise) };
    }
    if (value?.kind === Kind.LIST) return value.values.length;
    return value?.kind === Kind.INT ? Math.max(0, Number(value.value)) : otherwise;
  }

  #default<T extends number | boolean>(variable: string, otherwise: T): T {
    const definition = this.#operation.variableDefinitions?.find((it) => it.variable.name.value === variable);
    const value = definition?.defaultValue;
    if (value?.kind === Kind.INT) return Number(value.value) as T;
    return value?.kind === Kind.BOOLEAN ? (value.value as T) : otherwise;
  }

  #conditional({ directives }: { readonly directives?: FieldNode['directives'] }, of: Cost): Cost {
    return (directives ?? []).reduce<Cost>((cost, directive) => {
      const is = directive.name.value === 'include';
      if (cost === 0 || !(is || directive.name.value === 'skip')) return cost;
      const condition = directive.arguments?.find((it) => it.name.value === 'if')?.value;
      if (condition?.kind === Kind.BOOLEAN) return condition.value === is ? cost : 0;
      if (condition?.kind !== Kind.VARIABLE) return cost;
      const { value: name } = condition.name;
      return { condition: name, otherwise: this.#default(name, is), is, of: cost };
    }, of);
  }
}

function sumOf(parts: readonly Cost[]): Cost {
  const flat = parts.flatMap((part) => (typeof part === 'object' && 'sum' in part ? part.sum : [part]));
  const fixed = flat.reduce<number>((sum, part) => (typeof part === 'number' ? sum + part : sum), 0);
  const others = flat.filter((part) => typeof part !== 'number');
  return others.length === 0 ? fixed : { sum: [fixed, ...others] };
}

const mostOf = (parts: readonly Cost[]): Cost =>
  parts.every((part) => typeof part === 'number') ? Math.max(0, ...parts) : { most: parts };

/** A larger page is refused where it is asked for, and costs no more than the largest. */
function ofPage(count: Count | null): Count | null {
  if (count === null) return null;
  return typeof count === 'number' ? Math.min(count, pageSizeMax) : { ...count, max: pageSizeMax };
}

const timesOf = (times: Count, of: Cost): Cost =>
  of === 0 || times === 1
    ? of
    : typeof times === 'number' && typeof of === 'number'
      ? times * of
      : { times, of };
