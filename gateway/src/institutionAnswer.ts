import type { GraphQLFormattedError } from 'graphql';

import { findMisshapen } from './answerShape.ts';
import { fetchPlaces } from './fetchPlaces.ts';
import { type HttpAnswer, TransportFault } from './postJson.ts';
import type { Fetch } from './selection.ts';
import { atEachPlace, faultError, parseAnswer, publicError } from './subgraphAnswer.ts';

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
  // An error without a path that left no data speaks of the whole request: it is told at each field it cost.
  const places = fetchPlaces(fetch);
  return { data, errors: told.flatMap((error) => (error.path ? [error] : atEachPlace(error, places))) };
}

/** What the client learns of an institution that gave no GraphQL answer. */
export const faultAnswer = (service: string, fetch: Fetch, fault: TransportFault): InstitutionAnswer => ({
  data: null,
  errors: atEachPlace(faultError(service, fault), fetchPlaces(fetch)),
});
