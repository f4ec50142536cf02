import type { IncomingHttpHeaders } from 'node:http';

import { DomainError } from '@prim/chassis/errors';

import { HttpRefusal } from './HttpRefusal.ts';
import { readPurpose } from './purpose.ts';

/** The longest `Accept-Language` that goes on. */
const languageMaxLength = 200;

/**
 * The headers of a client that institutions get to see; all others stay here.
 *
 * @throws HttpRefusal PURPOSE_INVALID
 */
export function forwardedHeaders(headers: IncomingHttpHeaders): Readonly<Record<string, string>> {
  const forwarded: Record<string, string> = {};
  const language = headers['accept-language'];
  if (language && language.length <= languageMaxLength) forwarded['accept-language'] = language;
  const purpose = purposeOf(headers['x-purpose']);
  if (purpose !== null) forwarded['x-purpose'] = encodeURIComponent(purpose);
  const id = requestIdOf(headers);
  if (id !== null) forwarded['x-request-id'] = id;
  return forwarded;
}

/** The id that the client gave its request; null when it gave none, or one that is no id. */
export function requestIdOf(headers: IncomingHttpHeaders): string | null {
  const id = headers['x-request-id'];
  return typeof id === 'string' && /^[\w.-]{1,64}$/.test(id) ? id : null;
}

/** A purpose that cannot be kept is said at once, before anything is asked for nothing. */
function purposeOf(header: IncomingHttpHeaders[string]): string | null {
  try {
    return readPurpose(header);
  } catch (problem) {
    if (!(problem instanceof DomainError)) throw problem;
    throw new HttpRefusal(400, 'PURPOSE_INVALID', problem.message);
  }
}
