import { type GraphQLFormattedError, isNonNullType, isObjectType, OperationTypeNode } from 'graphql';

import { findMisshapen } from './answerShape.ts';
import { fetchPlaces } from './fetchPlaces.ts';
import { type HttpAnswer, TransportFault } from './postJson.ts';
import { type Fetch, fieldsOf, operationOf, representationTypes, responseKeyOf } from './selection.ts';
import { atEachPlace, faultError, isOfWhole, parseAnswer, publicError } from './subgraphAnswer.ts';

/** The answer of an institution as it may go on to the client: checked, and its errors stripped. */
export interface InstitutionAnswer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly GraphQLFormattedError[];
}

/** @throws TransportFault when it is not a GraphQL answer to what was asked */
export function readAnswer(service: string, fetch: Fetch, answer: HttpAnswer): InstitutionAnswer {
  const { data, errors } = parseAnswer(answer);
  const wrong = data && findMisshapen(fetch, data);
  if (wrong) throw new TransportFault('SUBGRAPH_RESPONSE_INVALID', `not of its type: ${wrong}`);
  const told = errors.map((error) => publicError(service, error));
  if (data) return { data, errors: told };
  const places = fetchPlaces(fetch);
  return {
    data: lostEntities(fetch),
    errors: told.flatMap((error) => (isOfWhole(error, '_entities') ? atEachPlace(error, places) : [error])),
  };
}

/** What the client learns of an institution that gave no GraphQL answer. */
export const faultAnswer = (service: string, fetch: Fetch, fault: TransportFault): InstitutionAnswer => ({
  data: lostEntities(fetch),
  errors: atEachPlace(faultError(service, fault, kindOf(fetch)), fetchPlaces(fetch)),
});

const kindOf = (fetch: Fetch) =>
  operationOf(fetch).operation === OperationTypeNode.MUTATION ? 'mutation' : 'query';

/**
 * Entities of which nothing could be had: each field null that may be. Apollo's gateway takes a null for a value, and
 * asks on with it; of a field that is missing it says nothing, and drops whatever another institution requires it for.
 */
function lostEntities(fetch: Fetch): InstitutionAnswer['data'] {
  const types = representationTypes(fetch);
  if (!types) return null;
  const set = operationOf(fetch).selectionSet;
  const asked = fieldsOf(fetch, set, 'Query');
  const lost = (typeName: string) => {
    const type = fetch.schema.getType(typeName);
    const known = isObjectType(type) ? type.getFields() : {};
    const fields = asked.flatMap((field) => fieldsOf(fetch, field.selectionSet, typeName));
    const nullable = fields.filter(
      ({ name }) => known[name.value] && !isNonNullType(known[name.value]?.type),
    );
    return Object.fromEntries(nullable.map((field) => [responseKeyOf(field), null]));
  };
  return { _entities: types.map(lost) };
}
