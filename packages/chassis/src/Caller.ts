import { type Institution, institutions } from '@prim/schema';
import { type Role, roles } from '@prim/schema/access';

import { DomainError } from './errors.ts';

/** Who asks, as the gateway has verified it. An institution is never taken from the input of an operation. */
export interface Caller {
  /** The institution that answers for the caller; null for the public. */
  readonly institution: Institution | null;
  readonly roles: readonly Role[];
  /** The country that an answer goes to, as ISO 3166-1 alpha-2: `MA`. Null when it is not known. */
  readonly residency: string | null;
  /** The account that asks, an opaque name given by its institution; null for the public. */
  readonly subject: string | null;
}

/** The public, which may read what is open to all. */
export const anonymous: Caller = Object.freeze({
  institution: null,
  roles: Object.freeze([]),
  residency: null,
  subject: null,
});

/** What a token says of a caller. */
export type CallerClaims = Readonly<Record<string, unknown>>;

/** The caller as claims of a token: `sub`, `institution`, `roles` (RFC 9068) and `residency`. */
export const claimsOfCaller = ({ institution, roles: held, residency, subject }: Caller): CallerClaims =>
  institution === null ? {} : { sub: subject, institution, roles: held, residency };

const identities = new WeakMap<Caller, string>();

/** A text that all callers have in common who are of the same claims, and no others. */
export function identityOfCaller(caller: Caller): string {
  let identity = identities.get(caller);
  if (identity === undefined) identities.set(caller, (identity = JSON.stringify(claimsOfCaller(caller))));
  return identity;
}

/** The caller of which claims speak. What they say in no way that we know grants nothing. */
export function callerOfClaims({ sub, institution, roles: held, residency }: CallerClaims): Caller {
  const known = institutions.find((name) => name === institution);
  if (known === undefined) return anonymous;
  return {
    institution: known,
    roles: roles.filter((role) => Array.isArray(held) && held.includes(role)),
    residency: typeof residency === 'string' && /^[A-Z]{2}$/.test(residency) ? residency : null,
    subject: typeof sub === 'string' ? sub : null,
  };
}

/** A caller that acts for an institution. */
export type Member = Caller & { readonly institution: Institution };

/**
 * The caller as a member of an institution that has one of `wanted`: what a command asks first, and then writes
 * what is `institution`'s and nothing else.
 *
 * @throws DomainError FORBIDDEN for the public, and for a member who has none of these roles
 */
export function memberWith(caller: Caller, ...wanted: readonly Role[]): Member {
  if (isMember(caller) && wanted.some((role) => caller.roles.includes(role))) return caller;
  throw new DomainError(
    'FORBIDDEN',
    `This takes a token of an institution with the role ${wanted.join(' or ')}.`,
    { roles: wanted },
  );
}

const isMember = (caller: Caller): caller is Member => caller.institution !== null;

/** @throws DomainError FORBIDDEN when what is to be written is not the caller's institution's own */
export function assertOwn(caller: Caller, owner: Institution): void {
  if (caller.institution === owner) return;
  throw new DomainError('FORBIDDEN', `Only ${owner} may write what ${owner} keeps.`, {
    institutions: [owner],
  });
}
