import type { Database } from 'better-sqlite3';

/** Files by content, documents of cases, and their reading. */
export const version = 20;

export function up(database: Database): void {
  database.exec(`
    CREATE TABLE files (
      hash TEXT PRIMARY KEY,
      store_name TEXT UNIQUE,
      size INTEGER,
      file_name TEXT NOT NULL,
      uploaded INTEGER NOT NULL CHECK (uploaded IN (0, 1)),
      upload_url TEXT,
      upload_sent INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX files_to_upload ON files (size) WHERE uploaded = 0 AND store_name IS NOT NULL;
    CREATE INDEX files_to_download ON files (hash) WHERE store_name IS NULL;

    CREATE TABLE documents (
      id TEXT PRIMARY KEY,
      case_id TEXT NOT NULL,
      hash TEXT NOT NULL REFERENCES files (hash),
      file_name TEXT NOT NULL,
      mime TEXT NOT NULL,
      size INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX documents_by_case ON documents (case_id);
    CREATE INDEX documents_by_hash ON documents (hash);

    CREATE TABLE reading_jobs (
      document_id TEXT PRIMARY KEY REFERENCES documents (id),
      hint TEXT NOT NULL,
      urgent INTEGER NOT NULL CHECK (urgent IN (0, 1)),
      losses INTEGER NOT NULL,
      state_kind TEXT NOT NULL,
      state TEXT NOT NULL,
      enqueued_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX reading_jobs_waiting ON reading_jobs (urgent DESC, enqueued_at, document_id) WHERE state_kind = 'waiting';

    CREATE TABLE readings (
      document_id TEXT PRIMARY KEY REFERENCES documents (id),
      result TEXT NOT NULL
    ) STRICT;
  `);
}
