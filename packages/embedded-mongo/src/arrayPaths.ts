import { type Matcher, compileFilter } from './match.ts';
import { badValue, failedToParse } from './MongoError.ts';
import { typeName } from './order.ts';
import { splitPath } from './paths.ts';
import { valueIn } from './updatePaths.ts';
import { type Document, isDocument } from './values.ts';

/** The conditions of `arrayFilters` by their identifiers. */
type ArrayFilters = ReadonlyMap<string, Matcher>;

function identifierOf(filter: Document): string | undefined {
  for (const [name, value] of Object.entries(filter)) {
    if (!name.startsWith('$')) return splitPath(name)[0];
    const parts: unknown[] = Array.isArray(value) ? value : [];
    const inner = parts
      .filter(isDocument)
      .map(identifierOf)
      .find((found) => found !== undefined);
    if (inner !== undefined) return inner;
  }
  return undefined;
}

/** @throws MongoError 2 and 9 for a filter that is malformed, given twice, or used by no path of the update */
export function compileArrayFilters(
  filters: readonly Document[],
  operands: readonly unknown[],
): ArrayFilters {
  const compiled = new Map<string, Matcher>();
  const paths = operands.filter(isDocument).flatMap((fields) => Object.keys(fields));
  for (const filter of filters) {
    const identifier = identifierOf(filter);
    if (identifier === undefined) {
      throw failedToParse('Cannot use an expression without a top-level field name in arrayFilters');
    }
    if (!/^[a-z][A-Za-z0-9]*$/.test(identifier)) {
      throw badValue(
        `The identifier of an array filter must be alphanumeric and begin in lower case: '${identifier}'`,
      );
    }
    if (compiled.has(identifier)) {
      throw failedToParse(`Found multiple array filters with the same top-level field name ${identifier}`);
    }
    if (!paths.some((path) => splitPath(path).includes(`$[${identifier}]`))) {
      throw failedToParse(`The array filter for identifier '${identifier}' was not used in the update`);
    }
    compiled.set(identifier, compileFilter(filter));
  }
  return compiled;
}

/** The places that a path with `$`, `$[]` and `$[identifier]` means in this document. */
export function expandPath(
  document: Document,
  path: readonly string[],
  position: number,
  filters: ArrayFilters,
): string[][] {
  let places: { path: string[]; value: unknown }[] = [{ path: [], value: document }];
  for (const part of path) {
    places = places.flatMap(({ path: done, value }) =>
      namesFor(part, value, done, position, filters).map((name) => ({
        path: [...done, name],
        value: Array.isArray(value) || isDocument(value) ? valueIn(value, name) : undefined,
      })),
    );
  }
  return places.map((place) => place.path);
}

function namesFor(
  part: string,
  value: unknown,
  done: readonly string[],
  position: number,
  filters: ArrayFilters,
): string[] {
  if (part === '$') {
    if (position >= 0) return [String(position)];
    throw badValue('The positional operator did not find the match needed from the query.');
  }
  if (!part.startsWith('$[')) return [part];
  if (value === undefined) {
    throw badValue(
      `The path '${done.join('.')}' must exist in the document in order to apply array updates.`,
    );
  }
  if (!Array.isArray(value)) {
    throw badValue(
      `Cannot apply array updates to non-array element ${done.at(-1) ?? ''}: ${typeName(value)}`,
    );
  }
  const identifier = part.slice(2, -1);
  const matches = filters.get(identifier);
  if (identifier !== '' && !matches) {
    throw badValue(`No array filter found for identifier '${identifier}' in path '${done.join('.')}'`);
  }
  const names: string[] = [];
  value.forEach((element: unknown, i) => {
    if (!matches || matches({ [identifier]: element })) names.push(String(i));
  });
  return names;
}
