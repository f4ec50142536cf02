import type { Expected, FetchStep } from './planner/PlannedOperation.ts';

/** What two objects have in common that are the same entity, and nothing else is known of either. */
export interface SameEntity {
  readonly type: string;
  /** The response key of the entity's key. */
  readonly key: string;
}

/**
 * Where the objects that a step is for hold nothing but their type and the one key that they are asked for by: then
 * two objects with one key are alike, before the step and after it. Null where they hold more, since that may depend
 * on where they stand.
 */
export function sameEntity(step: FetchStep, steps: readonly FetchStep[]): SameEntity | null {
  const { path, requires } = step;
  const [fragment, other] = requires ?? [];
  if (!path || path.length === 0 || !fragment || other || !('on' in fragment)) return null;
  const keys = fragment.set.flatMap((it) =>
    'from' in it && !it.set && it.from !== '__typename' ? [it.from] : [],
  );
  const [key] = keys;
  if (key === undefined || keys.length > 1 || fragment.set.some((it) => 'on' in it || it.set)) return null;
  const held = steps.flatMap((it) => keysHeldAt(it, path));
  return held.every((it) => it === key || it === '__typename') ? { type: fragment.on, key } : null;
}

/** The response keys that a step puts into the objects at `path`, as part of objects above them. */
export function keysHeldAt(step: FetchStep, path: readonly string[]): readonly string[] {
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
