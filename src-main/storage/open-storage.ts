import { AsyncLocalStorage } from 'node:async_hooks';
import { chmodSync } from 'node:fs';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import type { ReadHandle, Storage, WriteHandle } from './handles.ts';
import type { Migration } from './migrations/index.ts';
import { refuseNewer, runMigrations } from './run-migrations.ts';
import { errorCode, isDiskFull, StorageError } from './storage-error.ts';
import type { Tables } from './tables.ts';

export interface StorageOptions {
  readonly file: string;
  /** 32 random bytes, used raw: no key stretching at every start. */
  readonly key: Buffer;
  /** For tests of migrations alone. */
  readonly migrations?: readonly Migration[];
}

const KEY_BYTES = 32;

/** Encryption first: before it, every other statement reads noise. */
function unlock(database: Database.Database, key: Buffer): void {
  if (key.length !== KEY_BYTES) throw new RangeError(`the database key has ${key.length} bytes, not ${KEY_BYTES}`);
  database.pragma("cipher = 'sqlcipher'");
  database.pragma(`key = "x'${key.toString('hex')}'"`);
}

function configure(database: Database.Database): void {
  database.pragma('journal_mode = WAL');
  // FULL: an acknowledged write survives a power cut, not only a crash.
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('trusted_schema = OFF');
  database.pragma('cell_size_check = ON');
  database.pragma('temp_store = MEMORY');
  database.pragma('secure_delete = ON');
  database.pragma('busy_timeout = 5000');
  database.pragma('cache_size = -32768');
}

function translate(error: unknown): unknown {
  if (error instanceof StorageError) return error;
  if (isDiskFull(error)) return new StorageError('disk_full', error);
  const code = errorCode(error) ?? '';
  if (code === 'SQLITE_NOTADB') return new StorageError('storage_unreadable', error);
  if (code.startsWith('SQLITE_CORRUPT')) return new StorageError('storage_damaged', error);
  return error;
}

function rows(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [String(value)];
  return value.map((row: unknown) => String(Object.values(row ?? {})[0])).filter((text) => text !== 'ok');
}

class SqliteStorage implements Storage {
  readonly #database: Database.Database;
  readonly #kysely: Kysely<Tables>;
  /** A handle of the outside, used inside a transaction, would wait for itself for ever: said at once instead. */
  readonly #inside = new AsyncLocalStorage<true>();

  constructor(database: Database.Database) {
    this.#database = database;
    this.#kysely = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  }

  read<Value>(work: (handle: ReadHandle) => Promise<Value>): Promise<Value> {
    return this.#alone(() => this.#kysely.connection().execute(work));
  }

  write<Value>(work: (handle: WriteHandle) => Promise<Value>): Promise<Value> {
    return this.#alone(() => this.#kysely.transaction().execute(work));
  }

  async #alone<Value>(work: () => Promise<Value>): Promise<Value> {
    if (this.#inside.getStore()) throw new Error('storage was asked for a second handle inside read or write');
    try {
      return await this.#inside.run(true, work);
    } catch (error) {
      throw translate(error);
    }
  }

  check(): readonly string[] {
    return [...rows(this.#database.pragma('integrity_check')), ...rows(this.#database.pragma('foreign_key_check'))];
  }

  copyTo(file: string): void {
    this.#database.prepare('VACUUM INTO ?').run(file);
  }

  close(): Promise<void> {
    return this.#kysely.destroy();
  }
}

/** Opens or makes the database. Throws a `StorageError` and leaves the file untouched when it cannot be used. */
export function openStorage(options: StorageOptions): Storage {
  const database = new Database(options.file);
  try {
    // The write-ahead log takes the same bits. Windows guards the folder by its access list.
    if (process.platform !== 'win32') chmodSync(options.file, 0o600);
    unlock(database, options.key);
    // The first read shows whether the key fits and the version is known; before it nothing is written.
    refuseNewer(database, options.migrations);
    configure(database);
    runMigrations(database, options.migrations);
    return new SqliteStorage(database);
  } catch (error) {
    database.close();
    throw translate(error);
  }
}
