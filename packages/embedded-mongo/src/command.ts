import type { Cursors } from './cursors.ts';
import type { Reading } from './query.ts';
import type { Session, Sessions } from './sessions.ts';
import type { Store } from './store.ts';
import type { Document } from './values.ts';

/** What the commands of one server share. */
export interface ServerState {
  store: Store;
  cursors: Cursors;
  sessions: Sessions;
  /** Where clients reach it: host:port or the socket's path. */
  address: string;
}

export interface Request extends ServerState, Reading {
  command: Document;
  /** The command's name as sent: also the field that holds its first argument. */
  name: string;
  session: Session | undefined;
}

/** A part of a query's answer, as encoded documents. */
export interface CursorBatch {
  batchName: 'firstBatch' | 'nextBatch';
  batch: readonly Buffer[];
  /** 0 when there is no more. */
  cursorId: bigint;
  namespace: string;
}

export type Reply = Document | CursorBatch;
export const isCursorBatch = (reply: Reply): reply is CursorBatch => 'batchName' in reply;

export interface Command {
  /** `write` and `catalog` change documents, and collections and indexes; a `write` may be retried. */
  kind: 'read' | 'write' | 'catalog' | 'session';
  /** The fields understood beside those that every command has, in one text; any other is refused by name. */
  fields?: string;
  isAllowedInTransaction?: boolean;
  run: (request: Request) => Reply;
}

export type CommandTable = Readonly<Record<string, Command>>;
