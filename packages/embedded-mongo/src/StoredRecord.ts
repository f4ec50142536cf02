import { type Document, decode } from './values.ts';

/** A document as stored. Neither its bytes nor its decoded form is ever changed in place. */
export interface StoredRecord {
  id: number;
  bytes: Buffer;
  document?: Document;
}

export const documentOf = (record: StoredRecord): Document => (record.document ??= decode(record.bytes));
