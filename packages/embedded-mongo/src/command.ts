import type { Cursors } from './cursors.ts';
import type { Session, Sessions } from './sessions.ts';
import type { Store } from './store.ts';
import type { Transaction } from './Transaction.ts';
import type { Document } from './values.ts';

/** What the commands of one server share. */
export interface ServerState {
  store: Store;
  cursors: Cursors;
  sessions: Sessions;
  /** Where clients reach it: host:port or the socket's path. */
  address: string;
}

export interface Request extends ServerState {
  command: Document;
  /** The command's name as sent: also the field that holds its first argument. */
  name: string;
  db: string;
  session: Session | undefined;
  transaction: Transaction | undefined;
}

/** A part of a query's answer, as encoded documents. */
export class CursorBatch {
  readonly batchName: 'firstBatch' | 'nextBatch';
  readonly documents: readonly Buffer[];
  /** 0 when there is no more. */
  readonly cursorId: bigint;
  readonly namespace: string;

  constructor(
    batchName: 'firstBatch' | 'nextBatch',
    documents: readonly Buffer[],
    cursorId: bigint,
    namespace: string,
  ) {
    this.batchName = batchName;
    this.documents = documents;
    this.cursorId = cursorId;
    this.namespace = namespace;
  }
}

export type Reply = Document | CursorBatch;

export interface Command {
  /** `read` and `write` go to documents, and are counted; `catalog` changes collections and indexes. */
  kind: 'read' | 'write' | 'catalog' | 'session';
  /** The fields understood beside those that every command has; any other is refused by name. */
  fields: readonly string[];
  isAllowedInTransaction?: boolean;
  /** Whether it may carry a number by which a retry is known. */
  isRetryable?: boolean;
  run: (request: Request) => Reply;
}

export type CommandTable = Readonly<Record<string, Command>>;
