import { type Matcher, compileFilter } from './match.ts';
import { MongoError, badValue, failedToParse, unsupported } from './MongoError.ts';
import { equal, typeName } from './order.ts';
import { isArrayIndex, splitPath } from './paths.ts';
import { creatingOperators, removingOperators } from './updateOperators.ts';
import { type Document, copyDocument, fieldOf, isDocument, isOperatorObject, setField } from './values.ts';

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
interface PathChange {
  path: readonly string[];
  /** Whether what is missing on the way is made; else nothing is changed there. */
  isCreating: boolean;
  /** The value from the one that is there; undefined: none. */
  valueFrom: (current: unknown, name: string) => unknown;
}

/** The tests of the elements that each `$[identifier]` stands for. */
type ArrayFilters = ReadonlyMap<string, Matcher>;

/**
 * Changes the value at each place that the path means below `container`, in place.
 * @throws MongoError 28 where a value stands in the way, 2 where an array is wanted
 */
function changeAt(container: Container, change: PathChange, filters: ArrayFilters, at = 0): void {
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

/** A compiled update: it makes the document that comes out, and does not change the one that goes in. */
export interface Update {
  isReplacement: boolean;
  /**
   * @param isInsert whether the document is about to be inserted, for `$setOnInsert`
   * @throws MongoError with MongoDB's code for what does not fit the document
   */
  apply: (document: Document, isInsert: boolean) => Document;
}

const immutableId = () => {
  const message = "Performing an update on the path '_id' would modify the immutable field '_id'";
  return new MongoError(66, 'ImmutableField', message);
};

function replace(document: Document, replacement: Document): Document {
  const id = fieldOf(document, '_id') ?? fieldOf(replacement, '_id');
  if ('_id' in replacement && !equal(replacement['_id'], id)) throw immutableId();
  const result: Document = id === undefined ? {} : { _id: id };
  for (const [name, value] of Object.entries(replacement)) setField(result, name, value);
  return result;
}

/** @throws MongoError 9 and others for what can be no update, 115 for a pipeline */
export function compileUpdate(update: unknown, arrayFilters: readonly Document[]): Update {
  if (Array.isArray(update)) throw unsupported('an update by an aggregation pipeline');
  if (!isDocument(update)) throw failedToParse('Update argument must be an object');
  if (isOperatorObject(update))
    return { isReplacement: false, apply: compileOperators(update, arrayFilters) };
  const operator = Object.keys(update).find((name) => name.startsWith('$'));
  if (operator !== undefined) {
    const message = `The dollar ($) prefixed field '${operator}' is not allowed in a replacement`;
    throw new MongoError(52, 'DollarPrefixedFieldName', message);
  }
  return { isReplacement: true, apply: (document) => replace(document, update) };
}

/** The operators one by one. */
function compileOperators(update: Document, arrayFilters: readonly Document[]): Update['apply'] {
  const changes = Object.entries(update).flatMap(([operator, fields]) => changesBy(operator, fields));
  refuseConflicts(changes);
  const filters = compileArrayFilters(arrayFilters, changes);
  return (document, isInsert) => {
    const result = copyDocument(document);
    for (const change of changes) {
      if (isInsert || change.operator !== '$setOnInsert') changeAt(result, change, filters);
    }
    const id = fieldOf(document, '_id');
    if (id !== undefined && !equal(fieldOf(result, '_id'), id)) throw immutableId();
    return result;
  };
}

function changesBy(operator: string, fields: unknown): (PathChange & { operator: string })[] {
  const isCreating = Object.hasOwn(creatingOperators, operator);
  const table = isCreating ? creatingOperators : removingOperators;
  const apply = Object.hasOwn(table, operator) ? table[operator] : undefined;
  if (!apply) throw failedToParse(`Unknown modifier: ${operator}. It is not supported by embedded-mongo`);
  if (!isDocument(fields)) {
    throw failedToParse(`Modifiers operate on fields but we found type ${typeName(fields)} for ${operator}`);
  }
  return Object.entries(fields).map(([name, operand]) => ({
    operator,
    path: checkedPath(name),
    isCreating,
    valueFrom: (current, field) => apply(current, operand, field),
  }));
}

function checkedPath(name: string): readonly string[] {
  const path = splitPath(name);
  if (path.includes('')) {
    throw new MongoError(56, 'EmptyFieldName', `The update path '${name}' contains an empty field name`);
  }
  if (path.includes('$')) throw unsupported(`the positional path '${name}' (not $[identifier])`);
  if (!path[0]?.startsWith('$')) return path;
  throw badValue(`Cannot have a positional element in the first position in path '${name}'`);
}

/** Two operators may not touch one path, nor a path and one inside it. */
function refuseConflicts(changes: readonly PathChange[]): void {
  const paths = changes.map(({ path }) => `${path.join('.')}.`).toSorted();
  const outer = paths.find((path, i) => paths[i + 1]?.startsWith(path));
  if (outer === undefined) return;
  const message = `Updating the path '${outer.slice(0, -1)}' and one in it would create a conflict`;
  throw new MongoError(40, 'ConflictingUpdateOperators', message);
}

/** @throws MongoError 2 and 9 for a filter that is malformed or given twice, or that no path of the update uses */
function compileArrayFilters(given: readonly Document[], changes: readonly PathChange[]): ArrayFilters {
  const filters = new Map<string, Matcher>();
  for (const filter of given) {
    const identifier = identifierOf(filter) ?? '';
    const isPossible = /^[a-z][A-Za-z0-9]*$/.test(identifier) && !filters.has(identifier);
    if (!isPossible) throw badValue(`An array filter needs an identifier of its own, not '${identifier}'`);
    if (!changes.some(({ path }) => path.includes(`$[${identifier}]`))) {
      throw failedToParse(`The array filter for identifier '${identifier}' was not used in the update`);
    }
    filters.set(identifier, compileFilter(filter));
  }
  return filters;
}

/** The first field that an array filter names, or a part of its `$and`, `$or`. */
function identifierOf(filter: unknown): string | undefined {
  if (Array.isArray(filter)) return filter.map(identifierOf).find((found) => found !== undefined);
  const [name, value] = isDocument(filter) ? (Object.entries(filter)[0] ?? []) : [];
  return name?.startsWith('$') ? identifierOf(value) : name && splitPath(name)[0];
}

/** The fields that an upsert takes over from its filter: those that must equal one value. */
export function documentFromFilter(filter: Document): Document {
  const document: Document = {};
  const taken = new Set<string>();
  for (const [name, value] of equalitiesIn(copyDocument(filter))) {
    if (taken.size === taken.add(name).size) {
      const message = `cannot infer query fields to set, path '${name}' is matched twice`;
      throw new MongoError(54, 'NotSingleValueField', message);
    }
    const change = { path: splitPath(name), isCreating: true, valueFrom: () => value };
    changeAt(document, change, new Map());
  }
  return document;
}

function equalitiesIn(filter: unknown): [name: string, value: unknown][] {
  if (!isDocument(filter)) return [];
  return Object.entries(filter).flatMap(([name, test]) => {
    const isAll = Array.isArray(test) && (name === '$and' || (name === '$or' && test.length === 1));
    if (isAll) return test.flatMap(equalitiesIn);
    const value = name.startsWith('$') ? undefined : equalityIn(test);
    return value === undefined ? [] : [[name, value] as [string, unknown]];
  });
}

function equalityIn(test: unknown): unknown {
  if (typeName(test) === 'regex') return undefined;
  if (!isOperatorObject(test)) return test;
  const list = '$eq' in test ? [test['$eq']] : test['$in'];
  return Array.isArray(list) && list.length === 1 ? (list[0] as unknown) : undefined;
}
