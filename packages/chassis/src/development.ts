import type { Institution } from '@prim/schema';

/** What `npm start` makes up so that the graph runs on one machine, and how production tells it and refuses it. */

/** True where settings and keys of development are refused. */
export const isProduction = (): boolean => process.env['NODE_ENV'] === 'production';

/** Keys that were made on a developer's machine bear this in their `kid`. */
export const developmentKey = 'development-';

const issuerPrefix = 'urn:coordination-graph:development:';

/** Who issues an institution's tokens on a developer's machine. */
export const developmentIssuer = (institution: Institution): string => issuerPrefix + institution;

export const isDevelopmentIssuer = (issuer: string): boolean => issuer.startsWith(issuerPrefix);

/** Whom tokens of development are for. */
export const developmentAudience = 'urn:coordination-graph';
