import { isJsonObject, type JsonObject } from './jsonObject.ts';
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
  return (entity) => {
    const made: JsonObject = {};
    if (!fill(isOf, requires ?? [], entity, made)) return null;
    rewriteData(isOf, inputRewrites, made);
    const typeName = made['__typename'];
    return typeof typeName === 'string' ? { json: JSON.stringify(made), typeName } : null;
  };
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
