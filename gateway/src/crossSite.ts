import type { IncomingHttpHeaders } from 'node:http';

import { HttpRefusal } from './HttpRefusal.ts';

/** Headers that no page may add to a request to another site without that site's consent (a preflight). */
const forcingHeaders = ['x-request-id', 'graphql-require-preflight', 'apollo-require-preflight'] as const;

/**
 * Refuses a GET that a page of another site could have made a browser send. A POST needs no such test: its media
 * type, JSON, forces a preflight already.
 *
 * A browser says where a request comes from (`Sec-Fetch-*`, which no page can forge); a GET passes when it says
 * that a script asked for it, and no other site's. One that says nothing (an old browser's, a bare tool's) has to
 * carry a header that forces a preflight.
 *
 * @throws HttpRefusal CROSS_SITE_REQUEST
 * @see https://www.w3.org/TR/fetch-metadata/
 */
export function assertSameSite(headers: IncomingHttpHeaders): void {
  if (forcingHeaders.some((name) => headers[name] !== undefined)) return;
  if (/^application\/json\b/.test(headers['content-type'] ?? '')) return;
  const { 'sec-fetch-site': site, 'sec-fetch-mode': mode } = headers;
  const isOfScript = mode === 'cors' || mode === 'same-origin';
  if (isOfScript && (site === undefined || site === 'same-origin' || site === 'none')) return;
  throw new HttpRefusal(
    403,
    'CROSS_SITE_REQUEST',
    'This GET could come from a page of another site (CSRF). Send a POST of JSON, or the header ' +
      '`graphql-require-preflight: 1`.',
  );
}
