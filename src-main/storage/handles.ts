import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** May only ask. `getExecutor` is for the few `sql` fragments that FTS5 needs. */
export type ReadHandle = Pick<Kysely<Tables>, 'selectFrom' | 'fn' | 'getExecutor'>;

/** Inside one transaction; may ask too. */
export type WriteHandle = Transaction<Tables>;

export interface Storage {
  /** One consistent view: no write gets between its statements. */
  read<Value>(work: (handle: ReadHandle) => Promise<Value>): Promise<Value>;
  /** One transaction: when `work` rejects, nothing of it stays. */
  write<Value>(work: (handle: WriteHandle) => Promise<Value>): Promise<Value>;
  /** SQLite's own word on every page and index; empty when all is well. */
  check(): readonly string[];
  /** A consistent copy, encrypted with the same key; the target must not exist. */
  copyTo(file: string): void;
  close(): Promise<void>;
}
