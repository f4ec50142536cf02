import { randomUUID } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

import type { Caller } from '@prim/chassis/Caller';
import { faultOf, log } from '@prim/chassis/log';

import type { AllowanceOf } from './allowances.ts';
import { type BrowserHeaders, type HeaderList, putHeaders } from './browserHeaders.ts';
import type { CallerOf } from './callers.ts';
import { Deadline } from './Deadline.ts';
import type { Engine, EngineTimings } from './engine/Engine.ts';
import type { Explorer } from './explorer/explorer.ts';
import { forwardedHeaders, requestIdOf } from './forwardedHeaders.ts';
import type { ForwardExport } from './forwardExport.ts';
import { HttpRefusal } from './HttpRefusal.ts';
import { requestSeconds, requestsUnderWay } from './metrics.ts';
import { assertPersisted, documentOf } from './persistedOperations.ts';
import { readGraphqlRequest } from './readGraphqlRequest.ts';
import { type MediaType, mediaTypeFor, sendAnswer } from './sendAnswer.ts';

/** What the front of the gateway stands before. */
export interface FrontParts {
  readonly engine: Pick<Engine, 'answer'>;
  readonly callerOf: CallerOf;
  readonly allowanceOf: AllowanceOf;
  /** How long a GraphQL request may take, from its first byte to the last of its answer. */
  readonly requestTimeoutMs: number;
  /** Who is told how a request is answered (`x-explain`). */
  readonly mayExplain: (caller: Caller) => boolean;
  /** True where callers without a token may send only the operations that come with the graph. */
  readonly isPublicPersistedOnly: boolean;
  readonly browserHeaders: BrowserHeaders;
  /** Null where there is none. */
  readonly explorer: Explorer | null;
  readonly forwardExport: ForwardExport | null;
  /** The body of `/ready`. */
  readonly readiness: () => Promise<object>;
  /** True once the process was asked to stop: no connection is kept alive, and no balancer should send more. */
  readonly isStopping: () => boolean;
}

/** The gateway as HTTP sees it: `/graphql`, files under `/export/`, `/health`, `/ready` and the explorer at `/`. */
export function createFront(parts: FrontParts): RequestListener {
  return (request, response) => {
    const { url = '/' } = request;
    const end = url.indexOf('?');
    const path = end < 0 ? url : url.slice(0, end);
    const headers = parts.browserHeaders.of(request);
    if (parts.isStopping()) headers.push('connection', 'close');
    const preflight = parts.browserHeaders.ofPreflight(request);
    if (preflight) {
      response.writeHead(204, [...headers, ...preflight]).end();
      return;
    }
    // What is asked most often sends them all at once, with its own.
    if (path !== '/graphql') putHeaders(response, headers);
    const work =
      path === '/graphql'
        ? serveGraphql(parts, request, response, headers)
        : parts.forwardExport && path.startsWith('/export/')
          ? serveExport(parts, parts.forwardExport, request, response)
          : servePage(parts, path, request, response);
    work.catch((error: unknown) => sendFault(response, error));
  };
}

async function serveGraphql(
  parts: FrontParts,
  request: IncomingMessage,
  response: ServerResponse,
  headers: HeaderList,
): Promise<void> {
  headers.push('x-request-id', requestIdOf(request.headers) ?? randomUUID());
  measure(response);
  const gone = new AbortController();
  const deadline = new Deadline(parts.requestTimeoutMs);
  response.once('close', () => {
    deadline.end();
    if (!response.writableFinished) gone.abort();
  });
  let mediaType: MediaType = 'application/json';
  try {
    mediaType = mediaTypeFor(request);
    const caller = await parts.callerOf(request.headers.authorization);
    const isExplained = request.headers['x-explain'] !== undefined;
    if (isExplained && !parts.mayExplain(caller)) throw explanationRefused();
    const isTimed = request.headers['x-server-timing'] !== undefined;
    const asked = await deadline.within(readGraphqlRequest(request), () => notReadInTime(deadline.limitMs));
    const query = documentOf(asked);
    if (parts.isPublicPersistedOnly && caller.institution === null) assertPersisted(query);
    const { body, isRequestError, isMethodRefused, timings } = await parts.engine.answer({
      query,
      operationName: asked.operationName,
      variables: asked.variables,
      queryOnly: request.method === 'GET',
      headers: forwardedHeaders(request.headers),
      caller,
      allowance: parts.allowanceOf(caller, request),
      signal: gone.signal,
      deadline,
      isExplained,
      isTimed,
    });
    if (timings && isTimed) headers.push('server-timing', serverTiming(timings));
    if (isMethodRefused) headers.push('allow', 'POST');
    // Of a request that could be read, JSON tells all errors in its body; the newer media type has a status for them.
    const isToldByStatus = isRequestError && mediaType !== 'application/json';
    const status = isMethodRefused ? 405 : isToldByStatus ? 400 : 200;
    await sendAnswer(request, response, { status, mediaType, headers, body });
  } catch (error) {
    if (!(error instanceof HttpRefusal)) {
      if (!response.headersSent) putHeaders(response, headers);
      throw error;
    }
    for (const [name, value] of Object.entries(error.headers)) headers.push(name, value);
    const body = errorBody(error.message, error.extensions);
    await sendAnswer(request, response, { status: error.status, mediaType, headers, body });
  }
}

const notReadInTime = (limit: number) =>
  new HttpRefusal(
    408,
    'TIME_EXCEEDED',
    `The request was not there as a whole after the ${limit} ms that it may take: send it at once.`,
    { connection: 'close' },
    { limit },
  );

const explanationRefused = () =>
  new HttpRefusal(403, 'FORBIDDEN', 'How a request is answered is told to callers with the role operator.');

function measure(response: ServerResponse): void {
  const began = performance.now();
  requestsUnderWay.inc();
  response.once('close', () => {
    requestsUnderWay.dec();
    requestSeconds.observe({ status: response.statusCode }, (performance.now() - began) / 1_000);
  });
}

/** What a file costs, whatever is in it: that of a dear operation. */
const exportPoints = 20_000;

async function serveExport(
  parts: FrontParts,
  forwardExport: ForwardExport,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  request.resume();
  response.setHeader('x-request-id', requestIdOf(request.headers) ?? randomUUID());
  try {
    if (request.method !== 'GET')
      throw new HttpRefusal(405, 'METHOD_NOT_ALLOWED', 'Files are read by GET.', { allow: 'GET' });
    const caller = await parts.callerOf(request.headers.authorization);
    await parts.allowanceOf(caller, request).charge(exportPoints);
    await forwardExport(request, response, caller);
  } catch (error) {
    // A client that went away, or a file that broke off: the connection is gone, and said all there is to say.
    if (response.destroyed) return;
    if (!(error instanceof HttpRefusal)) throw error;
    for (const [name, value] of Object.entries(error.headers)) response.setHeader(name, value);
    sendJson(response, error.status, errorBody(error.message, error.extensions));
  }
}

/** @see https://www.w3.org/TR/server-timing/ */
const serverTiming = ({ prepareMs, executeMs, shapeMs }: EngineTimings): string =>
  Object.entries({ prepare: prepareMs, execute: executeMs, shape: shapeMs })
    .map(([name, ms]) => `${name};dur=${ms.toFixed(2)}`)
    .join(', ');

async function servePage(
  parts: FrontParts,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  request.resume();
  if (request.method !== 'GET') {
    response.setHeader('allow', 'GET');
    return sendJson(response, 405, errorBody('This address is read by GET.', { code: 'METHOD_NOT_ALLOWED' }));
  }
  if (path === '/health') return sendJson(response, 200, '{"status":"alive"}');
  if (path === '/ready') {
    if (parts.isStopping()) return sendJson(response, 503, '{"status":"stopping"}');
    return sendJson(response, 200, JSON.stringify(await parts.readiness()));
  }
  if (await parts.explorer?.(path, response)) return;
  sendJson(response, 404, errorBody('Nothing is here: the graph is at /graphql.', { code: 'BAD_REQUEST' }));
}

function sendFault(response: ServerResponse, error: unknown): void {
  const incident = randomUUID();
  log.error({ incident, ...faultOf(error) }, 'fault');
  if (response.headersSent) response.destroy();
  else sendJson(response, 500, errorBody('Internal error', { code: 'INTERNAL_SERVER_ERROR', incident }));
}

const errorBody = (message: string, extensions: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ errors: [{ message, extensions }] });

function sendJson(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(body);
}
