import {
  type FieldNode,
  getNullableType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

import { rootTypeName } from './fetchPlaces.ts';
import { type Fetch, fieldsOf, operationOf, representationTypes, responseKeyOf } from './selection.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Where the data of an answer cannot be what was asked for: an object where a list should be, a text where a
 * number should be. One such value makes Apollo's gateway throw the whole answer of the client away, so it is
 * found here, where it costs only the fields of the institution that sent it. Nulls are left to the gateway.
 *
 * @returns the path of the first wrong value in names of the schema, like `projects.0.title`; null when all is well
 */
export function findMisshapen(fetch: Fetch, data: Readonly<Record<string, unknown>>): string | null {
  const fields = fieldsOf(fetch, operationOf(fetch).selectionSet, rootTypeName(fetch));
  const types = representationTypes(fetch);
  if (!types) return misshapenField(fetch, fields, data, rootTypeName(fetch), '');
  const { _entities: entities } = data;
  if (!Array.isArray(entities) || entities.length !== types.length) return '_entities';
  for (const [index, entity] of entities.entries()) {
    const path = `_entities.${index}`;
    if (entity === null) continue;
    if (!isRecord(entity)) return path;
    const type = types[index] ?? '';
    const asked = fields.flatMap((field) => fieldsOf(fetch, field.selectionSet, type));
    const wrong = misshapenField(fetch, asked, entity, type, `${path}.`);
    if (wrong !== null) return wrong;
  }
  return null;
}

function misshapenField(
  fetch: Fetch,
  fields: readonly FieldNode[],
  parent: Readonly<Record<string, unknown>>,
  typeName: string,
  prefix: string,
): string | null {
  const type = fetch.schema.getType(typeName);
  if (!isObjectType(type)) return null;
  const known = type.getFields();
  for (const field of fields) {
    const key = responseKeyOf(field);
    const place = prefix + field.name.value;
    if (field.name.value === '__typename') {
      if (typeof parent[key] !== 'string') return place;
      continue;
    }
    const declared = known[field.name.value]?.type;
    if (!declared) continue;
    const wrong = misshapenValue(fetch, field, declared, parent[key], place);
    if (wrong !== null) return wrong;
  }
  return null;
}

function misshapenValue(
  fetch: Fetch,
  field: FieldNode,
  declared: GraphQLOutputType,
  value: unknown,
  path: string,
): string | null {
  const type = getNullableType(declared);
  if (value === null || value === undefined) return null;
  if (isListType(type)) {
    if (!Array.isArray(value)) return path;
    for (const [index, item] of value.entries()) {
      const wrong = misshapenValue(fetch, field, type.ofType, item, `${path}.${index}`);
      if (wrong !== null) return wrong;
    }
    return null;
  }
  if (!isCompositeType(type)) return isLeaf(type, value) ? null : path;
  if (!isRecord(value)) return path;
  const typeName = isAbstractType(type) ? String(value['__typename']) : type.name;
  const fields = fieldsOf(fetch, field.selectionSet, typeName);
  return misshapenField(fetch, fields, value, typeName, `${path}.`);
}

/** True for a value that a leaf of this type may have on the wire; a scalar of the schema's own may be any. */
function isLeaf(type: GraphQLNamedType, value: unknown): boolean {
  if (isEnumType(type)) return typeof value === 'string';
  if (!isSpecifiedScalarType(type)) return true;
  const { name } = type;
  if (name === 'Int') return Number.isInteger(value);
  if (name === 'Float') return typeof value === 'number';
  return typeof value === (name === 'Boolean' ? 'boolean' : 'string');
}
