import type { Database } from 'better-sqlite3';
import { MIGRATIONS, type Migration } from './migrations/index.ts';
import { StorageError } from './storage-error.ts';

export function storedVersion(database: Database): number {
  const version: unknown = database.pragma('user_version', { simple: true });
  return typeof version === 'number' ? version : 0;
}

export function refuseNewer(database: Database, migrations: readonly Migration[] = MIGRATIONS): void {
  if (storedVersion(database) > (migrations.at(-1)?.version ?? 0)) throw new StorageError('storage_newer');
}

/** Each in a transaction of its own, its number with it: a power cut leaves the step before, whole. */
export function runMigrations(database: Database, migrations: readonly Migration[] = MIGRATIONS): void {
  refuseNewer(database, migrations);
  for (const migration of migrations) {
    if (migration.version <= storedVersion(database)) continue;
    try {
      database.transaction(() => {
        migration.up(database);
        database.pragma(`user_version = ${migration.version}`);
      })();
    } catch (error) {
      throw new StorageError('storage_migration_failed', error);
    }
  }
}
