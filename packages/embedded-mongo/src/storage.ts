import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';

import { MongoError } from './MongoError.ts';

/**
 * `FULL`: what was acknowledged is on disk. `OFF`: for tests, as fast as memory; a power cut may take the last
 * writes or the whole file.
 */
export type Synchronous = 'FULL' | 'OFF';

/** Index keys from (with) and before (without). */
export interface KeyRange {
  from: string;
  before: string;
}

// 'PRIM' and the layout's version, in SQLite's header: another program's file is not touched.
const applicationId = 0x5052494d;
const layoutVersion = 2;

const tables = `
  CREATE TABLE IF NOT EXISTS catalog (id INTEGER PRIMARY KEY, entry BLOB NOT NULL);
  CREATE TABLE IF NOT EXISTS documents (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
  CREATE TABLE IF NOT EXISTS keys
    (indexId INTEGER, key BLOB, id INTEGER, PRIMARY KEY (indexId, key, id)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS replies
    (session TEXT PRIMARY KEY, number INTEGER NOT NULL, reply BLOB NOT NULL, at INTEGER NOT NULL);
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${layoutVersion};
`;

const sqliteCodes = { busy: 5, full: 13, notADatabase: 26 };
const codeOf = (error: unknown) =>
  error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;

/** Of a BLOB, without copying. */
export function bufferOf(value: SQLOutputValue | undefined): Buffer {
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  throw new TypeError('the database file is damaged: bytes expected');
}

function openFile(path: string, synchronous: Synchronous): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path);
    prepareFile(database, path, synchronous);
    return database;
  } catch (cause) {
    database?.close();
    const code = codeOf(cause);
    if (code === sqliteCodes.busy) throw new Error(`another server is using ${path}`, { cause });
    if (code === sqliteCodes.notADatabase)
      throw new Error(`${path} is not a database of embedded-mongo`, { cause });
    throw database ? cause : new Error(`cannot open ${path}: ${String(cause)}`, { cause });
  }
}

function prepareFile(database: DatabaseSync, path: string, synchronous: Synchronous): void {
  // Exclusive before the first access: the lock is then held until close, and the log's index stays in memory.
  database.exec(`PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL;
    PRAGMA synchronous = ${synchronous}; PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 4000`);
  const pragma = (name: string) => database.prepare(`PRAGMA ${name}`).get()?.[name];
  const isOurs = pragma('application_id') === applicationId && pragma('user_version') === layoutVersion;
  if (pragma('schema_version') !== 0 && !isOurs) {
    throw new Error(`${path} is not a database of embedded-mongo of this version`);
  }
  database.exec(`BEGIN EXCLUSIVE; ${tables} COMMIT`);
}

/** The durable part: one SQLite file with a write-ahead log. */
export class Storage {
  private readonly database: DatabaseSync;
  /** By their text. */
  private readonly statements = new Map<string, StatementSync>();
  private undo: (() => void)[] | undefined;

  /** @throws Error in one sentence if the file cannot be used, or is in use by another server */
  constructor(path: string, synchronous: Synchronous) {
    this.database = openFile(path, synchronous);
  }

  close(): void {
    this.database.close(); // empties the log into the file
  }

  private statement(sql: string): StatementSync {
    const known = this.statements.get(sql) ?? this.database.prepare(sql);
    this.statements.set(sql, known);
    return known;
  }

  run(sql: string, ...parameters: SQLInputValue[]): void {
    this.statement(sql).run(...parameters);
  }

  /** The first row of the answer. */
  get(sql: string, ...parameters: SQLInputValue[]): Record<string, SQLOutputValue> | undefined {
    return this.statement(sql).get(...parameters);
  }

  /** Row by row: it may be left early; before it is, the same text must not be run again. */
  rows(sql: string, ...parameters: SQLInputValue[]): Iterable<Record<string, SQLOutputValue>> {
    return this.statement(sql).iterate(...parameters);
  }

  /** Runs all or nothing; what `onRollback` was given runs if it comes to nothing. */
  transaction<Result>(run: () => Result): Result {
    if (this.undo) return run();
    this.undo = [];
    try {
      this.run('BEGIN IMMEDIATE');
      const result = run();
      this.run('COMMIT');
      return result;
    } catch (error) {
      if (this.database.isTransaction) this.run('ROLLBACK');
      for (const step of this.undo.toReversed()) step();
      if (codeOf(error) === sqliteCodes.full)
        throw new MongoError(14031, 'OutOfDiskSpace', 'the disk is full');
      throw error;
    } finally {
      this.undo = undefined;
    }
  }

  /** For what is kept in memory beside the file: how to take back a change of it. */
  onRollback(step: () => void): void {
    this.undo?.push(step);
  }
}
