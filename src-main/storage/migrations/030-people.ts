import type { Database } from 'better-sqlite3';

/** Staff as the centre tells them, how they sign in here, and who tried too often. */
export const version = 30;

export function up(database: Database): void {
  database.exec(`
    CREATE TABLE staff (
      id TEXT PRIMARY KEY,
      number TEXT NOT NULL,
      name TEXT NOT NULL,
      role TEXT NOT NULL,
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      verifier TEXT,
      last_online_at TEXT
    ) STRICT;
    CREATE INDEX staff_by_number ON staff (number);

    CREATE TABLE sign_in_attempts (
      number TEXT PRIMARY KEY,
      failures INTEGER NOT NULL,
      locked_until TEXT
    ) STRICT;
  `);
}
