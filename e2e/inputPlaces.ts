import {
  type DocumentNode,
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  Kind,
} from 'graphql';

import { sampleField, sampleValue } from './sampleOperation.ts';

/** A place at which a client may put a value: within an argument of a field, wherever the field stands. */
export interface InputPlace {
  /** `Mutation.recordReceipt(input.provider.name)` */
  readonly name: string;
  /** The type of what belongs there: `String`. */
  readonly type: string;
  /** The object type whose field it is. */
  readonly owner: string;
  /** The operation, with `$v` for the argument. */
  readonly query: string;
  /** The variables with a value at the place, and all else as it should be. */
  readonly variables: (value: unknown) => Readonly<Record<string, unknown>>;
}

type Path = readonly string[];

/** An item of a list, in a path. */
const item = '[]';

/** Every place within a type, itself first: lists by their items, input objects by their fields. */
function pathsIn(
  type: GraphQLInputType,
  path: Path = [],
  depth = 0,
): readonly { path: Path; type: string }[] {
  if (isNonNullType(type)) return pathsIn(type.ofType, path, depth);
  const own = { path, type: String(type) };
  if (isListType(type)) return [own, ...pathsIn(type.ofType, [...path, item], depth)];
  if (!isInputObjectType(type) || depth > 3) return [own];
  const fields = Object.values(type.getFields());
  return [own, ...fields.flatMap((field) => pathsIn(field.type, [...path, field.name], depth + 1))];
}

/** A value of each scalar, where the sample of GraphQL's own syntax is not JSON. */
function jsonSample(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return jsonSample(type.ofType);
  if (isListType(type)) return [jsonSample(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return JSON.parse(sampleValue(type));
  const fields = Object.values(type.getFields());
  const needed = type.isOneOf ? fields.slice(0, 1) : fields.filter(isRequiredInputField);
  return Object.fromEntries(needed.map((field) => [field.name, jsonSample(field.type)]));
}

function valueAt(type: GraphQLInputType, path: Path, value: unknown): unknown {
  if (isNonNullType(type)) return valueAt(type.ofType, path, value);
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (isListType(type)) return [valueAt(type.ofType, rest, value)];
  if (!isInputObjectType(type)) return value;
  const field = type.getFields()[key];
  const others = type.isOneOf ? {} : (jsonSample(type) as object);
  return { ...others, [key]: field ? valueAt(field.type, rest, value) : value };
}

/** A type that can be asked for by its key. */
interface Entity {
  readonly name: string;
  readonly key: readonly string[];
}

/** The types of a subgraph that have a key. */
export const entitiesOf = (sdl: DocumentNode): readonly Entity[] =>
  sdl.definitions.flatMap((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
    const key = node.directives?.find(({ name }) => name.value === 'key');
    const fields = key?.arguments?.find(({ name }) => name.value === 'fields')?.value;
    return fields?.kind === Kind.STRING ? [{ name: node.name.value, key: fields.value.split(' ') }] : [];
  });

/** How a type is reached: `{ project(id: "unknown") { … } }`, as what stands before and behind its fields. */
interface Way {
  readonly before: string;
  readonly behind: string;
  readonly depth: number;
}

/**
 * The shortest way to each object type.
 *
 * @param entities the types that can be asked for by key (`_entities`), as the gateway does
 */
function waysTo(schema: GraphQLSchema, entities: readonly Entity[]): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>([
    ['Query', { before: 'query ($v: TYPE) { ', behind: ' }', depth: 0 }],
    ['Mutation', { before: 'mutation ($v: TYPE) { ', behind: ' }', depth: 0 }],
  ]);
  for (const { name, key } of entities) {
    const named = key.map((field) => `, ${field}: "unknown"`).join('');
    const asked = `_entities(representations: [{ __typename: "${name}"${named} }])`;
    const before = `query ($v: TYPE) { ${asked} { ... on ${name} { `;
    ways.set(name, { before, behind: ' } } }', depth: 1 });
  }
  // A map goes on with what is added while it is gone through: nearer types come first.
  for (const [name, way] of ways) {
    const type = schema.getType(name);
    if (!isObjectType(type) || way.depth > 10) continue;
    for (const field of Object.values(type.getFields())) {
      const next = getNamedType(field.type);
      if (!isObjectType(next) || ways.has(next.name)) continue;
      const selected = sampleField(type, field.name).replace(/ \{ __typename \}$/, '');
      ways.set(next.name, {
        before: `${way.before}${selected} { `,
        behind: ` }${way.behind}`,
        depth: way.depth + 1,
      });
    }
  }
  return ways;
}

function placesOf(
  owner: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  argument: GraphQLArgument,
  way: Way,
): readonly InputPlace[] {
  const others = field.args
    .filter((it) => it !== argument && isRequiredArgument(it))
    .map((it) => `${it.name}: ${sampleValue(it.type)}`);
  const given = [...others, `${argument.name}: $v`].join(', ');
  const inner = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  const before = way.before.replace('TYPE', String(argument.type));
  const query = `${before}${field.name}(${given})${inner}${way.behind}`;
  return pathsIn(argument.type).map(({ path, type }) => ({
    name: `${owner.name}.${field.name}(${[argument.name, ...path].join('.')})`,
    type,
    owner: owner.name,
    query,
    variables: (value) => ({ v: valueAt(argument.type, path, value) }),
  }));
}

/** Every place of every argument in a schema that can be reached. */
export function inputPlaces(schema: GraphQLSchema, entities: readonly Entity[] = []): readonly InputPlace[] {
  return [...waysTo(schema, entities)].flatMap(([name, way]) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) =>
      field.args.flatMap((argument) => placesOf(type, field, argument, way)),
    );
  });
}
