import Database from 'better-sqlite3';
import { packagedCalendar } from '#main/platform/calendar.ts';
import { caseIndex } from '#main/services/case/case-index.ts';
import { searchValues } from '#main/services/case/search-values.ts';
import { createOffice } from '#main/services/office/live-office.ts';
import { openStorage } from '#main/storage/open-storage.ts';
import { toCaseRow } from '#main/storage/repositories/case-rows.ts';
import { searchRow } from '#main/storage/repositories/search.ts';
import { gramsOf, searchText } from '#main/storage/repositories/search-grams.ts';
import { NO_OWN_RECORDS } from '#shared/domain/case/own-records.ts';
import { personKey } from '#shared/domain/identity/person-key.ts';
import { testClock } from '#tests/support/clock.ts';
import { ids, noon } from '#tests/support/domain-cases.ts';
import {
  type Desk,
  numbersOf,
  OWN,
  type OwnNumbers,
  PATTERNS,
  patternOf,
  type SyntheticCase,
} from './synthetic-cases.ts';

/** Cases a transaction. */
const CHUNK = 20_000;
const UNSENT_IN = 5000;
/** How the ids of `syntheticCase` begin. */
const SYNTHETIC = '01900000-0000-7000-8000-';

/** The station's own encrypted database as SQLite itself sees it, for what is too much for the services. */
export function openRaw(file: string, key: Buffer): Database.Database {
  const database = new Database(file);
  database.pragma("cipher = 'sqlcipher'");
  database.pragma(`key = "x'${key.toString('hex')}'"`);
  return database;
}

/**
 * Rows as `saveCase` and `indexCase` write them, a hundred times faster: in one connection that keeps no journal, the
 * counts of the work lists made at the end. What is there already stays; a run that was broken off has spoilt the file.
 */
export async function fillStation(
  file: string,
  key: Buffer,
  desk: Desk,
  count: number,
  log: (text: string) => void,
): Promise<void> {
  const context = await deskContext(file, key, desk);
  const database = openRaw(file, key);
  try {
    database.pragma('journal_mode = OFF');
    database.pragma('synchronous = OFF');
    database.pragma('cache_size = -600000');
    database.pragma('temp_store = MEMORY');
    const first = Number(database.prepare('SELECT count(*) FROM cases WHERE id LIKE ?').pluck().get(`${SYNTHETIC}%`));
    const counting = database.prepare("SELECT sql FROM sqlite_schema WHERE name = 'queue_counts_added'").pluck().get();
    database.exec('DROP TRIGGER queue_counts_added');
    const write = rowWriter(database);
    const templateOf = templates(context, desk);
    for (let from = first; from < count; from += CHUNK) {
      const to = Math.min(from + CHUNK, count);
      database.transaction(() => {
        for (let index = from; index < to; index += 1) write(...rowsOf(templateOf(index % PATTERNS), index));
      })();
      log(`已写入 ${to} 件`);
    }
    database.exec(`
      DELETE FROM queue_counts;
      INSERT INTO queue_counts
        SELECT list, iif(every, '', business), key, count(*)
        FROM queue_places, (SELECT 0 AS every UNION ALL SELECT 1) GROUP BY 1, 2, 3;
      ${counting};
      INSERT OR IGNORE INTO meta VALUES ('search', 'whole');
    `);
  } finally {
    database.close();
  }
}

/** The station's own calendar and limits, for the due dates. */
async function deskContext(file: string, key: Buffer, { today }: Desk) {
  const clock = testClock(`${today}T09:00`);
  const storage = openStorage({ file, key });
  const office = createOffice({ storage, clock, packaged: packagedCalendar() });
  await office.load();
  await storage.close();
  return { clock, office, calendar: office.calendar };
}

interface Template {
  readonly pattern: SyntheticCase;
  readonly row: ReturnType<typeof toCaseRow>;
  /** What the case is found by but for its numbers. */
  readonly found: ReturnType<typeof searchRow>;
}

/** What is slow is done once a pattern: the clocks, the readings of the name, the grams of the place. */
function templates(context: Awaited<ReturnType<typeof deskContext>>, desk: Desk) {
  const made = new Map<number, Template>();
  return (index: number): Template => {
    const known = made.get(index);
    if (known) return known;
    const pattern = patternOf(index, desk);
    const { record, closedOn } = pattern;
    const counts = { confirmedRevision: 1, unsent: index % UNSENT_IN === 0 ? 1 : 0, conflicts: 0 };
    const changed = { at: noon(closedOn ?? record.submittedOn), closedBefore: closedOn };
    const standing = caseIndex(context, record, NO_OWN_RECORDS, counts, changed);
    const values = searchValues(record).filter((value) => !value.startsWith('@'));
    const found = searchRow({ values, business: record.business, open: standing.open });
    const template = { pattern, row: toCaseRow(record, standing), found };
    made.set(index, template);
    return template;
  };
}

function rowsOf({ pattern, row, found }: Template, index: number) {
  const own = numbersOf(index, pattern);
  const id = ids.case(index + 1);
  let record = row.record.replace(row.id, id);
  for (const [name, mark] of Object.entries(OWN)) record = record.replace(mark, own[name as keyof OwnNumbers]);
  const numbers = searchText(Object.values(own));
  const applicant = { ...pattern.record.applicant, idNumber: own.idNumber };
  return [
    { ...row, id, number: own.number, record, person_key: personKey(applicant) },
    { text: `${found.text}\n${numbers}`, grams: `${found.grams} ${[...gramsOf(numbers)].join(' ')}` },
  ] as const;
}

function rowWriter(database: Database.Database) {
  let insert: Database.Statement | null = null;
  const grams = database.prepare('INSERT INTO search_grams (rowid, grams) VALUES (?, ?)');
  const text = database.prepare('INSERT INTO search_texts (no, text) VALUES (?, ?)');
  return (row: object, found: ReturnType<typeof searchRow>): void => {
    const names = Object.keys(row);
    insert ??= database.prepare(`INSERT INTO cases (${names}) VALUES (${names.map((name) => `@${name}`)})`);
    const no = BigInt(insert.run(row).lastInsertRowid);
    grams.run(no, found.grams);
    text.run(no, found.text);
  };
}
