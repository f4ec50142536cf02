import { setTimeout as wait } from 'node:timers/promises';

import { CursorBatch, type Command, type Reply, type Request, type ServerState } from './command.ts';
import { documentField, fullDocumentField, refuseUnknownFields } from './commandFields.ts';
import { commandTable } from './commandTable.ts';
import { MongoError, badValue, unsupported } from './MongoError.ts';
import { isNumber, toNumber } from './numbers.ts';
import { equal } from './order.ts';
import { WouldBlock, writeConflict } from './store.ts';
import type { Transaction } from './Transaction.ts';
import type { Document } from './values.ts';

/**
 * How long a write outside transactions waits for one inside to end. The client that holds the transaction may
 * be the one that waits, if it forgot to pass the session: it must not wait for itself until the transaction
 * times out.
 */
const lockWaitMs = 5_000;

/** Errors after which the driver may try a write again. */
const retryableCodes = new Set([6, 7, 89, 91, 134, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436]);

const generalFields = [
  '$db',
  '$clusterTime',
  '$readPreference',
  'lsid',
  'txnNumber',
  'autocommit',
  'startTransaction',
  'readConcern',
  'writeConcern',
  'comment',
  'maxTimeMS', // a command here is never interrupted; see the README
  'apiVersion',
  'apiStrict',
  'apiDeprecationErrors',
  'collation',
];

function findCommand(name: string): Command {
  const command = Object.hasOwn(commandTable, name) ? commandTable[name] : undefined;
  if (command) return command;
  const message = `no such command: '${name}' is not supported by embedded-mongo`;
  throw new MongoError(59, 'CommandNotFound', message);
}

function checkConcerns(command: Document, inTransaction: boolean): void {
  const collation = fullDocumentField(command, 'collation');
  if (collation && !equal(collation, { locale: 'simple' })) throw unsupported('collation');
  const readConcern = documentField(command, 'readConcern');
  if (readConcern?.['level'] === 'snapshot' && !inTransaction) {
    throw unsupported('readConcern snapshot outside a transaction');
  }
}

/** A write that more members should hold than there are is done, and the reply says so. */
function writeConcernError(command: Document): Document {
  const w = documentField(command, 'writeConcern')?.['w'];
  if (isNumber(w) && toNumber(w) > 1) {
    const errmsg = 'Not enough data-bearing nodes: embedded-mongo is one';
    return { writeConcernError: { code: 100, codeName: 'UnsatisfiableWriteConcern', errmsg } };
  }
  if (typeof w === 'string' && w !== 'majority') {
    const errmsg = `No write concern mode named '${w}' found in replica set configuration`;
    return { writeConcernError: { code: 79, codeName: 'UnknownReplWriteConcern', errmsg } };
  }
  return {};
}

/** Runs `attempt` again each time that the transaction which stands in its way has ended. */
async function unblocked<Result>(attempt: () => Result): Promise<Result> {
  const deadline = Date.now() + lockWaitMs;
  for (;;) {
    let holder: Transaction;
    try {
      return attempt();
    } catch (error) {
      if (!(error instanceof WouldBlock)) throw error;
      holder = error.transaction;
    }
    const timer = new AbortController();
    const left = Math.max(0, deadline - Date.now());
    await Promise.race([
      holder.ended,
      wait(left, undefined, { signal: timer.signal }).catch(() => undefined),
    ]);
    timer.abort();
    if (Date.now() < deadline) continue;
    const message =
      'an open transaction holds what this write changes; if it is the same client, the write lacks';
    throw new MongoError(112, 'WriteConflict', `${message} the transaction's session`);
  }
}

/** Runs a command outside transactions: one storage transaction, with the reply if it may be retried. */
function runAlone(definition: Command, request: Request): Reply {
  const { store, sessions, session, command } = request;
  if (definition.kind === 'read' || definition.kind === 'session') return definition.run(request);
  const isNumbered = command['txnNumber'] !== undefined;
  if (isNumbered && !(definition.isRetryable && session)) {
    const message = 'txnNumber may only be provided for transactions and retryable writes';
    throw new MongoError(50768, 'Location50768', message);
  }
  return store.storage.transaction(() => {
    const done = isNumbered && session ? sessions.storedReply(session, command) : undefined;
    if (done) return done;
    const reply = definition.run(request);
    if (isNumbered && session && !(reply instanceof CursorBatch)) sessions.storeReply(session, reply);
    return reply;
  });
}

function checkTransaction(definition: Command, request: Request): void {
  if (!request.session || request.command['txnNumber'] === undefined) {
    throw badValue('a transaction needs lsid and txnNumber');
  }
  if (definition.isAllowedInTransaction) return;
  const message = `Cannot run '${request.name}' in a multi-document transaction.`;
  throw new MongoError(263, 'OperationNotSupportedInTransaction', message);
}

async function run(definition: Command, request: Request, inTransaction: boolean): Promise<Reply> {
  const { command, name, db, sessions, session } = request;
  if (!inTransaction) return unblocked(() => runAlone(definition, request));
  checkTransaction(definition, request);
  if (session) request.transaction = sessions.transactionFor(session, command, name);
  if (definition.kind === 'catalog') return request.store.storage.transaction(() => definition.run(request));
  // A collection that the command makes must not be there for others if the command fails.
  return db === '' ? {} : request.store.storage.transaction(() => definition.run(request));
}

function errorReply(error: unknown, name: string, command: Document): Document {
  const known = error instanceof MongoError ? error : undefined;
  const inTransaction = command['autocommit'] === false;
  const labels = new Set(inTransaction ? known?.details.labels : []);
  const isEnd = name === 'commitTransaction' || name === 'abortTransaction';
  if (known && retryableCodes.has(known.code)) {
    if (command['txnNumber'] !== undefined && (!inTransaction || isEnd)) labels.add('RetryableWriteError');
    if (inTransaction && name !== 'commitTransaction') labels.add('TransientTransactionError');
  }
  return {
    ok: 0,
    errmsg: error instanceof Error ? error.message : String(error),
    code: known?.code ?? 8,
    codeName: known?.codeName ?? 'UnknownError',
    keyPattern: known?.details.keyPattern,
    keyValue: known?.details.keyValue,
    ...(labels.size > 0 ? { errorLabels: [...labels] } : {}),
  };
}

/**
 * Runs one command. Every refusal becomes a reply; a fault of this server's is code 8, and goes to `onFault`.
 */
export async function execute(
  state: ServerState,
  command: Document,
  onFault: (error: unknown) => void,
): Promise<Reply> {
  const name = Object.keys(command)[0] ?? '';
  const inTransaction = command['autocommit'] === false;
  let request: Request | undefined;
  try {
    const definition = findCommand(name);
    refuseUnknownFields(command, [name, ...generalFields, ...definition.fields], name);
    const db = typeof command['$db'] === 'string' ? command['$db'] : 'admin';
    const session = state.sessions.of(command);
    request = { ...state, command, name, db, session, transaction: undefined };
    checkConcerns(command, inTransaction);
    const reply = await run(definition, request, inTransaction);
    if (reply instanceof CursorBatch) return reply;
    return { ...reply, ok: 1, ...writeConcernError(command) };
  } catch (error) {
    if (request?.session && request.transaction) state.sessions.abort(request.session);
    if (error instanceof WouldBlock) return errorReply(writeConflict(), name, command);
    if (!(error instanceof MongoError)) onFault(error);
    return errorReply(error, name, command);
  }
}
