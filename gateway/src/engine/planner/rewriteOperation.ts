import { DomainError } from '@prim/chassis/errors';
import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

import type { Selection } from './PlannedOperation.ts';

/** The most selections of an operation with its fragments in place: fragments within fragments multiply. */
const selectionsMax = 20_000;

export interface RewrittenOperation {
  /** What is planned; null when nothing is left to ask the subgraphs. */
  readonly planned: OperationDefinitionNode | null;
  /** What is answered here; null when the operation does not ask about the schema. */
  readonly local: OperationDefinitionNode | null;
  readonly selections: readonly Selection[];
  readonly clientKeys: Readonly<Record<string, string>>;
}

/** Names of the supergraph that say how an operation is to be written. */
export interface SupergraphNames {
  /** Of all fields: a response key that is one of them is that field. */
  readonly fields: ReadonlySet<string>;
  /** Of the directives that the planner knows: others end here. */
  readonly directives: ReadonlySet<string>;
}

interface RewrittenSet {
  readonly planned: readonly SelectionNode[];
  readonly shaped: readonly Selection[];
}

const typenameField: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** Where the data of an execution holds what was answered here, without a subgraph. */
export const localKey = (key: string): string => `__local_${key}`;

/** The variables that decide whether a selection is there. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  const see = (directives: readonly DirectiveNode[] | undefined) => {
    for (const directive of directives ?? []) {
      const value = isCondition(directive) ? directive.arguments?.[0]?.value : undefined;
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    }
  };
  const walk = (set: SelectionSetNode | undefined) => {
    for (const selection of set?.selections ?? []) {
      see(selection.directives);
      if (selection.kind !== Kind.FRAGMENT_SPREAD) walk(selection.selectionSet);
    }
  };
  for (const definition of document.definitions)
    if ('selectionSet' in definition) walk(definition.selectionSet);
  return [...names].toSorted();
}

const isCondition = ({ name }: DirectiveNode) => name.value === 'skip' || name.value === 'include';

/**
 * The operation as it is planned and as it is answered: conditions decided, fragments in place, and response keys
 * such that one key means one field with one set of arguments, everywhere. Apollo's planner puts fields of its own
 * beside the client's (keys, what a field requires), so a key that is also a field's name may mean nothing else.
 *
 * @throws DomainError OPERATION_TOO_LARGE
 * @see https://github.com/apollographql/federation/issues/3036
 */
export function rewriteOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  conditions: Readonly<Record<string, boolean>>,
  names: SupergraphNames,
): RewrittenOperation {
  const rewriter = new Rewriter(document, conditions, names);
  const { planned, shaped } = rewriter.rewriteSet(operation.selectionSet, true);
  return {
    planned: withSelections(operation, planned),
    local: withSelections(operation, rewriter.localFields),
    selections: shaped,
    clientKeys: Object.fromEntries(rewriter.keys.clientKeys),
  };
}

class Rewriter {
  readonly localFields: FieldNode[] = [];
  readonly keys: ReturnType<typeof responseKeys>;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #conditions: Readonly<Record<string, boolean>>;
  readonly #directives: ReadonlySet<string>;
  #count = 0;

  constructor(document: DocumentNode, conditions: Readonly<Record<string, boolean>>, names: SupergraphNames) {
    const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
    this.#fragments = new Map(fragments.map((node) => [node.name.value, node]));
    this.#conditions = conditions;
    this.#directives = names.directives;
    this.keys = responseKeys(names.fields);
  }

  rewriteSet(set: SelectionSetNode, isRoot: boolean): RewrittenSet {
    const parts = set.selections
      .filter((selection) => isIncluded(selection.directives, this.#conditions))
      .map((selection) => {
        this.#count += 1;
        if (this.#count > selectionsMax) throw tooLarge();
        return selection.kind === Kind.FIELD
          ? this.#rewriteField(selection, isRoot)
          : this.#rewriteFragment(selection, isRoot);
      });
    return {
      planned: parts.flatMap(({ planned }) => planned),
      shaped: parts.flatMap(({ shaped }) => shaped),
    };
  }

  #forwarded(directives: readonly DirectiveNode[] | undefined): readonly DirectiveNode[] {
    return (directives ?? []).filter((it) => !isCondition(it) && this.#directives.has(it.name.value));
  }

  #rewriteFragment(node: Exclude<SelectionNode, FieldNode>, isRoot: boolean): RewrittenSet {
    const spread = node.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(node.name.value) : node;
    if (!spread) return { planned: [], shaped: [] };
    const { typeCondition } = spread;
    const { planned, shaped } = this.rewriteSet(spread.selectionSet, isRoot);
    if (planned.length === 0) return { planned, shaped };
    const fragment: SelectionNode = {
      kind: Kind.INLINE_FRAGMENT,
      ...(typeCondition ? { typeCondition } : {}),
      directives: this.#forwarded(node.directives),
      selectionSet: { kind: Kind.SELECTION_SET, selections: planned },
    };
    return {
      planned: [fragment],
      shaped: typeCondition && !isRoot ? [{ on: typeCondition.name.value, set: shaped }] : shaped,
    };
  }

  #rewriteField(node: FieldNode, isRoot: boolean): RewrittenSet {
    const name = node.name.value;
    const key = (node.alias ?? node.name).value;
    if (name === '__typename') {
      return { planned: isRoot ? [] : [typenameField], shaped: [{ key, from: name, name }] };
    }
    if (isRoot && name.startsWith('__')) {
      this.localFields.push({ ...node, directives: this.#forwarded(node.directives) });
      return { planned: [], shaped: [{ key, from: localKey(key), name }] };
    }
    const from = this.keys.plannedKey(key, node);
    const { alias: _, selectionSet, ...rest } = node;
    const field: FieldNode = {
      ...rest,
      directives: this.#forwarded(node.directives),
      ...(from === name ? {} : { alias: { kind: Kind.NAME, value: from } }),
    };
    if (!selectionSet) return { planned: [field], shaped: [{ key, from, name }] };
    const { planned, shaped } = this.rewriteSet(selectionSet, false);
    const selections = planned.length > 0 ? planned : [typenameField];
    return {
      planned: [{ ...field, selectionSet: { kind: Kind.SELECTION_SET, selections } }],
      shaped: [{ key, from, name, set: shaped }],
    };
  }
}

function withSelections(
  operation: OperationDefinitionNode,
  selections: readonly SelectionNode[],
): OperationDefinitionNode | null {
  if (selections.length === 0) return null;
  return { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}

/** Gives each response key its one meaning, and another key to whatever else bears it. */
function responseKeys(reserved: ReadonlySet<string>) {
  const meanings = new Map<string, string>();
  const renamed = new Map<string, string>();
  const clientKeys = new Map<string, string>();

  function plannedKey(key: string, node: FieldNode): string {
    const name = node.name.value;
    const meaning = `${name}(${(node.arguments ?? []).map(print).toSorted().join()})`;
    const isFree = key === name || (!reserved.has(key) && !key.startsWith('_'));
    if (isFree && (meanings.get(key) ?? meaning) === meaning) {
      meanings.set(key, meaning);
      return key;
    }
    const known = renamed.get(`${key}:${meaning}`);
    if (known !== undefined) return known;
    let at = renamed.size;
    while (reserved.has(`k${at}_${key}`) || meanings.has(`k${at}_${key}`)) at += 1;
    const other = `k${at}_${key}`;
    renamed.set(`${key}:${meaning}`, other);
    meanings.set(other, meaning);
    clientKeys.set(other, key);
    return other;
  }

  return { plannedKey, clientKeys };
}

function isIncluded(
  directives: readonly DirectiveNode[] | undefined,
  conditions: Readonly<Record<string, boolean>>,
): boolean {
  return (directives ?? []).filter(isCondition).every(({ name, arguments: [condition] = [] }) => {
    const value = condition?.value;
    const holds =
      value?.kind === Kind.VARIABLE
        ? conditions[value.name.value] === true
        : value?.kind === Kind.BOOLEAN && value.value;
    return holds === (name.value === 'include');
  });
}

const tooLarge = () =>
  new DomainError(
    'OPERATION_TOO_LARGE',
    `With its fragments in place the operation selects more than the ${selectionsMax} fields that are allowed: ` +
      'ask in several requests.',
    { limit: selectionsMax },
  );
