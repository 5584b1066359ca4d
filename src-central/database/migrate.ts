import { sql } from 'kysely';
import { Refusal } from '../platform/command-line.ts';
import type { Database, Write } from './handle.ts';
import type { Migration } from './migration.ts';
import { MIGRATIONS } from './migrations/index.ts';

function newerDatabase(step: string): string {
  return `数据库来自更新的版本（${step}），本版本不打开它。\n数据没有被改动。请用写入它的那个版本或更新的版本启动中心。`;
}

/** Any number of ours: two servers that start at once on one database take turns. */
const MIGRATION_LOCK = 7_406_011;

async function appliedNames(transaction: Write): Promise<readonly string[]> {
  await sql`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(transaction);
  await sql`CREATE TABLE IF NOT EXISTS schema_migrations (
    name text PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now())`.execute(transaction);
  const { rows } = await sql<{ name: string }>`SELECT name FROM schema_migrations`.execute(transaction);
  return rows.map((row) => row.name);
}

/** Brings the database up to date, each step in a transaction of its own. A database from a newer version is refused. */
export async function migrate(
  database: Database,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<readonly string[]> {
  const done: string[] = [];
  for (const migration of migrations) {
    const ran = await database.transaction().execute(async (transaction) => {
      const applied = await appliedNames(transaction);
      const unknown = applied.find((name) => !migrations.some((known) => known.name === name));
      if (unknown !== undefined) throw new Refusal(newerDatabase(unknown));
      if (applied.includes(migration.name)) return false;
      await migration.up(transaction);
      await sql`INSERT INTO schema_migrations (name) VALUES (${migration.name})`.execute(transaction);
      return true;
    });
    if (ran) done.push(migration.name);
  }
  return done;
}
