import { type QueryExecutorProvider, sql } from 'kysely';

export const identity = {
  name: '010-identity',
  async up(database: QueryExecutorProvider): Promise<void> {
    await sql`CREATE TABLE stations (
      id uuid PRIMARY KEY,
      name text NOT NULL,
      token_hash text NOT NULL UNIQUE,
      enrolled_at timestamptz NOT NULL,
      last_sequence bigint NOT NULL DEFAULT 0,
      active boolean NOT NULL DEFAULT true
    )`.execute(database);
    await sql`CREATE TABLE enrolment_codes (
      code_hash text PRIMARY KEY,
      label text NOT NULL,
      created_at timestamptz NOT NULL,
      withdrawn_at timestamptz
    )`.execute(database);
    await sql`CREATE TABLE staff (
      id uuid PRIMARY KEY,
      number text NOT NULL UNIQUE,
      name text NOT NULL,
      role text NOT NULL CHECK (role IN ('reviewer', 'archive_clerk', 'supervisor')),
      active boolean NOT NULL DEFAULT true,
      password_hash text NOT NULL
    )`.execute(database);
    await sql`CREATE TABLE attempts (
      subject text PRIMARY KEY,
      failures integer NOT NULL,
      blocked_until timestamptz,
      last_at timestamptz NOT NULL
    )`.execute(database);
  },
};
