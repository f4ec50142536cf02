import { Binary } from 'bson';

import { MongoError, badValue } from './MongoError.ts';
import { isNumber, toNumber } from './numbers.ts';
import { bytesOf } from './order.ts';
import type { Store } from './store.ts';
import type { Transaction } from './Transaction.ts';
import { type Document, decode, encode, fieldOf, isDocument } from './values.ts';

export const sessionTimeoutMinutes = 30;
/** As MongoDB's transactionLifetimeLimitSeconds. */
const transactionLifetimeMs = 60_000;
/** Stored with a commit, so that it can be told from an abort after a crash. */
const commitReply = encode({ committed: true });

export interface Session {
  id: string;
  /** The number of its last transaction or retryable write; −1 for none. */
  number: number;
  state: 'none' | 'open' | 'committed' | 'aborted';
  transaction: Transaction | undefined;
  timer: NodeJS.Timeout | undefined;
  usedAt: number;
}

const noSuchTransaction = (message: string) =>
  new MongoError(251, 'NoSuchTransaction', message, { labels: ['TransientTransactionError'] });

/** The sessions of all clients: what each did last, and its open transaction. */
export class Sessions {
  private readonly store: Store;
  private readonly sessions = new Map<string, Session>();

  constructor(store: Store) {
    this.store = store;
  }

  /** @throws MongoError 2 unless the command's lsid is one */
  of(command: Document): Session | undefined {
    const lsid = fieldOf(command, 'lsid');
    if (lsid === undefined) return undefined;
    const id = sessionId(lsid);
    const known = this.sessions.get(id);
    if (known) {
      known.usedAt = Date.now();
      return known;
    }
    const stored = this.store.storage.readReply(id);
    const wasCommit = stored !== undefined && commitReply.equals(stored.reply);
    const session: Session = {
      id,
      number: stored?.number ?? -1,
      state: wasCommit ? 'committed' : 'none',
      transaction: undefined,
      timer: undefined,
      usedAt: Date.now(),
    };
    this.sessions.set(id, session);
    return session;
  }

  /** The transaction that a command with `autocommit: false` belongs to; its first command begins it. */
  transactionFor(session: Session, command: Document, name: string): Transaction | undefined {
    const number = transactionNumber(command);
    this.refuseOld(session, number);
    if (command['startTransaction'] === true) return this.begin(session, number);
    if (name === 'commitTransaction' || name === 'abortTransaction') return undefined;
    if (number !== session.number || session.state !== 'open') {
      throw noSuchTransaction(
        `Transaction ${number} of this session is not in progress: it ended or timed out`,
      );
    }
    return session.transaction;
  }

  private refuseOld(session: Session, number: number): void {
    if (number >= session.number) return;
    const message = `Cannot use number ${number} on a session that has gone on to ${session.number}`;
    throw new MongoError(225, 'TransactionTooOld', message);
  }

  private begin(session: Session, number: number): Transaction {
    if (number === session.number) {
      throw new MongoError(
        117,
        'ConflictingOperationInProgress',
        `transaction ${number} has already been started`,
      );
    }
    this.abort(session);
    session.number = number;
    session.state = 'open';
    session.transaction = this.store.begin();
    session.timer = setTimeout(() => {
      this.abort(session);
    }, transactionLifetimeMs).unref();
    return session.transaction;
  }

  /** Ends the session's open transaction, if any. */
  abort(session: Session): void {
    clearTimeout(session.timer);
    if (!session.transaction) return;
    this.store.abort(session.transaction);
    session.transaction = undefined;
    session.state = 'aborted';
  }

  /** Commits; once more is no error, even after a crash in between. */
  commit(session: Session | undefined, command: Document): void {
    const number = transactionNumber(command);
    if (!session || number !== session.number || session.state === 'none' || session.state === 'aborted') {
      throw noSuchTransaction(`Transaction ${number} was aborted`);
    }
    if (session.state === 'committed' || !session.transaction) return;
    const { transaction } = session;
    clearTimeout(session.timer);
    session.transaction = undefined;
    session.state = 'aborted';
    this.store.storage.transaction(() => {
      this.store.commit(transaction);
      this.store.storage.writeReply(session.id, number, commitReply);
    });
    session.state = 'committed';
  }

  /** @throws MongoError 251 when there is nothing to abort, 256 after a commit */
  abortTransaction(session: Session | undefined, command: Document): void {
    const number = transactionNumber(command);
    if (session?.number === number && session.state === 'committed') {
      throw new MongoError(256, 'TransactionCommitted', `Transaction ${number} has been committed`);
    }
    if (session?.number !== number || session.state !== 'open') {
      throw noSuchTransaction(`Transaction ${number} is not in progress`);
    }
    this.abort(session);
  }

  /** The reply to a retryable write that was done before, if it was. */
  storedReply(session: Session, command: Document): Document | undefined {
    const number = transactionNumber(command);
    this.refuseOld(session, number);
    if (number > session.number) {
      this.abort(session);
      session.number = number;
      session.state = 'none';
      return undefined;
    }
    const stored = this.store.storage.readReply(session.id);
    return stored?.number === number ? decode(stored.reply) : undefined;
  }

  /** To be called in the write's own storage transaction. */
  storeReply(session: Session, reply: Document): void {
    this.store.storage.writeReply(session.id, session.number, encode(reply));
  }

  end(id: string): void {
    const session = this.sessions.get(id);
    if (session) this.abort(session);
    this.sessions.delete(id);
  }

  endIdle(now: number): void {
    const oldest = now - sessionTimeoutMinutes * 60_000;
    for (const session of this.sessions.values()) if (session.usedAt < oldest) this.end(session.id);
    this.store.storage.forgetReplies(oldest);
  }
}

/** @throws MongoError 2 for anything but `{ id: UUID }` */
export function sessionId(lsid: unknown): string {
  const id = isDocument(lsid) ? lsid['id'] : undefined;
  if (!(id instanceof Binary) || id.position !== 16) throw badValue('lsid must hold a UUID as its id');
  return Buffer.from(bytesOf(id)).toString('hex');
}

function transactionNumber(command: Document): number {
  const number = command['txnNumber'];
  if (!isNumber(number) || !Number.isSafeInteger(toNumber(number)) || toNumber(number) < 0) {
    throw badValue('txnNumber must be a whole number');
  }
  return toNumber(number);
}
