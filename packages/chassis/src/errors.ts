import { GraphQLError } from 'graphql';

/** Every `extensions.code` of ours that a client may meet. `npm run generate` prints this table to docs/errors.md. */
export const errorCodes = {
  AUDIT_SCOPE_AMBIGUOUS:
    'The scope of an audit names more than one record: name one, or none for the whole programme.',
  AUDIT_TOO_LARGE: 'The scope holds more records than one audit looks at: audit a smaller one.',
  CURSOR_INVALID: 'The cursor in `after` was not made by this list in this order: take `pageInfo.endCursor`.',
  DATABASE_UNAVAILABLE: 'The institution cannot reach its own database for the moment: try again.',
  DEPTH_EXCEEDED: 'The query nests more levels than the graph allows: ask in two queries.',
  FORBIDDEN:
    'The caller may not read this field or do this: the message says which institution or role it takes.',
  IATI_FILE_INVALID:
    'The file is not one of IATI 2.03 activities: the message says what stands where, and what must.',
  IDEMPOTENCY_KEY_INVALID: 'An `idempotencyKey` has from 8 to 100 characters without spaces: take a UUID.',
  IDEMPOTENCY_KEY_REUSED:
    'The `idempotencyKey` came before with another input, which was done: take a new key for a new command.',
  INTERNAL_SERVER_ERROR:
    'A fault on our side, masked; the log of the process has it under `extensions.incident`.',
  LIST_TOO_LONG: 'A list in the arguments or variables holds more items than the graph allows: send fewer.',
  OPERATION_TOO_LARGE:
    'With its fragments in place the operation selects more than the graph answers: ask in parts.',
  OPERATION_UNPLANNABLE:
    'The institutions together cannot answer this operation: the message says what is missing.',
  PAGE_SIZE_OUT_OF_RANGE: 'A page holds from 1 to 100 records: give `first` a number in this range.',
  PLANNER_BUSY: 'Too many operations that the gateway does not know yet came at once: try again later.',
  PLAN_TOO_COSTLY: 'The operation takes longer to plan than the graph allows: ask for less at a time.',
  SUBGRAPH_RESPONSE_INVALID: 'An institution answered something that is not a GraphQL response.',
  SUBGRAPH_TIMEOUT: 'An institution did not answer in time; its fields are null, the rest stands.',
  SUBGRAPH_UNAVAILABLE: 'An institution cannot be reached; its fields are null, the rest stands.',
  SUBSCRIPTION_UNSUPPORTED: 'The graph serves queries and mutations: ask again instead of subscribing.',
  UNAUTHENTICATED:
    'The token of the request is missing, or is none that is accepted here: the message says what it lacks.',
  XML_FORBIDDEN: 'The file holds a DOCTYPE or an entity, which are refused: write the text itself.',
  XML_MALFORMED: 'The file is not well-formed XML in UTF-8: mend it at the line that the message names.',
  XML_TOO_LARGE: 'The file, or an activity, tag or text in it, is larger or deeper than is read: split it.',
  WRITE_CONFLICT:
    'Others wrote to the same ledger at the same time; nothing was written: send the same again, with the same key.',
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** A refusal that we expect and explain to the client. Whatever else is thrown is a fault, and masked. */
export class DomainError extends GraphQLError {
  /**
   * @param code a key of `errorCodes`
   * @param message what was wrong and what is wanted, in one or two sentences
   * @param details further `extensions`, public
   */
  constructor(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message, { extensions: { ...details, code } });
    this.name = 'DomainError';
  }
}
