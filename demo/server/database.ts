import {mkdirSync} from 'node:fs';
import {dirname} from 'node:path';
import {DatabaseSync, type SQLInputValue, type SQLOutputValue} from 'node:sqlite';

/** A row as the database gives it; who asks for it knows its columns. */
export type Row = Record<string, SQLOutputValue>;

/**
 * One row of `occupied` is a quarter of an hour of one clinician or one chair. Its primary key makes it impossible that two
 * appointments, of whatever length, share either of them, and that a held time is booked by somebody else.
 */
const schema = `
  CREATE TABLE IF NOT EXISTS hold (
    id TEXT PRIMARY KEY, request_id TEXT NOT NULL UNIQUE, body_hash TEXT NOT NULL, expires_at INTEGER NOT NULL, slots TEXT NOT NULL,
    visitor TEXT NOT NULL DEFAULT '', created_at INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE IF NOT EXISTS kept (
    visitor TEXT NOT NULL, day INTEGER NOT NULL, milliseconds INTEGER NOT NULL, PRIMARY KEY (visitor, day)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS series (
    id TEXT PRIMARY KEY, request_id TEXT NOT NULL UNIQUE, service TEXT NOT NULL, details TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS booking (
    id TEXT PRIMARY KEY, series_id TEXT REFERENCES series (id), slot_id TEXT NOT NULL,
    start TEXT NOT NULL, "end" TEXT NOT NULL, clinician TEXT NOT NULL, chair TEXT
  ) STRICT;
  CREATE TABLE IF NOT EXISTS occupied (
    resource TEXT NOT NULL, unit INTEGER NOT NULL,
    hold_id TEXT REFERENCES hold (id) ON DELETE CASCADE, booking_id TEXT REFERENCES booking (id) ON DELETE CASCADE,
    PRIMARY KEY (resource, unit), CHECK ((hold_id IS NULL) <> (booking_id IS NULL))
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS occupied_by_unit ON occupied (unit);
  CREATE INDEX IF NOT EXISTS occupied_by_hold ON occupied (hold_id) WHERE hold_id IS NOT NULL;
  CREATE TABLE IF NOT EXISTS course_request (
    request_id TEXT PRIMARY KEY, service TEXT NOT NULL, details TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS answered (
    request_id TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('booking', 'course')), body_hash TEXT NOT NULL, answer TEXT NOT NULL
  ) STRICT;
`;

/** The clinic's records in one SQLite file, or in memory for `:memory:`. Tables that are missing are created. */
export class Database {
  private readonly connection: DatabaseSync;

  constructor(file: string) {
    if (file !== ':memory:') mkdirSync(dirname(file), {recursive: true});
    this.connection = new DatabaseSync(file);
    this.connection.exec('PRAGMA busy_timeout = 2000; PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON;');
    this.connection.exec(schema);
    this.addMissingColumns();
  }

  /** A file that an earlier version made knows less of its holds. They last for minutes, so they are given up. */
  private addMissingColumns(): void {
    if (this.rows("SELECT name FROM pragma_table_info('hold')").some(({name}) => name === 'visitor')) return;
    this.connection.exec("DELETE FROM hold; ALTER TABLE hold ADD COLUMN visitor TEXT NOT NULL DEFAULT ''; ALTER TABLE hold ADD COLUMN created_at INTEGER NOT NULL DEFAULT 0;");
  }

  rows(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.connection.prepare(sql).all(...values);
  }

  row(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.connection.prepare(sql).get(...values);
  }

  /** Carries out one statement; gives the number of rows that it changed. */
  run(sql: string, ...values: SQLInputValue[]): number {
    return Number(this.connection.prepare(sql).run(...values).changes);
  }

  /** All of `work`, or nothing when it throws. It takes the write lock first, so that what it reads stays true. */
  transaction<T>(work: () => T): T {
    this.connection.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.connection.exec('COMMIT');
      return result;
    } catch (error) {
      this.connection.exec('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    this.connection.close();
  }
}
