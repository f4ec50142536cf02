import { hash } from 'node:crypto';

import {
  buildASTSchema,
  type DocumentNode,
  getNamedType,
  getNullableType,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
} from 'graphql';

/** How often, of 1,000 fields, something is so: all by the field's place in the data, never by chance. */
export interface Mishaps {
  /** A field that may be null is. */
  readonly nulls: number;
  /** A field fails with an error. */
  readonly errors: number;
  /** An entity is not found, where another subgraph speaks of it. */
  readonly lost: number;
}

interface HashedObject {
  readonly __typename: string;
  /** What tells the object from all others: its data follows from it. */
  readonly identity: string;
}

/** How many entities there are of a type: few, so that they meet again. */
const entitiesMax = 5;

const numberOf = (text: string): number => Number.parseInt(hash('sha1', text).slice(0, 8), 16);

/**
 * Resolvers for a subgraph of which only the SDL is there. Each value follows from what it is asked of, so that every
 * gateway is told the same however it asks; an entity is the same in all subgraphs.
 *
 * @param mishaps read at each request
 */
export function hashedResolvers(sdl: DocumentNode, mishaps: () => Mishaps): object {
  const schema = buildASTSchema(sdl, { assumeValid: true, assumeValidSDL: true });
  const keys = keyFields(sdl);
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
  return Object.fromEntries(
    types.flatMap((type) => {
      if (isAbstractType(type)) return [[type.name, { __resolveType: (it: HashedObject) => it.__typename }]];
      return isObjectType(type) ? [[type.name, objectResolvers(schema, type, keys, mishaps)]] : [];
    }),
  );
}

function objectResolvers(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  keys: ReadonlyMap<string, string>,
  mishaps: () => Mishaps,
): object {
  const fields = Object.values(type.getFields()).map((field) => {
    const resolve = (parent: HashedObject | undefined, given: object) => {
      const identity = parent?.identity ?? type.name;
      if (keys.get(type.name) === field.name) return identity.replace(/^.*#/, '');
      const place = `${identity}.${field.name}${JSON.stringify(given)}`;
      const { nulls, errors } = mishaps();
      if (numberOf(`error ${place}`) % 1_000 < errors) throw failure(place);
      if (!isNonNullType(field.type) && numberOf(`null ${place}`) % 1_000 < nulls) return null;
      return valueAt(schema, keys, field.type, place);
    };
    return [field.name, resolve] as const;
  });
  const key = keys.get(type.name);
  if (key === undefined) return Object.fromEntries(fields);
  const reference = (representation: Readonly<Record<string, unknown>>) => {
    const identity = `${type.name}#${String(representation[key])}`;
    return numberOf(`lost ${identity}`) % 1_000 < mishaps().lost ? null : { __typename: type.name, identity };
  };
  return Object.fromEntries([...fields, ['__resolveReference', reference] as const]);
}

const failure = (place: string) =>
  new GraphQLError(`It failed at ${place.slice(0, 40)}`, { extensions: { code: 'DATABASE_UNAVAILABLE' } });

function valueAt(
  schema: GraphQLSchema,
  keys: ReadonlyMap<string, string>,
  declared: GraphQLOutputType,
  place: string,
): unknown {
  const type = getNullableType(declared);
  const number = numberOf(place);
  if (isListType(type)) {
    return Array.from({ length: number % 4 }, (_, index) =>
      valueAt(schema, keys, type.ofType, `${place}.${index}`),
    );
  }
  if (isEnumType(type)) return type.getValues()[number % type.getValues().length]?.name;
  const named = getNamedType(type);
  if (isAbstractType(named) || isObjectType(named)) {
    const possible = isAbstractType(named) ? schema.getPossibleTypes(named) : [named];
    const __typename = possible[number % possible.length]?.name ?? '';
    const isEntity = keys.has(__typename);
    return { __typename, identity: isEntity ? `${__typename}#${(number >> 4) % entitiesMax}` : place };
  }
  if (named.name === 'Int') return number % 1_000;
  if (named.name === 'Float') return (number % 1_000) / 8;
  if (named.name === 'Boolean') return number % 2 === 0;
  return `text ${number % 100_000} "é"`;
}

/** The field of each entity's first key of one field. */
function keyFields(sdl: DocumentNode): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const node of sdl.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const key = node.directives?.find((it) => it.name.value === 'key');
    const fields = key?.arguments?.find((it) => it.name.value === 'fields')?.value;
    if (fields?.kind === Kind.STRING) found.set(node.name.value, fields.value);
  }
  return found;
}
