import { randomUUID } from 'node:crypto';

import { DomainError, type ErrorCode } from '@prim/chassis/errors';
import { isPublicCode } from '@prim/chassis/faults';
import { log } from '@prim/chassis/log';
import type { GraphQLFormattedError } from 'graphql';

import { type HttpAnswer, OutOfTime, TransportFault } from './postJson.ts';

/** The `extensions` that may leave the gateway. Whatever else a subgraph says (stacks, addresses) stays here. */
const publicExtensions = ['code', 'incident', 'limit', 'asked', 'service'] as const;

export function pickPublic(extensions: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    publicExtensions.filter((key) => key in extensions).map((key) => [key, extensions[key]]),
  );
}

const messageMaxLength = 1_000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A GraphQL answer of a subgraph, of which only its outermost form is known. */
export interface SubgraphAnswer {
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly SubgraphError[];
}

/**
 * Reads what a subgraph sent. A GraphQL answer counts whatever its status: Apollo Server sends a refused
 * variable with 400, and its code must not be lost.
 *
 * @throws TransportFault when it is not a GraphQL answer
 */
export function parseAnswer(answer: HttpAnswer): SubgraphAnswer {
  const { data = null, errors = [] } = parseBody(answer);
  if (!(data === null || isRecord(data)) || !Array.isArray(errors) || !errors.every(isSubgraphError)) {
    throw new TransportFault('SUBGRAPH_RESPONSE_INVALID', 'no GraphQL answer');
  }
  if (data === null && errors.length === 0) {
    throw new TransportFault('SUBGRAPH_RESPONSE_INVALID', 'neither data nor errors');
  }
  return { data, errors };
}

const readAnswers = new WeakMap<HttpAnswer, SubgraphAnswer>();

/**
 * The same for an answer that many requests may wait for: it is parsed once, and all of them get the same objects,
 * which they may not change.
 *
 * @throws TransportFault when it is not a GraphQL answer
 */
export function parseSharedAnswer(answer: HttpAnswer): SubgraphAnswer {
  let read = readAnswers.get(answer);
  if (!read) readAnswers.set(answer, (read = parseAnswer(answer)));
  return read;
}

const isJson = (contentType: string) => /^application\/(graphql-response\+)?json\b/.test(contentType);

/** True for what a proxy says in place of an institution that is down: one of these, and a page of its own. */
export const isDown = ({ status, contentType }: Pick<HttpAnswer, 'status' | 'contentType'>): boolean =>
  (status === 502 || status === 503 || status === 504) && !isJson(contentType);

function parseBody({ status, contentType, body }: HttpAnswer): Readonly<Record<string, unknown>> {
  // What it says then is said to us, and is no word on the client's own token.
  if (status === 401) throw new TransportFault('SUBGRAPH_UNAVAILABLE', 'it does not accept our token');
  // What it says instead is not repeated: it may hold anything.
  let problem = 'not as JSON';
  try {
    if (!isJson(contentType)) throw new SyntaxError(problem);
    problem = 'broken JSON';
    const parsed: unknown = JSON.parse(body);
    if (isRecord(parsed) && ('data' in parsed || 'errors' in parsed)) return parsed;
    problem = 'neither data nor errors';
    throw new SyntaxError(problem);
  } catch {
    throw new TransportFault(
      isDown({ status, contentType }) ? 'SUBGRAPH_UNAVAILABLE' : 'SUBGRAPH_RESPONSE_INVALID',
      `status ${status}, ${problem}`,
    );
  }
}

/** An error as a subgraph says it: none of it goes on but by `publicError`. */
export interface SubgraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[] | null;
  readonly extensions?: Readonly<Record<string, unknown>> | null;
}

function isSubgraphError(value: unknown): value is SubgraphError {
  if (!isRecord(value) || typeof value['message'] !== 'string') return false;
  const { path, extensions } = value;
  const isPath = (path ?? null) === null || (Array.isArray(path) && path.every(isPathKey));
  return isPath && ((extensions ?? null) === null || isRecord(extensions));
}

const isPathKey = (key: unknown): boolean => typeof key === 'string' || Number.isInteger(key);

/** What graphql-js helps to guess with: names of the schema that nobody asked for. */
const suggestion = / Did you mean [^]*$/;

/**
 * A coded refusal keeps its message; of a fault, and of what bears no code, only an incident goes on. A path is not
 * logged: clients name its parts.
 */
export function publicError(
  service: string,
  { message, path, extensions }: SubgraphError,
): GraphQLFormattedError {
  const place = path ? { path } : {};
  const told = pickPublic({ ...extensions, service });
  if (refusesRequest.has(told['code'])) return { ...schemaDiffers(service, message), ...place };
  if (isPublicCode(told['code'])) {
    const said = message.slice(0, messageMaxLength).replace(suggestion, '');
    return { message: said, ...place, extensions: told };
  }
  const { incident = randomUUID() } = told;
  log.warn({ incident, service }, 'fault of an institution');
  return {
    message: 'Internal error',
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', incident, service },
  };
}

/** What a subgraph says of a request that the gateway made by the supergraph: the client can do nothing about it. */
const refusesRequest: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** What graphql-js says of a name that a schema lacks, which quotes names of the schema and nothing of a client's. */
const lackOfName =
  /^(?:Cannot query field "\w+" on type "\w+"|Unknown (?:argument|type) "\w+"(?: on field "[.\w]+")?)/;

/** A subgraph that is older or newer than the supergraph: which of its names are meant, the log alone is told. */
function schemaDiffers(service: string, message: string): GraphQLFormattedError {
  const incident = randomUUID();
  const code: ErrorCode = 'SUBGRAPH_SCHEMA_DIFFERS';
  log.error({ incident, service, code, lack: lackOfName.exec(message)?.[0] ?? null }, 'another schema');
  const problem = `The institution "${service}" serves another schema than the graph was published with.`;
  return { message: problem, extensions: { code, incident, service } };
}

const faultMessages = {
  SUBGRAPH_UNAVAILABLE: 'cannot be reached for the moment.',
  SUBGRAPH_TIMEOUT: 'did not answer in time.',
  SUBGRAPH_RESPONSE_INVALID: 'answered something that is not a GraphQL response to what was asked.',
  TIME_EXCEEDED: 'was still at work when the time of the request was over',
} as const;

/** How a client gets its answer in time. */
const stayWithinTime = 'Take smaller pages or fewer fields, or ask in several requests.';

/** What the client of a mutation does about it: nobody knows how far the institution came. */
const sendAgain = 'It may have been done: send it again with the same idempotencyKey, then it is done once.';

/** What the client learns of a subgraph that gave no GraphQL answer: which, and how it failed. */
export function faultError(
  service: string,
  fault: TransportFault,
  kind: 'query' | 'mutation' = 'query',
): GraphQLFormattedError {
  log.warn({ service, code: fault.code, fault: fault.message }, 'institution gave no answer');
  const limit = fault instanceof OutOfTime ? { limit: fault.limitMs } : {};
  const problem = `The institution "${service}" ${faultMessages[fault.code]}`;
  const time = fault instanceof OutOfTime ? `: a request may take ${fault.limitMs} ms.` : '';
  const ways = [kind === 'mutation' ? sendAgain : '', time && kind === 'query' ? stayWithinTime : ''];
  const text = [problem + time, ...ways].filter(Boolean).join(' ');
  const { message, extensions } = new DomainError(fault.code, text, { ...limit, service });
  return { message, extensions };
}

/** A path, as in the `path` of a GraphQL error. */
export type Place = readonly (string | number)[];

/** The most errors that one failed fetch becomes: a page of 100 with a field or two each stays whole. */
const placesMax = 200;

/**
 * True for an error that speaks of the whole request, or of all the entities under `entitiesKey`: where it left no
 * data, it is told at each field that it cost.
 */
export const isOfWhole = ({ path }: GraphQLFormattedError, entitiesKey: string): boolean =>
  !path || (path.length === 1 && path[0] === entitiesKey);

/** So that a client can tell, field by field, what is unknown from what could not be asked. */
export function atEachPlace(
  error: GraphQLFormattedError,
  places: readonly Place[],
): readonly GraphQLFormattedError[] {
  const untold = places.length - placesMax;
  return places.slice(0, placesMax).map((path, index) => {
    const isLast = untold > 0 && index === placesMax - 1;
    const message = isLast ? `${error.message} The same holds for ${untold} more fields.` : error.message;
    return { ...error, message, path };
  });
}
