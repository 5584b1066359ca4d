import type { Database } from 'better-sqlite3';

/**
 * How many cases stand on each work list under each sort key, kept by the database itself at every change of a case:
 * a list is counted, and any place of it found, without walking through a million rows.
 */
export const version = 120;

const WATCHED = ['business', 'state', 'open', 'assignee_id', 'sort_key', 'closed_on', 'unsent', 'dossier_awaited'];
const CHANGED = WATCHED.map((column) => `OLD.${column} IS NOT NEW.${column}`).join(' OR ');

/** Every list that a case stands on, for its business and, under '', for all of them. */
const PLACES = `
  SELECT list, iif(every, '', business) AS business, key
  FROM queue_places, (SELECT 0 AS every UNION ALL SELECT 1)`;

function arrived(no: string): string {
  return `
    INSERT INTO queue_counts (list, business, key, cases)
      SELECT list, business, key, 1 FROM (${PLACES} WHERE no = ${no}) WHERE true
      ON CONFLICT DO UPDATE SET cases = cases + 1;`;
}

function leaving(no: string): string {
  const there = `(list, business, key) IN (${PLACES} WHERE no = ${no})`;
  return `
    UPDATE queue_counts SET cases = cases - 1 WHERE ${there};
    DELETE FROM queue_counts WHERE cases = 0 AND ${there};`;
}

export function up(database: Database): void {
  database.exec(`
    ALTER TABLE cases ADD COLUMN dossier_awaited INTEGER NOT NULL DEFAULT 0 CHECK (dossier_awaited IN (0, 1));
    UPDATE cases SET dossier_awaited = 1
      WHERE business = 'archive' AND state NOT IN ('received', 'refused', 'withdrawn', 'not_accepted')
        AND json_extract(record, '$.facts.dossierSignedIn') IS NULL AND EXISTS (
          SELECT 1 FROM json_each(record, '$.results')
          WHERE value ->> 'kind' IN ('dossier_transfer_notice', 'dossier_request_letter')
            AND value ->> 'issuedAt' IS NOT NULL AND value ->> 'revokedAt' IS NULL);

    DROP INDEX cases_open_by_due;
    DROP INDEX cases_open_green;
    CREATE INDEX cases_closed_by_business ON cases (business, closed_on, no) WHERE open = 0;
    CREATE INDEX cases_dossier_awaited ON cases (sort_key, no) WHERE dossier_awaited = 1;

    CREATE VIEW queue_places AS
      SELECT no, business, 'open' AS list, sort_key AS key FROM cases WHERE open = 1
      UNION ALL
      SELECT no, business, 'unassigned', sort_key FROM cases WHERE open = 1 AND assignee_id IS NULL
      UNION ALL
      SELECT no, business, 'assignee ' || assignee_id, sort_key FROM cases WHERE open = 1 AND assignee_id IS NOT NULL
      UNION ALL
      SELECT no, business, 'state ' || state, sort_key FROM cases WHERE open = 1
      UNION ALL
      SELECT no, business, 'unsent', sort_key FROM cases WHERE unsent > 0
      UNION ALL
      SELECT no, business, 'dossier_awaited', sort_key FROM cases WHERE dossier_awaited = 1
      UNION ALL
      SELECT no, business, 'closed', ifnull(closed_on, '') FROM cases WHERE open = 0;

    CREATE TABLE queue_counts (
      list TEXT NOT NULL,
      business TEXT NOT NULL,
      key TEXT NOT NULL,
      cases INTEGER NOT NULL CHECK (cases >= 0),
      PRIMARY KEY (list, business, key)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO queue_counts SELECT list, business, key, count(*) FROM (${PLACES}) GROUP BY 1, 2, 3;

    CREATE TRIGGER queue_counts_added AFTER INSERT ON cases BEGIN ${arrived('NEW.no')} END;
    CREATE TRIGGER queue_counts_leaving BEFORE UPDATE ON cases WHEN ${CHANGED} BEGIN ${leaving('OLD.no')} END;
    CREATE TRIGGER queue_counts_arrived AFTER UPDATE ON cases WHEN ${CHANGED} BEGIN ${arrived('NEW.no')} END;
    CREATE TRIGGER queue_counts_removed BEFORE DELETE ON cases BEGIN ${leaving('OLD.no')} END;
  `);
}
