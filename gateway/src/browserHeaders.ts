import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

import helmet from 'helmet';

/** Sets what a browser must know of every answer; true where a question of the browser itself is answered by it. */
export type BrowserHeaders = (request: IncomingMessage, response: ServerResponse) => boolean;

/** What a script of another site may send, and read of the answer. */
const [sendable, readable] = [
  'accept-language, authorization, content-type, graphql-require-preflight, x-purpose, x-request-id',
  'retry-after, x-request-id',
];

const preflightMaxAgeS = 600;

/**
 * Helmet's headers, with a policy by which no answer of the graph may load or embed anything (the explorer has one of
 * its own), and consent (CORS) for pages of the origins that are named, for none without.
 */
export function createBrowserHeaders(origins: ReadonlySet<string>): BrowserHeaders {
  const headers = helmetHeaders();
  return (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    const { origin } = request.headers;
    if (origin !== undefined) {
      response.appendHeader('vary', 'origin');
      if (origins.has(origin)) {
        response.setHeader('access-control-allow-origin', origin);
        response.setHeader('access-control-expose-headers', readable);
      }
    }
    if (request.method !== 'OPTIONS' || request.headers['access-control-request-method'] === undefined)
      return false;
    if (origin !== undefined && origins.has(origin)) {
      response.setHeader('access-control-allow-methods', 'GET, POST');
      response.setHeader('access-control-allow-headers', sendable);
      response.setHeader('access-control-max-age', preflightMaxAgeS);
    }
    response.writeHead(204).end();
    return true;
  };
}

/** They are the same for each answer, and so are made once. */
function helmetHeaders(): readonly (readonly [string, string])[] {
  const directives = { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] };
  const set = helmet({ contentSecurityPolicy: { useDefaults: false, directives } });
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  set(response.req, response, () => {});
  return Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]);
}
