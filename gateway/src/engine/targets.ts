import { isJsonObject, type JsonObject } from './jsonObject.ts';

/** The objects that `path` leads to, lists as `@`, in the order of the data. */
export function targetsAt(data: JsonObject, path: readonly string[]): readonly JsonObject[] {
  let found: readonly unknown[] = [data];
  for (const element of path) {
    const next: unknown[] = [];
    for (const value of found) {
      if (element !== '@') next.push(isJsonObject(value) ? value[element] : undefined);
      else if (Array.isArray(value)) for (const item of value) next.push(item);
    }
    found = next;
  }
  return found.filter(isJsonObject);
}

/** The paths of the same objects in the same order, each with its list indexes. */
export function targetPathsAt(
  data: JsonObject,
  path: readonly string[],
): readonly (readonly (string | number)[])[] {
  let found: { readonly value: unknown; readonly path: readonly (string | number)[] }[] = [
    { value: data, path: [] },
  ];
  for (const element of path) {
    found = found.flatMap(({ value, path: before }) => {
      if (element !== '@')
        return isJsonObject(value) ? [{ value: value[element], path: [...before, element] }] : [];
      return Array.isArray(value)
        ? value.map((item, index) => ({ value: item as unknown, path: [...before, index] }))
        : [];
    });
  }
  return found.flatMap((it) => (isJsonObject(it.value) ? [it.path] : []));
}
