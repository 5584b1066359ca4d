import type { Database } from 'better-sqlite3';

/** What the centre decides for every station, version by version; a version that was refused stays, with its cause. */
export const version = 60;

export function up(database: Database): void {
  database.exec(`
    CREATE TABLE office_documents (
      name TEXT NOT NULL,
      version INTEGER NOT NULL CHECK (version >= 1),
      document TEXT NOT NULL,
      refusal TEXT CHECK (refusal IN ('hash', 'form')),
      PRIMARY KEY (name, version)
    ) STRICT, WITHOUT ROWID;
  `);
}
