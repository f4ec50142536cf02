import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode } from '@apollo/server/errors';
import { DomainError } from '@prim/chassis/errors';
import { maskFault } from '@prim/chassis/faults';
import { getVariableValues, GraphQLError, type GraphQLFormattedError } from 'graphql';

import { nullCondition } from './engine/nullCondition.ts';
import { conditionVariables } from './engine/planner/rewriteOperation.ts';
import type { GatewayContext } from './InstitutionDataSource.ts';
import { pickPublic } from './subgraphAnswer.ts';

/**
 * The `formatError` of the gateway. What an institution said was made public on its way in, and bears its name
 * as `service`; all else is the gateway's own, and masked as everywhere.
 */
export function formatGatewayError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { extensions = {}, message, path } = formatted;
  const { originalError } = error instanceof GraphQLError ? error : {};
  if (originalError instanceof DomainError) {
    // Apollo Server gives every refusal of a validation rule its own code; ours says what was wrong.
    return maskFault({ ...formatted, extensions: originalError.extensions }, originalError);
  }
  if (typeof extensions['service'] !== 'string') return maskFault(formatted, error);
  return { message, ...(path ? { path } : {}), extensions: pickPublic(extensions) };
}

/**
 * Refuses variables that the operation does not take, before anything is planned: past this point Apollo's
 * gateway would call them a fault of its own.
 */
export const checkVariables: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ request, document, operation, schema }) => {
      const variables = request.variables ?? {};
      const definitions = operation?.variableDefinitions ?? [];
      const [problem] = getVariableValues(schema, definitions, variables, { maxErrors: 1 }).errors ?? [];
      const message = problem?.message ?? nullCondition(conditionVariables(document), variables);
      if (message === null) return;
      const code = ApolloServerErrorCode.BAD_USER_INPUT;
      throw new GraphQLError(message, {
        nodes: problem?.nodes ?? null,
        extensions: { code, http: { status: 400 } },
      });
    },
  }),
};

/**
 * Puts the errors of an answer in the client's terms: a value that an institution may not answer becomes an
 * error like any other, and no path names a field that the client did not ask for (the gateway asks for keys).
 */
export const tellErrors: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body } }) => {
      if (body.kind !== 'single') return;
      const { singleResult } = body;
      const { valueCompletion, ...extensions } = singleResult.extensions ?? {};
      const refused = Array.isArray(valueCompletion) ? valueCompletion.map(refusedValue) : [];
      const errors = [...(singleResult.errors ?? []), ...refused];
      if (errors.length === 0) return;
      singleResult.errors = withoutRepeats(errors.map((error) => withinAnswer(error, singleResult.data)));
      if (refused.length === 0) return;
      if (Object.keys(extensions).length > 0) singleResult.extensions = extensions;
      else delete singleResult.extensions;
    },
  }),
};

const refusedValue = ({ path }: GraphQLFormattedError): GraphQLFormattedError => ({
  message: 'An institution answered a value that the schema does not allow.',
  ...(path ? { path } : {}),
  extensions: { code: 'SUBGRAPH_RESPONSE_INVALID' },
});

/** The error with its path cut before the first key that its object in the answer does not have. */
function withinAnswer(error: GraphQLFormattedError, data: unknown): GraphQLFormattedError {
  if (!error.path || !data) return error;
  let at: unknown = data;
  const foreign = error.path.findIndex((key) => {
    if (typeof at !== 'object' || at === null) return false;
    if (!Object.hasOwn(at, key)) return true;
    at = (at as Record<string | number, unknown>)[key];
    return false;
  });
  return foreign < 0 ? error : { ...error, path: error.path.slice(0, foreign) };
}

const withoutRepeats = (errors: readonly GraphQLFormattedError[]): readonly GraphQLFormattedError[] => [
  ...new Map(errors.map((error) => [JSON.stringify(error), error])).values(),
];
