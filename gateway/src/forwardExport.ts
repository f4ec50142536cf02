import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

import type { Caller } from '@prim/chassis/Caller';
import { type ErrorCode, errorCodes } from '@prim/chassis/errors';
import { subgraphPorts } from '@prim/schema';
import { request as send } from 'undici';

import { forwardedHeaders } from './forwardedHeaders.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import type { SubgraphHeaders } from './subgraphHeaders.ts';

/** The institution that offers files. */
const owner = 'agencies';

/** How long a piece of a file may take where nothing else is said: evidence is proven before it is sent. */
const usualPieceTimeoutMs = 30_000;

/** The longest refusal that is read. */
const refusalMaxBytes = 16_384;

/** What a client gets to see of the headers of a file. */
const passedHeaders = ['content-type', 'content-disposition', 'x-content-type-options'] as const;

export interface ExportForwarding {
  readonly subgraphUrls: Readonly<Record<string, string>>;
  readonly headers: SubgraphHeaders;
  /** How long the first piece of a file may take, and each further one; a client has twice as long to take one. */
  readonly pieceTimeoutMs?: number;
}

/** Answers a request for a file under `/export/`. */
export type ForwardExport = (
  request: IncomingMessage,
  response: ServerResponse,
  caller: Caller,
) => Promise<void>;

/**
 * Sends the files of the institution that makes them on, piece by piece, with the caller's rights. A client that goes
 * away ends the making of the file; a file that breaks off breaks the client's connection off.
 */
export function forwardExport({
  subgraphUrls,
  headers,
  pieceTimeoutMs = usualPieceTimeoutMs,
}: ExportForwarding): ForwardExport {
  const { origin } = new URL(subgraphUrls[owner] ?? `http://127.0.0.1:${subgraphPorts[owner]}`);
  return async (request, response, caller) => {
    // As it will be sent: what is signed must be what comes.
    const { pathname, search } = new URL(request.url ?? '/', origin);
    // Dots in a path climb, and nothing else of the institution's is to be had by its signed word.
    if (!pathname.startsWith('/export/')) {
      throw new HttpRefusal(404, 'EXPORT_UNAVAILABLE', 'Files are under /export/.');
    }
    const path = pathname + search;
    const {
      'content-type': _,
      accept: __,
      ...own
    } = headers(owner, forwardedHeaders(request.headers), caller, `GET ${path}`);
    const gone = new AbortController();
    response.once('close', () => response.writableFinished || gone.abort());
    const answer = await send(`${origin}${path}`, {
      method: 'GET',
      headers: own,
      headersTimeout: pieceTimeoutMs,
      bodyTimeout: pieceTimeoutMs,
      signal: gone.signal,
    }).catch(() => {
      throw new HttpRefusal(503, 'SUBGRAPH_UNAVAILABLE', `${owner}: ${errorCodes.SUBGRAPH_UNAVAILABLE}`);
    });
    if (answer.statusCode !== 200) throw refusalOf(answer.statusCode, await textOf(answer.body));
    for (const name of passedHeaders) {
      const value = answer.headers[name];
      if (value !== undefined) response.setHeader(name, value);
    }
    response.setHeader('cache-control', 'no-store');
    // A client that takes nothing any more would keep the file, and what reads the database for it, open.
    response.setTimeout(2 * pieceTimeoutMs);
    await pipeline(answer.body, response);
  };
}

async function textOf(body: AsyncIterable<Buffer>): Promise<string> {
  let text = '';
  for await (const chunk of body) {
    text += String(chunk);
    if (text.length > refusalMaxBytes) break;
  }
  return text;
}

/** A refusal of the institution as it said it, if it is one that we know; else that it cannot be had. */
function refusalOf(status: number, text: string): HttpRefusal {
  const { message, code } = readRefusal(text);
  if (code !== null && status < 500 && status !== 401) return new HttpRefusal(status, code, message);
  return new HttpRefusal(503, 'SUBGRAPH_UNAVAILABLE', `${owner}: ${errorCodes.SUBGRAPH_UNAVAILABLE}`);
}

function readRefusal(text: string): { readonly message: string; readonly code: ErrorCode | null } {
  const nothing = { message: '', code: null };
  try {
    const { errors } = JSON.parse(text) as {
      errors?: { message?: unknown; extensions?: { code?: unknown } }[];
    };
    const [error] = errors ?? [];
    const code = Object.keys(errorCodes).find((name) => name === error?.extensions?.code);
    return typeof error?.message === 'string'
      ? { message: error.message, code: (code ?? null) as ErrorCode | null }
      : nothing;
  } catch {
    return nothing;
  }
}
