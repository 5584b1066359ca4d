import type { Database } from 'better-sqlite3';

/** Complete subject catalogues as the supervisor imported them; every version stays. */
export const version = 70;

export function up(database: Database): void {
  database.exec(`
    CREATE TABLE catalogue_imports (
      catalogue TEXT NOT NULL,
      version INTEGER NOT NULL CHECK (version >= 1),
      file_name TEXT NOT NULL,
      hash TEXT NOT NULL,
      entries INTEGER NOT NULL CHECK (entries >= 1),
      imported_at TEXT NOT NULL,
      imported_by TEXT NOT NULL,
      subjects TEXT NOT NULL,
      PRIMARY KEY (catalogue, version)
    ) STRICT;
  `);
}
