import { MongoError, badValue, location, typeMismatch } from './MongoError.ts';
import { isNumber, toNumber } from './numbers.ts';
import { typeName } from './order.ts';
import { type Document, isDocument } from './values.ts';

const wrongType = (name: string, value: unknown, wanted: string) =>
  typeMismatch(`BSON field '${name}' is the wrong type '${typeName(value)}', expected type '${wanted}'`);

/** A collection's name. @throws MongoError 73 for anything but a text */
export function collectionName(command: Document, field: string): string {
  const value = command[field];
  if (typeof value !== 'string' || value === '') {
    throw new MongoError(73, 'InvalidNamespace', `collection name has invalid type ${typeName(value)}`);
  }
  return value;
}

export function textField(command: Document, name: string): string {
  const value = command[name];
  if (typeof value !== 'string') throw wrongType(name, value, 'string');
  return value;
}

/** @throws MongoError 14 for no number, 51024 below zero */
export function countField(command: Document, name: string): number | undefined {
  const value = wholeField(command, name);
  if (value !== undefined && value < 0) throw location(51024, `BSON field '${name}' value must be >= 0`);
  return value;
}

export function wholeField(command: Document, name: string): number | undefined {
  const value = command[name];
  if (value === undefined || value === null) return undefined;
  if (!isNumber(value)) throw wrongType(name, value, 'long');
  if (!Number.isSafeInteger(toNumber(value))) throw badValue(`'${name}' must be a whole number`);
  return toNumber(value);
}

export function documentField(command: Document, name: string): Document | undefined {
  const value = command[name];
  if (value === undefined || value === null) return undefined;
  if (!isDocument(value)) throw wrongType(name, value, 'object');
  return value;
}

/** As `documentField`, for what only counts when it has a field. */
export function fullDocumentField(command: Document, name: string): Document | undefined {
  const value = documentField(command, name);
  return value && Object.keys(value).length > 0 ? value : undefined;
}

export function listField(command: Document, name: string): unknown[] {
  const value = command[name];
  if (!Array.isArray(value)) throw wrongType(name, value, 'array');
  return value;
}

export function documentsField(command: Document, name: string): Document[] {
  return listField(command, name).map((value, i) => {
    if (!isDocument(value)) throw wrongType(`${name}.${i}`, value, 'object');
    return value;
  });
}

/** MongoDB takes numbers for booleans. */
export function flagField(command: Document, name: string, otherwise = false): boolean {
  const value = command[name];
  if (value === undefined || value === null) return otherwise;
  if (typeof value === 'boolean') return value;
  if (isNumber(value)) return toNumber(value) !== 0;
  throw wrongType(name, value, 'bool');
}

/** @throws MongoError 40415 naming the first field that is not among those known */
export function refuseUnknownFields(document: Document, known: readonly string[], of: string): void {
  const unknown = Object.keys(document).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw location(40415, `BSON field '${of}.${unknown}' is unknown to embedded-mongo or not supported by it`);
}
