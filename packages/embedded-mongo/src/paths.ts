import { badValue, unsupported } from './MongoError.ts';
import { isNumber, toNumber } from './numbers.ts';
import { keyOf } from './order.ts';
import { type Document, fieldOf, isDocument } from './values.ts';

/** The parts of a dotted path. */
export const splitPath = (path: string): readonly string[] => path.split('.');

export const isArrayIndex = (part: string): boolean => /^(0|[1-9]\d{0,8})$/.test(part);

/** Answers true to stop. */
type Visit = (value: unknown) => boolean;

/**
 * Visits every value that a path reaches, as a query does: through each document of an array and through its
 * element of that number. What is missing is visited as undefined.
 */
export function walkPath(value: unknown, path: readonly string[], visit: Visit, at = 0): boolean {
  const part = path[at];
  if (part === undefined) return visit(value);
  if (isDocument(value)) return walkPath(fieldOf(value, part), path, visit, at + 1);
  if (!Array.isArray(value)) return visit(undefined);
  const isElement = isArrayIndex(part) && Number(part) < value.length;
  if (isElement && walkPath(value[Number(part)], path, visit, at + 1)) return true;
  return value.some((element) => isDocument(element) && walkPath(element, path, visit, at));
}

/** All values at a path, for keys: null for what is missing; an array at the end stays one. */
export function gatherValues(document: Document, path: readonly string[]): unknown[] {
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

/** One field of an order or of an index. */
export interface KeyField {
  name: string;
  path: readonly string[];
  isDescending: boolean;
}

/** @throws MongoError 2 unless each direction is 1 or -1 */
export function parseSort(sort: Document): KeyField[] {
  return Object.entries(sort).map(([name, direction]) => {
    if (isDocument(direction) || name === '$natural') throw unsupported(`sorting by ${name}`);
    if (!isNumber(direction) || Math.abs(toNumber(direction)) !== 1) {
      throw badValue(`$sort key ordering must be 1 (for ascending) or -1 (for descending): '${name}'`);
    }
    return { name, path: splitPath(name), isDescending: toNumber(direction) < 0 };
  });
}

/** Of an array the smallest element counts, or the greatest when descending. */
function sortKey(document: Document, { path, isDescending }: KeyField): string {
  const keys = spread(gatherValues(document, path)).map((value) => keyOf(value, isDescending));
  return keys.reduce((least, key) => (key < least ? key : least));
}

/** Sorts stably into a new array. */
export function sortDocuments<Item>(
  items: readonly Item[],
  fields: readonly KeyField[],
  documentOf: (item: Item) => Document,
): Item[] {
  const keyed = items.map((item) => {
    const document = documentOf(item);
    return { item, key: fields.map((field) => sortKey(document, field)).join('') };
  });
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ item }) => item);
}
