import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLObjectType,
  isCompositeType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** A value of each scalar, as GraphQL writes it. */
const scalars: Readonly<Record<string, string>> = {
  Boolean: 'true',
  Currency: '"EUR"',
  Date: '"2024-01-31"',
  DateTime: '"2024-01-31T00:00:00Z"',
  Decimal: '"1"',
  Float: '1',
  ID: '"unknown"',
  Int: '1',
  PartialDate: '"2024"',
  String: '"unknown-to-all"',
  Url: '"https://example.org/a"',
};

/** The smallest value that an input type takes. */
export function sampleValue(type: GraphQLInputType): string {
  if (isNonNullType(type)) return sampleValue(type.ofType);
  if (isListType(type)) return `[${sampleValue(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (!isInputObjectType(type)) return scalars[type.name] ?? '"unknown"';
  const fields = Object.values(type.getFields());
  const needed = type.isOneOf ? fields.slice(0, 1) : fields.filter(isRequiredInputField);
  return `{ ${needed.map((field) => `${field.name}: ${sampleValue(field.type)}`).join(', ')} }`;
}

const argument = ({ name, type }: GraphQLArgument) => `${name}: ${sampleValue(type)}`;

/** A field of a type with the arguments that it needs, and the least of what it answers. */
export function sampleField(type: GraphQLObjectType, name: string): string {
  const field = type.getFields()[name];
  if (!field) throw new Error(`${type.name} has no field ${name}`);
  const given = field.args.filter(isRequiredArgument).map(argument);
  const inner = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
  return `${name}${given.length > 0 ? `(${given.join(', ')})` : ''}${inner}`;
}
