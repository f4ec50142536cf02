import { Schema } from 'mongoose';

import { isSha256, isUrl } from '../scalars.ts';

/** A document that shows what a claim says. */
export interface SourceDocumentRecord {
  readonly url: string;
  /** In hexadecimal. */
  readonly sha256: string;
}

const sourceDocument = new Schema<SourceDocumentRecord>(
  {
    url: { type: String, required: true, validate: isUrl },
    sha256: { type: String, required: true, validate: isSha256 },
  },
  { _id: false, strict: 'throw' },
);

/** The most documents that one claim may name. */
const documentsMax = 20;

/** The documents of a claim, to be put into its schema. */
export const sourceDocuments = {
  type: [sourceDocument],
  default: [],
  validate: (documents: readonly unknown[]) => documents.length <= documentsMax,
};
