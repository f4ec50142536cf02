import { TransportFault } from '../postJson.ts';
import { findWrong } from './checkAnswer.ts';
import { conditionsOf, type FieldToRead, fieldsToRead } from './fieldsToRead.ts';
import { assertName, canGenerate, generate } from './generateCode.ts';
import { copyOf, type JsonObject } from './jsonObject.ts';
import type { Expected, FetchStep } from './planner/PlannedOperation.ts';
import { itemsPath, pathBelow } from './sharedPaths.ts';
import type { TypeTest } from './TypeTest.ts';

/** Reads an object of this type. @throws notSo */
type Read = (object: Readonly<JsonObject>, typeName: unknown) => JsonObject;

/** Objects of an answer, null where it has none. */
export type ReadObjects = readonly (JsonObject | null)[];

/** Thrown where an answer is not of the types that were asked for: `findWrong` tells where that is. */
const notSo = new Error('An answer is not of its type');

function fail(): never {
  throw notSo;
}

/** What generated code is given, by the place of the field that it is for. */
interface Scope {
  readonly fail: () => never;
  readonly sameItems: (a: unknown, b: unknown) => boolean;
  readonly readers: readonly Read[];
  /** What was read already of objects that may have equals, by the value of one of their fields. */
  readonly seen: { map: Map<unknown, JsonObject> };
}

/**
 * Reads the answers to one step by functions that are generated for it: in one go they check the types of what was
 * asked for and copy it.
 *
 * They copy, since many requests may have the same answer, and each adds to its objects what it fetches for them. The
 * copies at one place have the same fields in the same order, which is what V8 is fast with.
 *
 * Equal objects at one place become one, where the place is one where that may be: what is fetched and written of them
 * is then fetched and written once. Equal they remain, since what is added to an object is up to its place in the plan
 * and to what it holds.
 */
export class AnswerReader {
  readonly #isOf: TypeTest;
  readonly #step: FetchStep;
  readonly #sharedPaths: ReadonlySet<string>;
  readonly #resets: (() => void)[] = [];
  #read: Read | undefined;

  /** @param sharedPaths where one object may be at many places: see `sharedPaths` */
  constructor(isOf: TypeTest, step: FetchStep, sharedPaths: ReadonlySet<string>) {
    this.#isOf = isOf;
    this.#step = step;
    // A rewrite would find an object that is at many places rewritten already.
    this.#sharedPaths = step.outputRewrites.length === 0 ? sharedPaths : new Set();
  }

  /**
   * Copies of the objects of one answer.
   *
   * @param typeNames of the objects, as far as they are known
   * @throws TransportFault SUBGRAPH_RESPONSE_INVALID when one is not of its type
   */
  read(objects: readonly (Readonly<JsonObject> | null)[], typeNames: readonly unknown[]): ReadObjects {
    // An entity knows its type better than who asked for it, which may have been by the name of an interface.
    const names = this.#step.requires
      ? objects.map((object, place) => object?.['__typename'] ?? typeNames[place])
      : typeNames;
    return (canGenerate ? this.#readByCode(objects, names) : null) ?? this.#readPlainly(objects, names);
  }

  /** Null when one is not of its type. */
  #readByCode(objects: ReadObjects, typeNames: readonly unknown[]): ReadObjects | null {
    const { expected, path } = this.#step;
    const read = (this.#read ??= this.#readerOf([expected], path?.join('.') ?? '', false));
    try {
      return objects.map((object, place) => object && read(object, typeNames[place]));
    } catch (problem) {
      if (problem === notSo) return null;
      throw problem;
    } finally {
      for (const reset of this.#resets) reset();
    }
  }

  #readPlainly(objects: ReadObjects, typeNames: readonly unknown[]): ReadObjects {
    const { expected, requires } = this.#step;
    for (const [place, object] of objects.entries()) {
      const wrong = object && findWrong(this.#isOf, expected, object, typeNames[place]);
      if (wrong === null) continue;
      const where = requires ? `_entities.${place}.${wrong}` : wrong;
      throw new TransportFault('SUBGRAPH_RESPONSE_INVALID', `not of its type: ${where}`);
    }
    return objects.map((object) => object && copyOf(object));
  }

  /** What reads objects of any type that these selections may meet. */
  #readerOf(sets: readonly (readonly Expected[])[], path: string, mayHaveEquals: boolean): Read {
    const make = (isOn: (condition: string) => boolean) =>
      this.#objectReader(fieldsToRead(sets, isOn), path, mayHaveEquals);
    // One that does not say its type, since no one asked, may have whatever was asked for.
    const ofAnyType = make(() => true);
    const conditions = [...new Set(sets.flatMap(conditionsOf))];
    if (conditions.length === 0) return ofAnyType;
    const ofNoType = make(() => false);
    const readers = new Map<unknown, Read>([[undefined, ofAnyType]]);
    return (object, typeName) => {
      const known = readers.get(typeName);
      if (known) return known(object, typeName);
      // A subgraph may name any type: a reader is made for those alone that conditions stand for.
      if (!conditions.some((on) => this.#isOf(typeName, on))) return ofNoType(object, typeName);
      const read = make((on) => this.#isOf(typeName, on));
      readers.set(typeName, read);
      return read(object, typeName);
    };
  }

  #objectReader(fields: readonly FieldToRead[], path: string, mayHaveEquals: boolean): Read {
    const seen: Scope['seen'] = { map: new Map() };
    const identity = mayHaveEquals ? identityOf(fields) : null;
    // New maps instead of cleared ones, as in `AnswerWriter`.
    if (identity !== null) this.#resets.push(() => void (seen.map.size > 0 && (seen.map = new Map())));
    const readers = fields.map((field) => this.#readerBelow(field, path));
    return generate(objectCode(fields, identity), { fail, sameItems, readers, seen } satisfies Scope) as Read;
  }

  #readerBelow({ key, lists, sets }: FieldToRead, parent: string): Read {
    if (sets.length === 0) return fail;
    const path = pathBelow(parent, key) + itemsPath(lists);
    return this.#readerOf(sets, path, this.#sharedPaths.has(path));
  }
}

/** The field that tells most equal objects from others; null where there is none that could. */
function identityOf(fields: readonly FieldToRead[]): string | null {
  const plain = fields.filter(({ key, lists }) => lists === 0 && key !== '__typename');
  for (const kind of ['ID', 'String', 'Int']) {
    const field = plain.find(({ leaf }) => leaf === kind);
    if (field) return field.key;
  }
  return null;
}

/** True for two lists of the same items. */
function sameItems(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}

/** Code of a function that reads an object; `scope` holds what it uses. */
function objectCode(fields: readonly FieldToRead[], identity: string | null): string {
  const lists: string[] = [];
  const reads = fields.map((field, place) => {
    assertName(field.key);
    const ofNull = field.key === '__typename' ? 'fail()' : 'v';
    return `v=d.${field.key};const f${place}=v==null?${ofNull}:${valueCode(field, field.lists, place, 'v', lists)};`;
  });
  const copy = `{${fields.map(({ key }, place) => `${key}:f${place}`).join()}}`;
  const isSame = fields
    .map(({ key, lists: depth }, place) =>
      depth === 0 ? `c.${key}===f${place}` : `sameItems(c.${key},f${place})`,
    )
    .join('&&');
  const joined =
    identity === null
      ? `return${copy};`
      : `const c=seen.map.get(f${fields.findIndex(({ key }) => key === identity)});` +
        `if(c!==undefined&&${isSame})return c;const o=${copy};if(c===undefined)seen.map.set(o.${identity},o);return o;`;
  const names = 'const{fail,sameItems,readers,seen}=scope;';
  return `${names}\n${lists.join('\n')}\nreturn function(d){let v;\n${reads.join('\n')}\n${joined}}`;
}

/** Code of an expression that is what is kept of `v`, which is not null. A list becomes a function of its own. */
function valueCode(field: FieldToRead, depth: number, place: number, v: string, lists: string[]): string {
  if (depth === 0) {
    if (field.leaf === 'object') return objectValueCode(place, v);
    return field.leaf === 'any' ? v : `(${leafTests[field.leaf](v)}?${v}:fail())`;
  }
  const item = valueCode(field, depth - 1, place, 'w', lists);
  const name = `list${lists.length}`;
  lists.push(
    `function ${name}(v){if(!Array.isArray(v))fail();const a=[];` +
      `for(let i=0;i<v.length;i++){const w=v[i];a.push(w==null?w:${item});}return a;}`,
  );
  return `${name}(${v})`;
}

const objectValueCode = (place: number, v: string) =>
  `(typeof ${v}==='object'&&!Array.isArray(${v})?readers[${place}](${v},${v}.__typename):fail())`;

/** What a value of each kind of leaf must be; a scalar of the schema's own may be anything. */
const leafTests: Readonly<Record<Exclude<FieldToRead['leaf'], 'any' | 'object'>, (v: string) => string>> = {
  Int: (v) => `Number.isInteger(${v})`,
  Float: (v) => `typeof ${v}==='number'`,
  Boolean: (v) => `typeof ${v}==='boolean'`,
  String: (v) => `typeof ${v}==='string'`,
  ID: (v) => `typeof ${v}==='string'`,
  enum: (v) => `typeof ${v}==='string'`,
};
