import { type Compile, type Matcher, compileFilter, testElements } from './match.ts';
import { location, unsupported } from './MongoError.ts';
import { isNumber, toNumber } from './numbers.ts';
import { splitPath } from './paths.ts';
import { type Document, fieldOf, isDocument, setField } from './values.ts';

/** Makes the document that a projection describes. */
export type Projection = (document: Document) => Document;

/** Paths as nested names; true where a path ends. */
type PathTree = Map<string, PathTree | true>;

/** Cuts an array of the answer, given the same array as stored. */
type ArrayCut = (stored: readonly unknown[], document: Document) => unknown[] | undefined;

interface Parts {
  tree: PathTree;
  keepsId: boolean;
  /** Whether the fields named are those kept; undefined while nothing has said. */
  isInclusion: boolean | undefined;
  computed: { path: readonly string[]; valueOf: (document: Document) => unknown }[];
  cuts: { path: readonly string[]; cut: ArrayCut }[];
}

interface Options {
  compile: Compile;
  /** `find` has `$slice`, `$elemMatch` and `.$`; `$project` has not. */
  find?: { filter: Document };
}

function addPath(tree: PathTree, name: string): void {
  const path = splitPath(name);
  let branch = tree;
  path.forEach((part, i) => {
    if (part === '') throw location(40353, `a path of a projection has an empty part: '${name}'`);
    const next = branch.get(part);
    if (next === true || (next && i === path.length - 1)) throw location(31250, `Path collision at ${name}`);
    if (i === path.length - 1) {
      branch.set(part, true);
    } else if (next) {
      branch = next;
    } else {
      const made: PathTree = new Map();
      branch.set(part, made);
      branch = made;
    }
  });
}

function setMode(parts: Parts, isInclusion: boolean, name: string): void {
  if (parts.isInclusion === undefined) parts.isInclusion = isInclusion;
  if (parts.isInclusion === isInclusion) return;
  throw isInclusion
    ? location(31253, `Cannot do inclusion on field ${name} in exclusion projection`)
    : location(31254, `Cannot do exclusion on field ${name} in inclusion projection`);
}

function sliceOf(operand: unknown): ArrayCut {
  const [first, count] = Array.isArray(operand) ? operand : [operand];
  if (!isNumber(first) || (Array.isArray(operand) && (operand.length !== 2 || !isNumber(count)))) {
    throw location(28667, '$slice takes a number, or a number to skip and a number to take');
  }
  const from = toNumber(first);
  if (!isNumber(count)) return (stored) => (from < 0 ? stored.slice(from) : stored.slice(0, from));
  if (toNumber(count) <= 0) throw location(28724, 'the number that $slice takes must be positive');
  return (stored) => {
    const start = from < 0 ? Math.max(0, stored.length + from) : from;
    return stored.slice(start, start + toNumber(count));
  };
}

function firstMatch(operand: unknown): ArrayCut {
  const find = testElements(operand);
  return (stored) => {
    const index = find(stored);
    return typeof index === 'number' ? [stored[index]] : undefined;
  };
}

function positional(matches: Matcher): ArrayCut {
  return (stored, document) => {
    const position = { index: -1 };
    matches(document, position);
    if (position.index < 0) {
      throw location(51246, "positional operator '.$' couldn't find a matching element in the array");
    }
    return stored.slice(position.index, position.index + 1);
  };
}

/** What only `find` has; answers whether it was that. */
function parseFindOperator(parts: Parts, name: string, value: unknown, options: Options): boolean {
  if (!options.find) return false;
  if (name.endsWith('.$')) {
    const array = name.slice(0, -2);
    setMode(parts, true, name);
    addPath(parts.tree, array);
    parts.cuts.push({
      path: splitPath(array),
      cut: positional(compileFilter(options.find.filter, options.compile)),
    });
    return true;
  }
  if (!isDocument(value)) return false;
  if ('$meta' in value) throw unsupported('projecting $meta');
  if ('$slice' in value) {
    parts.cuts.push({ path: splitPath(name), cut: sliceOf(value['$slice']) });
    return true;
  }
  if (!('$elemMatch' in value)) return false;
  setMode(parts, true, name);
  addPath(parts.tree, name);
  parts.cuts.push({ path: splitPath(name), cut: firstMatch(value['$elemMatch']) });
  return true;
}

function parseField(parts: Parts, name: string, value: unknown, options: Options): void {
  if (name.startsWith('$')) throw location(16410, `FieldPath field names may not start with '$': ${name}`);
  if (parseFindOperator(parts, name, value, options)) return;
  if (typeof value === 'boolean' || isNumber(value)) {
    const isKept = isNumber(value) ? toNumber(value) !== 0 : value;
    if (name === '_id') {
      parts.keepsId = isKept;
      return;
    }
    setMode(parts, isKept, name);
    addPath(parts.tree, name);
    return;
  }
  if (isDocument(value) && !Object.keys(value)[0]?.startsWith('$')) {
    const fields = Object.entries(value);
    if (fields.length === 0) throw location(51270, `An empty sub-projection is not a valid value: ${name}`);
    for (const [inner, innerValue] of fields) parseField(parts, `${name}.${inner}`, innerValue, options);
    return;
  }
  if (name === '_id') parts.keepsId = false;
  else setMode(parts, true, name);
  parts.computed.push({ path: splitPath(name), valueOf: options.compile(value) });
}

function include(value: unknown, tree: PathTree): unknown {
  if (Array.isArray(value)) {
    return value.map((element) => include(element, tree)).filter((element) => element !== undefined);
  }
  if (!isDocument(value)) return undefined;
  const result: Document = {};
  for (const [name, inner] of Object.entries(value)) {
    const branch = tree.get(name);
    const kept = branch === true ? inner : branch && include(inner, branch);
    if (kept !== undefined) setField(result, name, kept);
  }
  return result;
}

function exclude(value: unknown, tree: PathTree): unknown {
  if (Array.isArray(value)) return value.map((element) => exclude(element, tree));
  if (!isDocument(value)) return value;
  const result: Document = {};
  for (const [name, inner] of Object.entries(value)) {
    const branch = tree.get(name);
    if (branch !== true) setField(result, name, branch ? exclude(inner, branch) : inner);
  }
  return result;
}

/** A copy with a value at a path; in every document of an array on the way. */
export function withValueAt(target: unknown, path: readonly string[], value: unknown, at = 0): unknown {
  const part = path[at];
  if (part === undefined) return value;
  if (Array.isArray(target)) return target.map((element) => withValueAt(element, path, value, at));
  const result: Document = isDocument(target) ? { ...target } : {};
  setField(result, part, withValueAt(fieldOf(result, part), path, value, at + 1));
  return result;
}

/** Cuts the array at a path of the answer; `stored` is the same place of the stored document. */
function cutAt(
  result: unknown,
  stored: unknown,
  path: readonly string[],
  cut: ArrayCut,
  whole: Document,
): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return Array.isArray(stored) ? cut(stored, whole) : result;
  if (Array.isArray(result) && Array.isArray(stored)) {
    return result.map((element, i) => cutAt(element, stored[i], path, cut, whole));
  }
  if (!isDocument(result) || !isDocument(stored) || fieldOf(stored, part) === undefined) return result;
  const changed = cutAt(fieldOf(result, part), fieldOf(stored, part), rest, cut, whole);
  const { [part]: _replaced, ...others } = result;
  if (changed === undefined) return others;
  const copied = { ...result };
  setField(copied, part, changed);
  return copied;
}

/**
 * Compiles the projection of `find` or of `$project`.
 * @throws MongoError 31249–31254 and others of MongoDB's for what does not fit together
 */
export function compileProjection(spec: Document, options: Options): Projection {
  const parts: Parts = { tree: new Map(), keepsId: true, isInclusion: undefined, computed: [], cuts: [] };
  for (const [name, value] of Object.entries(spec)) parseField(parts, name, value, options);
  const { tree, keepsId, computed, cuts } = parts;
  const onlyId = '_id' in spec && keepsId && cuts.length === 0;
  const isInclusion = parts.isInclusion ?? (computed.length > 0 || onlyId);
  return (document) => {
    const kept = isInclusion ? include(document, tree) : exclude(document, tree);
    let result: Document = isDocument(kept) ? kept : {};
    if (isInclusion && keepsId && Object.hasOwn(document, '_id') && !tree.has('_id')) {
      result = { _id: document['_id'], ...result };
    }
    if (!isInclusion && !keepsId) delete result['_id'];
    for (const { path, cut } of cuts) result = asDocument(cutAt(result, document, path, cut, document));
    for (const { path, valueOf } of computed) {
      const value = valueOf(document);
      if (value !== undefined) result = asDocument(withValueAt(result, path, value));
    }
    return result;
  };
}

const asDocument = (value: unknown): Document => (isDocument(value) ? value : {});
