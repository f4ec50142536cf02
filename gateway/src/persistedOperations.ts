import { errorCodes } from '@prim/chassis/errors';
import { persistedOperations } from '@prim/schema';

import { HttpRefusal } from './HttpRefusal.ts';
import type { GraphqlRequest } from './readGraphqlRequest.ts';

const documents = new Map(Object.entries(persistedOperations()));
const texts = new Set(documents.values());

/**
 * The document of a request, looked up by its id where the client sent one.
 *
 * @throws HttpRefusal OPERATION_ID_UNKNOWN; BAD_REQUEST when id and document are not of the same operation
 */
export function documentOf({ query, documentId }: GraphqlRequest): string {
  if (documentId === null) return query ?? '';
  const document = documents.get(documentId);
  if (document === undefined) {
    throw new HttpRefusal(400, 'OPERATION_ID_UNKNOWN', errorCodes.OPERATION_ID_UNKNOWN);
  }
  if (query !== null && query !== document) {
    throw new HttpRefusal(400, 'BAD_REQUEST', '`query` is not the document that `documentId` stands for.');
  }
  return document;
}

/** @throws HttpRefusal OPERATION_NOT_PERSISTED where a document is none of those that come with the graph */
export function assertPersisted(document: string): void {
  if (texts.has(document)) return;
  throw new HttpRefusal(403, 'OPERATION_NOT_PERSISTED', errorCodes.OPERATION_NOT_PERSISTED);
}
