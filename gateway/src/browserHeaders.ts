import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';

import helmet from 'helmet';

/**
 * What a browser must know of every answer: names and values in turn, in a list of the request's own. Node writes such
 * a list at half the cost of as many calls of `setHeader`.
 */
export type HeaderList = string[];

export interface BrowserHeaders {
  of(request: IncomingMessage): HeaderList;
  /** What answers the question of a browser whether a script may send a request; null for a request itself. */
  ofPreflight(request: IncomingMessage): HeaderList | null;
}

export function putHeaders(response: ServerResponse, headers: HeaderList): void {
  for (let index = 0; index < headers.length; index += 2) {
    response.appendHeader(headers[index] ?? '', headers[index + 1] ?? '');
  }
}

/** What a script of another site may send, and read of the answer. */
const [sendable, readable] = [
  'accept-language, authorization, content-type, graphql-require-preflight, x-purpose, x-request-id',
  'retry-after, x-request-id',
];

const preflightMaxAgeS = '600';

/**
 * Helmet's headers, with a policy by which no answer of the graph may load or embed anything (the explorer has one of
 * its own), and consent (CORS) for pages of the origins that are named, for none without.
 */
export function createBrowserHeaders(origins: ReadonlySet<string>): BrowserHeaders {
  const fixed = helmetHeaders();
  return {
    of({ headers: { origin } }) {
      const headers = [...fixed];
      if (origin === undefined) return headers;
      headers.push('vary', 'origin');
      if (origins.has(origin)) {
        headers.push('access-control-allow-origin', origin, 'access-control-expose-headers', readable);
      }
      return headers;
    },
    ofPreflight({ method, headers: { origin, 'access-control-request-method': asked } }) {
      if (method !== 'OPTIONS' || asked === undefined) return null;
      if (origin === undefined || !origins.has(origin)) return [];
      return Object.entries({
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': sendable,
        'access-control-max-age': preflightMaxAgeS,
      }).flat();
    },
  };
}

/** What means nothing but for pages that show something, and for browsers of long ago: each costs a small query 1 %. */
const ofPages = {
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
} as const;

/** They are the same for each answer, and so are made once. */
function helmetHeaders(): Readonly<HeaderList> {
  const directives = { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] };
  const set = helmet({ contentSecurityPolicy: { useDefaults: false, directives }, ...ofPages });
  const response = new ServerResponse(new IncomingMessage(new Socket()));
  set(response.req, response, () => {});
  return Object.entries(response.getHeaders()).flatMap(([name, value]) => [name, String(value)]);
}
