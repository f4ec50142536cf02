import { MongoError, badValue, location, typeMismatch, unsupported } from './MongoError.ts';
import { isNumber, isWhole, toNumber } from './numbers.ts';
import { typeName } from './order.ts';
import { type Document, isDocument, isTrue } from './values.ts';

const wrongType = (name: string, value: unknown, wanted: string) =>
  typeMismatch(`BSON field '${name}' is the wrong type '${typeName(value)}', expected type '${wanted}'`);

/** A collection's name. @throws MongoError 73 for anything but a text */
export function collectionName(command: Document, field: string): string {
  const value = command[field];
  if (typeof value === 'string' && value !== '') return value;
  throw new MongoError(73, 'InvalidNamespace', `collection name has invalid type ${typeName(value)}`);
}

export function textField(command: Document, name: string): string {
  const value = command[name];
  if (typeof value === 'string') return value;
  throw wrongType(name, value, 'string');
}

export function wholeField(command: Document, name: string): number | undefined {
  const value = command[name] ?? undefined;
  if (value === undefined) return undefined;
  if (!isNumber(value)) throw wrongType(name, value, 'long');
  if (!isWhole(value)) throw badValue(`'${name}' must be a whole number`);
  return toNumber(value);
}

/** @throws MongoError 14 for no number, 51024 below zero */
export function countField(command: Document, name: string): number | undefined {
  const value = wholeField(command, name);
  if (value !== undefined && value < 0) throw location(51024, `BSON field '${name}' value must be >= 0`);
  return value;
}

export function documentField(command: Document, name: string): Document | undefined {
  const value = command[name] ?? undefined;
  if (value === undefined || isDocument(value)) return value;
  throw wrongType(name, value, 'object');
}

/** As `documentField`, for what only counts when it has a field. */
export function fullDocumentField(command: Document, name: string): Document | undefined {
  const value = documentField(command, name);
  return value && Object.keys(value).length > 0 ? value : undefined;
}

export function listField(command: Document, name: string): unknown[] {
  const value = command[name];
  if (Array.isArray(value)) return value;
  throw wrongType(name, value, 'array');
}

export const documentsField = (command: Document, name: string): Document[] =>
  listField(command, name).map((value, i) => {
    if (isDocument(value)) return value;
    throw wrongType(`${name}.${i}`, value, 'object');
  });

/** MongoDB takes numbers for booleans. */
export function flagField(command: Document, name: string, otherwise = false): boolean {
  const value = command[name] ?? otherwise;
  if (typeof value === 'boolean' || isNumber(value)) return isTrue(value);
  throw wrongType(name, value, 'bool');
}

/** @throws MongoError 40415 naming the first field that is not among those known */
export function refuseUnknownFields(document: Document, known: readonly string[], of: string): void {
  const unknown = Object.keys(document).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw location(40415, `BSON field '${of}.${unknown}' is unknown to embedded-mongo or not supported by it`);
}

/** @throws MongoError 115 for any collation but the plain one */
export function refuseCollation(document: Document): void {
  const collation = fullDocumentField(document, 'collation');
  if (collation && collation['locale'] !== 'simple') throw unsupported('collation');
}
