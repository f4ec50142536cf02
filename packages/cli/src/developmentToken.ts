import { randomUUID } from 'node:crypto';

import { developmentAudience, developmentIssuer } from '@prim/chassis/development';
import { readPrivateKey } from '@prim/chassis/PrivateKey';
import { type Institution, institutionSubgraphs } from '@prim/schema';
import type { Role } from '@prim/schema/access';
import { SignJWT } from 'jose';

import { developmentKeys } from './developmentKeys.ts';

/** What a token of development says. */
export interface TokenClaims {
  readonly institution: Institution;
  readonly roles: readonly Role[];
  /** That of the institution when left out. */
  readonly residency?: string | undefined;
  readonly minutes?: number | undefined;
}

/** The longest that a token of development is good for, and how long when nothing is said. */
export const lifetimeMaxMinutes = 60;

/**
 * Signs a token that the graph takes which was started with its keys in `folder`.
 *
 * @throws Error in production
 */
export function developmentToken(folder: string, claims: TokenClaims): Promise<string> {
  const { institution, roles, minutes = lifetimeMaxMinutes } = claims;
  const { residency = institutionSubgraphs[institution] === 'agencies' ? 'FR' : 'MA' } = claims;
  const { kid, secret } = readPrivateKey(developmentKeys(folder, 'issuer').privateKey);
  return new SignJWT({ institution, roles, residency, client_id: 'npm-run-token' })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid })
    .setIssuer(developmentIssuer(institution))
    .setAudience(developmentAudience)
    .setSubject(`${institution}-developer`)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${minutes}m`)
    .sign(secret);
}
