import type { Expected, FetchStep } from './planner/PlannedOperation.ts';

/**
 * Where in the data one value may be at many places: what is fetched of an entity, since the entity may be; and objects
 * below those of a list, since equal ones are made one (see `AnswerReader`). Objects of a list of the client's own, as
 * the projects of a page, are hardly ever equal. Paths as those of steps, with dots.
 */
export function sharedPaths(steps: readonly FetchStep[]): ReadonlySet<string> {
  const shared = new Set<string>();
  const walk = (expected: readonly Expected[], above: string, isInList: boolean) => {
    for (const selection of expected) {
      if ('on' in selection) walk(selection.set, above, isInList);
      else if (selection.set) {
        const items = pathBelow(above, selection.key) + itemsPath(selection.lists);
        if (isInList) shared.add(items);
        walk(selection.set, items, isInList || selection.lists > 0);
      }
    }
  };
  const addTop = (expected: readonly Expected[], above: string) => {
    for (const selection of expected) {
      if ('on' in selection) addTop(selection.set, above);
      else if (selection.set) shared.add(pathBelow(above, selection.key));
    }
  };
  for (const { path, expected } of steps) {
    walk(expected, path?.join('.') ?? '', path !== null);
    if (path !== null) addTop(expected, path.join('.'));
  }
  return shared;
}

export const pathBelow = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** The path from a field to the objects in its lists. */
export const itemsPath = (lists: number): string => '.@'.repeat(lists);
