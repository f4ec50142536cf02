import { readFileSync } from 'node:fs';

import type { Env } from '@prim/chassis/config';
import { isDevelopmentIssuer, isProduction } from '@prim/chassis/development';
import { trustedKeys, type TrustedKeys } from '@prim/chassis/trustedKeys';
import { type Institution, institutions } from '@prim/schema';
import { type Role, roles } from '@prim/schema/access';
import { z } from 'zod';

/** Who may say that somebody is of an institution, and how that is checked. Nothing of it has a default. */
export interface TrustedIssuer {
  readonly institution: Institution;
  readonly issuer: string;
  /** Whom its tokens are for: this graph. */
  readonly audience: string;
  /** Signatures that it makes: asymmetric ones only, or whoever can check a token could make one. */
  readonly algorithms: readonly string[];
  /** The oldest token that is taken, whatever end it says, in seconds. */
  readonly maxAgeS: number;
  /** What the institution may make of its people. */
  readonly roles: readonly Role[];
  readonly keys: TrustedKeys;
}

const setting = z.partialRecord(
  z.enum(institutions),
  z.strictObject({
    issuer: z.string().min(1),
    audience: z.string().min(1),
    algorithms: z
      .array(z.enum(['EdDSA', 'ES256', 'ES384', 'ES512', 'PS256', 'PS384', 'PS512', 'RS256']))
      .min(1),
    maxAgeS: z.int().min(60).max(86_400),
    roles: z.array(z.enum(roles)).min(1),
    /** A file or an address of a JSON Web Key Set. */
    keys: z.string().min(1),
  }),
);

/** The setting that holds, as JSON or in a file, for each institution the one issuer that it trusts. */
const key = 'CALLER_ISSUERS';

/**
 * The issuers of `CALLER_ISSUERS`; none where it is not set, and then nobody but the public is known.
 *
 * @throws Error that names each field that is missing or wrong; an issuer of development is wrong in production
 */
export function readTrustedIssuers(env: Env): readonly TrustedIssuer[] {
  const given = env[key]?.trim();
  if (!given) return [];
  const { data, error } = setting.safeParse(parse(given));
  if (error) {
    throw new Error(
      error.issues.map(({ path, message }) => `${[key, ...path].join('.')}: ${message}`).join('; '),
    );
  }
  const trusted = institutions.flatMap((institution) => {
    const issuer = data[institution];
    return issuer ? [{ ...issuer, institution, keys: readKeys(institution, issuer.keys) }] : [];
  });
  const names = trusted.map(({ issuer }) => issuer);
  if (new Set(names).size < names.length) throw new Error(`${key}: two institutions may not share an issuer`);
  if (isProduction() && names.some(isDevelopmentIssuer)) {
    throw new Error(`${key}: an issuer of development is refused in production`);
  }
  return trusted;
}

function parse(given: string): unknown {
  try {
    return JSON.parse(given.startsWith('{') ? given : readFileSync(given, 'utf8'));
  } catch (problem) {
    throw new Error(`${key} must be JSON, or a file of JSON`, { cause: problem });
  }
}

function readKeys(institution: Institution, place: string): TrustedKeys {
  try {
    return trustedKeys(place);
  } catch (problem) {
    throw new Error(`${key}.${institution}.keys: ${(problem as Error).message}`, { cause: problem });
  }
}
