import { Binary } from 'bson';

import { MongoError, badValue } from './MongoError.ts';
import { isWhole, toNumber } from './numbers.ts';
import { bytesOf } from './order.ts';
import { bufferOf } from './storage.ts';
import type { Store } from './store.ts';
import type { Transaction } from './Transaction.ts';
import { type Document, decode, encode, fieldOf, isDocument } from './values.ts';

export const sessionTimeoutMinutes = 30;
/** As MongoDB's transactionLifetimeLimitSeconds. */
const transactionLifetimeMs = 60_000;
/**
 * How long a client whose connection was cut has to go on with its transaction on another one: drivers wait half a
 * second before each attempt to connect, and try a commit twice.
 */
const reconnectMs = 2_000;
/** Stored with a commit, so that it can be told from an abort after a crash. */
const commitReply = encode({ committed: true });

export interface Session {
  id: string;
  /** The number of its last transaction or retryable write; −1 for none. */
  number: number;
  /** The one that is open. */
  transaction?: Transaction | undefined;
  /** Whether its number is that of a transaction that was committed. */
  isCommitted: boolean;
  timer?: NodeJS.Timeout;
  usedAt: number;
  /** The connection that it was last used on. */
  connection: object;
}

/** @throws MongoError 251 unless the session's open transaction has this number */
function openTransaction({ transaction, number }: Session, wanted: number): Transaction {
  if (transaction && number === wanted) return transaction;
  const message = `Transaction ${wanted} of this session is not in progress: it was aborted or timed out`;
  throw new MongoError(251, 'NoSuchTransaction', message);
}

/** The sessions of all clients: what each did last, and its open transaction. */
export class Sessions {
  private readonly store: Store;
  private readonly sessions = new Map<string, Session>();

  constructor(store: Store) {
    this.store = store;
  }

  /** @throws MongoError 2 unless the command's lsid is one */
  of(command: Document, connection: object): Session | undefined {
    const lsid = fieldOf(command, 'lsid');
    if (lsid === undefined) return undefined;
    const id = sessionId(lsid);
    const session = this.sessions.get(id) ?? this.remembered(id, connection);
    this.sessions.set(id, session);
    return Object.assign(session, { usedAt: Date.now(), connection });
  }

  /** A session that is new to this process: it may have written before a restart. */
  private remembered(id: string, connection: object): Session {
    const stored = this.readReply(id);
    const isCommitted = stored !== undefined && commitReply.equals(stored.reply);
    return { id, number: stored?.number ?? -1, isCommitted, usedAt: 0, connection };
  }

  /** The reply to a session's last retryable write. */
  private readReply(session: string): { number: number; reply: Buffer } | undefined {
    const row = this.store.storage.get('SELECT number, reply FROM replies WHERE session = ?', session);
    return row && { number: Number(row['number']), reply: bufferOf(row['reply']) };
  }

  private writeReply({ id, number }: Session, reply: Buffer): void {
    const sql = 'INSERT OR REPLACE INTO replies VALUES (?, ?, ?, ?)';
    this.store.storage.run(sql, id, number, reply, Date.now());
  }

  /** The open transaction that a command with `autocommit: false` belongs to; its first command begins it. */
  transactionFor(session: Session, command: Document): Transaction {
    const number = numberOf(command, session);
    if (command['startTransaction'] === true) return this.begin(session, number);
    return openTransaction(session, number);
  }

  private begin(session: Session, number: number): Transaction {
    if (number === session.number) {
      const message = `transaction ${number} has already been started`;
      throw new MongoError(117, 'ConflictingOperationInProgress', message);
    }
    this.goOn(session, number);
    session.transaction = this.store.begin();
    session.timer = setTimeout(() => this.abort(session), transactionLifetimeMs).unref();
    return session.transaction;
  }

  private goOn(session: Session, number: number): void {
    this.abort(session);
    session.number = number;
    session.isCommitted = false;
  }

  /** Ends the session's open transaction, if any. */
  abort(session: Session): void {
    clearTimeout(session.timer);
    if (session.transaction) this.store.abort(session.transaction);
    session.transaction = undefined;
  }

  /** Commits; once more is no error, even after a crash in between. */
  commit(session: Session, command: Document): void {
    const number = numberOf(command, session);
    if (number === session.number && session.isCommitted) return;
    const transaction = openTransaction(session, number);
    clearTimeout(session.timer);
    session.transaction = undefined;
    this.store.storage.transaction(() => {
      this.store.commit(transaction);
      this.writeReply(session, commitReply);
    });
    session.isCommitted = true;
  }

  /** @throws MongoError 251 when there is nothing to abort, 256 after a commit */
  abortTransaction(session: Session, command: Document): void {
    const number = numberOf(command, session);
    if (session.number === number && session.isCommitted) {
      throw new MongoError(256, 'TransactionCommitted', `Transaction ${number} has been committed`);
    }
    openTransaction(session, number);
    this.abort(session);
  }

  /**
   * Does a numbered write, or answers what was answered when it was done before. To be called in a storage
   * transaction, so that the reply is stored with the write.
   */
  once(session: Session, command: Document, write: () => Document): Document {
    const number = numberOf(command, session);
    const stored = this.readReply(session.id);
    if (stored?.number === number) return decode(stored.reply);
    this.goOn(session, number);
    const reply = write();
    this.writeReply(session, encode(reply));
    return reply;
  }

  end(id: string): void {
    const session = this.sessions.get(id);
    if (session) this.abort(session);
    this.sessions.delete(id);
  }

  /**
   * Rolls back what a client has left open, unless it goes on with it on another connection, as drivers do that try a
   * commit again: one that was killed would block for a minute what it wrote.
   */
  leave(connection: object): void {
    const left = [...this.sessions.values()].filter(
      (each) => each.transaction && each.connection === connection,
    );
    if (left.length === 0) return;
    const abortLeft = () => {
      for (const session of left) if (session.connection === connection) this.abort(session);
    };
    setTimeout(abortLeft, reconnectMs).unref();
  }

  endIdle(now: number): void {
    const oldest = now - sessionTimeoutMinutes * 60_000;
    for (const { id, usedAt } of this.sessions.values()) if (usedAt < oldest) this.end(id);
    this.store.storage.run('DELETE FROM replies WHERE at < ?', oldest);
  }
}

/** @throws MongoError 2 for anything but `{ id: UUID }` */
export function sessionId(lsid: unknown): string {
  const id = isDocument(lsid) ? lsid['id'] : undefined;
  if (id instanceof Binary && id.position === 16) return bytesOf(id).toString('hex');
  throw badValue('lsid must hold a UUID as its id');
}

/** The command's number in its session. @throws MongoError 2 for none, 225 for one that is over */
function numberOf(command: Document, session: Session): number {
  const given = command['txnNumber'];
  if (!isWhole(given) || toNumber(given) < 0) throw badValue('txnNumber must be a whole number');
  if (toNumber(given) >= session.number) return toNumber(given);
  const message = `Cannot use number ${toNumber(given)} on a session that has gone on to ${session.number}`;
  throw new MongoError(225, 'TransactionTooOld', message);
}
