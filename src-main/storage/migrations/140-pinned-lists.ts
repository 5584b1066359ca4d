import type { Database } from 'better-sqlite3';

/** Lists, with filter and search, that a person keeps at hand; they stay at this station and are no event. */
export const version = 140;

export function up(database: Database): void {
  database.exec(`
    CREATE TABLE pinned_lists (
      no INTEGER PRIMARY KEY,
      staff_id TEXT NOT NULL,
      view TEXT NOT NULL,
      business TEXT NOT NULL,
      text TEXT NOT NULL,
      UNIQUE (staff_id, view, business, text)
    ) STRICT;
  `);
}
