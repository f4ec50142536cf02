import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import Negotiator from 'negotiator';

import type { HeaderList } from './browserHeaders.ts';
import { HttpRefusal } from './HttpRefusal.ts';

/** An answer shorter than this is sent as it is: compressed it would take the same packet. */
const compressFromBytes = 1_400;

const mediaTypes = ['application/json', 'application/graphql-response+json'] as const;
export type MediaType = (typeof mediaTypes)[number];

/**
 * The media type that the client wants the answer in; JSON where it does not care.
 *
 * @throws HttpRefusal MEDIA_TYPE_NOT_ACCEPTABLE
 */
export function mediaTypeFor(request: IncomingMessage): MediaType {
  const { accept } = request.headers;
  if (accept === undefined || accept === '*/*' || accept === 'application/json') return 'application/json';
  const type = new Negotiator(request).mediaType([...mediaTypes]);
  const known = mediaTypes.find((it) => it === type);
  if (known) return known;
  throw new HttpRefusal(406, 'MEDIA_TYPE_NOT_ACCEPTABLE', `An answer comes as ${mediaTypes.join(' or ')}.`);
}

/** How long a client may take none of an answer: what it does not read stays in memory. */
const readTimeoutMs = 30_000;

const encoders = {
  // Quality 4 makes about the size of gzip's best, in the time of its fastest.
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 4 }),
};

interface Answer {
  readonly status: number;
  readonly mediaType: MediaType;
  /** What else goes into its head. */
  readonly headers: HeaderList;
  readonly body: string;
}

/** Sends a body of JSON, compressed where the client can read that and it is worth it. */
export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { status, mediaType, headers, body }: Answer,
  timeoutMs = readTimeoutMs,
): Promise<void> {
  const encoding = encodingFor(request, body.length);
  const bytes = encoding ? await encoders[encoding](Buffer.from(body)) : null;
  headers.push('content-type', `${mediaType}; charset=utf-8`, 'cache-control', 'no-store');
  headers.push('vary', 'accept, accept-encoding');
  headers.push('content-length', String(bytes?.length ?? Buffer.byteLength(body)));
  if (encoding) headers.push('content-encoding', encoding);
  response.writeHead(status, headers);
  response.end(bytes ?? body);
  // Without a listener node closes the connection then. A short answer is with the system already.
  if (response.writableLength > 0) response.setTimeout(timeoutMs);
}

function encodingFor(request: IncomingMessage, length: number): 'br' | 'gzip' | null {
  if (length < compressFromBytes || request.headers['accept-encoding'] === undefined) return null;
  const encoding = new Negotiator(request).encoding(['br', 'gzip', 'identity']);
  return encoding === 'br' || encoding === 'gzip' ? encoding : null;
}
