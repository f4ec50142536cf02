import { setTimeout as wait } from 'node:timers/promises';

import {
  type Command,
  type CommandTable,
  type Reply,
  type Request,
  type ServerState,
  isCursorBatch,
} from './command.ts';
import * as field from './commandFields.ts';
import { catalogCommands } from './commands/catalogCommands.ts';
import { readCommands } from './commands/readCommands.ts';
import { sessionCommands } from './commands/sessionCommands.ts';
import { writeCommands } from './commands/writeCommands.ts';
import { MongoError, badValue, location, unsupported } from './MongoError.ts';
import { WouldBlock, WriteConflict } from './store.ts';
import type { Document } from './values.ts';

/**
 * How long a write outside transactions waits for one inside to end. The client that holds the transaction may
 * be the one that waits, if it forgot to pass the session: it must not wait for itself until the transaction
 * times out.
 */
const lockWaitMs = 5_000;

/** WriteConflict and NoSuchTransaction: the transaction may be tried again as a whole. */
const transientCodes = [112, 251];

/** All commands that this server knows. */
const commandTable: CommandTable = {
  ...catalogCommands,
  ...readCommands,
  ...writeCommands,
  ...sessionCommands,
};

/** What every command may have. `maxTimeMS` is taken, but nothing here is ever interrupted; see the README. */
const generalFields = (
  '$db $clusterTime $readPreference lsid txnNumber autocommit startTransaction readConcern writeConcern ' +
  'comment maxTimeMS'
).split(' ');

function findCommand(name: string): Command {
  const command = Object.hasOwn(commandTable, name) ? commandTable[name] : undefined;
  if (command) return command;
  const message = `no such command: '${name}' is not supported by embedded-mongo`;
  throw new MongoError(59, 'CommandNotFound', message);
}

const readConcerns = ['local', 'available', 'majority', 'linearizable', 'snapshot'];

/**
 * @throws MongoError 100 for a write that more members should hold than there are, 2 for a read concern that there is
 * not, 115 for a snapshot outside a transaction
 */
function checkConcerns(command: Document): void {
  const w = field.object(command, 'writeConcern')?.['w'] ?? 'majority';
  if (w !== 'majority' && w !== 0 && w !== 1) {
    const message = 'embedded-mongo is one node, and cannot meet the write concern';
    throw new MongoError(100, 'UnsatisfiableWriteConcern', message);
  }
  const level = field.object(command, 'readConcern')?.['level'] ?? 'local';
  if (typeof level !== 'string' || !readConcerns.includes(level)) throw badValue('unknown readConcern.level');
  if (level === 'snapshot' && command['autocommit'] !== false) {
    throw unsupported('readConcern snapshot outside a transaction');
  }
}

/** Runs `attempt` again each time that the transaction which stands in its way has ended. */
async function unblocked<Result>(attempt: () => Result): Promise<Result> {
  const deadline = Date.now() + lockWaitMs;
  for (;;) {
    try {
      return attempt();
    } catch (error) {
      if (!(error instanceof WouldBlock)) throw error;
      const timeout = wait(Math.max(0, deadline - Date.now()), 'timeout', { ref: false });
      if ((await Promise.race([error.transaction.end.promise, timeout])) !== 'timeout') continue;
      const message =
        'an open transaction holds what this write changes; if it is the same client, the write';
      throw new WriteConflict(`${message} lacks the transaction's session`);
    }
  }
}

/** Runs a command outside transactions: one storage transaction, with the reply if it may be retried. */
function runAlone(definition: Command, request: Request): Reply {
  const { store, sessions, session, command } = request;
  if (definition.kind === 'read' || definition.kind === 'session') return definition.run(request);
  const isNumbered = command['txnNumber'] !== undefined;
  if (!isNumbered) return store.storage.transaction(() => definition.run(request));
  if (definition.kind === 'catalog' || !session) {
    throw location(50768, 'txnNumber may only be provided for transactions and retryable writes');
  }
  return store.storage.transaction(() =>
    sessions.once(session, command, () => ({ ...definition.run(request) })),
  );
}

/** Whether the command belongs to a transaction that is to go on after it. */
function joinTransaction(definition: Command, request: Request): void {
  const { command, name, session, sessions } = request;
  if (!session || command['txnNumber'] === undefined)
    throw badValue('a transaction needs lsid and txnNumber');
  if (!definition.isAllowedInTransaction) {
    const message = `Cannot run '${name}' in a multi-document transaction of embedded-mongo.`;
    throw new MongoError(263, 'OperationNotSupportedInTransaction', message);
  }
  if (!isEnd(name)) request.transaction = sessions.transactionFor(session, command);
}

const isEnd = (name: string) => name === 'commitTransaction' || name === 'abortTransaction';

async function run(definition: Command, request: Request): Promise<Reply> {
  if (request.command['autocommit'] !== false) return unblocked(() => runAlone(definition, request));
  joinTransaction(definition, request);
  // A collection that the command makes must not be there for others if the command fails.
  return request.store.storage.transaction(() => definition.run(request));
}

/** As MongoDB says no. */
export function errorReply(error: unknown, command: Document): Document {
  const known = error instanceof MongoError ? error : undefined;
  const isTransient = command['autocommit'] === false && known && transientCodes.includes(known.code);
  return {
    ok: 0,
    errmsg: error instanceof Error ? error.message : String(error),
    code: known?.code ?? 8,
    codeName: known?.codeName ?? 'UnknownError',
    ...known?.details,
    ...(isTransient ? { errorLabels: ['TransientTransactionError'] } : {}),
  };
}

/**
 * Runs one command. Every refusal becomes a reply; a fault of this server's is code 8, and goes to `onFault`.
 */
export async function execute(
  state: ServerState,
  command: Document,
  connection: object,
  onFault: (error: unknown) => void,
): Promise<Reply> {
  const name = Object.keys(command)[0] ?? '';
  let request: Request | undefined;
  try {
    const definition = findCommand(name);
    field.refuseUnknown(command, [name, ...generalFields, ...(definition.fields?.split(' ') ?? [])], name);
    const db = typeof command['$db'] === 'string' ? command['$db'] : 'admin';
    const session = state.sessions.of(command, connection);
    request = { ...state, command, name, db, session, transaction: undefined };
    checkConcerns(command);
    const reply = await run(definition, request);
    return isCursorBatch(reply) ? reply : { ...reply, ok: 1 };
  } catch (error) {
    if (request?.session && request.transaction) state.sessions.abort(request.session);
    if (!(error instanceof MongoError)) onFault(error);
    return errorReply(error, command);
  }
}
