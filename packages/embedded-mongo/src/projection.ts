import { type Expression, compileExpression } from './expressions.ts';
import { location, unsupported } from './MongoError.ts';
import { isNumber } from './numbers.ts';
import { splitPath } from './paths.ts';
import { type Document, fieldOf, isDocument, isOperatorObject, isTrue, setField } from './values.ts';

/** A field that is computed. */
export interface ComputedField {
  path: readonly string[];
  valueOf: Expression;
}

/** Paths as nested names; true where a path ends. */
type PathTree = Map<string, PathTree | true>;

interface Parts {
  tree: PathTree;
  keepsId: boolean;
  /** Whether the fields named are those kept; undefined while nothing has said. */
  isInclusion: boolean | undefined;
  computed: ComputedField[];
}

function addPath(tree: PathTree, name: string): void {
  const path = splitPath(name);
  const last = path.at(-1) ?? '';
  let branch = tree;
  for (const part of path.slice(0, -1)) {
    const next = branch.get(part) ?? new Map<string, PathTree | true>();
    if (next === true) throw location(31250, `Path collision at ${name}`);
    branch.set(part, next);
    branch = next;
  }
  if (branch.has(last)) throw location(31250, `Path collision at ${name}`);
  branch.set(last, true);
}

function setMode(parts: Parts, isInclusion: boolean, name: string): void {
  parts.isInclusion ??= isInclusion;
  if (parts.isInclusion === isInclusion) return;
  throw isInclusion
    ? location(31253, `Cannot do inclusion on field ${name} in exclusion projection`)
    : location(31254, `Cannot do exclusion on field ${name} in inclusion projection`);
}

function parseField(parts: Parts, name: string, value: unknown): void {
  const path = splitPath(name);
  if (path.includes('$')) throw unsupported(`the positional projection '${name}'`);
  if (path.some((part) => part === '' || part.startsWith('$'))) {
    throw location(16410, `'${name}' is no path of a projection`);
  }
  if (typeof value === 'boolean' || isNumber(value)) {
    if (name === '_id') {
      parts.keepsId = isTrue(value);
    } else {
      setMode(parts, isTrue(value), name);
      addPath(parts.tree, name);
    }
  } else if (isDocument(value) && !isOperatorObject(value)) {
    const fields = Object.entries(value);
    if (fields.length === 0) throw location(51270, `An empty sub-projection is not a valid value: ${name}`);
    for (const [inner, innerValue] of fields) parseField(parts, `${name}.${inner}`, innerValue);
  } else {
    if (name === '_id') parts.keepsId = false;
    else setMode(parts, true, name);
    parts.computed.push({ path, valueOf: compileExpression(value) });
  }
}

/** What the tree names, or what it does not name; undefined for a value that has no such fields. */
function pick(value: unknown, tree: PathTree, isInclusion: boolean): unknown {
  if (Array.isArray(value)) {
    return value
      .map((element) => pick(element, tree, isInclusion))
      .filter((element) => element !== undefined);
  }
  if (!isDocument(value)) return isInclusion ? undefined : value;
  const result: Document = {};
  for (const [name, inner] of Object.entries(value)) {
    const branch = tree.get(name);
    const isWhole = isInclusion ? branch === true : branch === undefined;
    const kept = isWhole ? inner : branch instanceof Map ? pick(inner, branch, isInclusion) : undefined;
    if (kept !== undefined) setField(result, name, kept);
  }
  return result;
}

/** A copy with a value at a path, or without one; in every document of an array on the way. */
export function withValueAt(target: unknown, path: readonly string[], value: unknown, at = 0): unknown {
  const part = path[at];
  if (part === undefined) return value;
  if (Array.isArray(target)) return target.map((element) => withValueAt(element, path, value, at));
  const result: Document = isDocument(target) ? { ...target } : {};
  const next = withValueAt(fieldOf(result, part), path, value, at + 1);
  if (next === undefined) delete result[part];
  else setField(result, part, next);
  return result;
}

/** A copy with the fields that are computed from `document`, and without those that come out as missing. */
export function withFields(target: Document, fields: readonly ComputedField[], document: Document): Document {
  const result = fields.reduce<unknown>(
    (current, { path, valueOf }) => withValueAt(current, path, valueOf(document)),
    target,
  );
  return isDocument(result) ? result : target;
}

/**
 * Compiles the projection of `find` or of `$project`.
 * @throws MongoError 31249–31254 and others of MongoDB's for what does not fit together
 */
export function compileProjection(spec: Document): (document: Document) => Document {
  const parts: Parts = { tree: new Map(), keepsId: true, isInclusion: undefined, computed: [] };
  for (const [name, value] of Object.entries(spec)) parseField(parts, name, value);
  const { tree, keepsId, computed } = parts;
  const isInclusion = parts.isInclusion ?? (computed.length > 0 || ('_id' in spec && keepsId));
  if (keepsId === isInclusion && !tree.has('_id')) tree.set('_id', true);
  return (document) => {
    const kept = pick(document, tree, isInclusion);
    return withFields(isDocument(kept) ? kept : {}, computed, document);
  };
}
