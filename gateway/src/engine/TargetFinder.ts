import { isJsonObject, type JsonObject } from './jsonObject.ts';
import { pathBelow } from './sharedPaths.ts';

/** An object of the data at one of its places. */
export interface Placed {
  readonly object: JsonObject;
  readonly path: readonly (string | number)[];
}

/** Where a step finds its entities: keys, and `@` for the items of a list; null for the root. */
export type TargetPath = {
  readonly above: TargetPath;
  readonly last: string;
  /** With dots. */
  readonly name: string;
  /** True where one value may be at many places. */
  readonly isShared: boolean;
} | null;

export const targetPath = (path: readonly string[], sharedPaths: ReadonlySet<string>): TargetPath =>
  path.reduce<TargetPath>((above, last) => {
    const name = pathBelow(above?.name ?? '', last);
    return { above, last, name, isShared: sharedPaths.has(name) };
  }, null);

/** Finds the objects of the data that steps are for. */
export class TargetFinder {
  readonly #data: JsonObject;
  /** What is at each path that was followed since the data changed. */
  #found = new Map<string, readonly unknown[]>();

  constructor(data: JsonObject) {
    this.#data = data;
  }

  /** To be told of each change of the data. */
  dataChanged(): void {
    if (this.#found.size > 0) this.#found = new Map();
  }

  /** The objects that `path` leads to, each once. */
  find(path: TargetPath): readonly JsonObject[] {
    return this.#follow(path).filter(isJsonObject);
  }

  #follow(path: TargetPath): readonly unknown[] {
    if (path === null) return [this.#data];
    const { above, last, name, isShared } = path;
    const known = this.#found.get(name);
    if (known) return known;
    const next: unknown[] = [];
    for (const value of this.#follow(above)) {
      if (last !== '@') {
        if (isJsonObject(value)) next.push(value[last]);
      } else if (Array.isArray(value)) for (const item of value) next.push(item);
    }
    const found = isShared ? [...new Set(next)] : next;
    this.#found.set(name, found);
    return found;
  }

  /** All places that `path` leads to, with their list indexes. */
  places(path: readonly string[]): readonly Placed[] {
    let found: { readonly value: unknown; readonly path: Placed['path'] }[] = [
      { value: this.#data, path: [] },
    ];
    for (const element of path) {
      found = found.flatMap(({ value, path: before }) => {
        if (element !== '@') {
          return isJsonObject(value) ? [{ value: value[element], path: [...before, element] }] : [];
        }
        if (!Array.isArray(value)) return [];
        return value.map((item: unknown, index) => ({ value: item, path: [...before, index] }));
      });
    }
    return found.flatMap(({ value, path: at }) => (isJsonObject(value) ? [{ object: value, path: at }] : []));
  }
}
