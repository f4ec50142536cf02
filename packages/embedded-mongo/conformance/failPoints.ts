import type { Document } from 'bson';

import { type Reply, isCursorBatch } from '../src/command.ts';
import type { EmbeddedMongoOptions } from '../src/server.ts';

/** Errors after which a driver may try a write again. */
const retryableCodes = new Set([6, 7, 89, 91, 134, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436]);

/** LockTimeout, WriteConflict, SnapshotUnavailable, NoSuchTransaction, PreparedTransactionInProgress. */
const transientCodes = new Set([24, 112, 246, 251, 267]);

const isEnd = (name: string) => name === 'commitTransaction' || name === 'abortTransaction';

/** The labels that MongoDB gives an error of a failed command, where the fail point names none. */
function labelsOf(command: Document, name: string, code: number): string[] {
  const inTransaction = command['autocommit'] === false;
  const isRetryable = retryableCodes.has(code);
  const labels: string[] = [];
  const isNumbered = command['txnNumber'] !== undefined && (!inTransaction || isEnd(name));
  if (isRetryable && isNumbered) labels.push('RetryableWriteError');
  const isTransient = transientCodes.has(code) || (isRetryable && name !== 'commitTransaction');
  if (inTransaction && isTransient) labels.push('TransientTransactionError');
  return labels;
}

function failWith(fault: Document, command: Document, name: string): Document {
  const { errorCode = 8, errorLabels = labelsOf(command, name, errorCode) } = fault;
  const errmsg = `failing ${name} by a fail point`;
  return { ok: 0, code: errorCode, errmsg, ...(errorLabels.length > 0 ? { errorLabels } : {}) };
}

function withConcernError(reply: Reply, fault: Document, command: Document, name: string): Reply {
  const { writeConcernError } = fault;
  const { errorLabels = labelsOf(command, name, writeConcernError.code) } = writeConcernError;
  const labels = errorLabels.filter((label: string) => label === 'RetryableWriteError');
  return { ...reply, writeConcernError, ...(labels.length > 0 ? { errorLabels: labels } : {}) };
}

/** `failCommand` fails before the command, or adds to its reply. */
async function failCommand(fault: Document, command: Document, name: string, run: () => Promise<Reply>) {
  if (fault['closeConnection']) throw new Error('closed by a fail point');
  if (fault['errorCode'] !== undefined) return failWith(fault, command, name);
  const reply = await run();
  if (!fault['writeConcernError'] || isCursorBatch(reply)) return reply;
  return withConcernError(reply, fault, command, name);
}

/** Names a write that may be retried. */
const writeOf = ({ lsid, txnNumber }: Document) => `${lsid?.id?.toString('hex')} ${txnNumber}`;

/**
 * `onPrimaryTransactionalWrite` concerns writes that may be retried, and not those that were done before. It closes
 * the connection instead of a reply: after the write, or before it.
 */
const isNewWrite = (command: Document, written: string | undefined) =>
  command['txnNumber'] !== undefined && command['autocommit'] === undefined && writeOf(command) !== written;

/**
 * The fail points of MongoDB by which the specifications make a command fail: an option of a server that is started
 * for them. A server of subgraphs has none.
 * @see https://github.com/mongodb/mongo/wiki/The-%22failCommand%22-fail-point
 */
export function makeFailPoints(): NonNullable<EmbeddedMongoOptions['intercept']> {
  let skip = 0;
  let left = 0;
  let point: unknown;
  let fault: Document = {};
  let written: string | undefined;
  const isMeant = (command: Document, name: string) =>
    point === 'failCommand' ? fault['failCommands']?.includes(name) : isNewWrite(command, written);
  return async (command, run) => {
    const name = Object.keys(command)[0] ?? '';
    if (name === 'configureFailPoint') {
      const { mode, data = {} }: Document = command;
      point = command[name];
      if (point !== 'failCommand' && point !== 'onPrimaryTransactionalWrite') {
        return { ok: 0, code: 115, errmsg: `${String(point)} is no fail point of embedded-mongo` };
      }
      skip = mode.skip ?? 0;
      left = mode === 'alwaysOn' || skip > 0 ? Infinity : (mode.times ?? 0);
      fault = data;
      return { ok: 1 };
    }
    if (left === 0 || !isMeant(command, name)) return run();
    if (skip > 0) {
      skip--;
      return run();
    }
    left--;
    if (point === 'failCommand') return failCommand(fault, command, name, run);
    if (fault['failBeforeCommitExceptionCode'] === undefined) {
      await run();
      written = writeOf(command);
    }
    throw new Error('closed by a fail point');
  };
}
