import type { IncomingMessage } from 'node:http';

import { assertSameSite } from './crossSite.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { readBody } from './readBody.ts';

/** What a client asks, as GraphQL over HTTP has it: either the document or the id of one that is known. */
export interface GraphqlRequest {
  readonly query: string | null;
  /** `sha256:…` of an operation of the manifest. */
  readonly documentId: string | null;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>> | null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const badRequest = (message: string) => new HttpRefusal(400, 'BAD_REQUEST', message);

/**
 * Reads the GraphQL request of an HTTP request.
 *
 * @throws HttpRefusal METHOD_NOT_ALLOWED, MEDIA_TYPE_UNSUPPORTED, REQUEST_TOO_LARGE, BAD_REQUEST, CROSS_SITE_REQUEST
 * @see https://graphql.github.io/graphql-over-http/draft/
 */
export async function readGraphqlRequest(request: IncomingMessage): Promise<GraphqlRequest> {
  if (request.method === 'POST') {
    assertJson(request.headers['content-type'], request.headers['content-encoding']);
    return checkParameters(parseJson(await readBody(request), 'The body of the request'));
  }
  if (request.method === 'GET') {
    assertSameSite(request.headers);
    return checkParameters(readSearch(request.url ?? ''));
  }
  request.resume();
  throw new HttpRefusal(405, 'METHOD_NOT_ALLOWED', 'GraphQL is asked by POST, or by GET.', {
    allow: 'GET, POST',
  });
}

function assertJson(type = '', encoding = 'identity'): void {
  if (type === 'application/json') return assertPlain(encoding);
  const [mediaType = '', ...parameters] = type
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const isUtf8 = parameters.every(
    (part) => !part.startsWith('charset=') || /^charset="?utf-?8"?$/.test(part),
  );
  if (mediaType === 'application/json' && isUtf8) return assertPlain(encoding);
  throw new HttpRefusal(
    415,
    'MEDIA_TYPE_UNSUPPORTED',
    'The body of a request is JSON in UTF-8: send it with `content-type: application/json`.',
  );
}

function assertPlain(encoding: string): void {
  if (encoding === 'identity') return;
  throw new HttpRefusal(
    415,
    'MEDIA_TYPE_UNSUPPORTED',
    'The body of a request is read as it is, not compressed.',
    {
      'accept-encoding': 'identity',
    },
  );
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest(`${what} is not JSON.`);
  }
}

/** The parameters in the address of a GET, of which two are JSON. */
function readSearch(url: string): unknown {
  const start = url.indexOf('?');
  const search = new URLSearchParams(start < 0 ? '' : url.slice(start));
  const json = (name: string) => {
    const text = search.get(name);
    return text ? parseJson(text, `The parameter ${name}`) : null;
  };
  return {
    query: search.get('query'),
    documentId: search.get('documentId'),
    operationName: search.get('operationName') || null,
    variables: json('variables'),
    extensions: json('extensions'),
  };
}

function checkParameters(parameters: unknown): GraphqlRequest {
  if (Array.isArray(parameters)) throw badRequest('One request holds one operation: batches are not taken.');
  if (!isRecord(parameters)) throw badRequest('The body of the request is no JSON object.');
  const {
    query = null,
    documentId = null,
    operationName = null,
    variables = null,
    extensions = null,
  } = parameters;
  if (!isTextOrNull(query)) throw badRequest('`query` must be a text.');
  if (!isTextOrNull(documentId)) throw badRequest('`documentId` must be a text.');
  if (!isTextOrNull(operationName)) throw badRequest('`operationName` must be a text.');
  if (variables !== null && !isRecord(variables)) throw badRequest('`variables` must be an object.');
  if (extensions !== null && !isRecord(extensions)) throw badRequest('`extensions` must be an object.');
  if (!query && !documentId)
    throw badRequest('The request has no `query`, and no `documentId` in its place.');
  return { query, documentId, operationName, variables };
}

const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string';
