import type { Database } from 'better-sqlite3';

/** Numbers that a case had before: a receipt with the provisional one is still in somebody's hand. */
export const version = 50;

export function up(database: Database): void {
  database.exec(`
    CREATE TABLE number_aliases (
      number TEXT NOT NULL,
      case_id TEXT NOT NULL,
      PRIMARY KEY (case_id, number)
    ) STRICT, WITHOUT ROWID;
  `);
}
