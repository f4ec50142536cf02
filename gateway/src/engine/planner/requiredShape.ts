import type { QueryPlanSelectionNode } from '@apollo/query-planner';

import type { Required } from './PlannedOperation.ts';
import type { SupergraphTypes } from './SupergraphTypes.ts';

/** What goes into a representation: read under the planner's name of it, sent under the subgraph's. */
export const requiredShape = (
  types: SupergraphTypes,
  selections: readonly QueryPlanSelectionNode[],
): readonly Required[] =>
  selections.flatMap((selection): readonly Required[] => {
    const set = selection.selections ? { set: requiredShape(types, selection.selections) } : {};
    if (selection.kind === 'Field') {
      const from = selection.alias ?? selection.name;
      const standIn = types.standIns.get(selection.name);
      return [{ from, as: standIn?.name ?? from, ...set }];
    }
    if (!selection.typeCondition) return set.set ?? [];
    return [{ on: selection.typeCondition, set: set.set ?? [] }];
  });
