import type { GraphQLFormattedError } from 'graphql';

import { isJsonObject, type JsonObject } from './jsonObject.ts';
import type { Shape } from './Shape.ts';

type Path = readonly (string | number)[];

/** The errors of an answer, in the client's terms. */
export class ErrorList {
  readonly #errors: GraphQLFormattedError[] = [];
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
      const path = error.path?.map((key) => (typeof key === 'string' ? this.#clientKey(key) : key));
      this.#errors.push(path ? { ...error, path } : error);
    }
  }

  /** Adds an error for each place where the schema does not allow what was answered. */
  addRefused(paths: readonly Path[]): void {
    for (const path of paths) {
      this.#errors.push({
        message: 'An institution answered a value that the schema does not allow.',
        path,
        extensions: { code: 'SUBGRAPH_RESPONSE_INVALID' },
      });
    }
  }

  /** Each error once, and no path with a field that the client did not ask for: the plan asks for keys of its own. */
  toClient(shape: Shape, data: Readonly<JsonObject>): readonly GraphQLFormattedError[] {
    const told = this.#errors.map((error) =>
      error.path ? { ...error, path: withinAnswer(shape, data, error.path) } : error,
    );
    return [...new Map(told.map((error) => [JSON.stringify(error), error])).values()];
  }
}

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
