import { GraphQLError } from 'graphql';

/** Every `extensions.code` of ours that a client may meet. `npm run generate` prints this table to docs/errors.md. */
export const errorCodes = {
  ACTIVITY_HAS_PARTS:
    'The activity has parts, and money is entered on the lowest level: name the part that it belongs to.',
  ACTIVITY_UNKNOWN: 'No activity bears this IATI identifier: it must be one that your institution published.',
  ALIASES_EXCEEDED:
    'The document gives more fields another name than the graph allows: ask in several requests.',
  AMOUNT_INVALID:
    'An amount to be recorded is greater than zero, and has no more decimals than its currency.',
  AUDIT_SCOPE_AMBIGUOUS:
    'The scope of an audit names more than one record: name one, or none for the whole programme.',
  AUDIT_TOO_LARGE: 'The scope holds more records than one audit looks at: audit a smaller one.',
  BAD_REQUEST:
    'The HTTP request holds no GraphQL request that could be read: the message says what is wrong.',
  CHECKPOINT_REFUSED:
    'The witness does not cosign this checkpoint: the message says what it lacks, or what it contradicts.',
  CLAIM_ALREADY_REVERSED: 'The claim was taken back before: `extensions.reversedById` names by which.',
  CLAIM_IS_REVERSAL: 'What takes a claim back cannot be taken back itself: record what is right anew.',
  CLAIM_UNKNOWN: 'No claim of this kind bears this id.',
  COSIGNATURE_REFUSED: 'The cosignature is not one of a known witness on this checkpoint.',
  COST_EXCEEDED:
    'The operation asks for more than the graph answers at once: take smaller pages, or ask in several requests.',
  COUNT_INVALID: 'A count is below zero, or above that of the whole.',
  CROSS_SITE_REQUEST:
    'A GET that a page of another site could have sent: use POST, or the header that the message names.',
  CSV_MALFORMED:
    'The file is not CSV in UTF-8 of a shape that is known: the message names the line, or the header wanted.',
  CURSOR_INVALID: 'The cursor in `after` was not made by this list in this order: take `pageInfo.endCursor`.',
  DATABASE_UNAVAILABLE: 'The institution cannot reach its own database for the moment: try again.',
  DATE_IN_FUTURE: 'A claim is about what has happened: its date cannot lie in the future.',
  DATE_TOO_EARLY: 'The date lies before that of what it follows: the message names both.',
  DECIDER_AMBIGUOUS: 'A decision is that of one committee or one organisation, and of a meeting of its own.',
  DEPTH_EXCEEDED: 'The query or its variables nest more levels than the graph allows: ask in two queries.',
  DIRECTIVES_EXCEEDED: 'The document holds more directives than the graph allows: ask in several requests.',
  EXPORT_UNAVAILABLE:
    'There is no such file to be exported: the message says what there is, or why it cannot be made.',
  FORBIDDEN:
    'The caller may not read this field or do this: the message says which institution or role it takes.',
  HELD_BACK_DECIDED:
    'The text was released before: what was recorded with it stays, and can only be taken back.',
  HELD_BACK_UNKNOWN: 'No text of the institution was held back under this id.',
  IATI_FILE_INVALID:
    'The file is not one of IATI 2.03 activities: the message says what stands where, and what must.',
  IDEMPOTENCY_KEY_INVALID: 'An `idempotencyKey` has from 8 to 100 characters without spaces: take a UUID.',
  IDEMPOTENCY_KEY_REUSED:
    'The `idempotencyKey` came before with another input, which was done: take a new key for a new command.',
  IMPORT_TOO_LARGE: 'The file is too large for a mutation: import it with `npm run import`.',
  INTERNAL_SERVER_ERROR:
    'A fault on our side, masked; the log of the process has it under `extensions.incident`.',
  INTROSPECTION_FORBIDDEN:
    'The schema is told to callers with a role at an institution: read it in schema/, or send a token.',
  LIST_TOO_LONG: 'A list in the arguments or variables holds more items than the graph allows: send fewer.',
  LOG_RANGE_INVALID: 'The log has no such size or index: the message says which it has.',
  LOG_UNKNOWN: 'No log of this reporter is kept here.',
  MEDIA_TYPE_NOT_ACCEPTABLE: 'The client accepts none of the media types of an answer: change `Accept`.',
  MEDIA_TYPE_UNSUPPORTED: 'The body of a request must be JSON in UTF-8: change `Content-Type`.',
  METHOD_NOT_ALLOWED:
    'The HTTP method does not fit: a query is sent by GET or POST, a mutation by POST only.',
  NAME_UNKNOWN:
    'No entry writes this name: give it letter for letter, with the identifier that stands with it.',
  OPERATION_ID_UNKNOWN: 'No operation of the manifest has this `documentId`: send the document itself.',
  OPERATION_NOT_PERSISTED:
    'Without a token only the operations of schema/operations are answered here: send one of them, or a token.',
  OPERATION_TOO_LARGE:
    'With its fragments in place the operation selects more than the graph answers: ask in parts.',
  OPERATION_UNPLANNABLE:
    'The institutions together cannot answer this operation: the message says what is missing.',
  PAGE_SIZE_OUT_OF_RANGE: 'A page holds from 1 to 100 records: give `first` a number in this range.',
  PARTIES_MISSING: 'An agreement has two parties at least.',
  PERSONAL_DATA: 'A name or text looks like personal data of a natural person, which may not enter a ledger.',
  PLANNER_BUSY:
    'Operations that the gateway does not know yet wait for a planner that is busy or starts again: try again later.',
  PLAN_TOO_COSTLY: 'The operation takes longer to plan than the graph allows: ask for less at a time.',
  PURPOSE_INVALID:
    'The header `x-purpose` holds nothing that can be kept as a purpose: the message says what is wrong with it.',
  PURPOSE_REQUIRED: 'Data on natural persons is read for a purpose: say it in the header `x-purpose`.',
  RATE_LIMITED: 'The caller has asked for much in a short time: the message says when to try again.',
  PERSON_COUNTS_INVALID:
    'A table of persons is not whole: its columns, rows, territories or quarter are not as the schema says.',
  PERSON_COUNTS_RECORDED:
    'Persons of this quarter are recorded already, by other numbers or territories: two tables would tell of persons.',
  PERSON_COUNTS_TOO_FINE:
    'Nationalities or countries of residence by commune would close in on persons: record them by province.',
  RECORD_INVALID: 'The record breaks a rule of its kind: the message names the field.',
  REFERENCE_UNKNOWN: 'The input names a record that the institution does not know: the message says which.',
  REQUEST_TOO_LARGE: 'The body of the request is larger than the graph reads: ask in several requests.',
  RESIDENCY: 'The field stays in the countries that the message names, and the caller is in none of them.',
  ROOT_FIELDS_EXCEEDED: 'The operation asks for more root fields than the graph allows: send several.',
  SIGNING_KEY_MISSING:
    'The institution has no valid key for this log or as a witness: its operator has to make one.',
  STATUS_UNCHANGED: 'The measure has this status already: there is nothing to publish.',
  SUBGRAPH_RESPONSE_INVALID: 'An institution answered something that is not a GraphQL response.',
  SUBGRAPH_SCHEMA_DIFFERS:
    'An institution serves another schema than the graph was published with; its fields are null, the rest stands.',
  SUBGRAPH_TIMEOUT: 'An institution did not answer in time; its fields are null, the rest stands.',
  SUBGRAPH_UNAVAILABLE: 'An institution cannot be reached; its fields are null, the rest stands.',
  SUBJECT_MISSING:
    'A claim about money names what it is for: an activity, an agreement, a call or a project.',
  SUBSCRIPTION_UNSUPPORTED: 'The graph serves queries and mutations: ask again instead of subscribing.',
  TIME_EXCEEDED:
    'The request took as long as it may: what had not come is null. Take smaller pages; send a mutation again, by its key.',
  TOKENS_EXCEEDED: 'The document is longer than the graph reads: ask in several requests.',
  TOKEN_ISSUER_UNAVAILABLE: 'The keys of the token’s issuer cannot be read for the moment: try again.',
  TRACE_LIMIT_OUT_OF_RANGE:
    'A trace goes through 1 to 8 levels, with 1 to 100 claims of one place: ask from a place nearer to the end.',
  UNAUTHENTICATED:
    'The token of the request is missing, or is none that is accepted here: the message says what it lacks.',
  WRITE_CONFLICT:
    'Others wrote to the same ledger at the same time; nothing was written: send the same again, with the same key.',
  XML_FORBIDDEN: 'The file holds a DOCTYPE or an entity, which are refused: write the text itself.',
  XML_MALFORMED: 'The file is not well-formed XML in UTF-8: mend it at the line that the message names.',
  XML_TOO_LARGE: 'The file, or an activity, tag or text in it, is larger or deeper than is read: split it.',
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
