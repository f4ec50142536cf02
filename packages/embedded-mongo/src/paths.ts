import { badValue, unsupported } from './MongoError.ts';
import { toNumber, isNumber } from './numbers.ts';
import { compare } from './order.ts';
import { type Document, fieldOf, isDocument } from './values.ts';

const known = new Map<string, readonly string[]>();

/** The parts of a dotted path. */
export function splitPath(path: string): readonly string[] {
  let parts = known.get(path);
  if (!parts) {
    parts = path.split('.');
    if (known.size >= 5_000) known.clear(); // paths come from clients
    known.set(path, parts);
  }
  return parts;
}

export const isArrayIndex = (part: string): boolean => /^(0|[1-9]\d{0,8})$/.test(part);

/** Answers true to stop. `arrayIndex` is that of the first array passed on the way, -1 for none. */
type Visit = (value: unknown, arrayIndex: number) => boolean;

/**
 * Visits every value that a path reaches, as a query does: through each document of an array and through its
 * element of that number. What is missing is visited as undefined.
 */
export function walkPath(
  value: unknown,
  path: readonly string[],
  visit: Visit,
  at = 0,
  arrayIndex = -1,
): boolean {
  const part = path[at];
  if (part === undefined) return visit(value, arrayIndex);
  if (!Array.isArray(value)) {
    const next = isDocument(value) ? fieldOf(value, part) : undefined;
    return isDocument(value) ? walkPath(next, path, visit, at + 1, arrayIndex) : visit(undefined, arrayIndex);
  }
  if (isArrayIndex(part) && Number(part) < value.length) {
    if (walkPath(value[Number(part)], path, visit, at + 1, arrayIndex)) return true;
  }
  return value.some(
    (element, i) =>
      isDocument(element) && walkPath(element, path, visit, at, arrayIndex < 0 ? i : arrayIndex),
  );
}

/** All values at a path, for keys: null for what is missing; an array at the end stays one. */
export function gatherValues(document: Document, path: readonly string[]): unknown[] {
  const first = path[0];
  if (path.length === 1 && first !== undefined) return [fieldOf(document, first) ?? null];
  const values: unknown[] = [];
  walkPath(document, path, (value) => {
    values.push(value ?? null);
    return false;
  });
  return values.length > 0 ? values : [null];
}

/** As an index sees values: each element of an array by itself; undefined, below null, for an empty one. */
export const spread = (values: readonly unknown[]): unknown[] =>
  values.flatMap((value) => (Array.isArray(value) ? (value.length > 0 ? value : [undefined]) : [value]));

export interface SortField {
  path: readonly string[];
  descending: boolean;
}

/** @throws MongoError 2 unless each direction is 1 or -1 */
export function parseSort(sort: Document): SortField[] {
  return Object.entries(sort).map(([name, direction]) => {
    if (isDocument(direction) && '$meta' in direction) throw unsupported('sorting by $meta');
    if (!isNumber(direction) || Math.abs(toNumber(direction)) !== 1) {
      throw badValue(`$sort key ordering must be 1 (for ascending) or -1 (for descending): '${name}'`);
    }
    return { path: splitPath(name), descending: toNumber(direction) < 0 };
  });
}

/** Of an array the smallest element counts, or the greatest when descending. */
function sortValue(document: Document, field: SortField): unknown {
  const values = spread(gatherValues(document, field.path));
  return values.reduce((best, value) => (compare(value, best) < 0 === field.descending ? best : value));
}

/** Sorts stably into a new array. */
export function sortDocuments<Item>(
  items: readonly Item[],
  fields: readonly SortField[],
  documentOf: (item: Item) => Document,
): Item[] {
  const keyed = items.map((item) => {
    const document = documentOf(item);
    return { item, keys: fields.map((field) => sortValue(document, field)) };
  });
  keyed.sort((a, b) => {
    for (const [i, field] of fields.entries()) {
      const result = compare(a.keys[i], b.keys[i]);
      if (result !== 0) return field.descending ? -result : result;
    }
    return 0;
  });
  return keyed.map(({ item }) => item);
}
