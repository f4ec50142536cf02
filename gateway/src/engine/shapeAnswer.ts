import {
  type GraphQLOutputType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';

import { isJsonObject, type JsonObject } from './jsonObject.ts';
import type { Shape, ShapedField } from './Shape.ts';

type Path = readonly (string | number)[];

/** What a value became: its JSON, and null where a null takes its parent along. */
type Shaped = string | null;

export interface ShapedAnswer {
  /** The JSON of `data`. */
  readonly json: string;
  /** Where the schema does not allow what the subgraphs answered, in the client's terms. */
  readonly refused: readonly Path[];
}

const intMax = 2_147_483_647;

/**
 * Writes the answer in the order of the selections: what the client did not ask for stays here, and a null that may
 * not be takes its object along, up to the first that may be null.
 */
export function shapeAnswer(shape: Shape, data: Readonly<JsonObject>): ShapedAnswer {
  const refused: Path[] = [];

  function shapeObject(
    fields: readonly ShapedField[],
    object: Readonly<JsonObject>,
    typeName: string,
    path: Path,
  ): Shaped {
    const parts: string[] = [];
    for (const field of fields) {
      const value = field.name === '__typename' ? typeName : object[field.from];
      const json = field.name.startsWith('__')
        ? JSON.stringify(value)
        : shapeValue(field, field.type, value, [...path, field.key]);
      if (json === null) return null;
      parts.push(`${JSON.stringify(field.key)}:${json}`);
    }
    return `{${parts.join()}}`;
  }

  function shapeValue(field: ShapedField, type: GraphQLOutputType, value: unknown, path: Path): Shaped {
    if (isNonNullType(type)) {
      const before = refused.length;
      const json = shapeNullable(field, type.ofType, value, path);
      if (json !== 'null') return json;
      if (refused.length === before) refused.push(path);
      return null;
    }
    return shapeNullable(field, type, value, path) ?? 'null';
  }

  /** Answers `null` as JSON for a value that is none or cannot be. */
  function shapeNullable(field: ShapedField, type: GraphQLOutputType, value: unknown, path: Path): string {
    if (value === null || value === undefined) return 'null';
    if (isListType(type)) {
      if (!Array.isArray(value)) return refuse(path);
      const items: string[] = [];
      for (const [index, item] of value.entries()) {
        const json = shapeValue(field, type.ofType, item, [...path, index]);
        if (json === null) return 'null';
        items.push(json);
      }
      return `[${items.join()}]`;
    }
    if (field.below === null) {
      if (isLeafValue(type, value)) return JSON.stringify(value);
      const isHidden = typeof value === 'string' && shape.isHidden(`${String(type)}.${value}`);
      return isHidden ? 'null' : refuse(path);
    }
    if (!isJsonObject(value)) return refuse(path);
    const typeName = value['__typename'];
    const runtime = field.below.runtimeType(type, typeName);
    if (!runtime) return shape.isHidden(String(typeName)) ? 'null' : refuse(path);
    return shapeObject(field.below.fieldsOf(runtime), value, runtime.name, path) ?? 'null';
  }

  function refuse(path: Path): string {
    refused.push(path);
    return 'null';
  }

  const json = shapeObject(shape.fieldsOf(shape.root), data, shape.root.name, []) ?? 'null';
  return { json, refused };
}

/** True for a value that the type may have; a scalar of the schema's own may have any. */
function isLeafValue(type: GraphQLOutputType, value: unknown): boolean {
  if (isListType(type) || isNonNullType(type)) return false;
  if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) !== undefined;
  if (!isScalarType(type) || !isSpecifiedScalarType(type)) return true;
  switch (type.name) {
    case 'Int':
      return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= intMax;
    case 'Float':
      return Number.isFinite(value);
    case 'Boolean':
      return typeof value === 'boolean';
    default:
      return typeof value === 'string';
  }
}
