import type { QueryExecutorProvider } from 'kysely';

export interface Migration {
  /** Numbered in tens, e.g. `010-identity`; frozen once it was released. */
  readonly name: string;
  up(database: QueryExecutorProvider): Promise<void>;
}
