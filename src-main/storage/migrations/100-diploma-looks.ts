import type { Database } from 'better-sqlite3';

/** What diplomas of decided cases looked like, without what they say: a new one is held against them. */
export const version = 100;

export function up(database: Database): void {
  database.exec(`
    CREATE TABLE diploma_looks (
      document_id TEXT PRIMARY KEY REFERENCES documents (id),
      case_id TEXT NOT NULL,
      institution TEXT NOT NULL,
      year INTEGER,
      outcome TEXT NOT NULL CHECK (outcome IN ('recognised', 'refused')),
      look TEXT NOT NULL
    ) STRICT;
    CREATE INDEX diploma_looks_by_institution ON diploma_looks (institution, year);
    CREATE INDEX diploma_looks_by_case ON diploma_looks (case_id);
    CREATE INDEX diploma_looks_refused ON diploma_looks (outcome) WHERE outcome = 'refused';
  `);
}
