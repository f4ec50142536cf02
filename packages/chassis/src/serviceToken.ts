import { hash, sign } from 'node:crypto';

import { errors, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';

import { type Caller, callerOfClaims, claimsOfCaller, identityOfCaller } from './Caller.ts';
import { DomainError } from './errors.ts';
import type { PrivateKey } from './PrivateKey.ts';
import type { TrustedKeys } from './trustedKeys.ts';

/**
 * How a subgraph knows that a request comes from the gateway, who asks, and what for: a token that the gateway signs
 * for this subgraph, this caller, this purpose and this body, and that a minute later nobody takes.
 */

/** Who signs: every gateway of the graph. */
const issuer = 'urn:coordination-graph:gateway';
const lifetimeS = 60;
/**
 * How long a gateway sends a token again when the same caller asks the same of the same subgraph. It says nothing
 * new then, and a signature takes 30 µs, of which a heavy query needs seven.
 */
const reuseMs = 15_000;
const clockToleranceS = 5;
/** How many tokens are held at either end, about 1 kB each. */
const tokensMax = 10_000;

/**
 * Makes the token that goes with `content`: the body of a request, or `GET <path>` where it has none.
 *
 * @param purpose what the caller reads data on natural persons for, where he says so
 */
export type SignService = (
  audience: string,
  caller: Caller,
  content: string,
  purpose?: string | null,
) => string;

export function serviceSigner(key: PrivateKey): SignService {
  const header = base64url({ alg: 'EdDSA', typ: 'service+jwt', kid: key.kid });
  const held = new LRUCache<string, string>({ max: tokensMax });
  return (audience, caller, content, purpose = null) => {
    const now = Date.now();
    const contentHash = hash('sha256', content, 'base64url');
    const what = `${Math.floor(now / reuseMs)} ${audience} ${contentHash} ${identityOfCaller(caller)} ${purpose ?? ''}`;
    const known = held.get(what);
    if (known !== undefined) return known;
    const iat = Math.floor(now / 1_000);
    const service = {
      iss: issuer,
      aud: audience,
      iat,
      exp: iat + lifetimeS,
      contentHash,
      ...(purpose ? { purpose } : {}),
    };
    const unsigned = `${header}.${base64url({ ...claimsOfCaller(caller), ...service })}`;
    const token = `${unsigned}.${sign(null, Buffer.from(unsigned), key.secret).toString('base64url')}`;
    held.set(what, token);
    return token;
  };
}

const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Who asks and what for, as the gateway vouches for it. */
export interface Vouched {
  readonly caller: Caller;
  /** What the caller reads data on natural persons for; null where he does not say. */
  readonly purpose: string | null;
}

/**
 * What the gateway vouches for.
 *
 * @param authorization the header as it came
 * @param content the body as it came, or `GET <path>`
 * @throws DomainError UNAUTHENTICATED unless the token is the gateway's, for this subgraph, now, and for this content
 */
export type VerifyService = (authorization: string | undefined, content: string | Buffer) => Promise<Vouched>;

/** What a token was found to say. */
interface Verified extends Vouched {
  readonly contentHash: unknown;
  readonly expiresAtMs: number;
}

export function serviceVerifier(audience: string, keys: TrustedKeys): VerifyService {
  const held = new LRUCache<string, Verified>({ max: tokensMax });
  const verify = async (token: string): Promise<Verified> => {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['EdDSA'],
      typ: 'service+jwt',
      issuer,
      audience,
      requiredClaims: ['iat', 'exp', 'contentHash'],
      maxTokenAge: lifetimeS,
      clockTolerance: clockToleranceS,
    });
    const { exp = 0, contentHash, purpose } = payload;
    return {
      caller: callerOfClaims(payload),
      purpose: typeof purpose === 'string' ? purpose : null,
      contentHash,
      expiresAtMs: (exp + clockToleranceS) * 1_000,
    };
  };
  return async (authorization, content) => {
    const token = bearerOf(authorization);
    if (token === undefined) throw refusal();
    const known = held.get(token);
    const vouched = known ?? (await verify(token).catch(refuse));
    if (vouched.expiresAtMs <= Date.now()) throw refusal();
    if (vouched.contentHash !== hash('sha256', content, 'base64url')) throw refusal();
    if (!known) held.set(token, vouched);
    return vouched;
  };
}

/** The token of an Authorization header of the scheme Bearer. */
export const bearerOf = (authorization: string | undefined): string | undefined =>
  /^Bearer +([\w.~+/=-]+)$/i.exec(authorization ?? '')?.[1];

function refuse(problem: unknown): never {
  if (problem instanceof errors.JOSEError) throw refusal();
  throw problem;
}

const refusal = () => new DomainError('UNAUTHENTICATED', 'Only the gateway may ask here, with its token.');
