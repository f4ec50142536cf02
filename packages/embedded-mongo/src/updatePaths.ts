import { MongoError, badValue } from './MongoError.ts';
import { typeName } from './order.ts';
import { isArrayIndex } from './paths.ts';
import { type Document, fieldOf, isDocument, setField } from './values.ts';

export type Container = Document | unknown[];

/** As MongoDB's: how far beyond its end an array may be filled up. */
const maxBackfill = 1_500_000;

export function valueIn(container: Container, name: string): unknown {
  if (!Array.isArray(container)) return fieldOf(container, name);
  return isArrayIndex(name) ? container[Number(name)] : undefined;
}

/** Sets a field, or an element, filling up with null what lies between. */
export function putValue(container: Container, name: string, value: unknown): void {
  if (!Array.isArray(container)) {
    setField(container, name, value);
    return;
  }
  const index = Number(name);
  if (index - container.length > maxBackfill) {
    throw badValue(`can't backfill more than ${maxBackfill} elements`);
  }
  while (container.length < index) container.push(null);
  container[index] = value;
}

const notViable = (name: string, parent: string, value: unknown) =>
  new MongoError(
    28,
    'PathNotViable',
    `Cannot create field '${name}' in element {${parent}: ${typeName(value)}}`,
  );

/**
 * The document or array that holds a path's last part. Missing ones on the way are made, or the answer is
 * undefined.
 * @throws MongoError 28 where a value stands in the way, if it is to be made
 */
export function containerOf(
  document: Document,
  path: readonly string[],
  creates: boolean,
): Container | undefined {
  let container: Container = document;
  for (const [i, name] of path.entries()) {
    if (Array.isArray(container) && !isArrayIndex(name)) {
      if (!creates) return undefined;
      throw notViable(name, path[i - 1] ?? '', container);
    }
    if (i === path.length - 1) return container;
    let next = valueIn(container, name);
    if (next === undefined) {
      if (!creates) return undefined;
      next = {};
      putValue(container, name, next);
    }
    if (!Array.isArray(next) && !isDocument(next)) {
      if (!creates) return undefined;
      throw notViable(path[i + 1] ?? '', name, next);
    }
    container = next;
  }
  return undefined;
}
