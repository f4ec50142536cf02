import { DatabaseSync, type SQLOutputValue, type StatementSync } from 'node:sqlite';

import { MongoError } from './MongoError.ts';

/**
 * `FULL`: what was acknowledged is on disk. `OFF`: for tests, as fast as memory; a power cut may take the last
 * writes or the whole file.
 */
export type Synchronous = 'FULL' | 'OFF';

// 'PRIM' and the layout's version, in SQLite's header: another program's file is not touched.
const applicationId = 0x5052494d;
const layoutVersion = 1;

const tables = `
  CREATE TABLE IF NOT EXISTS catalog (id INTEGER PRIMARY KEY, entry BLOB NOT NULL);
  CREATE TABLE IF NOT EXISTS documents (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
  CREATE TABLE IF NOT EXISTS keys (key BLOB PRIMARY KEY) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS replies
    (session TEXT PRIMARY KEY, number INTEGER NOT NULL, reply BLOB NOT NULL, at INTEGER NOT NULL);
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${layoutVersion};
`;

/** How many rows one step of a scan holds in memory. */
const scanStep = 500;

const sqliteBusy = 5;
const sqliteFull = 13;
const sqliteNotADatabase = 26;
const codeOf = (error: unknown) =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode & 0xff
    : 0;

const asBuffer = (value: SQLOutputValue | undefined): Buffer => {
  if (!(value instanceof Uint8Array)) throw new TypeError('the database file is damaged: bytes expected');
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
};

/** The durable part: bytes by number and keys in order, in one SQLite file (write-ahead log). */
export class Storage {
  private readonly database: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();
  private undo: (() => void)[] | undefined;

  /** @throws Error in one sentence if the file cannot be used, or is in use by another server */
  constructor(path: string, synchronous: Synchronous) {
    try {
      this.database = new DatabaseSync(path);
    } catch (error) {
      throw new Error(`cannot open ${path}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
    try {
      this.prepareFile(path, synchronous);
    } catch (error) {
      this.database.close();
      const code = codeOf(error);
      if (code === sqliteBusy) throw new Error(`another server is using ${path}`, { cause: error });
      if (code === sqliteNotADatabase)
        throw new Error(`${path} is not a database of embedded-mongo`, { cause: error });
      throw error;
    }
  }

  private prepareFile(path: string, synchronous: Synchronous): void {
    // Exclusive before the first access: the lock is then held until close, and the log's index stays in memory.
    this.database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL');
    this.database.exec(`PRAGMA synchronous = ${synchronous}`);
    this.database.exec('PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 4000');
    const pragma = (name: string) => Object.values(this.database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
    const isEmpty = pragma('schema_version') === 0;
    if (
      !isEmpty &&
      (pragma('application_id') !== applicationId || pragma('user_version') !== layoutVersion)
    ) {
      throw new Error(`${path} is not a database of embedded-mongo of this version`);
    }
    this.database.exec(`BEGIN EXCLUSIVE; ${tables} COMMIT`);
  }

  close(): void {
    this.database.close(); // empties the log into the file
  }

  private statement(sql: string): StatementSync {
    let statement = this.statements.get(sql);
    if (!statement) {
      statement = this.database.prepare(sql);
      statement.setReturnArrays(true);
      this.statements.set(sql, statement);
    }
    return statement;
  }

  private rows(sql: string, ...parameters: (number | string | Uint8Array)[]): SQLOutputValue[][] {
    // With setReturnArrays each row is an array, which the declared type does not tell.
    return this.statement(sql)
      .all(...parameters)
      .map((row) => (Array.isArray(row) ? row : Object.values(row)));
  }

  /** Runs all or nothing; what `onRollback` was given runs if it comes to nothing. */
  transaction<Result>(run: () => Result): Result {
    if (this.undo) return run();
    this.undo = [];
    try {
      this.statement('BEGIN IMMEDIATE').run();
      const result = run();
      this.statement('COMMIT').run();
      return result;
    } catch (error) {
      if (this.database.isTransaction) this.statement('ROLLBACK').run();
      for (const step of this.undo.toReversed()) step();
      if (codeOf(error) === sqliteFull) throw new MongoError(14031, 'OutOfDiskSpace', 'the disk is full');
      throw error;
    } finally {
      this.undo = undefined;
    }
  }

  /** For what is kept in memory beside the file: how to take back a change of it. */
  onRollback(step: () => void): void {
    this.undo?.push(step);
  }

  readDocument(id: number): Buffer | undefined {
    const row = this.rows('SELECT bytes FROM documents WHERE id = ?', id)[0];
    return row && asBuffer(row[0]);
  }

  writeDocument(id: number, bytes: Uint8Array): void {
    this.statement('INSERT OR REPLACE INTO documents VALUES (?, ?)').run(id, bytes);
  }

  deleteDocuments(from: number, before: number): void {
    this.statement('DELETE FROM documents WHERE id >= ? AND id < ?').run(from, before);
  }

  countDocuments(from: number, before: number): { count: number; last: number | undefined } {
    const sql = 'SELECT count(*), max(id) FROM documents WHERE id >= ? AND id < ?';
    const row = this.rows(sql, from, before)[0];
    return { count: Number(row?.[0] ?? 0), last: row?.[1] === null ? undefined : Number(row?.[1]) };
  }

  /** In steps, so that a scan may be left, nested, or go on after a write. */
  *scanDocuments(from: number, before: number): Generator<{ id: number; bytes: Buffer }> {
    const sql = 'SELECT id, bytes FROM documents WHERE id >= ? AND id < ? ORDER BY id LIMIT ?';
    for (let next = from; ;) {
      const rows = this.rows(sql, next, before, scanStep);
      for (const [id, bytes] of rows) yield { id: Number(id), bytes: asBuffer(bytes) };
      if (rows.length < scanStep) return;
      next = Number(rows.at(-1)?.[0]) + 1;
    }
  }

  addKey(key: Uint8Array): void {
    this.statement('INSERT OR IGNORE INTO keys VALUES (?)').run(key);
  }

  removeKey(key: Uint8Array): void {
    this.statement('DELETE FROM keys WHERE key = ?').run(key);
  }

  removeKeys(from: Uint8Array, before: Uint8Array): void {
    this.statement('DELETE FROM keys WHERE key >= ? AND key < ?').run(from, before);
  }

  *scanKeys(from: Uint8Array, before: Uint8Array, reverse = false): Generator<Buffer> {
    let [low, high] = [from, before];
    const order = reverse ? 'DESC' : '';
    const sql = `SELECT key FROM keys WHERE key >= ? AND key < ? ORDER BY key ${order} LIMIT ?`;
    for (;;) {
      const rows = this.rows(sql, low, high, scanStep);
      for (const [key] of rows) yield asBuffer(key);
      const last = rows.at(-1)?.[0];
      if (rows.length < scanStep || last === undefined) return;
      if (reverse) high = asBuffer(last);
      else low = Buffer.concat([asBuffer(last), Buffer.alloc(1)]); // the next possible key
    }
  }

  readCatalog(): Buffer[] {
    return this.rows('SELECT entry FROM catalog ORDER BY id').map((row) => asBuffer(row[0]));
  }

  writeCatalogEntry(id: number, entry: Uint8Array): void {
    this.statement('INSERT OR REPLACE INTO catalog VALUES (?, ?)').run(id, entry);
  }

  deleteCatalogEntry(id: number): void {
    this.statement('DELETE FROM catalog WHERE id = ?').run(id);
  }

  /** The reply to a session's last retryable write. */
  readReply(session: string): { number: number; reply: Buffer } | undefined {
    const row = this.rows('SELECT number, reply FROM replies WHERE session = ?', session)[0];
    return row && { number: Number(row[0]), reply: asBuffer(row[1]) };
  }

  writeReply(session: string, number: number, reply: Uint8Array): void {
    this.statement('INSERT OR REPLACE INTO replies VALUES (?, ?, ?, ?)').run(
      session,
      number,
      reply,
      Date.now(),
    );
  }

  forgetReplies(before: number): void {
    this.statement('DELETE FROM replies WHERE at < ?').run(before);
  }
}
