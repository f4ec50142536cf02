import type { DataRewrite, FetchStep } from './PlannedOperation.ts';
import { possibleTypes, type SupergraphTypes } from './SupergraphTypes.ts';

type Conditional =
  | { readonly on: string; readonly set: readonly Conditional[] }
  | { readonly set?: readonly Conditional[] };

/** What the condition of a path like `['... on Media', '__typename']` names; undefined for a key. */
export const conditionOf = (element: string): string | undefined => /^\.\.\. on (\w+)$/.exec(element)?.[1];

/** The object types behind each type that a step has a condition on. */
export function namedPossibleTypes(
  types: SupergraphTypes,
  steps: readonly FetchStep[],
): Readonly<Record<string, readonly string[]>> {
  const names = new Set<string>();
  const see = (selections: readonly Conditional[]) => {
    for (const selection of selections) {
      if ('on' in selection) names.add(selection.on);
      see(selection.set ?? []);
    }
  };
  const seePath = ({ path }: DataRewrite) => {
    for (const name of path.map(conditionOf)) if (name !== undefined) names.add(name);
  };
  for (const step of steps) {
    see(step.requires ?? []);
    see(step.expected);
    [...step.inputRewrites, ...step.outputRewrites].forEach(seePath);
  }
  return Object.fromEntries([...names].map((name) => [name, possibleTypes(types, name)]));
}
