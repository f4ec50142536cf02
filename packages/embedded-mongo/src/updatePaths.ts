import type { Matcher } from './match.ts';
import { MongoError, badValue } from './MongoError.ts';
import { typeName } from './order.ts';
import { isArrayIndex } from './paths.ts';
import { type Document, fieldOf, isDocument, setField } from './values.ts';

type Container = Document | unknown[];

/** As MongoDB's: how far beyond its end an array may be filled up. */
const maxBackfill = 1_500_000;

function valueIn(container: Container, name: string): unknown {
  if (!Array.isArray(container)) return fieldOf(container, name);
  return isArrayIndex(name) ? container[Number(name)] : undefined;
}

/** Sets a field, or an element, filling up with null what lies between; undefined takes it away. */
function putValue(container: Container, name: string, value: unknown): void {
  if (!Array.isArray(container)) {
    if (value === undefined) delete container[name];
    else setField(container, name, value);
    return;
  }
  const index = Number(name);
  if (value === undefined && index >= container.length) return;
  if (index - container.length > maxBackfill) {
    throw badValue(`can't backfill more than ${maxBackfill} elements`);
  }
  while (container.length < index) container.push(null);
  container[index] = value ?? null;
}

const notViable = (name: string, parent: string, value: unknown) =>
  new MongoError(28, 'PathNotViable', `Cannot create field '${name}' in {${parent}: ${typeName(value)}}`);

/** One operator on one path: what it changes. */
export interface PathChange {
  path: readonly string[];
  /** Whether what is missing on the way is made; else nothing is changed there. */
  isCreating: boolean;
  /** The value from the one that is there; undefined: none. */
  valueFrom: (current: unknown, name: string) => unknown;
}

/** The tests of the elements that each `$[identifier]` stands for. */
export type ArrayFilters = ReadonlyMap<string, Matcher>;

/**
 * Changes the value at each place that the path means below `container`, in place.
 * @throws MongoError 28 where a value stands in the way, 2 where an array is wanted
 */
export function changeAt(container: Container, change: PathChange, filters: ArrayFilters, at = 0): void {
  const { path, isCreating, valueFrom } = change;
  for (const name of namesFor(path, at, container, filters)) {
    if (Array.isArray(container) && !isArrayIndex(name)) {
      if (isCreating) throw notViable(name, path[at - 1] ?? '', container);
      return;
    }
    const current = valueIn(container, name);
    const next = path[at + 1];
    if (next === undefined) {
      putValue(container, name, valueFrom(current, name));
    } else if (current === undefined && next.startsWith('$')) {
      throw badValue(`The path '${name}' must exist in the document in order to apply array updates.`);
    } else if (Array.isArray(current) || isDocument(current)) {
      changeAt(current, change, filters, at + 1);
    } else if (isCreating) {
      if (current !== undefined) throw notViable(next, name, current);
      const made = {};
      putValue(container, name, made);
      changeAt(made, change, filters, at + 1);
    }
  }
}

function namesFor(
  path: readonly string[],
  at: number,
  container: Container,
  filters: ArrayFilters,
): string[] {
  const part = path[at] ?? '';
  if (!part.startsWith('$[')) return [part];
  const place = path.slice(0, at).join('.');
  if (!Array.isArray(container)) {
    throw badValue(`Cannot apply array updates to non-array element ${place}: ${typeName(container)}`);
  }
  const identifier = part.slice(2, -1);
  const matches = filters.get(identifier);
  if (identifier !== '' && !matches) {
    throw badValue(`No array filter found for identifier '${identifier}' in path '${place}'`);
  }
  return [...container.keys()].filter((i) => !matches || matches({ [identifier]: container[i] })).map(String);
}
