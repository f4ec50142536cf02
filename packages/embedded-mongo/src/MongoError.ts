import type { Document } from './values.ts';

/** What a refusal carries besides its code; each goes into the reply under the same name. */
interface ErrorDetails {
  keyPattern?: Document;
  keyValue?: Document;
}

/**
 * A refusal in MongoDB's own terms.
 * @see https://www.mongodb.com/docs/manual/reference/error-codes/
 */
export class MongoError extends Error {
  readonly code: number;
  readonly codeName: string;
  readonly details: ErrorDetails;

  constructor(code: number, codeName: string, message: string, details: ErrorDetails = {}) {
    super(message);
    this.code = code;
    this.codeName = codeName;
    this.details = details;
  }
}

export const badValue = (message: string): MongoError => new MongoError(2, 'BadValue', message);
export const failedToParse = (message: string): MongoError => new MongoError(9, 'FailedToParse', message);
export const typeMismatch = (message: string): MongoError => new MongoError(14, 'TypeMismatch', message);

/** MongoDB's unnamed codes are called by their number. */
export const location = (code: number, message: string): MongoError =>
  new MongoError(code, `Location${code}`, message);

/** For what MongoDB has and this server does not: refused by name, never ignored. */
export const unsupported = (feature: string): MongoError =>
  new MongoError(115, 'CommandNotSupported', `${feature} is not supported by embedded-mongo`);
