import { isJsonObject, type JsonObject } from './jsonObject.ts';
import type { SameEntity } from './sameEntity.ts';

/** An object of the data at one of its places. */
export interface Placed {
  readonly object: JsonObject;
  readonly path: readonly (string | number)[];
}

/** Finds the objects of the data that steps are for. */
export class TargetFinder {
  readonly #data: JsonObject;
  readonly #sharedPaths: ReadonlySet<string>;
  /** What is at each path that was followed since the data changed. */
  #found = new Map<string, readonly unknown[]>();

  /** @param sharedPaths where one value may stand at many places */
  constructor(data: JsonObject, sharedPaths: ReadonlySet<string>) {
    this.#data = data;
    this.#sharedPaths = sharedPaths;
  }

  /** To be told of each change of the data. */
  dataChanged(): void {
    this.#found = new Map();
  }

  /**
   * The objects that `path` leads to, lists as `@`, each once. Where all objects of one entity are alike, one of them
   * takes the place of the others, so that what follows has to be done once.
   */
  find(path: readonly string[], same: SameEntity | null): readonly JsonObject[] {
    const known = this.#found.get(path.join('.'));
    const found = known ?? (same ? this.#findAlike(path, same) : this.#follow(path));
    if (!known && same) this.#found.set(path.join('.'), found);
    return found.filter(isJsonObject);
  }

  #follow(path: readonly string[]): readonly unknown[] {
    const last = path.at(-1);
    if (last === undefined) return [this.#data];
    const name = path.join('.');
    const known = this.#found.get(name);
    if (known) return known;
    const next: unknown[] = [];
    for (const value of this.#follow(path.slice(0, -1))) {
      if (last !== '@') {
        if (isJsonObject(value)) next.push(value[last]);
      } else if (Array.isArray(value)) for (const item of value) next.push(item);
    }
    const found = this.#sharedPaths.has(name) ? [...new Set(next)] : next;
    this.#found.set(name, found);
    return found;
  }

  #findAlike(path: readonly string[], { type, key }: SameEntity): readonly unknown[] {
    const last = path.at(-1) ?? '';
    const byKey = new Map<unknown, JsonObject>();
    const others = new Set<unknown>();
    const alike = (value: unknown): unknown => {
      if (!isJsonObject(value)) return value;
      const id = value[key];
      if (value['__typename'] !== type || id === null || typeof id === 'object') {
        others.add(value);
        return value;
      }
      const first = byKey.get(id);
      if (first) return first;
      byKey.set(id, value);
      return value;
    };
    for (const parent of this.#follow(path.slice(0, -1))) {
      if (last !== '@') {
        if (isJsonObject(parent)) parent[last] = alike(parent[last]);
      } else if (Array.isArray(parent)) {
        for (let index = 0; index < parent.length; index += 1) parent[index] = alike(parent[index]);
      }
    }
    return [...byKey.values(), ...others];
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
