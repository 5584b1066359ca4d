import { type QueryExecutorProvider, sql } from 'kysely';

export const centreKey = {
  name: '070-centre-key',
  async up(database: QueryExecutorProvider): Promise<void> {
    // One row, made at the first key of a station: several servers on one database sign with the same key.
    await sql`CREATE TABLE centre_key (
      id integer PRIMARY KEY CHECK (id = 1),
      private_key text NOT NULL,
      made_at timestamptz NOT NULL
    )`.execute(database);
  },
};
