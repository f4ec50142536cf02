import type { Expected, FetchStep } from './planner/PlannedOperation.ts';

/**
 * True where a step that may be under way at the same time answers objects above those of `step`, them included: what
 * both have is put together in a new object, and the one that was asked for stands nowhere any more.
 */
export function mayMove(step: FetchStep, steps: readonly FetchStep[]): boolean {
  const { path } = step;
  if (path === null) return false;
  const own = steps.indexOf(step);
  const before = allBefore(own, steps);
  return steps.some(
    (other, index) =>
      index !== own &&
      !before.has(index) &&
      !allBefore(index, steps).has(own) &&
      keysHeldAt(other, path).length > 0,
  );
}

/** The steps that must have ended before, those that they wait for included. */
function allBefore(index: number, steps: readonly FetchStep[]): ReadonlySet<number> {
  const direct = steps[index]?.after ?? [];
  return new Set(direct.flatMap((it) => [it, ...allBefore(it, steps)]));
}

/** The response keys that a step puts into the objects at `path`, as part of objects above them. */
function keysHeldAt(step: FetchStep, path: readonly string[]): readonly string[] {
  const start = step.path ?? [];
  if (start.length >= path.length || !start.every((element, index) => element === path[index])) return [];
  let sets = step.expected;
  for (const element of path.slice(start.length)) {
    if (element !== '@') sets = fieldsOf(sets).flatMap((it) => (it.key === element ? (it.set ?? []) : []));
  }
  return fieldsOf(sets).map((it) => it.key);
}

/** All fields of a selection, whatever the type of the object. */
const fieldsOf = (selections: readonly Expected[]): readonly Exclude<Expected, { on: string }>[] =>
  selections.flatMap((it) => ('on' in it ? fieldsOf(it.set) : [it]));
