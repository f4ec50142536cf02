import { type GraphQLSchema, isEnumType, isObjectType } from 'graphql';

/**
 * What subgraphs may answer and clients may not see, since it is `@inaccessible`: object types by name, values of
 * enums as `Enum.VALUE`. In an answer it is null, and no fault of anybody.
 */
export function hiddenNames(supergraph: GraphQLSchema, api: GraphQLSchema): readonly string[] {
  return Object.values(supergraph.getTypeMap()).flatMap((type) => {
    if (isObjectType(type)) return api.getType(type.name) ? [] : [type.name];
    const shown = api.getType(type.name);
    if (!isEnumType(type) || !isEnumType(shown)) return [];
    return type
      .getValues()
      .filter(({ name }) => shown.getValue(name) === undefined)
      .map(({ name }) => `${type.name}.${name}`);
  });
}
