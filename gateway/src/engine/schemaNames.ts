import { DomainError, errorCodes } from '@prim/chassis/errors';
import { type DocumentNode, type GraphQLFormattedError, visit } from 'graphql';

/** True for a document that asks for the schema itself. */
export function asksForSchema(document: DocumentNode): boolean {
  let asks = false;
  visit(document, {
    Field({ name }) {
      if (name.value === '__schema' || name.value === '__type') asks = true;
    },
  });
  return asks;
}

export const schemaRefused = (): DomainError =>
  new DomainError('INTROSPECTION_FORBIDDEN', errorCodes.INTROSPECTION_FORBIDDEN);

/** What is said in place of a message that tells, or helps to guess, what the schema holds. */
const vague: Readonly<Record<string, string>> = {
  BAD_USER_INPUT: 'A variable does not have a value of its type.',
  GRAPHQL_VALIDATION_FAILED: 'The operation does not fit the schema of the graph.',
  OPERATION_UNPLANNABLE: 'The operation cannot be answered.',
};

/** The errors of a request without the names of types and fields in their messages, each once. */
export function withoutNames(errors: readonly GraphQLFormattedError[]): readonly GraphQLFormattedError[] {
  const told = errors.map((error) => {
    const message = error.path ? undefined : vague[String(error.extensions?.['code'])];
    return message ? { message, extensions: error.extensions ?? {} } : error;
  });
  return [...new Map(told.map((error) => [JSON.stringify(error), error])).values()];
}
