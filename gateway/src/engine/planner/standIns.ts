import { type FieldNode, Kind, type SelectionNode, type SelectionSetNode, visit } from 'graphql';

import type { Required } from './PlannedOperation.ts';
import type { SupergraphTypes } from './SupergraphTypes.ts';

/** The selection set with the real field behind each stand-in, under the stand-in's name. */
export function withRealFields({ standIns }: SupergraphTypes, set: SelectionSetNode): SelectionSetNode {
  if (standIns.size === 0) return set;
  return visit(set, {
    Field(node): FieldNode | undefined {
      const standIn = standIns.get(node.name.value);
      if (!standIn) return undefined;
      const { name } = standIn;
      return {
        ...node,
        alias: node.alias ?? node.name,
        name: { kind: Kind.NAME, value: name },
        arguments: standIn.arguments,
      };
    },
  });
}

interface FetchOfEntities {
  readonly requires: readonly Required[];
  readonly selectionSet: SelectionSetNode;
}

/**
 * Cuts a fetch in parts such that each requires a field with one set of arguments only: a representation holds one
 * value under the field's name. What requires no stand-in goes with the first part.
 */
export function splitByArguments(
  types: SupergraphTypes,
  service: string,
  fetch: FetchOfEntities,
): readonly FetchOfEntities[] {
  if (!hasConflict(fetch.requires)) return [fetch];
  const graph = types.graphNames.get(service) ?? service;
  const parts: { readonly chosen: Map<string, string>; readonly selections: SelectionNode[] }[] = [];

  function place(field: SelectionNode, typeName: string): void {
    const name = field.kind === Kind.FIELD ? field.name.value : '';
    const needed = (types.requiredBy.get(`${graph}:${typeName}.${name}`) ?? []).map((standIn) => {
      const { type, name: real } = types.standIns.get(standIn) ?? { type: '', name: '' };
      return [`${type}.${real}`, standIn] as const;
    });
    let part = parts.find(({ chosen }) =>
      needed.every(([real, standIn]) => (chosen.get(real) ?? standIn) === standIn),
    );
    if (!part) parts.push((part = { chosen: new Map(), selections: [] }));
    for (const [real, standIn] of needed) part.chosen.set(real, standIn);
    part.selections.push({
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: typeName } },
      selectionSet: { kind: Kind.SELECTION_SET, selections: [field] },
    });
  }

  for (const fragment of fetch.selectionSet.selections) {
    if (fragment.kind !== Kind.INLINE_FRAGMENT || !fragment.typeCondition) continue;
    const typeName = fragment.typeCondition.name.value;
    for (const field of fragment.selectionSet.selections) place(field, typeName);
  }
  return parts.map(({ chosen, selections }) => ({
    requires: withChosen(types, fetch.requires, new Set(chosen.values())),
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  }));
}

/** True when two required fields would be sent under one name. */
function hasConflict(requires: readonly Required[]): boolean {
  const sources = new Map<string, string>();
  return requires.some((required) => {
    if ('on' in required) return hasConflict(required.set);
    const { as, from, set = [] } = required;
    if ((sources.get(as) ?? from) !== from) return true;
    sources.set(as, from);
    return hasConflict(set);
  });
}

/** What is required, without the stand-ins that were not chosen and without what is left empty by that. */
function withChosen(
  types: SupergraphTypes,
  requires: readonly Required[],
  chosen: ReadonlySet<string>,
): readonly Required[] {
  return requires.flatMap((required): readonly Required[] => {
    if ('from' in required && types.standIns.has(required.from) && !chosen.has(required.from)) return [];
    if (!required.set) return [required];
    const set = withChosen(types, required.set, chosen);
    return set.length > 0 ? [{ ...required, set }] : [];
  });
}
