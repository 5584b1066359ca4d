import type { Database } from 'better-sqlite3';

/** What this station is, the numbers leased to it, and how its rounds with the centre went. */
export const version = 40;

export function up(database: Database): void {
  database.exec(`
    CREATE TABLE meta (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT;

    CREATE TABLE number_blocks (
      series TEXT NOT NULL,
      first INTEGER NOT NULL,
      last INTEGER NOT NULL,
      next INTEGER NOT NULL,
      PRIMARY KEY (series, first),
      CHECK (first <= last AND next BETWEEN first AND last + 1)
    ) STRICT;

    CREATE TABLE rounds (
      no INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      error TEXT,
      text TEXT
    ) STRICT;
  `);
}
