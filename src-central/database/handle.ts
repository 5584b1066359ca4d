import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** For reading, and for opening a transaction. */
export type Database = Kysely<Tables>;
/** What every function that writes takes: one use case is one transaction. */
export type Write = Transaction<Tables>;
/** A reader does not care whether it stands in a transaction. */
export type Read = Database | Write;
