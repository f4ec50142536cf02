import canonicalize from 'canonicalize';

import { isInstant } from './instant.ts';
import { LedgerError } from './LedgerError.ts';

/** The kinds of claim that a ledger holds. A new kind is a change of the format: it raises the version. */
export const leafKinds = [
  'FundingEntry',
  'Receipt',
  'RegionalExpenditure',
  'Agreement',
  'Amendment',
  'Decision',
  'ResolutionJudgement',
  'MeasureVersion',
  'SubsidyContract',
] as const;

export type LeafKind = (typeof leafKinds)[number];

/**
 * What a body may hold. JSON numbers are not among it: an amount is a decimal string, so that no reader in
 * any language ever rounds it.
 */
export type LeafValue = string | boolean | null | readonly LeafValue[] | LeafBody;
export interface LeafBody {
  readonly [name: string]: LeafValue;
}

/** One claim of one institution: the whole of what a leaf of its log says, and nothing else. */
export interface LeafRecord {
  readonly version: 1;
  readonly kind: LeafKind;
  /** The organisation that makes the claim, by its identifier. One log has one reporter. */
  readonly reporter: string;
  /** The identifier of the entry, as the graph knows it. */
  readonly id: string;
  /**
   * When the reporter's ledger took the entry in: UTC, to the millisecond, as `Date.toISOString` writes it.
   */
  readonly recordedAt: string;
  /** What is claimed. No personal data: what is once in a log can never be taken out of it. */
  readonly body: LeafBody;
}

/** Bounds on one leaf, so that no single entry can exhaust a verifier. */
export const leafLimits = { bytes: 65_536, depth: 16, nameChars: 200 } as const;

const fields = ['version', 'kind', 'reporter', 'id', 'recordedAt', 'body'] as const;
const encoder = new TextEncoder();
// The mark at the start of a file is part of the bytes: left alone here, it makes them not canonical.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The bytes that are hashed into the log: RFC 8785 canonical JSON in UTF-8.
 * @throws LedgerError LEAF_INVALID naming the place in the record and what is allowed there
 */
export function leafBytes(record: LeafRecord): Uint8Array {
  const text = canonicalize(copyRecord(record));
  const bytes = encoder.encode(text);
  if (bytes.length > leafLimits.bytes) {
    throw invalid('the record', `has ${bytes.length} bytes, and at most ${leafLimits.bytes} are allowed`);
  }
  return bytes;
}

/**
 * Reads a leaf that came from anywhere.
 * @throws LedgerError LEAF_INVALID when it is not a leaf record, LEAF_NOT_CANONICAL when the same record
 *   has other bytes (spaces, another order, a name twice), so that one record never has two hashes
 */
export function parseLeaf(bytes: Uint8Array): LeafRecord {
  if (bytes.length > leafLimits.bytes) {
    throw invalid('the record', `has ${bytes.length} bytes, and at most ${leafLimits.bytes} are allowed`);
  }
  const text = decodeLeaf(bytes);
  const record = copyRecord(parseJson(text));
  if (canonicalize(record) !== text) {
    throw new LedgerError(
      'LEAF_NOT_CANONICAL',
      'The leaf is not in the canonical form of RFC 8785: spaces, order of names or a name given twice.',
    );
  }
  return record;
}

function decodeLeaf(bytes: Uint8Array): string {
  try {
    return decoder.decode(bytes);
  } catch {
    throw new LedgerError('LEAF_NOT_CANONICAL', 'The leaf is not valid UTF-8.');
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new LedgerError('LEAF_NOT_CANONICAL', 'The leaf is not valid JSON.');
  }
}

/** A copy, checked value by value: what is hashed is what was checked, whatever the original does later. */
function copyRecord(record: unknown): LeafRecord {
  const given = plainObject(record, 'the record');
  const names = namesOf(given, 'the record');
  const missing = fields.find((field) => !names.includes(field));
  if (missing !== undefined) throw invalid(`the field "${missing}"`, 'is missing');
  const extra = names.find((name) => !fields.some((field) => field === name));
  if (extra !== undefined) {
    throw invalid(`the field ${JSON.stringify(extra)}`, `is unknown: a leaf has ${fields.join(', ')}`);
  }
  const { version, kind, reporter, id, recordedAt, body } = given;
  if (version !== 1) throw invalid('the field "version"', 'must be the number 1');
  return {
    version,
    kind: checkKind(kind),
    reporter: checkName('reporter', reporter),
    id: checkName('id', id),
    recordedAt: checkInstant(recordedAt),
    body: copyObject(body, 'body', 1),
  };
}

function checkKind(value: unknown): LeafKind {
  const kind = leafKinds.find((known) => known === value);
  if (kind === undefined) throw invalid('the field "kind"', `must be one of ${leafKinds.join(', ')}`);
  return kind;
}

function checkName(field: string, value: unknown): string {
  if (typeof value !== 'string' || value === '' || value.length > leafLimits.nameChars) {
    throw invalid(`the field "${field}"`, `must be a text of 1 to ${leafLimits.nameChars} characters`);
  }
  if (/\p{C}/u.test(value)) throw invalid(`the field "${field}"`, 'must not have control characters');
  return value;
}

function checkInstant(value: unknown): string {
  if (typeof value === 'string' && isInstant(value)) return value;
  throw invalid('the field "recordedAt"', 'must be an instant in UTC such as 2026-01-31T09:30:00.000Z');
}

/** The path is put together where it is wanted: for lists, objects and refusals. */
function copyValue(value: unknown, path: string, at: string | number, depth: number): LeafValue {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string' && value.isWellFormed()) return value;
  const place = typeof at === 'number' ? `${path}[${at}]` : `${path}.${at}`;
  if (typeof value === 'string') throw illFormed(place);
  if (typeof value !== 'object') throw refusedValue(place, value);
  return Array.isArray(value) ? copyArray(value, place, depth) : copyObject(value, place, depth);
}

function copyArray(value: readonly unknown[], path: string, depth: number): LeafValue[] {
  checkDepth(path, depth);
  // `Array.from` reads the holes of a sparse array as undefined, which is then refused.
  return Array.from(value, (item, index) => copyValue(item, path, index, depth + 1));
}

function copyObject(value: unknown, path: string, depth: number): LeafBody {
  checkDepth(path, depth);
  const given = plainObject(value, path);
  const copy: Record<string, LeafValue> = {};
  for (const name of namesOf(given, path)) copy[name] = copyValue(given[name], path, name, depth + 1);
  return copy;
}

/** A plain object; anything else is refused, above all objects that would speak for themselves. */
function plainObject(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid(path, 'must be an object');
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw refusedValue(path, value);
  return value as Readonly<Record<string, unknown>>;
}

function namesOf(value: object, path: string): readonly string[] {
  const names = Reflect.ownKeys(value);
  for (const name of names) {
    if (typeof name === 'symbol') throw invalid(path, 'must not have symbols as names');
    if (name === '__proto__') throw invalid(path, 'must not have the name "__proto__"');
    if (!name.isWellFormed()) throw illFormed(`a name in ${path}`);
  }
  return names as readonly string[];
}

const illFormed = (path: string): LedgerError =>
  invalid(path, 'has half of a surrogate pair, which UTF-8 cannot write');

function checkDepth(path: string, depth: number): void {
  if (depth > leafLimits.depth) {
    throw invalid(path, `is nested more than ${leafLimits.depth} levels deep`);
  }
}

function refusedValue(path: string, value: unknown): LedgerError {
  const found = typeof value === 'object' ? Object.prototype.toString.call(value).slice(8, -1) : typeof value;
  const hint = found === 'number' || found === 'bigint' ? '; write an amount as a decimal string' : '';
  return invalid(
    path,
    `is of type ${found}; allowed are text, true, false, null, lists and plain objects${hint}`,
  );
}

function invalid(place: string, why: string): LedgerError {
  return new LedgerError('LEAF_INVALID', `The leaf record is refused: ${place.slice(0, 120)} ${why}.`);
}
