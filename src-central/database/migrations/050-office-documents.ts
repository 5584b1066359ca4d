import { type QueryExecutorProvider, sql } from 'kysely';

export const officeDocuments = {
  name: '050-office-documents',
  async up(database: QueryExecutorProvider): Promise<void> {
    // Days and moments as the text that was hashed and sent: what goes out again must be what came in.
    await sql`CREATE TABLE office_documents (
      name text NOT NULL,
      version integer NOT NULL CHECK (version >= 1),
      body jsonb NOT NULL,
      hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
      valid_from text NOT NULL,
      changed_by jsonb,
      changed_at text NOT NULL,
      reason text NOT NULL,
      PRIMARY KEY (name, version)
    )`.execute(database);
    await sql`ALTER TABLE feed
      DROP CONSTRAINT feed_kind_check,
      ADD COLUMN office_name text,
      ADD COLUMN office_version integer,
      ADD CONSTRAINT feed_kind_check CHECK (kind IN ('case_event', 'staff', 'office')),
      ADD CONSTRAINT feed_office_check CHECK ((kind = 'office') = (office_name IS NOT NULL)),
      ADD FOREIGN KEY (office_name, office_version) REFERENCES office_documents (name, version)`.execute(database);
  },
};
