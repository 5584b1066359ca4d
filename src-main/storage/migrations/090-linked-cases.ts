import type { Database } from 'better-sqlite3';

/** Which case a recheck belongs to, and whose a case is: found by index, however many cases there are. */
export const version = 90;

function plain(text: unknown): string {
  return typeof text === 'string'
    ? text
        .normalize('NFKC')
        .toUpperCase()
        .replace(/[^\p{L}\p{N}]/gu, '')
    : '';
}

export function up(database: Database): void {
  database.exec(`
    ALTER TABLE cases ADD COLUMN recheck_of TEXT;
    ALTER TABLE cases ADD COLUMN person_key TEXT;
    ALTER TABLE cases ADD COLUMN namesake_key TEXT;
  `);
  database.function('plain_090', { deterministic: true }, plain);
  database.exec(`
    UPDATE cases SET
      person_key = json_extract(record, '$.applicant.idType') || ' ' ||
        plain_090(json_extract(record, '$.applicant.idNumber')),
      namesake_key = plain_090(name) || ' ' || json_extract(record, '$.applicant.birthDate');
    CREATE INDEX cases_by_recheck ON cases (recheck_of) WHERE recheck_of IS NOT NULL;
    CREATE INDEX cases_by_person ON cases (person_key, no);
    CREATE INDEX cases_by_namesake ON cases (namesake_key, no) WHERE namesake_key IS NOT NULL;
  `);
}
