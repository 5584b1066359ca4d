import { mkdir } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import { Pool } from 'pg';
import type { Database } from './handle.ts';
import type { Tables } from './tables.ts';
import { databaseUnreachable } from './unreachable.ts';

export type DatabaseChoice =
  /** A PostgreSQL server by its URL. */
  | { readonly kind: 'server'; readonly url: string; readonly onIdleError: (error: Error) => void }
  /** PostgreSQL inside this process, its files in a directory that nobody else may open meanwhile. */
  | { readonly kind: 'directory'; readonly path: string }
  /** PostgreSQL inside this process, gone with it; `image` is a dumped data directory to start from. */
  | { readonly kind: 'memory'; readonly image?: Blob };

async function openEmbedded(choice: Exclude<DatabaseChoice, { kind: 'server' }>): Promise<PGlite> {
  if (choice.kind === 'memory') return PGlite.create(choice.image ? { loadDataDir: choice.image } : {});
  await mkdir(choice.path, { recursive: true });
  return PGlite.create(choice.path);
}

async function connect(choice: Extract<DatabaseChoice, { kind: 'server' }>): Promise<Pool> {
  const pool = new Pool({ connectionString: choice.url, max: 10, connectionTimeoutMillis: 10_000 });
  // A connection that dies while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', choice.onIdleError);
  try {
    (await pool.connect()).release();
    return pool;
  } catch (error) {
    await pool.end();
    throw databaseUnreachable(choice.url, error);
  }
}

/** @throws Refusal when the server does not let us in. */
export async function openDatabase(choice: DatabaseChoice): Promise<Database> {
  if (choice.kind !== 'server') {
    return new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: await openEmbedded(choice) }) });
  }
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: await connect(choice) }) });
}
