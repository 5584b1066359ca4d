import { type QueryExecutorProvider, sql } from 'kysely';

export const filesAndHall = {
  name: '040-files-and-hall',
  async up(database: QueryExecutorProvider): Promise<void> {
    await sql`CREATE TABLE files (
      hash text PRIMARY KEY CHECK (hash ~ '^[0-9a-f]{64}$'),
      size bigint NOT NULL CHECK (size >= 0),
      mime text NOT NULL,
      received_at timestamptz NOT NULL,
      station_id uuid REFERENCES stations (id)
    )`.execute(database);
    await sql`CREATE TABLE applicant_keys (
      key text PRIMARY KEY,
      payload_hash text NOT NULL,
      answer jsonb
    )`.execute(database);
    await sql`CREATE TABLE seeds (seed bigint PRIMARY KEY, seeded_at timestamptz NOT NULL)`.execute(database);
  },
};
