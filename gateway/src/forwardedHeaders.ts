import type { IncomingHttpHeaders } from 'node:http';

/** The longest `Accept-Language` that goes on. */
const languageMaxLength = 200;

/** The headers of a client that institutions get to see; all others stay here. */
export function forwardedHeaders(headers: IncomingHttpHeaders): Readonly<Record<string, string>> {
  const forwarded: Record<string, string> = {};
  const language = headers['accept-language'];
  if (language && language.length <= languageMaxLength) forwarded['accept-language'] = language;
  const purpose = headers['x-purpose'];
  if (typeof purpose === 'string' && /^[\w%.~!*'()-]{1,600}$/.test(purpose)) forwarded['x-purpose'] = purpose;
  const id = requestIdOf(headers);
  if (id !== null) forwarded['x-request-id'] = id;
  return forwarded;
}

/** The id that the client gave its request; null when it gave none, or one that is no id. */
export function requestIdOf(headers: IncomingHttpHeaders): string | null {
  const id = headers['x-request-id'];
  return typeof id === 'string' && /^[\w.-]{1,64}$/.test(id) ? id : null;
}
