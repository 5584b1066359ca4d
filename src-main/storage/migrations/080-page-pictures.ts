import type { Database } from 'better-sqlite3';

/** Which page pictures lie in the document store: they are looked at before, and without, a finished reading. */
export const version = 80;

export function up(database: Database): void {
  database.exec(`
    CREATE TABLE page_pictures (
      hash TEXT NOT NULL REFERENCES files (hash),
      page INTEGER NOT NULL,
      width INTEGER NOT NULL,
      height INTEGER NOT NULL,
      turn INTEGER NOT NULL CHECK (turn IN (0, 1, 2, 3)),
      PRIMARY KEY (hash, page)
    ) STRICT, WITHOUT ROWID;
  `);
}
