import type { Database } from 'better-sqlite3';

/** What a person has begun to write on a case; it stays at this station and is no event. */
export const version = 110;

export function up(database: Database): void {
  database.exec(`
    CREATE TABLE drafts (
      case_id TEXT NOT NULL REFERENCES cases (id),
      staff_id TEXT NOT NULL,
      place TEXT NOT NULL,
      value TEXT NOT NULL,
      saved_at TEXT NOT NULL,
      PRIMARY KEY (case_id, staff_id, place)
    ) STRICT;
  `);
}
