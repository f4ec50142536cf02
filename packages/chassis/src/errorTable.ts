import { writeFileSync } from 'node:fs';

import { errorCodes } from './errors.ts';

/**
 * Codes of Apollo Server that reach a client unchanged.
 *
 * @see https://www.apollographql.com/docs/apollo-server/data/errors
 */
const apolloCodes = {
  BAD_USER_INPUT: 'A variable or argument does not have the type that the schema wants.',
  GRAPHQL_PARSE_FAILED: 'The query is not GraphQL: the message says where it stops being so.',
  GRAPHQL_VALIDATION_FAILED: 'The query does not fit the schema: the message names the field or argument.',
  OPERATION_RESOLUTION_FAILURE:
    'The document holds several operations and `operationName` names none of them.',
  PERSISTED_QUERY_NOT_SUPPORTED: 'Automatic persisted queries are off: send the query itself.',
} as const;

const rows = (codes: Readonly<Record<string, string>>) =>
  Object.entries(codes)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([code, meaning]) => `| \`${code}\` | ${meaning} |`);

/** The page docs/errors.md: every `extensions.code` that a client may meet. */
export const errorTable = (): string =>
  [
    '# Errors',
    '',
    'Generated from packages/chassis/src/errors.ts by `npm run generate`. An error of the graph carries',
    '`extensions.code`, the `path` of the field it nulled and, where an institution is its cause, `extensions.service`.',
    '',
    '## Codes of the graph',
    '| code | what it means, and what to do |',
    '| --- | --- |',
    ...rows(errorCodes),
    '',
    '## Codes of GraphQL over HTTP',
    '| code | what it means |',
    '| --- | --- |',
    ...rows(apolloCodes),
    '',
  ].join('\n');

if (import.meta.main) writeFileSync(new URL('../../../docs/errors.md', import.meta.url), errorTable());
