import { type QueryExecutorProvider, sql } from 'kysely';

export const commands = {
  name: '030-commands',
  async up(database: QueryExecutorProvider): Promise<void> {
    await sql`CREATE TABLE commands (
      key uuid PRIMARY KEY,
      station_id uuid NOT NULL REFERENCES stations (id),
      sequence bigint NOT NULL,
      payload_hash text NOT NULL,
      answer jsonb,
      answered_at timestamptz NOT NULL
    )`.execute(database);
    await sql`CREATE INDEX commands_by_station ON commands (station_id, sequence)`.execute(database);
    await sql`CREATE TABLE number_series (series text PRIMARY KEY, next bigint NOT NULL)`.execute(database);
    await sql`CREATE TABLE number_blocks (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      series text NOT NULL REFERENCES number_series (series),
      first bigint NOT NULL,
      last bigint NOT NULL,
      station_id uuid REFERENCES stations (id),
      leased_at timestamptz NOT NULL,
      CHECK (first >= 1 AND last >= first),
      UNIQUE (series, first)
    )`.execute(database);
    await sql`CREATE INDEX number_blocks_by_station ON number_blocks (station_id, series)`.execute(database);
    await sql`CREATE TABLE used_numbers (
      number text PRIMARY KEY,
      case_id uuid NOT NULL REFERENCES cases (id) DEFERRABLE INITIALLY DEFERRED,
      used_at timestamptz NOT NULL
    )`.execute(database);
  },
};
