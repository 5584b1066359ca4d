import Database from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import { MIGRATIONS } from '#main/storage/migrations/index.ts';
import { runMigrations } from '#main/storage/run-migrations.ts';

/** A database as the given version left it. */
export function upTo(version: number): Database.Database {
  const database = new Database(':memory:');
  onTestFinished(() => void database.close());
  database.pragma('foreign_keys = ON');
  runMigrations(
    database,
    MIGRATIONS.filter((migration) => migration.version <= version),
  );
  return database;
}

/** Every row of every table of ours; search tables hold only what is found. */
export function dumpTables(database: Database.Database): Record<string, unknown[]> {
  const tables = database
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%'",
    )
    .all();
  return Object.fromEntries(tables.map(({ name }) => [name, database.prepare(`SELECT * FROM ${name}`).all()]));
}
