import { anonymous, type Caller, callerOfClaims } from '@prim/chassis/Caller';
import { bearerOf } from '@prim/chassis/serviceToken';
import { decodeJwt, errors, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';

import { HttpRefusal } from './HttpRefusal.ts';
import type { TrustedIssuer } from './TrustedIssuer.ts';

/**
 * Who asks, by the Authorization header: at once for the public and for a token that was verified a moment ago.
 *
 * @throws HttpRefusal UNAUTHENTICATED (401) for anything but no header or a good token; TOKEN_ISSUER_UNAVAILABLE (503)
 *   while the keys of its issuer cannot be read
 */
export type CallerOf = (authorization: string | undefined) => Caller | Promise<Caller>;

/** The longest token that is read. */
const tokenMaxLength = 8_192;
/** How many tokens are held, and for how long: a key that an issuer takes back is good for so much longer. */
const tokensMax = 5_000;
const heldMs = 60_000;
const clockToleranceS = 5;

interface Verified {
  readonly caller: Caller;
  readonly expiresAtMs: number;
}

/** @see https://www.rfc-editor.org/rfc/rfc9068 for what a token holds */
export function createCallers(issuers: readonly TrustedIssuer[]): CallerOf {
  const trusted = new Map(issuers.map((issuer) => [issuer.issuer, issuer]));
  const held = new LRUCache<string, Verified>({ max: tokensMax });
  return (authorization) => {
    if (authorization === undefined) return anonymous;
    const token = bearerOf(authorization);
    if (token === undefined) throw refusal('The Authorization header must be `Bearer` and a token.');
    if (token.length > tokenMaxLength) throw refusal(`A token has at most ${tokenMaxLength} characters.`);
    const known = held.get(token);
    if (known && known.expiresAtMs > Date.now()) return known.caller;
    return verify(token, trusted).then((verified) => {
      held.set(token, verified);
      return verified.caller;
    });
  };
}

async function verify(token: string, trusted: ReadonlyMap<string, TrustedIssuer>): Promise<Verified> {
  const issuer = trusted.get(issuerOf(token));
  if (!issuer) throw refusal('The token is of an issuer that no institution here has named.');
  const { payload } = await jwtVerify(token, issuer.keys, {
    typ: 'at+jwt',
    algorithms: [...issuer.algorithms],
    issuer: issuer.issuer,
    audience: issuer.audience,
    requiredClaims: ['exp', 'iat', 'sub', 'client_id', 'jti', 'institution', 'roles'],
    maxTokenAge: issuer.maxAgeS,
    clockTolerance: clockToleranceS,
  }).catch(refuse);
  if (payload['institution'] !== issuer.institution) {
    throw refusal('The issuer of the token may not speak for the institution that the token names.');
  }
  const { exp = 0, iat = 0 } = payload;
  const caller = callerOfClaims(payload);
  return {
    caller: { ...caller, roles: caller.roles.filter((role) => issuer.roles.includes(role)) },
    expiresAtMs: Math.min(exp * 1_000, (iat + issuer.maxAgeS) * 1_000, Date.now() + heldMs),
  };
}

/** Who says that it has issued a token, before that is known to be true. */
function issuerOf(token: string): string {
  try {
    return decodeJwt(token).iss ?? '';
  } catch {
    throw refusal('The token is not a JSON Web Token.');
  }
}

function refuse(problem: unknown): never {
  if (problem instanceof errors.JWTExpired) throw refusal('The token has expired: get a new one.');
  if (problem instanceof errors.JWTClaimValidationFailed) {
    const how = problem.reason === 'missing' ? 'lacks' : 'may not have this';
    throw refusal(`The token ${how} \`${problem.claim}\`.`);
  }
  if (problem instanceof errors.JOSEAlgNotAllowed) {
    throw refusal('The token is signed in a way that its issuer is not trusted with.');
  }
  if (
    problem instanceof errors.JWKSNoMatchingKey ||
    problem instanceof errors.JWSSignatureVerificationFailed
  ) {
    throw refusal('The token is not signed by a key of its issuer.');
  }
  if (problem instanceof errors.JOSEError && !isOfTheIssuer(problem))
    throw refusal('The token is malformed.');
  throw new HttpRefusal(
    503,
    'TOKEN_ISSUER_UNAVAILABLE',
    'The keys of the token’s issuer cannot be read for the moment: try again.',
    { 'retry-after': '2' },
  );
}

/** True when the keys could not be read, whatever the token is. */
const isOfTheIssuer = ({ code }: errors.JOSEError) =>
  ['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC'].includes(code);

/** @see https://www.rfc-editor.org/rfc/rfc6750#section-3 */
const refusal = (message: string) =>
  new HttpRefusal(401, 'UNAUTHENTICATED', message, { 'www-authenticate': 'Bearer error="invalid_token"' });
