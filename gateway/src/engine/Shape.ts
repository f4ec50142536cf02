import {
  getNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLNonNull,
  GraphQLString,
  isAbstractType,
  isCompositeType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from 'graphql';

import type { Selection } from './planner/PlannedOperation.ts';

/** One field of an object in the answer. */
export interface ShapedField {
  /** The client's response key. */
  readonly key: string;
  /** Where the data has it. */
  readonly from: string;
  readonly name: string;
  readonly type: GraphQLOutputType;
  /** What is below it; null for a leaf. */
  readonly below: ObjectShape | null;
}

/** What is selected of an object whose type is known only when the object is. */
export class ObjectShape {
  readonly #schema: GraphQLSchema;
  readonly #sets: readonly (readonly Selection[])[];
  readonly #fieldsOf = new Map<string, readonly ShapedField[]>();

  constructor(schema: GraphQLSchema, sets: readonly (readonly Selection[])[]) {
    this.#schema = schema;
    this.#sets = sets;
  }

  /** The fields of an object of this type, in the order of the answer. */
  fieldsOf(type: GraphQLObjectType): readonly ShapedField[] {
    let fields = this.#fieldsOf.get(type.name);
    if (!fields) this.#fieldsOf.set(type.name, (fields = this.#collect(type)));
    return fields;
  }

  #collect(type: GraphQLObjectType): readonly ShapedField[] {
    const found = new Map<string, { from: string; name: string; sets: (readonly Selection[])[] }>();
    const walk = (set: readonly Selection[]) => {
      for (const selection of set) {
        if ('on' in selection) {
          if (this.#isOf(type, selection.on)) walk(selection.set);
          continue;
        }
        const { key, from, name, set: below } = selection;
        const field = found.get(key) ?? { from, name, sets: [] };
        found.set(key, field);
        if (below) field.sets.push(below);
      }
    };
    this.#sets.forEach(walk);
    return [...found].map(([key, { from, name, sets }]) => {
      const fieldType = this.#typeOf(type, name);
      const hasFields = isCompositeType(getNamedType(fieldType)) && !name.startsWith('__');
      return {
        key,
        from,
        name,
        type: fieldType,
        below: hasFields ? new ObjectShape(this.#schema, sets) : null,
      };
    });
  }

  #isOf(type: GraphQLObjectType, on: string): boolean {
    if (type.name === on) return true;
    const condition = this.#schema.getType(on);
    return isAbstractType(condition) && this.#schema.isSubType(condition, type);
  }

  #typeOf(type: GraphQLObjectType, name: string): GraphQLOutputType {
    if (name === '__typename') return new GraphQLNonNull(GraphQLString);
    const field =
      [SchemaMetaFieldDef, TypeMetaFieldDef].find((it) => it.name === name) ?? type.getFields()[name];
    if (!field)
      throw new Error(`A valid operation selects ${type.name}.${name}, which the schema does not have`);
    return field.type;
  }

  /** The type of an object that a field of `declared` type gave, by what it says of itself. */
  runtimeType(declared: GraphQLOutputType, typeName: unknown): GraphQLObjectType | null {
    const named = getNamedType(declared);
    if (isObjectType(named)) return named;
    const type = typeof typeName === 'string' ? this.#schema.getType(typeName) : undefined;
    return isObjectType(type) && isAbstractType(named) && this.#schema.isSubType(named, type) ? type : null;
  }
}

/** What an operation answers. */
export class Shape extends ObjectShape {
  readonly root: GraphQLObjectType;

  constructor(schema: GraphQLSchema, selections: readonly Selection[], root: GraphQLObjectType) {
    super(schema, [selections]);
    this.root = root;
  }
}
