import { randomUUID } from 'node:crypto';

import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';

import { isDatabaseDown, isDatabaseLate } from './database.ts';
import { type ErrorCode, errorCodes } from './errors.ts';
import { isTooLong, tokensExceeded } from './limits.ts';
import { faultOf, log } from './log.ts';

const publicCodes = new Set<unknown>(
  [...Object.keys(errorCodes), ...Object.values(ApolloServerErrorCode)].filter(
    (code) => code !== 'INTERNAL_SERVER_ERROR',
  ),
);

/** True for a code that may leave: one of the table, and not that of a fault. */
export const isPublicCode = (code: unknown): boolean => publicCodes.has(code);

/**
 * The `formatError` of every server: a coded refusal goes out as it is, without a stack; whatever else was
 * thrown is a fault, logged under an incident id, of which the client learns only this id.
 */
export function maskFault(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { path, locations } = formatted;
  const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
  const original = unwrapResolverError(error);
  const code = databaseCode(original);
  if (code !== null) return { message: errorCodes[code], ...place, extensions: { code } };
  if (isTooLong(formatted)) return tokensExceeded().toJSON();
  // Apollo puts its own code over that of a validation rule; the rule's error stands behind it.
  const rule = error instanceof GraphQLError ? error.originalError : undefined;
  if (rule instanceof GraphQLError && isPublicCode(rule.extensions['code'])) {
    return { message: rule.message, ...place, extensions: { ...rule.extensions } };
  }
  if (original instanceof GraphQLError && isPublicCode(formatted.extensions?.['code'])) {
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    return { message: formatted.message, ...place, extensions };
  }
  const incident = randomUUID();
  log.error({ incident, fields: fieldsOf(error), ...faultOf(original) }, 'fault');
  return {
    message: 'Internal error',
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', incident },
  };
}

/** The fields that an error is of, by their names in the schema: its path has those that the client made up. */
function fieldsOf(error: unknown): readonly string[] {
  const nodes = error instanceof GraphQLError ? (error.nodes ?? []) : [];
  return nodes.flatMap((node) => (node.kind === Kind.FIELD ? [node.name.value] : []));
}

/** What the client is told of a database that cannot answer, or not in time; null for anything else. */
function databaseCode(error: unknown): ErrorCode | null {
  if (isDatabaseDown(error)) return 'DATABASE_UNAVAILABLE';
  return isDatabaseLate(error) ? 'TIME_EXCEEDED' : null;
}
