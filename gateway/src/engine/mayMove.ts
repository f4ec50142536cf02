import type { FetchStep } from './planner/PlannedOperation.ts';
import { keysHeldAt } from './sameEntity.ts';

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
