import { compileArrayFilters, expandPath } from './arrayPaths.ts';
import { MongoError, badValue, failedToParse, unsupported } from './MongoError.ts';
import { equal, typeName } from './order.ts';
import { isArrayIndex, splitPath } from './paths.ts';
import { applyOperator, createsPath, isUpdateOperator } from './updateOperators.ts';
import { containerOf, putValue } from './updatePaths.ts';
import {
  type Document,
  copy,
  copyDocument,
  fieldOf,
  isDocument,
  isOperatorObject,
  setField,
} from './values.ts';

interface UpdateOptions {
  /** The index of the array element that the filter matched, for `$`; −1 for none. */
  position: number;
  arrayFilters: readonly Document[];
  /** Whether the document is about to be inserted, for `$setOnInsert`. */
  isInsert: boolean;
}

/** One operator on one path. */
interface Step {
  operator: string;
  path: readonly string[];
  operand: unknown;
}

export const isReplacement = (update: Document): boolean => !isOperatorObject(update);

/** @throws MongoError 9 and others for what can be no update, 115 for a pipeline */
export function checkedUpdate(update: unknown): Document {
  if (Array.isArray(update)) throw unsupported('an update by an aggregation pipeline');
  if (!isDocument(update)) throw failedToParse('Update argument must be an object');
  if (isReplacement(update)) replace({}, update);
  else parseSteps(update);
  return update;
}

const immutableId = () =>
  new MongoError(
    66,
    'ImmutableField',
    "Performing an update on the path '_id' would modify the immutable field '_id'",
  );

function replace(document: Document, replacement: Document): Document {
  const operator = Object.keys(replacement).find((name) => name.startsWith('$'));
  if (operator !== undefined) {
    const message = `The dollar ($) prefixed field '${operator}' is not allowed in a replacement`;
    throw new MongoError(52, 'DollarPrefixedFieldName', message);
  }
  const id = fieldOf(document, '_id') ?? fieldOf(replacement, '_id');
  if ('_id' in replacement && !equal(replacement['_id'], id)) throw immutableId();
  const result: Document = id === undefined ? {} : { _id: id };
  for (const [name, value] of Object.entries(replacement)) setField(result, name, copy(value));
  return result;
}

/** Two operators may not touch one path, nor a path and one inside it. */
function refuseConflicts(paths: readonly string[]): void {
  const sorted = paths.map((path) => `${path}.`).toSorted();
  for (const [i, path] of sorted.entries()) {
    const next = sorted[i + 1];
    if (!next?.startsWith(path)) continue;
    const [outer, inner] = [path.slice(0, -1), next.slice(0, -1)];
    const message = `Updating the path '${inner}' would create a conflict at '${outer}'`;
    throw new MongoError(40, 'ConflictingUpdateOperators', message);
  }
}

function parseSteps(update: Document): Step[] {
  const paths: string[] = [];
  const steps: Step[] = [];
  for (const [operator, fields] of Object.entries(update)) {
    if (!isUpdateOperator(operator)) {
      throw failedToParse(`Unknown modifier: ${operator}. It is not supported by embedded-mongo`);
    }
    if (!isDocument(fields)) {
      throw failedToParse(
        `Modifiers operate on fields but we found type ${typeName(fields)} for ${operator}`,
      );
    }
    for (const [name, operand] of Object.entries(fields)) {
      const path = splitPath(name);
      checkPath(name, path);
      paths.push(name);
      steps.push({ operator, path, operand });
    }
  }
  refuseConflicts(paths);
  return steps.toSorted((a, b) => comparePaths(a.path, b.path));
}

function checkPath(name: string, path: readonly string[]): void {
  if (path.includes('')) {
    throw new MongoError(56, 'EmptyFieldName', `The update path '${name}' contains an empty field name`);
  }
  if (path[0] === '$' || path[0]?.startsWith('$[')) {
    throw badValue(`Cannot have positional (i.e. '$') element in the first position in path '${name}'`);
  }
}

/** New fields come in this order, numbers by value. */
function comparePaths(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [a[i] ?? '', b[i] ?? ''];
    if (x === y) continue;
    if (isArrayIndex(x) && isArrayIndex(y)) return Number(x) - Number(y);
    return x < y ? -1 : 1;
  }
  return a.length - b.length;
}

/**
 * The document as an update leaves it: a replacement, or operators applied in order of their paths. The
 * document given is not changed.
 * @throws MongoError with MongoDB's code for what does not fit the document
 */
export function applyUpdate(document: Document, update: Document, options: UpdateOptions): Document {
  if (isReplacement(update)) return replace(document, update);
  const steps = parseSteps(update);
  const filters = compileArrayFilters(options.arrayFilters, Object.values(update));
  const result = copyDocument(document);
  for (const { operator, path, operand } of steps) {
    if (operator === '$setOnInsert' && !options.isInsert) continue;
    for (const place of expandPath(result, path, options.position, filters)) {
      const container = containerOf(result, place, createsPath(operator));
      if (container) applyOperator(operator, container, place.at(-1) ?? '', operand);
    }
  }
  const id = fieldOf(document, '_id');
  if (id !== undefined && !equal(fieldOf(result, '_id'), id)) throw immutableId();
  return result;
}

/** The fields that an upsert takes over from its filter: those that must equal one value. */
export function documentFromFilter(filter: Document): Document {
  const document: Document = {};
  takeEqualities(document, filter);
  return document;
}

function takeEqualities(document: Document, filter: Document): void {
  for (const [name, test] of Object.entries(filter)) {
    if (
      (name === '$and' || (name === '$or' && Array.isArray(test) && test.length === 1)) &&
      Array.isArray(test)
    ) {
      for (const part of test) if (isDocument(part)) takeEqualities(document, part);
    }
    const value = name.startsWith('$') ? undefined : equalityIn(test);
    if (value === undefined || splitPath(name).some((part) => part.startsWith('$'))) continue;
    const container = containerOf(document, splitPath(name), true);
    const last = splitPath(name).at(-1) ?? '';
    if (!container || Array.isArray(container)) continue;
    if (Object.hasOwn(container, last)) {
      const message = `cannot infer query fields to set, path '${name}' is matched twice`;
      throw new MongoError(54, 'NotSingleValueField', message);
    }
    putValue(container, last, copy(value));
  }
}

function equalityIn(test: unknown): unknown {
  if (typeName(test) === 'regex') return undefined;
  if (!isOperatorObject(test)) return test;
  if ('$eq' in test) return test['$eq'];
  for (const list of [test['$in'], test['$all']]) {
    if (Array.isArray(list) && list.length === 1 && !isOperatorObject(list[0])) return list[0];
  }
  return undefined;
}
