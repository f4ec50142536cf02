import {
  getNamedType,
  type GraphQLOutputType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

import { assertName, canGenerate, generate } from './generateCode.ts';
import type { JsonObject } from './jsonObject.ts';
import { jsonOfText } from './jsonText.ts';
import type { ObjectShape, Shape, ShapedField, ShapedType } from './Shape.ts';

/** Writes the JSON of an object. @throws notSo */
type Write = (object: Readonly<JsonObject>) => string;

/** What of a field may stand at many places of the data: its value, the items of its list. */
interface SharedParts {
  readonly value: boolean;
  readonly items: boolean;
}

/** Thrown where a null or another value may not be: what that costs is found out by `shapeAnswer`. */
const notSo = new Error('The answer is not as the schema wants it');

/** What generated code is given, by the place of the field that it is for. */
interface Scope {
  readonly text: (value: unknown) => string;
  readonly json: (value: unknown) => string;
  readonly fail: () => never;
  readonly again: (written: string | undefined) => string | undefined;
  readonly keep: (written: Map<unknown, string>, value: unknown, text: string) => string;
  /** The JSON of each value of an enum. */
  readonly enums: readonly ReadonlyMap<unknown, string>[];
  readonly writers: readonly Write[];
  /** What was written already of values that may stand at many places. */
  readonly written: Map<unknown, string>[];
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw notSo;
  return jsonOfText(value);
}

const json = (value: unknown): string => JSON.stringify(value);

function fail(): never {
  throw notSo;
}

/**
 * What was written already, in one piece: V8 keeps a text as the tree of the parts that it was added up of, and would
 * walk through that each time. To look at a character makes one piece of it, and costs nothing once it is.
 */
function again(written: string | undefined): string | undefined {
  written?.charCodeAt(0);
  return written;
}

function keep(written: Map<unknown, string>, value: unknown, its: string): string {
  written.set(value, its);
  return its;
}

/**
 * Writes the answers of one operation by functions that are generated for it, as long as they are what the schema
 * wants. An object that stands at many places of the data is written once.
 */
export class AnswerWriter {
  readonly #shape: Shape;
  readonly #sharedPaths: ReadonlySet<string>;
  readonly #resets: (() => void)[] = [];
  #write: Write | undefined;

  /** @param sharedPaths where one value may stand at many places: keys, and `@` for the items of a list, with dots */
  constructor(shape: Shape, sharedPaths: ReadonlySet<string>) {
    this.#shape = shape;
    this.#sharedPaths = sharedPaths;
  }

  /** The JSON of `data`; null when it cannot be told so: a value is not allowed, or code may not be generated. */
  write(data: Readonly<JsonObject>): string | null {
    if (!canGenerate) return null;
    try {
      this.#write ??= this.#objectWriter(this.#shape, this.#shape.root, '');
      return this.#write(data);
    } catch (problem) {
      if (problem === notSo) return null;
      throw problem;
    } finally {
      for (const reset of this.#resets) reset();
    }
  }

  #objectWriter(shape: ObjectShape, type: ShapedType, path: string): Write {
    const fields = shape.fieldsOf(type);
    const paths = fields.map(({ from }) => (path === '' ? from : `${path}.${from}`));
    const scope: Scope = {
      text,
      json,
      fail,
      again,
      keep,
      enums: fields.map((field) => enumTexts(field.type)),
      writers: fields.map((field, place) =>
        this.#writerBelow(field, (paths[place] ?? '') + itemsPath(field.type)),
      ),
      written: fields.map(() => new Map()),
    };
    const shared = fields.map((field, place) => this.#sharedParts(field, paths[place] ?? ''));
    for (const [place, { value, items }] of shared.entries()) {
      // New maps instead of cleared ones: V8 links each cleared table to the next, so that one which has come to be
      // old would keep the data of all answers after it, up to the next full collection.
      if (value || items)
        this.#resets.push(() => scope.written[place]?.size && (scope.written[place] = new Map()));
    }
    return generate(objectCode(fields, type, shared), scope) as Write;
  }

  #sharedParts({ below, type }: ShapedField, path: string): SharedParts {
    const items = path + itemsPath(type);
    return {
      value: below !== null && this.#sharedPaths.has(path),
      items: below !== null && items !== path && this.#sharedPaths.has(items),
    };
  }

  #writerBelow({ below, type }: ShapedField, path: string): Write {
    if (!below) return fail;
    const named = getNamedType(type);
    if (isObjectType(named)) return this.#objectWriter(below, named, path);
    const writers = new Map<unknown, Write>();
    return (object) => {
      const typeName = object['__typename'];
      let write = writers.get(typeName);
      if (!write) {
        const runtime = below.runtimeType(type, typeName);
        if (!runtime) throw notSo;
        writers.set(typeName, (write = this.#objectWriter(below, runtime, path)));
      }
      return write(object);
    };
  }
}

function enumTexts(type: GraphQLOutputType): ReadonlyMap<unknown, string> {
  const named = getNamedType(type);
  return new Map(isEnumType(named) ? named.getValues().map(({ name }) => [name, JSON.stringify(name)]) : []);
}

/** The path from a field to the objects in its lists: `.@` for each list. */
function itemsPath(type: GraphQLOutputType): string {
  if (isNonNullType(type)) return itemsPath(type.ofType);
  return isListType(type) ? `.@${itemsPath(type.ofType)}` : '';
}

/** Code of a function that writes an object; `scope` holds what it uses. */
function objectCode(
  fields: readonly ShapedField[],
  type: ShapedType,
  shared: readonly SharedParts[],
): string {
  const lists: string[] = [];
  const parts = fields.map((field, place) => {
    const head = JSON.stringify(`${place === 0 ? '{' : ','}${JSON.stringify(field.key)}:`);
    assertName(field.from);
    if (field.name === '__typename' && isObjectType(type))
      return `s+=${JSON.stringify(JSON.parse(head) + json(type.name))};`;
    const { value: sharesValue = false, items: sharesItems = false } = shared[place] ?? {};
    const value = field.name.startsWith('__')
      ? 'json(v)'
      : valueCode(field, field.type, { place, sharesItems }, 'v', lists);
    const isNullable = !isNonNullType(field.type);
    const given = sharesValue ? onceCode(place, 'v', value) : value;
    return `v=d.${field.from};s+=${head}+(v==null?${isNullable ? "'null'" : 'fail()'}:${given});`;
  });
  const names = 'const{text,json,fail,again,keep,enums,writers,written}=scope;';
  const end = fields.length === 0 ? "return'{}';" : "return s+'}';";
  return `${names}\n${lists.join('\n')}\nreturn function(d){let s='',v;\n${parts.join('\n')}\n${end}}`;
}

/** Code of an expression that writes a value the first time that it comes. */
const onceCode = (place: number, v: string, value: string) =>
  `(again(written[${place}].get(${v}))??keep(written[${place}],${v},${value}))`;

/** Code of an expression that is the JSON of `v`, which is not null. A list becomes a function of its own. */
function valueCode(
  field: ShapedField,
  declared: GraphQLOutputType,
  at: { readonly place: number; readonly sharesItems: boolean },
  v: string,
  lists: string[],
): string {
  const type = isNonNullType(declared) ? declared.ofType : declared;
  if (!isListType(type)) return field.below ? objectValueCode(at.place, v) : leafCode(type, at.place, v);
  const value = valueCode(field, type.ofType, at, 'w', lists);
  const item = at.sharesItems ? onceCode(at.place, 'w', value) : value;
  const name = `list${lists.length}`;
  const ofNull = isNonNullType(type.ofType) ? 'fail()' : "'null'";
  lists.push(
    `function ${name}(v){if(!Array.isArray(v))fail();let s='[';` +
      `for(let i=0;i<v.length;i++){const w=v[i];if(i>0)s+=',';s+=w==null?${ofNull}:${item};}return s+']';}`,
  );
  return `${name}(${v})`;
}

const objectValueCode = (place: number, v: string) =>
  `(typeof ${v}==='object'?writers[${place}](${v}):fail())`;

function leafCode(type: GraphQLOutputType, place: number, v: string): string {
  if (isEnumType(type)) return `(enums[${place}].get(${v})??fail())`;
  switch (String(type)) {
    case 'String':
    case 'ID':
      return `text(${v})`;
    case 'Int':
      return `((${v}|0)===${v}?${v}:fail())`;
    case 'Float':
      return `(Number.isFinite(${v})?${v}:fail())`;
    case 'Boolean':
      return `(${v}===true?'true':${v}===false?'false':fail())`;
    default:
      return `json(${v})`;
  }
}
