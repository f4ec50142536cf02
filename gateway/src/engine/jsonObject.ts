/** An object of parsed JSON. */
export type JsonObject = Record<string, unknown>;

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True for the name of an interface or union, which an interface object gives for its type. */
export type IsAbstract = (typeName: unknown) => boolean;

/**
 * Puts what a subgraph answered into what is there already. Objects and lists that both have are put together
 * member by member; else what is not null goes before null, and an object's own type before that of its interface.
 * Nothing but `target` itself is changed: what it holds may stand elsewhere too.
 */
export function mergeObject(target: JsonObject, source: Readonly<JsonObject>, isAbstract: IsAbstract): void {
  for (const key of Object.keys(source)) {
    const have = target[key];
    if (key === '__proto__') continue;
    // JSON has no functions: `toString`, a name that a client may give a field, is that of all objects.
    if (have === undefined || typeof have === 'function') target[key] = source[key];
    else if (key !== '__typename' || !isAbstract(source[key])) {
      target[key] = mergeValue(have, source[key], isAbstract);
    }
  }
}

function mergeValue(have: unknown, more: unknown, isAbstract: IsAbstract): unknown {
  if (have === null || have === more) return more;
  if (Array.isArray(have) && Array.isArray(more)) {
    return more.map((item: unknown, index) =>
      have[index] === undefined ? item : mergeValue(have[index], item, isAbstract),
    );
  }
  if (isJsonObject(have) && isJsonObject(more)) {
    const merged = { ...have };
    mergeObject(merged, more, isAbstract);
    return merged;
  }
  return more ?? have;
}

/** A copy that has no object or list with what was copied in common. */
export const copyOf = (object: Readonly<JsonObject>): JsonObject =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, copyOfValue(value)]));

function copyOfValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOfValue);
  return isJsonObject(value) ? copyOf(value) : value;
}
