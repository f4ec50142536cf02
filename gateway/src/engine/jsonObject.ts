/** An object of parsed JSON. */
export type JsonObject = Record<string, unknown>;

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Puts what a subgraph answered into what is there already. Objects and lists that both have are put together
 * member by member; else what is not null goes before null.
 */
export function mergeObject(target: JsonObject, source: Readonly<JsonObject>): void {
  for (const key of Object.keys(source)) {
    if (key !== '__proto__') target[key] = mergeValue(target[key], source[key]);
  }
}

function mergeValue(have: unknown, more: unknown): unknown {
  if (have === undefined || have === null || have === more) return more;
  if (Array.isArray(have) && Array.isArray(more)) {
    for (let index = 0; index < more.length; index += 1) have[index] = mergeValue(have[index], more[index]);
    return have;
  }
  if (isJsonObject(have) && isJsonObject(more)) {
    mergeObject(have, more);
    return have;
  }
  return more ?? have;
}
