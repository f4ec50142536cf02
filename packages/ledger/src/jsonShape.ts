/**
 * Reads JSON that came from anywhere into known shapes: every member is asked for by name, and a member
 * that was not asked for is refused, so that nothing stands in a document that nobody checks.
 */
export interface JsonShape {
  readonly object: (value: unknown, path: string, names: readonly string[]) => Map<string, unknown>;
  readonly list: (value: unknown, path: string, max: number) => unknown[];
  readonly text: (value: unknown, path: string) => string;
  /** A whole number of 0 or more. */
  readonly count: (value: unknown, path: string) => number;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

/** @param malformed makes the error for what is wrong, such as `keys[3].vkey must be a text` */
export function jsonShape(malformed: (why: string) => Error): JsonShape {
  return {
    object: (value, path, names) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw malformed(`${path} must be an object with ${names.join(', ')}`);
      }
      const members = new Map<string, unknown>(Object.entries(value));
      const missing = names.find((name) => !members.has(name));
      if (missing !== undefined) throw malformed(`${path} lacks "${missing}"`);
      const extra = [...members.keys()].find((name) => !names.includes(name));
      if (extra !== undefined) {
        throw malformed(`${path} has the unknown member ${JSON.stringify(extra.slice(0, 60))}`);
      }
      return members;
    },
    list: (value, path, max) => {
      if (!Array.isArray(value)) throw malformed(`${path} must be a list`);
      if (value.length > max) throw malformed(`${path} has ${value.length} items, and at most ${max} may be`);
      return value;
    },
    text: (value, path) => {
      if (typeof value !== 'string') throw malformed(`${path} must be a text`);
      return value;
    },
    count: (value, path) => {
      if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
      throw malformed(`${path} must be a whole number of 0 or more`);
    },
  };
}

/** @throws what `malformed` makes, when the bytes are not JSON in UTF-8 */
export function parseJsonBytes(bytes: Uint8Array, malformed: (why: string) => Error): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    throw malformed('it is not JSON in UTF-8');
  }
}
