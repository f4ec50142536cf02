import { isJsonObject, type JsonObject } from './jsonObject.ts';
import { jsonOfText } from './jsonText.ts';
import type { FetchStep, Required } from './planner/PlannedOperation.ts';
import { rewriteData } from './rewriteData.ts';
import type { TypeTest } from './TypeTest.ts';

/** An entity as a subgraph is asked for it. */
export interface Representation {
  readonly json: string;
  readonly typeName: string;
}

/** Makes the representation of an entity; null for one of which too little is known to ask for it. */
export type Represent = (entity: Readonly<JsonObject>) => Representation | null;

export function representation(isOf: TypeTest, { requires, inputRewrites }: FetchStep): Represent {
  const required = requires ?? [];
  const flat = inputRewrites.length === 0 ? flatFields(required) : null;
  return (entity) => (flat && flatRepresentation(isOf, flat, entity)) ?? anyRepresentation(entity);

  function anyRepresentation(entity: Readonly<JsonObject>): Representation | null {
    const made: JsonObject = {};
    if (!fill(isOf, required, entity, made)) return null;
    rewriteData(isOf, inputRewrites, made);
    const typeName = made['__typename'];
    return typeof typeName === 'string' ? { json: JSON.stringify(made), typeName } : null;
  }
}

/** The fields of one fragment, each with its name in the representation, `,"upc":`. */
interface FlatFields {
  readonly on: string;
  readonly fields: readonly { readonly from: string; readonly head: string }[];
}

/** What is required where that is the type and plain fields, as it nearly always is; else null. */
function flatFields(required: readonly Required[]): FlatFields | null {
  const [fragment, other] = required;
  if (!fragment || other || !('on' in fragment)) return null;
  const fields = fragment.set.flatMap((it) => ('from' in it && !it.set ? [it] : []));
  const isFlat = fields.length === fragment.set.length && fields.some(({ as }) => as === '__typename');
  const named = fields.filter(({ as }) => as !== '__typename');
  return isFlat
    ? { on: fragment.on, fields: named.map(({ from, as }) => ({ from, head: `,${JSON.stringify(as)}:` })) }
    : null;
}

/** The same as of `fill`, written at once; null for what `fill` has to look at. */
function flatRepresentation(
  isOf: TypeTest,
  { on, fields }: FlatFields,
  entity: Readonly<JsonObject>,
): Representation | null {
  const typeName = entity['__typename'];
  if (typeof typeName !== 'string' || !isOf(typeName, on)) return null;
  let json = `{"__typename":${jsonOfText(typeName)}`;
  for (const { from, head } of fields) {
    const value = entity[from];
    if (value === undefined) return null;
    json += head + (typeof value === 'string' ? jsonOfText(value) : JSON.stringify(value));
  }
  return { json: `${json}}`, typeName };
}

/**
 * Copies what is required. A field that the entity does not have takes the fragment that it stands in along, and
 * nothing else; a null is a value.
 *
 * @returns false when a field of `required` itself is missing, or when no fragment of it has anything
 */
function fill(
  isOf: TypeTest,
  required: readonly Required[],
  source: Readonly<JsonObject>,
  target: JsonObject,
): boolean {
  let hasAny = false;
  for (const selection of required) {
    if ('on' in selection) {
      if (!isOf(source['__typename'], selection.on)) continue;
      const part: JsonObject = {};
      if (!fill(isOf, selection.set, source, part)) continue;
      Object.assign(target, part);
    } else {
      const value = requiredValue(isOf, selection.set, source[selection.from]);
      if (value === undefined) return false;
      target[selection.as] = value;
    }
    hasAny = true;
  }
  return hasAny;
}

function requiredValue(isOf: TypeTest, set: readonly Required[] | undefined, value: unknown): unknown {
  if (!set || value === null || value === undefined) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => requiredValue(isOf, set, item));
    return items.includes(undefined) ? undefined : items;
  }
  if (!isJsonObject(value)) return undefined;
  const made: JsonObject = {};
  return fill(isOf, set, value, made) || set.every((it) => 'on' in it) ? made : undefined;
}
