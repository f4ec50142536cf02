import { createHash } from 'node:crypto';

import { LedgerError } from '@prim/ledger/LedgerError';
import canonicalize from 'canonicalize';
import mongoose, { type ClientSession } from 'mongoose';

import { DomainError } from '../errors.ts';
import { appendClaims, type NewClaim } from './appendClaims.ts';
import { insertAppendOnly } from './appendOnly.ts';
import { assertIdentifiers } from './assertIdentifiers.ts';
import { CommandRun, type CommandRunRecord } from './CommandRun.ts';
import { inTransaction } from './inTransaction.ts';

/** A command as it was sent. */
export interface SentCommand {
  /** `recordDisbursement` */
  readonly command: string;
  /** The organisation that it writes for, as told by who calls, never by the input. */
  readonly reporter: string;
  readonly input: { readonly idempotencyKey: string };
  readonly now: Date;
}

/** What a payload is made of: the claim that the command recorded, now or when it was first sent. */
export interface CommandAnswer {
  readonly recordId: string;
}

/** What a command wants recorded: its claims, the first of which is its answer, and what else it writes itself. */
export type CommandWork = (session: ClientSession) => Promise<readonly [NewClaim, ...NewClaim[]]>;

/** Between these lengths a key has enough room for a UUID, and not for a document. */
const keyChars = { min: 8, max: 100 };

/**
 * Does a command once, however often it is sent: its checks, its claims with their leaves, and the note that it was
 * done are one transaction. Sent again with the same input it is answered as it was at first.
 *
 * @param work checks and says what to record; it may run several times
 * @throws DomainError IDEMPOTENCY_KEY_INVALID; IDEMPOTENCY_KEY_REUSED when the key came with another input;
 *   RECORD_INVALID; WRITE_CONFLICT; and whatever `work` refuses
 */
export async function runCommand(sent: SentCommand, work: CommandWork): Promise<CommandAnswer> {
  const { command, reporter, input, now } = sent;
  const { idempotencyKey: key } = input;
  assertKey(key);
  assertIdentifiers(input);
  const _id = `${reporter} ${key}`;
  const inputHash = hashOf({ command, input });
  return inTransaction(async (session) => {
    const before = await CommandRun.findById(_id).session(session).lean<CommandRunRecord>();
    if (before !== null) return answerAgain(before, inputHash, key);
    const claims = await work(session);
    await appendClaims(session, claims, now);
    const recordId = claims[0].record._id;
    const run: CommandRunRecord = { _id, command, inputHash, recordId, recordedAt: now };
    await insertAppendOnly(CommandRun, [run], session);
    return { recordId };
  }).catch(refuseInvalid);
}

function answerAgain(run: CommandRunRecord, inputHash: string, key: string): CommandAnswer {
  if (run.inputHash === inputHash) return { recordId: run.recordId };
  throw new DomainError(
    'IDEMPOTENCY_KEY_REUSED',
    `The key "${key}" came before with another ${run.command}, which was done: take a new key for a new command.`,
    { recordId: run.recordId },
  );
}

/** SHA-256 of the canonical JSON, in hexadecimal. */
function hashOf(sent: object): string {
  try {
    return createHash('sha256')
      .update(canonicalize(sent) ?? '')
      .digest('hex');
  } catch {
    throw new DomainError('RECORD_INVALID', 'A text has half of a surrogate pair, which no leaf can hold.');
  }
}

/** What a model or the ledger refuses in a command's record came from its input: the client is told what. */
function refuseInvalid(error: unknown): never {
  if (error instanceof LedgerError && error.code === 'LEAF_INVALID') {
    throw new DomainError('RECORD_INVALID', error.message);
  }
  if (!(error instanceof mongoose.Error.ValidationError)) throw error;
  throw new DomainError('RECORD_INVALID', error.message, { fields: Object.keys(error.errors) });
}

function assertKey(key: string): void {
  if (key.length >= keyChars.min && key.length <= keyChars.max && !/[\s\p{C}]/u.test(key)) return;
  throw new DomainError(
    'IDEMPOTENCY_KEY_INVALID',
    `An idempotency key is a text of ${keyChars.min} to ${keyChars.max} characters without spaces, such as a UUID.`,
  );
}
