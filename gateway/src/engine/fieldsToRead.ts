import type { Expected, ExpectedField } from './planner/PlannedOperation.ts';

/** A field of an object in the answer of a subgraph, however often it was selected. */
export interface FieldToRead extends Pick<ExpectedField, 'key' | 'lists' | 'leaf'> {
  /** What is selected below it; empty for a leaf. */
  readonly sets: readonly (readonly Expected[])[];
}

/**
 * The fields that are asked of an object, each once.
 *
 * @param isOn true for the conditions that its type meets
 */
export function fieldsToRead(
  sets: readonly (readonly Expected[])[],
  isOn: (condition: string) => boolean,
): readonly FieldToRead[] {
  const found = new Map<string, FieldToRead & { readonly sets: (readonly Expected[])[] }>();
  const walk = (set: readonly Expected[]) => {
    for (const selection of set) {
      if ('on' in selection) {
        if (isOn(selection.on)) walk(selection.set);
        continue;
      }
      const { key, lists, leaf } = selection;
      const field = found.get(key) ?? { key, lists, leaf, sets: [] };
      found.set(key, field);
      if (selection.set) field.sets.push(selection.set);
    }
  };
  sets.forEach(walk);
  // No object has such a field of its own: it would be given another prototype.
  found.delete('__proto__');
  return [...found.values()];
}

/** The types that decide on what is asked of an object. */
export const conditionsOf = (set: readonly Expected[]): readonly string[] =>
  set.flatMap((selection) => ('on' in selection ? [selection.on, ...conditionsOf(selection.set)] : []));
