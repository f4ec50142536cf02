import { compileExpression } from './expressions.ts';
import { location, unsupported } from './MongoError.ts';
import { isNumber, toNumber } from './numbers.ts';
import { splitPath } from './paths.ts';
import { type Document, fieldOf, isDocument, setField } from './values.ts';

/** Makes the document that a projection describes. */
type Projection = (document: Document) => Document;

/** Paths as nested names; true where a path ends. */
type PathTree = Map<string, PathTree | true>;

interface Parts {
  tree: PathTree;
  keepsId: boolean;
  /** Whether the fields named are those kept; undefined while nothing has said. */
  isInclusion: boolean | undefined;
  computed: { path: readonly string[]; valueOf: (document: Document) => unknown }[];
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

function parseField(parts: Parts, name: string, value: unknown): void {
  if (name.startsWith('$')) throw location(16410, `FieldPath field names may not start with '$': ${name}`);
  if (splitPath(name).includes('$')) throw unsupported(`the positional projection '${name}'`);
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
    for (const [inner, innerValue] of fields) parseField(parts, `${name}.${inner}`, innerValue);
    return;
  }
  if (name === '_id') parts.keepsId = false;
  else setMode(parts, true, name);
  parts.computed.push({ path: splitPath(name), valueOf: compileExpression(value) });
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

/**
 * Compiles the projection of `find` or of `$project`.
 * @throws MongoError 31249–31254 and others of MongoDB's for what does not fit together
 */
export function compileProjection(spec: Document): Projection {
  const parts: Parts = { tree: new Map(), keepsId: true, isInclusion: undefined, computed: [] };
  for (const [name, value] of Object.entries(spec)) parseField(parts, name, value);
  const { tree, keepsId, computed } = parts;
  const onlyId = '_id' in spec && keepsId;
  const isInclusion = parts.isInclusion ?? (computed.length > 0 || onlyId);
  return (document) => {
    const kept = isInclusion ? include(document, tree) : exclude(document, tree);
    let result: Document = isDocument(kept) ? kept : {};
    if (isInclusion && keepsId && Object.hasOwn(document, '_id') && !tree.has('_id')) {
      result = { _id: document['_id'], ...result };
    }
    if (!isInclusion && !keepsId) delete result['_id'];
    for (const { path, valueOf } of computed) {
      const value = valueOf(document);
      if (value !== undefined) result = asDocument(withValueAt(result, path, value));
    }
    return result;
  };
}

const asDocument = (value: unknown): Document => (isDocument(value) ? value : {});
