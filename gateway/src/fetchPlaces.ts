import { type Fetch, fieldsOf, operationOf, representationTypes, responseKeyOf } from './selection.ts';
import type { Place } from './subgraphAnswer.ts';

/**
 * The places that a fetch would have filled: its root fields, or the fields of each entity that it asks for.
 * The gateway turns them into the client's terms (`_entities.3.funding` to `projects.nodes.3.funding`).
 */
export function fetchPlaces(fetch: Fetch): readonly Place[] {
  const operation = operationOf(fetch);
  const rootFields = fieldsOf(fetch, operation.selectionSet, rootTypeName(fetch));
  const types = representationTypes(fetch);
  if (!types) return rootFields.map((field) => [responseKeyOf(field)]);
  const keysOfType = new Map<string, readonly string[]>();
  for (const type of new Set(types)) {
    const fields = rootFields.flatMap((field) => fieldsOf(fetch, field.selectionSet, type));
    const keys = fields.map(responseKeyOf).filter((key) => key !== '__typename');
    keysOfType.set(type, [...new Set(keys)]);
  }
  return types.flatMap((type, index) =>
    (keysOfType.get(type) ?? []).map((key) => ['_entities', index, key] as const),
  );
}

export function rootTypeName(fetch: Fetch): string {
  const { operation } = operationOf(fetch);
  return fetch.schema.getRootType(operation)?.name ?? 'Query';
}
