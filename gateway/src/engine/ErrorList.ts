import type { GraphQLFormattedError } from 'graphql';

import { isJsonObject, type JsonObject } from './jsonObject.ts';
import type { Shape } from './Shape.ts';

type Path = readonly (string | number)[];

/** The errors of an answer, in the client's terms. */
export class ErrorList {
  readonly #errors: GraphQLFormattedError[] = [];
  readonly #explained: Path[] = [];
  readonly #clientKey: (key: string) => string;

  /** @param clientKey the client's name of a response key of the plan */
  constructor(clientKey: (key: string) => string) {
    this.#clientKey = clientKey;
  }

  get length(): number {
    return this.#errors.length;
  }

  /** Adds errors whose paths are made of keys of the plan. */
  add(errors: readonly GraphQLFormattedError[]): void {
    for (const error of errors) {
      this.#errors.push(error.path ? { ...error, path: this.#toClientKeys(error.path) } : error);
    }
  }

  /** Remembers a place in whose object nulls are the work of an error that was added. */
  explain(path: Path): void {
    this.#explained.push(this.#toClientKeys(path));
  }

  /** Adds an error for each place where the schema does not allow what was answered, unless another explains it. */
  addRefused(paths: readonly Path[]): void {
    const known = [...this.#errors.flatMap(({ path }) => (path ? [path] : [])), ...this.#explained];
    for (const path of paths) {
      if (known.some((other) => isWithin(path, other) || isWithin(other, path))) continue;
      this.#errors.push({
        message: 'An institution answered a value that the schema does not allow.',
        path,
        extensions: { code: 'SUBGRAPH_RESPONSE_INVALID' },
      });
    }
  }

  #toClientKeys(path: Path): Path {
    return path.map((key) => (typeof key === 'string' ? this.#clientKey(key) : key));
  }

  /** Each error once, and no path with a field that the client did not ask for: the plan asks for keys of its own. */
  toClient(shape: Shape, data: Readonly<JsonObject>): readonly GraphQLFormattedError[] {
    const told = this.#errors.map((error) =>
      error.path ? { ...error, path: withinAnswer(shape, data, error.path) } : error,
    );
    return [...new Map(told.map((error) => [JSON.stringify(error), error])).values()];
  }
}

const isWithin = (path: Path, other: Path): boolean => other.every((key, index) => path[index] === key);

/** The path up to the first key that the client did not ask for. */
function withinAnswer(shape: Shape, data: Readonly<JsonObject>, path: Path): Path {
  let fields: ReturnType<Shape['fieldsOf']> | null = shape.fieldsOf(shape.root);
  let field: (typeof fields)[number] | undefined;
  let value: unknown = data;
  for (const [index, key] of path.entries()) {
    if (typeof key === 'number') value = Array.isArray(value) ? value[key] : undefined;
    else {
      if (!isJsonObject(value)) return path;
      if (field) {
        const type = field.below?.runtimeType(field.type, value['__typename']);
        fields = type && field.below ? field.below.fieldsOf(type) : null;
      }
      field = fields?.find((it) => it.key === key);
      if (!field) return path.slice(0, index);
      value = value[field.from];
    }
  }
  return path;
}
