/** An object of parsed JSON. */
export type JsonObject = Record<string, unknown>;

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True for the name of an interface or union, which an interface object gives for its type. */
export type IsAbstract = (typeName: unknown) => boolean;

/**
 * Puts what a subgraph answered into what is there already. Objects and lists that both have are put together
 * member by member; else what is not null goes before null, and an object's own type before that of its interface.
 */
export function mergeObject(target: JsonObject, source: Readonly<JsonObject>, isAbstract: IsAbstract): void {
  for (const key of Object.keys(source)) {
    if (key === '__proto__') continue;
    if (key === '__typename' && target[key] !== undefined && isAbstract(source[key])) continue;
    target[key] = mergeValue(target[key], source[key], isAbstract);
  }
}

function mergeValue(have: unknown, more: unknown, isAbstract: IsAbstract): unknown {
  if (have === undefined || have === null || have === more) return more;
  if (Array.isArray(have) && Array.isArray(more)) {
    for (let index = 0; index < more.length; index += 1) {
      have[index] = mergeValue(have[index], more[index], isAbstract);
    }
    return have;
  }
  if (isJsonObject(have) && isJsonObject(more)) {
    mergeObject(have, more, isAbstract);
    return have;
  }
  return more ?? have;
}
