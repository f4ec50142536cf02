import { type GraphQLSchema, isNonNullType, isObjectType, Kind } from 'graphql';

import { DomainError } from './errors.ts';

/** What the gateway names an entity by: its type and its key, and what a field of it requires. */
type Representation = Readonly<Record<string, unknown>> & { readonly __typename: string };

/** A field of a key: its name, and whether it may be missing. */
interface KeyField {
  readonly name: string;
  readonly isOptional: boolean;
}

/**
 * Makes `_entities` refuse keys that are no texts before anyone looks for them: `_Any`, the type of its argument, lets
 * every object through, and an object could hold an operator of the database.
 *
 * @throws DomainError BAD_REQUEST, of the whole field
 */
export function guardEntityKeys(schema: GraphQLSchema): GraphQLSchema {
  const field = schema.getQueryType()?.getFields()['_entities'];
  const resolve = field?.resolve;
  if (!field || !resolve) return schema;
  const keys = keysByType(schema);
  field.resolve = (parent, args: { readonly representations: readonly Representation[] }, context, info) => {
    for (const representation of args.representations) assertKey(representation, keys);
    return resolve(parent, args, context, info);
  };
  return schema;
}

function keysByType(schema: GraphQLSchema): ReadonlyMap<string, readonly KeyField[]> {
  const keys = new Map<string, readonly KeyField[]>();
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType)) {
    const key = type.astNode?.directives?.find(({ name }) => name.value === 'key');
    const value = key?.arguments?.find(({ name }) => name.value === 'fields')?.value;
    if (value?.kind !== Kind.STRING) continue;
    const fields = type.getFields();
    const names = value.value.trim().split(/\s+/);
    keys.set(
      type.name,
      names.map((name) => ({ name, isOptional: !isNonNullType(fields[name]?.type) })),
    );
  }
  return keys;
}

function assertKey(representation: Representation, keys: ReadonlyMap<string, readonly KeyField[]>): void {
  for (const { name, isOptional } of keys.get(representation.__typename) ?? []) {
    const value = representation[name];
    if (typeof value === 'string' || (isOptional && value == null)) continue;
    throw new DomainError(
      'BAD_REQUEST',
      `An entity is named by a text: ${representation.__typename}.${name} of a representation is none.`,
    );
  }
}
