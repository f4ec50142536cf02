import { MongoError, badValue, location, typeMismatch } from './MongoError.ts';
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

export function text(command: Document, name: string): string {
  const value = command[name];
  if (typeof value === 'string') return value;
  throw wrongType(name, value, 'string');
}

/** @throws MongoError 14 for no number, 2 for a fraction, 51024 below zero */
export function count(command: Document, name: string): number | undefined {
  const value = command[name] ?? undefined;
  if (value === undefined) return undefined;
  if (!isNumber(value)) throw wrongType(name, value, 'long');
  if (!isWhole(value)) throw badValue(`'${name}' must be a whole number`);
  if (toNumber(value) < 0) throw location(51024, `BSON field '${name}' value must be >= 0`);
  return toNumber(value);
}

export function object(command: Document, name: string): Document | undefined {
  const value = command[name] ?? undefined;
  if (value === undefined || isDocument(value)) return value;
  throw wrongType(name, value, 'object');
}

export function list(command: Document, name: string): unknown[] {
  const value = command[name];
  if (Array.isArray(value)) return value;
  throw wrongType(name, value, 'array');
}

export const objects = (command: Document, name: string): Document[] =>
  list(command, name).map((value, i) => {
    if (isDocument(value)) return value;
    throw wrongType(`${name}.${i}`, value, 'object');
  });

/** MongoDB takes numbers for booleans. */
export function flag(command: Document, name: string, otherwise = false): boolean {
  const value = command[name] ?? otherwise;
  if (typeof value === 'boolean' || isNumber(value)) return isTrue(value);
  throw wrongType(name, value, 'bool');
}

/** @throws MongoError 40415 naming the first field that is not among those known */
export function refuseUnknown(document: Document, known: readonly string[], of: string): void {
  const unknown = Object.keys(document).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw location(40415, `BSON field '${of}.${unknown}' is unknown to embedded-mongo or not supported by it`);
}
