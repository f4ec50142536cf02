import {
  getNamedType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLNonNull,
  GraphQLString,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from 'graphql';

import type { Selection } from './planner/PlannedOperation.ts';

/** The schema that clients see, and the names that they do not. */
export interface ApiSchema {
  readonly schema: GraphQLSchema;
  /** Object types, and values of enums as `Enum.VALUE`, that subgraphs may answer all the same. */
  readonly hidden: ReadonlySet<string>;
}

/** A type whose fields can be shaped. */
export type ShapedType = GraphQLObjectType | GraphQLInterfaceType;

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
  readonly #api: ApiSchema;
  readonly #sets: readonly (readonly Selection[])[];
  readonly #fieldsOf = new Map<string, readonly ShapedField[]>();

  constructor(api: ApiSchema, sets: readonly (readonly Selection[])[]) {
    this.#api = api;
    this.#sets = sets;
  }

  /** The fields of an object of this type, in the order of the answer. */
  fieldsOf(type: ShapedType): readonly ShapedField[] {
    let fields = this.#fieldsOf.get(type.name);
    if (!fields) this.#fieldsOf.set(type.name, (fields = this.#collect(type)));
    return fields;
  }

  #collect(type: ShapedType): readonly ShapedField[] {
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
        below: hasFields ? new ObjectShape(this.#api, sets) : null,
      };
    });
  }

  #isOf(type: ShapedType, on: string): boolean {
    if (type.name === on) return true;
    const condition = this.#api.schema.getType(on);
    return isAbstractType(condition) && this.#api.schema.isSubType(condition, type);
  }

  #typeOf(type: ShapedType, name: string): GraphQLOutputType {
    if (name === '__typename') return new GraphQLNonNull(GraphQLString);
    const field =
      [SchemaMetaFieldDef, TypeMetaFieldDef].find((it) => it.name === name) ?? type.getFields()[name];
    if (!field)
      throw new Error(`A valid operation selects ${type.name}.${name}, which the schema does not have`);
    return field.type;
  }

  /** True for the name of a type, or of `Enum.VALUE`, that clients may not see. */
  isHidden(name: string): boolean {
    return this.#api.hidden.has(name);
  }

  /**
   * The type of an object that a field of `declared` type gave, by what it says of itself. An object of an interface
   * may say nothing: then no one asked for more than the interface has.
   */
  runtimeType(declared: GraphQLOutputType, typeName: unknown): ShapedType | null {
    const named = getNamedType(declared);
    if (isObjectType(named)) return named;
    if (isInterfaceType(named) && (typeName === undefined || typeName === named.name)) return named;
    const type = typeof typeName === 'string' ? this.#api.schema.getType(typeName) : undefined;
    return isObjectType(type) && isAbstractType(named) && this.#api.schema.isSubType(named, type)
      ? type
      : null;
  }
}

/** What an operation answers. */
export class Shape extends ObjectShape {
  readonly root: GraphQLObjectType;

  constructor(api: ApiSchema, selections: readonly Selection[], root: GraphQLObjectType) {
    super(api, [selections]);
    this.root = root;
  }
}
