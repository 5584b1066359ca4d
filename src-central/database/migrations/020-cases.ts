import { type QueryExecutorProvider, sql } from 'kysely';

export const cases = {
  name: '020-cases',
  async up(database: QueryExecutorProvider): Promise<void> {
    await sql`CREATE TABLE cases (
      id uuid PRIMARY KEY,
      number text NOT NULL UNIQUE,
      business text NOT NULL,
      state text NOT NULL,
      submitted_on date NOT NULL,
      assignee_id uuid,
      revision integer NOT NULL CHECK (revision >= 1),
      record jsonb NOT NULL,
      updated_at timestamptz NOT NULL
    )`.execute(database);
    await sql`CREATE INDEX cases_by_state ON cases (state, business, submitted_on)`.execute(database);
    await sql`CREATE TABLE case_events (
      id uuid PRIMARY KEY,
      case_id uuid NOT NULL REFERENCES cases (id),
      revision integer NOT NULL CHECK (revision >= 1),
      station_id uuid REFERENCES stations (id),
      kind text NOT NULL,
      event jsonb NOT NULL,
      accepted_at timestamptz NOT NULL,
      UNIQUE (case_id, revision)
    )`.execute(database);
    // No sequence: a cursor is taken under the lock of feed_head, so it becomes visible in the order it was given.
    await sql`CREATE TABLE feed (
      cursor bigint PRIMARY KEY,
      kind text NOT NULL CHECK (kind IN ('case_event', 'staff')),
      event_id uuid UNIQUE REFERENCES case_events (id),
      staff jsonb,
      CHECK ((kind = 'case_event') = (event_id IS NOT NULL)),
      CHECK ((kind = 'staff') = (staff IS NOT NULL))
    )`.execute(database);
    await sql`CREATE TABLE feed_head (id integer PRIMARY KEY CHECK (id = 1), last bigint NOT NULL)`.execute(database);
    await sql`INSERT INTO feed_head (id, last) VALUES (1, 0)`.execute(database);
  },
};
