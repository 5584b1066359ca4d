import type { Database } from 'better-sqlite3';

/** Cases, what happened to them, what the centre still has to hear, and the audit chain. */
export const version = 10;

export function up(database: Database): void {
  database.exec(`
    CREATE TABLE cases (
      no INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      number TEXT NOT NULL,
      business TEXT NOT NULL,
      state TEXT NOT NULL,
      open INTEGER NOT NULL CHECK (open IN (0, 1)),
      assignee_id TEXT,
      assignee_name TEXT,
      submitted_on TEXT NOT NULL,
      due_on TEXT,
      due_provisional INTEGER NOT NULL CHECK (due_provisional IN (0, 1)),
      sort_key TEXT NOT NULL,
      green INTEGER NOT NULL CHECK (green IN (0, 1)),
      closed_on TEXT,
      name TEXT NOT NULL,
      name_latin TEXT,
      country TEXT,
      institution TEXT,
      revision INTEGER NOT NULL CHECK (revision >= 1),
      confirmed_revision INTEGER NOT NULL CHECK (confirmed_revision >= 0),
      unsent INTEGER NOT NULL CHECK (unsent >= 0),
      conflicts INTEGER NOT NULL CHECK (conflicts >= 0),
      record TEXT NOT NULL
    ) STRICT;
    CREATE INDEX cases_by_number ON cases (number);
    CREATE INDEX cases_open ON cases (sort_key, no) WHERE open = 1;
    CREATE INDEX cases_open_by_business ON cases (business, sort_key, no) WHERE open = 1;
    CREATE INDEX cases_open_by_assignee ON cases (assignee_id, sort_key, no) WHERE open = 1;
    CREATE INDEX cases_open_by_state ON cases (state, sort_key, no) WHERE open = 1;
    CREATE INDEX cases_open_by_due ON cases (due_on, sort_key, no) WHERE open = 1;
    CREATE INDEX cases_open_green ON cases (sort_key, no) WHERE open = 1 AND green = 1;
    CREATE INDEX cases_unsent ON cases (sort_key, no) WHERE unsent > 0;
    CREATE INDEX cases_closed ON cases (closed_on, no) WHERE open = 0;
    CREATE INDEX cases_by_sort ON cases (sort_key, no);

    CREATE TABLE case_events (
      no INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      case_id TEXT NOT NULL,
      revision INTEGER NOT NULL,
      standing TEXT NOT NULL CHECK (standing IN ('confirmed', 'pending', 'aside', 'yielded')),
      kind TEXT NOT NULL,
      at TEXT NOT NULL,
      event TEXT NOT NULL
    ) STRICT;
    CREATE INDEX case_events_by_case ON case_events (case_id, revision);
    CREATE UNIQUE INDEX case_events_confirmed ON case_events (case_id, revision) WHERE standing = 'confirmed';
    CREATE INDEX case_events_by_time ON case_events (at);

    CREATE TABLE outbox (
      position INTEGER PRIMARY KEY AUTOINCREMENT,
      key TEXT NOT NULL UNIQUE REFERENCES case_events (id),
      case_id TEXT NOT NULL,
      sequence INTEGER UNIQUE,
      state TEXT NOT NULL CHECK (state IN ('waiting', 'sending', 'conflict', 'rejected')),
      attempts INTEGER NOT NULL,
      next_try_at TEXT,
      cause TEXT,
      answer TEXT
    ) STRICT;
    CREATE INDEX outbox_by_case ON outbox (case_id, position);

    CREATE TABLE audit (
      seq INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      kind TEXT NOT NULL,
      actor TEXT,
      case_id TEXT,
      detail TEXT NOT NULL,
      previous TEXT NOT NULL,
      hash TEXT NOT NULL UNIQUE
    ) STRICT;
    CREATE INDEX audit_by_case ON audit (case_id, seq);

    CREATE VIRTUAL TABLE search_long
      USING fts5(text, content = '', contentless_delete = 1, tokenize = 'trigram');
    CREATE VIRTUAL TABLE search_short
      USING fts5(text, content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61 remove_diacritics 0');
  `);
}
